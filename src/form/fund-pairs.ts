import type { Cell, Grid } from "../sheet";
import type { ColumnReading, ColumnRole, FundRow } from "./model";
import { fundRow, moneyUnitIn, otherUnits, type FundReading } from "./fund-row";
import { looksNumeric, writtenUnit } from "./numeric";
import { fundHead } from "./vocabulary/fund-heads";
import { fundSource } from "./vocabulary/fund-labels";
import { headWord } from "./vocabulary/head-word";

interface Pair {
  readonly role: ColumnRole;
  readonly head: Cell;
  readonly value: Cell;
}

/**
 * 横向资金表: each head with its value to the right (预算数: | 12 | 执行数: | 12), the parts below it under labels of their
 * own (其中-财政拨款: | 12 | 其中-财政拨款: | 12), as in the older forms of Sichuan.
 */
export function pairedFunds(grid: Grid, top: number, bottom: number): FundReading | null {
  for (let row = top; row <= bottom; row++) {
    const pairs = pairsIn(grid, row);
    const roles = new Set(pairs.map(({ role }) => role));
    if (!(roles.has("budget") || roles.has("initialBudget")) || !roles.has("executed")) continue;
    return reading(grid, row, bottom, pairs);
  }
  return null;
}

function pairsIn(grid: Grid, row: number): readonly Pair[] {
  const cells = grid.anchored(row);
  const found = cells.flatMap((head, index): readonly Pair[] => {
    const role = fundHead(headWord(head.text).word);
    const next = cells[index + 1];
    const value = next !== undefined && looksNumeric(next) ? next : grid.cell(row, head.area.right + 1);
    return role !== null && value.row === row && (value.plain === "" || looksNumeric(value))
      ? [{ role, head, value }]
      : [];
  });
  if (!found.some(({ value }) => value.plain !== "")) return [];
  // The cell beside the block (预算执行情况) reads like a head too, but has no number of its own.
  const filled = (pair: Pair): boolean => pair.value.plain !== "";
  return found.filter((pair) => {
    const same = found.filter(({ role }) => role === pair.role);
    return pair === (same.find(filled) ?? same[0]);
  });
}

function reading(grid: Grid, headRow: number, bottom: number, pairs: readonly Pair[]): FundReading {
  const side = grid.anchored(headRow)[0];
  const texts = [side?.plain ?? "", ...pairs.map(({ head }) => head.plain)].join(" ");
  const unit = moneyUnitIn(texts) ?? pairs.map(({ value }) => writtenUnit(value)).find((one) => one !== null) ?? null;
  const first = pairs[0]?.head;
  const rows: FundRow[] =
    first === undefined
      ? []
      : [fundRow(headRow, "total", first, unit, (role) => pairs.find((pair) => pair.role === role)?.value ?? null)];
  let last = headRow;
  for (let row = headRow + 1; row <= bottom; row++) {
    const labels = grid.anchored(row).filter((cell) => cell !== side && fundSource(headWord(cell.text).word) !== null);
    const [label] = labels;
    if (label === undefined) break;
    last = row;
    const source = fundSource(headWord(label.text).word) ?? "other";
    rows.push(
      fundRow(row, source, label, unit, (role) =>
        below(
          grid,
          row,
          pairs.find((pair) => pair.role === role),
        ),
      ),
    );
  }
  const points = /(?:^|\D)(\d+(?:\.\d+)?)分/.exec(side?.plain.replace(/\s/g, "") ?? "");
  return {
    block: {
      headRow,
      rows,
      amountUnit: unit,
      headingPoints: points === null ? null : Number(points[1]),
      rateFormula: null,
    },
    bottom: last,
    columns: pairs.map(({ head, role }): ColumnReading => ({
      block: "fund",
      column: head.column,
      header: head.plain,
      headerCell: head,
      role,
    })),
    skippedRows: [],
    otherUnits: otherUnits(rows),
  };
}

/** The cell below a pair's value in a further row. */
function below(grid: Grid, row: number, pair: Pair | undefined): Cell | null {
  if (pair === undefined) return null;
  const cell = grid.cell(row, pair.value.column);
  return cell.row === row ? cell : null;
}
