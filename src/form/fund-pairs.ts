import type { Cell, Grid } from "../sheet";
import type { FundHead } from "./fund-head";
import type { ColumnReading, ColumnRole, FundRow } from "./model";
import { isJudged } from "./fund-line";
import { fundRow, moneyUnitIn, otherUnits, unitAbove, type FundReading } from "./fund-row";
import { looksNumeric, writtenUnit } from "./numeric";
import { isAdjustedBudget } from "./vocabulary/fund-heads";
import { labelOf } from "./vocabulary/label";
import { isTotalLabel } from "./vocabulary/row-marks";

interface Pair {
  readonly role: ColumnRole;
  readonly head: Cell;
  readonly value: Cell;
}

/**
 * 横向资金表: each head with its value to the right (预算数: | 12 | 执行数: | 12), the parts below it under labels of their
 * own (其中-财政拨款: | 12 | 其中-财政拨款: | 12), as in the older forms of Sichuan. The forms of Hebei have a head over the
 * pairs (预算安排情况, 资金到位情况, 资金执行情况), which gives the rate its column.
 */
export function pairedFunds(grid: Grid, head: FundHead | null, top: number, bottom: number): FundReading | null {
  const below = head === null ? top : grid.below(head.bottom);
  const [from, to] = head === null ? [top, bottom] : [below, Math.min(below, bottom)];
  for (let row = from; row <= to; row++) {
    const pairs = pairsIn(grid, row, head);
    const roles = new Set(pairs.map(({ role }) => role));
    if (!(roles.has("budget") || roles.has("initialBudget")) || !roles.has("executed")) continue;
    return reading(grid, { top, row, bottom }, ofTheFunds(pairs), head);
  }
  return null;
}

function pairsIn(grid: Grid, row: number, over: FundHead | null = null): readonly Pair[] {
  const cells = grid.anchored(row);
  // A number below 预算执行进度 is that rate, not the amount that is missing to its left.
  const judged = (over?.columns ?? []).filter(({ role }) => role !== null && isJudged(role));
  const isTaken = ({ column }: Cell): boolean => judged.some(({ left, right }) => left <= column && column <= right);
  const budgeted = cells.some(({ plain }) => ["budget", "initialBudget"].includes(labelOf(plain).fundHead ?? ""));
  const found = cells.flatMap((head, index): readonly Pair[] => {
    const label = labelOf(head.plain);
    // 资金合计 | 86 | 资金支出 | 83.5: all of the money is the budget where nothing else is.
    const role = label.fundHead ?? (label.fundSource === "total" && !budgeted ? "budget" : null);
    const next = cells[index + 1];
    const value =
      next !== undefined && looksNumeric(next) && !isTaken(next) ? next : grid.cell(row, head.area.right + 1);
    return role !== null && value.row === row && (value.plain === "" || looksNumeric(value))
      ? [{ role, head, value }]
      : [];
  });
  if (!found.some(({ value }) => value.plain !== "")) return [];
  // The cell beside the block (预算执行情况) reads like a head too, but has no number of its own.
  const filled = (pair: Pair): boolean => pair.value.plain !== "";
  return found.filter((pair) => {
    const same = found.filter(({ role }) => role === pair.role);
    return (
      pair ===
      (same.find((one) => filled(one) && isAdjustedBudget(labelOf(one.head.plain).word)) ??
        same.find(filled) ??
        same[0])
    );
  });
}

/** 自评得分 without points to measure it by (自评结论 | 优 | 自评得分 | 97) is that of the whole form. */
const ofTheFunds = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.some(({ role }) => role === "weight")
    ? pairs
    : pairs.filter(({ role, head }) => role !== "score" || !isTotalLabel(labelOf(head.plain).word));

function reading(
  grid: Grid,
  { top, row: headRow, bottom }: { readonly top: number; readonly row: number; readonly bottom: number },
  pairs: readonly Pair[],
  head: FundHead | null,
): FundReading {
  const side = grid.anchored(headRow)[0];
  const texts = [side?.plain ?? "", ...pairs.map(({ head }) => head.plain)].join(" ");
  const written = pairs.map(({ value }) => writtenUnit(value)).find((one) => one !== null) ?? null;
  const unit = moneyUnitIn(texts) ?? written ?? unitAbove(grid, top, headRow);
  const first = pairs[0]?.head;
  const pointsRow = ofTheFunds(pairsIn(grid, grid.below(headRow)));
  const goOn = pointsRow.length > 0 && pointsRow.every(({ role }) => isJudged(role));
  const all = goOn ? [...pairs, ...pointsRow] : pairs;
  const lines: { readonly row: number; readonly label: Cell }[] = [];
  let last = goOn ? grid.below(headRow) : headRow;
  for (let row = grid.below(last); row <= bottom; row = grid.below(row)) {
    const label = grid.anchored(row).find((cell) => cell !== side && isPartLabel(cell, pairs));
    if (label === undefined) break;
    last = row;
    lines.push({ row, label });
  }
  const parts = lines.map(({ row, label }) =>
    fundRow(row, labelOf(label.plain).fundSource ?? "other", label, unit, (role) =>
      below(grid, row, pairOf(pairs, role)),
    ),
  );
  const rows: readonly FundRow[] =
    first === undefined
      ? parts
      : [
          fundRow(
            headRow,
            "total",
            first,
            unit,
            (role) =>
              pairOf(all, role)?.value ?? underHead(grid, [headRow, ...lines.map(({ row }) => row)], head, role),
            goOn ? "moved here" : "own",
          ),
          ...parts,
        ];
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
    columns: all.map(({ head, role }): ColumnReading => ({
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

/** What stands in the total's row below a head of its own (预算执行进度), or alone beside the parts; amounts are always the pairs'. */
function underHead(grid: Grid, rows: readonly number[], head: FundHead | null, role: ColumnRole): Cell | null {
  const column = isJudged(role) ? head?.columns.find((one) => one.role === role) : undefined;
  if (column === undefined) return null;
  const [own, ...others] = rows.map((row) => grid.cell(row, column.left));
  const [alone, further] = others.filter(({ plain }) => plain !== "");
  return own?.plain === "" && alone !== undefined && further === undefined ? alone : (own ?? null);
}

/** 其中-财政拨款 stands beside an amount; a heading that only reads alike (二、项目支出明细情况) is numbered or merged over the amounts. */
const isPartLabel = ({ plain, area }: Cell, pairs: readonly Pair[]): boolean =>
  labelOf(plain).fundSource !== null &&
  !/^[一二三四五六七八九十]+、/.test(plain) &&
  !pairs.some(({ value }) => area.left <= value.column && value.column <= area.right);

const pairOf = (pairs: readonly Pair[], role: ColumnRole): Pair | undefined => pairs.find((pair) => pair.role === role);

/** The cell below a pair's value in a further row. */
function below(grid: Grid, row: number, pair: Pair | undefined): Cell | null {
  if (pair === undefined) return null;
  const cell = grid.cell(row, pair.value.column);
  return cell.row === row ? cell : null;
}
