import type { Cell } from "../sheet";

/** More than a sheet has columns. */
const columns = 20_000;

/** Where a cell stands on the sheet, row by row and left to right, as one number above 0. */
export const orderOf = ({ row, column }: Cell): number => row * columns + column;

/**
 * Findings by the order of their places: row by row, left to right, what concerns the whole form (0) before that; those of
 * one cell stay as they came. A form of 60 rows has nine hundred, so they are put in order as bare numbers: the engine
 * sorts those by itself, without a call for each comparison. Place and turn are a whole number that a double holds.
 */
export function inSheetOrder<Found>(found: readonly Found[], orders: readonly number[]): readonly Found[] {
  const keys = Float64Array.from(orders, (order, turn) => order * found.length + turn);
  const sorted: Found[] = [];
  for (const key of keys.sort()) {
    const one = found[key % found.length];
    if (one !== undefined) sorted.push(one);
  }
  return sorted;
}
