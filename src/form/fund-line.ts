import type { Cell, Grid } from "../sheet";
import type { ColumnMap } from "./column-map";
import type { FundColumn, FundHead } from "./fund-head";
import type { ColumnRole, FundSource } from "./model";
import { looksNumeric } from "./numeric";
import { isIncome } from "./vocabulary/fund-labels";
import { labelOf } from "./vocabulary/label";

/** What a row below the fund head is called, and which money it is; null: nothing says so. */
export interface FundLine {
  readonly label: Cell | null;
  readonly source: FundSource | null;
}

export function fundLine(cells: readonly Cell[], map: ColumnMap, head: FundHead, side: FundColumn | null): FundLine {
  const task = taskIn(cells, head);
  if (task !== null) return { label: task, source: labelOf(task.plain).fundSource === "total" ? "total" : null };
  const label = labelCellOf(cells, map, side);
  if (label === null || onlyUnit.test(label.plain)) return { label: null, source: null };
  return { label, source: labelOf(label.plain).fundSource };
}

/** (万元) below the cell beside the block: names the unit, not the row. */
export const onlyUnit = /^\((?:单位:?)?[亿万]?元\)$/;

/** 任务名称, 项目名称: what the money was spent on, a task a row. Its name may hold any word (发展项目补助), so it tells no source. */
function taskIn(cells: readonly Cell[], head: FundHead): Cell | null {
  const column = head.columns.find(({ role, label }) => role === "source" && /任务|项目名称/.test(label.word));
  if (column === undefined) return null;
  const named = cells.find((cell) => cell.column >= column.left && cell.column <= column.right);
  return named === undefined || looksNumeric(named) ? null : named;
}

/** The label is the nearest text beside the amounts that is known, else the nearest of all; what stands to the right of the table is none. */
function labelCellOf(cells: readonly Cell[], map: ColumnMap, side: FundColumn | null): Cell | null {
  const isText = (cell: Cell): boolean =>
    cell.column < map.right && map.roleOf(cell) === null && !looksNumeric(cell) && cell.plain !== side?.cell.plain;
  let nearest: Cell | null = null;
  for (let at = cells.length - 1; at >= 0; at--) {
    const cell = cells[at];
    if (cell === undefined || !isText(cell)) continue;
    if (labelOf(cell.plain).fundSource !== null) return cell;
    nearest ??= cell;
  }
  return nearest;
}

/**
 * A label among the amounts and points, or 按收入性质分 itself: two lists side by side (beside 按支出性质分), which the
 * columns do not describe.
 */
export const beginsLists = (cells: readonly Cell[], map: ColumnMap): boolean =>
  cells.some(
    (cell) =>
      /^按.{2,8}分:?$/.test(cell.plain) ||
      (counts.has(map.roleOf(cell)) && !looksNumeric(cell) && labelOf(cell.plain).fundSource !== null),
  );

const counts: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>([
  "budget",
  "initialBudget",
  "executed",
  "weight",
  "rate",
  "score",
]);

/**
 * The rows of 收入, where that stands beside them and 支出 beside others. A part begins with the row that names it or, where
 * merged cells came apart and the names are in the middle, with the 合计 that each part has above its name.
 */
export function incomeRows(grid: Grid, { bottom: top, columns }: FundHead, bottom: number): ReadonlySet<number> {
  const column = columns[0]?.left ?? grid.left;
  const below = Array.from({ length: Math.max(0, bottom - top) }, (_, index) => grid.cell(top + 1 + index, column));
  const names = below.filter(({ row, plain }, index) => row === top + 1 + index && isIncome(plain) !== null);
  if (names.length === 0) return none;
  const totals = below.flatMap((_, index) => {
    const row = top + 1 + index;
    return grid.anchored(row).some(({ plain }) => labelOf(plain).fundSource === "total") ? [row] : [];
  });
  const totalsAbove = (row: number): number => totals.filter((one) => one <= row).length;
  const inMiddle =
    names.length > 1 &&
    names.length === totals.length &&
    names.every(({ row }, index) => totalsAbove(row) === index + 1);
  const starts = inMiddle ? totals : names.map(({ row }) => row);
  return new Set(
    names.flatMap(({ plain }, index) => {
      const from = starts[index] ?? bottom + 1;
      const until = starts[index + 1] ?? bottom + 1;
      return isIncome(plain) === true ? Array.from({ length: until - from }, (_, next) => from + next) : [];
    }),
  );
}

const none: ReadonlySet<number> = new Set();

/** Where points stand beside a row but are those of a total below it. */
export interface MovedPoints {
  readonly from: number;
  readonly to: number;
}

const pointed: readonly ColumnRole[] = ["weight", "rateWeight", "rate", "score"];
export const isPointed = (role: ColumnRole): boolean => pointed.includes(role);

const judged: readonly string[] = ["rate", "weight", "score"];

/** 执行率, 分值, 得分: beside amounts that stand in rows of their own these may stand under heads. */
export const isJudged = (role: string): boolean => judged.includes(role);

/**
 * Points merged beside all rows (基本支出, 项目支出, 合计), or beside one above the total with nothing at the others, are the
 * total's: no part of the money is scored alone. null: each row's stand beside it.
 */
export function movedPoints(
  lines: readonly { readonly row: number; readonly source: FundSource }[],
  map: ColumnMap,
): MovedPoints | null {
  const total = lines.find(({ source }) => source === "total");
  if (total === undefined || total === lines[0]) return null;
  const filled = (row: number, roles: readonly ColumnRole[]): readonly Cell[] =>
    roles.flatMap((role) => map.cell(row, role) ?? []).filter(({ plain }) => plain !== "");
  const scored = lines.find(({ row }) => filled(row, counted).length > 0);
  if (scored === undefined || scored.row >= total.row) return null;
  const own = filled(scored.row, pointed);
  const alone = lines.every(({ row }) => filled(row, pointed).every((cell) => own.includes(cell)));
  return alone ? { from: scored.row, to: total.row } : null;
}

const counted: readonly ColumnRole[] = pointed.filter((role) => role !== "rate");
