import type { Cell, Grid } from "../sheet";
import { headOver, withinHead } from "./head-band";
import type { ColumnRole } from "./model";
import { looksNumeric } from "./numeric";
import { mayBeHead } from "./vocabulary/indicator-heads";
import { labelOf } from "./vocabulary/label";

/** The share of a row's cells that are heads where it belongs to a head. */
export const mostly = 0.6;

/** A further row of a head holds head words only; a row of data does not. */
export const isHeadRow = (grid: Grid, row: number, promising: ReadonlySet<number>): boolean =>
  promising.has(row) && namesAtLeast(grid, row, grid.anchored(row).length * mostly);

/**
 * Whether so many of a row's cells are heads. The cells that cannot be are counted first and nothing is looked up once the
 * answer is known: in a row of data mostly before its names, which are new in every form.
 */
export function namesAtLeast(grid: Grid, row: number, wanted: number): boolean {
  const cells = grid.anchored(row);
  let possible = 0;
  for (const { plain } of cells) if (mayBeHead(plain)) possible++;
  let known = 0;
  for (const { plain } of cells) {
    if (known >= wanted) return true;
    if (known + possible < wanted) return false;
    if (!mayBeHead(plain)) continue;
    possible--;
    if (labelOf(plain).indicatorHead !== null) known++;
  }
  return known >= wanted;
}

/**
 * 一季度 … 全年 below 实际完成值: no heads by their words, but nothing stands in the row except two and more below a head that
 * says what was aimed at, done or lacking, and the blanks to its right, or further heads. A row of data has a name.
 */
export function dividesHeads(grid: Grid, row: number): boolean {
  const parts = new Map<Cell, number>();
  const next = grid.below(row);
  for (const cell of withinHead(grid, row)) {
    const head = looksNumeric(cell) || row === grid.top ? null : headOver(grid, row, cell.column, row - 1);
    const below = head !== null && head.area.bottom < row && cell.area.bottom < next && divided.has(roleOfText(head));
    if (below) parts.set(head, (parts.get(head) ?? 0) + 1);
    else if (roleOfText(cell) === null) return false;
  }
  return parts.size > 0 && [...parts.values()].every((count) => count > 1);
}

const divided: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(["target", "actual", "reason"]);
const roleOfText = ({ plain }: Cell): ColumnRole | null => labelOf(plain).indicatorHead?.role ?? null;
