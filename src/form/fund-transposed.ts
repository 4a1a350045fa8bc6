import type { Cell, Grid } from "../sheet";
import type { ColumnReading, FundSource } from "./model";
import { isJudged } from "./fund-line";
import { fundRow, moneyUnitIn, otherUnits, unitAbove, type FundReading } from "./fund-row";
import { looksNumeric } from "./numeric";
import { isAdjustedBudget, type FundHeadRole } from "./vocabulary/fund-heads";
import { labelOf } from "./vocabulary/label";

/** A row of the standing table: 全年预算数 | 324 | 200. */
interface Line {
  readonly role: FundHeadRole;
  readonly label: Cell;
}

const read: ReadonlySet<FundHeadRole | null> = new Set<FundHeadRole>([
  "initialBudget",
  "budget",
  "executed",
  "rate",
  "weight",
  "score",
]);

/**
 * 竖排资金表: 年初预算数, 全年预算数, 全年执行数 one below the other, each with its amount beside it or with the sources in
 * columns (合计 | 一般公共预算 | 其他资金), of which the total is read. null: no such table between the rows, or none of its
 * columns is the total.
 */
export function transposedFunds(grid: Grid, top: number, bottom: number): FundReading | null {
  for (let row = top; row <= bottom; row++) {
    const lines = linesFrom(grid, row, bottom);
    const roles = new Set(lines.map(({ role }) => role));
    if ((roles.has("budget") || roles.has("initialBudget")) && roles.has("executed")) return reading(grid, lines, top);
  }
  return null;
}

function linesFrom(grid: Grid, top: number, bottom: number): readonly Line[] {
  const first = lineIn(grid, top);
  const lines: Line[] = [];
  for (let row = top; first !== null && row <= bottom; row = grid.below(row)) {
    const line = lineIn(grid, row);
    if (line?.label.column !== first.label.column || lines.some(({ role }) => role === line.role)) break;
    lines.push(line);
  }
  return lines;
}

/** The row's label with a number, or nothing at all, beside it. */
function lineIn(grid: Grid, row: number): Line | null {
  const cells = grid.anchored(row);
  const next = grid.below(row);
  const at = cells.findIndex(
    (cell) => !looksNumeric(cell) && read.has(labelOf(cell.plain).fundHead) && cell.area.bottom < next,
  );
  const [label, beside] = [cells[at], cells[at + 1]];
  const role = label === undefined ? null : labelOf(label.plain).fundHead;
  if (label === undefined || role === null || !read.has(role)) return null;
  const alone = beside === undefined || looksNumeric(beside) || role === "score" || role === "weight";
  return alone ? { role, label } : null;
}

function reading(grid: Grid, lines: readonly Line[], top: number): FundReading | null {
  const [first] = lines;
  const executed = lines.find(({ role }) => role === "executed");
  if (first === undefined || executed === undefined) return null;
  const values = valuesBeside(grid, executed.label);
  const headRow = grid.above(first.label.row);
  const side = grid.anchored(headRow)[0] ?? first.label;
  const texts = [
    side.plain,
    grid.cell(first.label.row, grid.left).plain,
    ...lines.map(({ label }) => label.plain),
  ].join(" ");
  const unit = moneyUnitIn(texts) ?? unitAbove(grid, top, first.label.row);
  const total = values.find(({ column }) => sourceAbove(grid, headRow, top, column) === "total");
  const whole = total ?? single(values);
  if (whole === null) return null;
  const beside = grid.cell(first.label.row, Math.max(grid.left, first.label.column - 1));
  const label = total === undefined ? beside : grid.cell(headRow, total.column);
  const at = (role: string): Cell | null => {
    const line = lines.find((one) => one.role === role);
    if (line === undefined) return underHead(grid, role, lines, headRow) ?? besideOwnLabel(grid, role, lines);
    const adjusted = role === "budget" ? adjustedBeside(grid, line) : null;
    return adjusted ?? grid.cell(line.label.row, whole.column);
  };
  const rows = [
    fundRow(
      executed.label.row,
      "total",
      label.plain === "" || label === first.label ? executed.label : label,
      unit,
      at,
      "moved here",
    ),
  ];
  return {
    block: { headRow: Math.max(top, headRow), rows, amountUnit: unit, headingPoints: null, rateFormula: null },
    bottom: lines.at(-1)?.label.row ?? first.label.row,
    columns: lines.map(({ role, label }): ColumnReading => ({
      block: "fund",
      column: label.column,
      header: label.plain,
      headerCell: label,
      role,
    })),
    skippedRows: [],
    otherUnits: otherUnits(rows),
  };
}

/** The amounts to the right of a label, as far as no other label stands between: 预算执行数: | 147.6 | 预算执行率: | 98.4. */
function valuesBeside(grid: Grid, label: Cell): readonly Cell[] {
  const beside = grid.anchored(label.row).filter(({ column }) => column > label.column);
  const next = beside.findIndex((cell) => cell.plain !== "" && labelOf(cell.plain).fundHead !== null);
  return (next < 0 ? beside : beside.slice(0, next)).filter(looksNumeric);
}

/** 预算执行率, 得分 beside the sources in the row above: the number that stands below, in whichever line. */
function underHead(grid: Grid, role: string, lines: readonly Line[], headRow: number): Cell | null {
  if (!isJudged(role)) return null;
  const head = grid.anchored(headRow).find(({ plain }) => labelOf(plain).fundHead === role);
  if (head === undefined) return null;
  return lines.map(({ label }) => grid.cell(label.row, head.column)).find(looksNumeric) ?? null;
}

/** 预算执行率: | 98.4 in the row of an amount. */
function besideOwnLabel(grid: Grid, role: string, lines: readonly Line[]): Cell | null {
  if (!isJudged(role)) return null;
  for (const { label } of lines) {
    const cells = grid.anchored(label.row);
    const at = cells.findIndex(({ plain }) => labelOf(plain).fundHead === role);
    const value = at < 0 ? undefined : cells[at + 1];
    if (value !== undefined && looksNumeric(value)) return value;
  }
  return null;
}

/** 预算金额 | 80000 | 调整后预算 | 76000: the latter is the budget. */
function adjustedBeside(grid: Grid, { label }: Line): Cell | null {
  const cells = grid.anchored(label.row);
  const at = cells.findIndex((cell) => cell !== label && isAdjustedBudget(labelOf(cell.plain).word));
  const value = cells[at + 1];
  return at >= 0 && value !== undefined && looksNumeric(value) ? value : null;
}

const single = (cells: readonly Cell[]): Cell | null => (cells.length === 1 ? (cells[0] ?? null) : null);

const sourceAbove = (grid: Grid, row: number, top: number, column: number): FundSource | null =>
  row < top ? null : labelOf(grid.cell(row, column).plain).fundSource;
