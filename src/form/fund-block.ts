import type { Cell, Grid } from "../sheet";
import { ColumnMap, type RoleSpan } from "./column-map";
import { findFundHead, type FundColumn, type FundHead } from "./fund-head";
import { pairedFunds } from "./fund-pairs";
import type { ColumnReading, ColumnRole, Coverage, FundBlock, FundRow } from "./model";
import { fundRow, moneyUnitIn, otherUnits, type FundReading } from "./fund-row";
import { looksNumeric, writtenUnit, type MoneyUnit } from "./numeric";
import { fundSource } from "./vocabulary/fund-labels";
import { headWord } from "./vocabulary/head-word";

/** Reads 资金情况 between the rows `top` and `bottom`; null where there is none. */
export function readFunds(grid: Grid, top: number, bottom: number): FundReading | null {
  const head = findFundHead(grid, top, bottom);
  return head === null ? pairedFunds(grid, top, bottom) : readBlock(grid, head, top, bottom);
}

function readBlock(grid: Grid, head: FundHead, top: number, bottom: number): FundReading {
  const spans = head.columns.flatMap(({ role, left, right }): RoleSpan[] =>
    role === null ? [] : [{ role, left, right }],
  );
  const map = new ColumnMap(
    grid,
    spans.filter(({ role }) => role !== "source"),
  );
  const side = sideOf(head);
  const unit = unitOf(grid, head, top) ?? unitInCells(grid, head, map, bottom);
  const rows: FundRow[] = [];
  const skipped: Coverage["skippedRows"][number][] = [];
  let last = head.bottom;
  for (let row = head.bottom + 1; row <= bottom; row++) {
    const cells = grid.anchored(row).filter((cell) => cell !== side?.cell);
    if (cells.length === 0) continue;
    const label = labelOf(cells, map, side);
    const source = label === null ? null : fundSource(headWord(label.text).word);
    const numbers = cells.filter((cell) => map.roleOf(cell) !== null && looksNumeric(cell));
    const within = side !== null && side.cell.area.bottom >= row;
    const split = cells.some((cell) => isMoney(map.roleOf(cell)) && fundSource(headWord(cell.text).word) !== null);
    if (source === null && numbers.length === 0 && !within) break;
    last = row;
    const nameless = label === null && rows.length === 0 && numbers.length > 0;
    if (!split && (source !== null || (label !== null && numbers.length > 0) || nameless)) {
      const labelCell = label ?? side?.cell ?? cells[0];
      if (labelCell !== undefined)
        rows.push(
          fundRow(row, source ?? (nameless ? "total" : "other"), labelCell, unit, (role) => map.cell(row, role)),
        );
    } else {
      skipped.push({ row, reason: "not-understood", text: cells.map(({ plain }) => plain).join(" ") });
    }
  }
  return {
    block: {
      headRow: head.top,
      rows,
      amountUnit: unit,
      headingPoints: headingPoints(head),
      rateFormula: rateFormula(head),
    },
    bottom: last,
    columns: head.columns.filter((column) => column !== side).map(columnReading),
    skippedRows: skipped,
    otherUnits: otherUnits(rows),
  };
}

/** A label among the amounts (按收入性质分 beside 按支出性质分): two lists side by side, which the columns do not describe. */
const isMoney = (role: ColumnRole | null): boolean =>
  role === "budget" || role === "initialBudget" || role === "executed";

export const columnReading = ({ left, cell, full, role }: FundColumn): ColumnReading => ({
  block: "fund",
  column: left,
  header: full,
  headerCell: cell,
  role,
});

/** The cell beside the block: the leftmost without a role. */
function sideOf(head: FundHead): FundColumn | null {
  const [first] = head.columns;
  return first?.role === null ? first : null;
}

/** The label is the nearest text left of the amounts that is known, else the nearest of all. */
function labelOf(cells: readonly Cell[], map: ColumnMap, side: FundColumn | null): Cell | null {
  const texts = cells.filter(
    (cell) => map.roleOf(cell) === null && !looksNumeric(cell) && cell.plain !== side?.cell.plain,
  );
  const known = texts.filter(({ text }) => fundSource(headWord(text).word) !== null);
  return known.at(-1) ?? texts.filter(({ column }) => column < map.right).at(-1) ?? null;
}

/** 元、万元、亿元 in the head, else in a "单位:万元" above it. */
function unitOf(grid: Grid, head: FundHead, top: number): MoneyUnit | null {
  const inHead = head.columns.flatMap(({ full, parent }) => [full, parent?.full ?? ""]);
  const above: string[] = [];
  for (let row = head.bottom + 1; row >= top; row--) {
    for (const { plain } of grid.anchored(row))
      if (/单位\s*:/.test(plain)) above.push(plain.slice(plain.search(/单位\s*:/)));
  }
  for (const text of [...inHead, ...above]) {
    const unit = moneyUnitIn(text);
    if (unit !== null) return unit;
  }
  return null;
}

/** Where the head names no unit but the amounts themselves do, all the same one, that is it. */
function unitInCells(grid: Grid, head: FundHead, map: ColumnMap, bottom: number): MoneyUnit | null {
  const units = new Set<MoneyUnit>();
  for (let row = head.bottom + 1; row <= Math.min(bottom, head.bottom + 10); row++) {
    for (const cell of grid.anchored(row)) {
      const role = map.roleOf(cell);
      const unit = role === "budget" || role === "executed" || role === "initialBudget" ? writtenUnit(cell) : null;
      if (unit !== null) units.add(unit);
    }
  }
  const [unit = null] = units;
  return units.size === 1 ? unit : null;
}

/** (20分) beside the block or in the head of its score, 得分(20分*执行率). */
export function headingPoints(head: Pick<FundHead, "columns">): number | null {
  for (const { full, role } of head.columns) {
    const found =
      role === null || role === "score" || role === "rate" ? /(?:^|\D)(\d+(?:\.\d+)?)分(?!之|以)/.exec(full) : null;
    if (found !== null) return Number(found[1]);
  }
  return null;
}

function rateFormula(head: FundHead): FundBlock["rateFormula"] {
  const full = head.columns.find(({ role }) => role === "rate")?.full.toUpperCase() ?? "";
  if (/\(?B[-—–]C\)?[/÷]A/.test(full)) return "(B-C)/A";
  return /B[/÷]A/.test(full) ? "B/A" : null;
}
