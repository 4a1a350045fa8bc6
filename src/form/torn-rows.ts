import { type Area, type Cell, type Grid } from "../sheet";
import { goalHead } from "./goals";
import type { ColumnRole } from "./model";
import { looksNumeric } from "./numeric";
import { labelOf } from "./vocabulary/label";
import { isMarker } from "./vocabulary/row-marks";

/** Cells whose lines stand in rows of their own, while what else is in their row is merged over all of these. */
export function tornRows(grid: Grid): readonly Area[] {
  const torn: Area[] = [];
  for (let row = grid.top; row <= grid.bottom; row = grid.below(row)) {
    const cells = grid.anchored(row);
    torn.push(...(isHeadRow(grid, cells) ? tornHeads(grid, row) : tornTexts(grid, row, cells)));
  }
  return torn;
}

/** Most rows are told apart by a number in them or by too few words short enough for a head: each word costs a look into the vocabulary. */
function isHeadRow(grid: Grid, cells: readonly Cell[]): boolean {
  if (cells.length < fewest || cells.some(looksNumeric)) return false;
  const short = cells.filter(({ plain }) => plain.length <= longestHead);
  if (short.length < fewest || 2 * short.length <= cells.length) return false;
  const heads = short.filter((cell) => isHead(cell) || beginsHead(grid, cell)).length;
  return heads >= fewest && 2 * heads > cells.length;
}

const fewest = 3;
const longestHead = 24;

/** 一级 | 二级 | 三级指标 over 指标 | 指标: of a head in two or three rows those cells that have a line in each; they need not be merged. */
function tornHeads(grid: Grid, row: number): readonly Area[] {
  for (const bottom of [row + 2, row + 1]) {
    const lines = (linesOf(grid, row, bottom) ?? []).filter((line) => line.bottom > row);
    if (lines.some((line) => line.bottom === bottom) && lines.every((line) => isTornHead(grid, line))) return lines;
  }
  return [];
}

function tornTexts(grid: Grid, row: number, cells: readonly Cell[]): readonly Area[] {
  if (!cells.some(isMergedDown)) return [];
  const merged = cells.filter(isMergedDown);
  const bottom = Math.min(...merged.map(({ area }) => area.bottom));
  const lines = linesOf(grid, row, bottom);
  if (lines === null || lines.length === 0 || lines.some((line) => line.bottom === row)) return [];
  const beside = merged.filter(({ area }) => area.bottom === bottom);
  return isOneRow(beside, lines) && !measureEach(grid, lines) ? lines : [];
}

const isMergedDown = ({ area }: Cell): boolean => area.bottom > area.top;

/**
 * The cells of a row that are not merged down, each with the lines that follow straight below it; null where something
 * else stands there: a number, a cell of another width, one with nothing above it.
 */
function linesOf(grid: Grid, top: number, bottom: number): readonly Area[] | null {
  const open = new Map<number, Area>();
  for (const { area } of grid.anchored(top)) if (area.top === area.bottom) open.set(area.left, area);
  for (let row = top + 1; row <= bottom; row++) {
    for (const cell of grid.anchored(row)) {
      const above = open.get(cell.area.left);
      const follows = above?.right === cell.area.right && above.bottom === row - 1 && cell.area.bottom === row;
      if (!follows || looksNumeric(cell)) return null;
      open.set(cell.area.left, { ...above, bottom: row });
    }
  }
  return [...open.values()];
}

/**
 * Whether the lines belong to one row. Points merged beside indicators that share them have name, target and actual beside
 * one another, and in every row.
 */
function isOneRow(merged: readonly Cell[], lines: readonly Area[]): boolean {
  const columns = lines.map(({ left }) => left);
  const between = merged.some(({ column }) => column > Math.min(...columns) && column < Math.max(...columns));
  const full = lines.every((line) => line.bottom === lines[0]?.bottom);
  if (lines.length > 2 && !between && full) return false;
  // Levels alone stand merged beside rows of their own; what is merged behind the lines too is said of them.
  const behind = merged.filter(({ column }) => column > Math.min(...columns)).length;
  return merged.some(isCount) || ((behind > 1 || merged.length > 3) && merged.length > lines.length);
}

/** ≥600批次 | 634批次 over ≥1200批次 | 1230批次: targets and actuals, one pair a row. */
function measureEach(grid: Grid, lines: readonly Area[]): boolean {
  const measures = (line: Area): boolean => {
    for (let row = line.top; row <= line.bottom; row++)
      if (!quantity.test(grid.cell(row, line.left).plain)) return false;
    return true;
  };
  return lines.filter(measures).length > 1;
}

/** Not 1.场地停用: the number of a line. */
const quantity = /^(?:[≥≤<>=]|至少|不少于|不低于|不超过)*\d+(?:\.\d+)?(?![\d.、)])/;

const isCount = (cell: Cell): boolean => looksNumeric(cell) || isMarker(cell.plain);

const isHead = ({ plain }: Cell): boolean => roleOf(plain) !== null;

const roleOf = (text: string): ColumnRole | null => {
  const { indicatorHead, fundHead } = labelOf(text);
  return indicatorHead?.role ?? fundHead;
};

/** 一级 over 指标, 未完成原因和 over 改进措施: the rest of a head, as much as it may be one by itself. */
const rest = /^(?:指标|指标值|目标值|值|数|分析|情况|措施|说明|金额)$/;
const goesOnBelow = /[和及与或、]$/;

/** 年初 over 预算数. */
const beginsHead = (grid: Grid, { plain, row, column }: Cell): boolean =>
  roleOf(plain + grid.cell(row + 1, column).plain) !== null;

/** 完成 over 值, 执行率 over (B/A); not 年度指标值 over 计量单位, each of which heads a column. */
function isTornHead(grid: Grid, line: Area): boolean {
  const [upper, lower] = [grid.cell(line.top, line.left).plain, grid.cell(line.bottom, line.left).plain];
  // （填写具体指标） is no part of the head, but says what to write there.
  if (lower.startsWith("(")) return !lower.includes("填");
  const [above, below] = [roleOf(upper), roleOf(lower)];
  const stacked = above !== null && below !== null && above !== below && !rest.test(lower) && !goesOnBelow.test(upper);
  return !stacked && roleOf(wholeText(grid, line)) !== null;
}

function wholeText(grid: Grid, { top, bottom, left }: Area): string {
  let text = "";
  for (let row = top; row <= bottom; row++) text += grid.cell(row, left).plain;
  return text;
}

/**
 * The goals below their head: a line in each row, and nothing else there. Where each has its outcome beside it they may be
 * goals of their own and are read one by one.
 */
export function tornGoals(grid: Grid): readonly Area[] {
  const torn: Area[] = [];
  for (let row = grid.top; row <= grid.bottom; row = grid.below(row)) {
    const head = goalHead(grid.anchored(row), row);
    if (head === null) continue;
    const columns = [...head.planned, head.achieved].map(({ column }) => column);
    const first = grid.below(row);
    let bottom = first;
    while (bottom < grid.bottom && goesOn(grid, bottom + 1, columns)) bottom++;
    const lines = (linesOf(grid, first, bottom) ?? []).filter(({ left }) => columns.includes(left));
    if (lines.some((line) => line.bottom < bottom)) torn.push(...lines.filter((line) => line.bottom > first));
  }
  return torn;
}

const goesOn = (grid: Grid, row: number, columns: readonly number[]): boolean => {
  const cells = grid.anchored(row);
  return cells.length > 0 && cells.every(({ column, area }) => columns.includes(column) && area.bottom === row);
};
