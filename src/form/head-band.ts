import type { Cell, Grid } from "../sheet";
import { headWord, type HeadWord } from "./vocabulary/head-word";

/** One column of a head: its lowest head cell, and the heads above it within the band (年度指标值 over 指标值). */
export interface HeadColumn extends HeadWord {
  readonly cell: Cell;
  readonly left: number;
  readonly right: number;
  readonly parent: HeadWord | null;
}

/** 表头: one to three rows that together name the columns of a table. */
export interface HeadBand {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeadColumn[];
}

/** Reads the rows `top` to `bottom` as one head. */
export function headBand(grid: Grid, top: number, bottom: number): HeadBand {
  const columns: HeadColumn[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const cell = lowest(grid, column, top, bottom);
    const last = columns.at(-1);
    if (cell === null) continue;
    if (last?.cell === cell) {
      columns[columns.length - 1] = { ...last, right: column };
    } else {
      const parent = parentOf(grid, cell, column, top);
      const { word, full } = headWord(cell.text);
      columns.push({ word, full, cell, left: column, right: column, parent });
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

/** The head above; where the one above is empty and unmerged, a group head further left counts, as long as nothing lies between. */
function parentOf(grid: Grid, leaf: Cell, column: number, top: number): HeadWord | null {
  const row = leaf.area.top - 1;
  if (row < top) return null;
  for (let at = column; at >= grid.left; at--) {
    const above = grid.cell(row, at);
    if (above.plain === "") continue;
    const covers = above.area.top >= top && (at === column || above.area.bottom === row);
    return covers ? headWord(above.text) : null;
  }
  return null;
}
