import type { Cell, Grid } from "../sheet";
import { labelOf, type Label } from "./vocabulary/label";

/** One column of a head: its lowest head cell, and the heads above it within the band (年度指标值 over 指标值). */
export interface HeadColumn {
  readonly label: Label;
  readonly cell: Cell;
  readonly left: number;
  readonly right: number;
  readonly parent: Label | null;
}

/** 表头: one to three rows that together name the columns of a table. */
export interface HeadBand {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeadColumn[];
}

/** Reads the rows `top` to `bottom` as one head. */
export function headBand(grid: Grid, top: number, bottom: number): HeadBand {
  const columns: (HeadColumn & { right: number })[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const cell = lowest(grid, column, top, bottom);
    if (cell === null || isGap(grid, cell, column, bottom)) continue;
    const last = columns[columns.length - 1];
    if (last?.cell === cell) last.right = column;
    else {
      const parent = parentOf(grid, cell, column, top);
      columns.push({ label: labelOf(cell.plain), cell, left: column, right: column, parent });
    }
  }
  return { top, bottom, columns };
}

function lowest(grid: Grid, column: number, top: number, bottom: number): Cell | null {
  for (let row = bottom; row >= top; row--) {
    const cell = grid.cell(row, column);
    if (cell.plain !== "" && cell.area.top >= top) return cell;
  }
  return null;
}

/** A blank column below a head that is divided in others: 年度指标值 over 指标性质 | | 指标值, with nothing in the rows below either. */
function isGap(grid: Grid, { area }: Cell, column: number, bottom: number): boolean {
  if (area.left === area.right || area.bottom >= bottom) return false;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const divides = columns.some((at) => grid.cell(bottom, at).plain !== "");
  const rows = Array.from({ length: looked }, (_, index) => bottom + 1 + index);
  return divides && rows.every((row) => grid.beginning(row, column) === null);
}

/** How many rows below a head are looked at. */
const looked = 10;

/** The cells of a further head row; behind a gap to the right of the heads above them stand remarks beside the table. */
export function withinHead(grid: Grid, row: number): readonly Cell[] {
  let edge = grid.anchored(grid.above(row)).at(-1)?.area.right ?? grid.right;
  return grid.anchored(row).filter(({ column, area }) => {
    const isWithin = column <= edge + 1;
    if (isWithin) edge = Math.max(edge, area.right);
    return isWithin;
  });
}

/** The head above a lower one, as long as nothing lies between. */
function parentOf(grid: Grid, leaf: Cell, column: number, top: number): Label | null {
  const row = grid.above(leaf.area.top);
  const above = row < top ? null : headOver(grid, leaf.row, column, row);
  if (above === null) return null;
  const isStraight = above.area.left <= column && column <= above.area.right;
  const covers = above.area.top >= top && (isStraight || above.area.bottom === row);
  return covers ? labelOf(above.plain) : null;
}

/** The head in `row` over a cell below: straight above or, of heads that are not merged, the one in the middle of their columns or further left. */
export function headOver(grid: Grid, below: number, column: number, row: number): Cell | null {
  const straight = grid.cell(row, column);
  if (straight.plain !== "") return straight;
  const centred = headInMiddle(grid, below, column, row);
  if (centred !== null) return centred;
  for (let at = column - 1; at >= grid.left; at--) {
    const above = grid.cell(row, at);
    if (above.plain !== "") return above;
  }
  return null;
}

/**
 * 实际完成值 over 上半年 of 一季度 | 上半年 | 全年, as the middle of merged cells comes apart: columns side by side that are no
 * heads by their own words, the first with nothing above it. null: they are not divided evenly among the heads over them.
 */
function headInMiddle(grid: Grid, below: number, column: number, row: number): Cell | null {
  const isPart = (at: number): boolean => {
    const cell = grid.cell(below, at);
    const { indicatorHead, fundHead } = labelOf(cell.plain);
    return cell.row === below && cell.plain !== "" && indicatorHead === null && fundHead === null;
  };
  if (!isPart(column)) return null;
  let [left, right] = [column, column];
  while (left > grid.left && isPart(left - 1)) left--;
  while (right < grid.right && isPart(right + 1)) right++;
  const heads = grid.anchored(row).filter((cell) => cell.column >= left && cell.column <= right);
  const width = (right - left + 1) / heads.length;
  const isEven = heads.every((cell, index) => Math.floor((cell.column - left) / width) === index);
  const centred = heads[0]?.column !== left && Number.isInteger(width) && isEven;
  return centred ? (heads[Math.floor((column - left) / width)] ?? null) : null;
}
