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

/** The head above; where the one above is empty and unmerged, a group head further left counts, as long as nothing lies between. */
function parentOf(grid: Grid, leaf: Cell, column: number, top: number): Label | null {
  const row = grid.above(leaf.area.top);
  if (row < top) return null;
  for (let at = column; at >= grid.left; at--) {
    const above = grid.cell(row, at);
    if (above.plain === "") continue;
    const covers = above.area.top >= top && (at === column || above.area.bottom === row);
    return covers ? labelOf(above.plain) : null;
  }
  return null;
}
