import { invalidArgument } from "../richapi/errors";
import type { Range } from "./range";

/** Hands each cell of a range its part of what was set: one value for all, or a grid of the range's size. null leaves a cell alone. */
export function writeGrid(
  range: Range,
  value: unknown,
  write: (row: number, column: number, input: unknown) => void,
): void {
  const grid: unknown = value;
  const isGrid = Array.isArray(grid);
  if (isGrid && grid.length !== range.rows) throw invalidArgument("the number of rows does not match the range");
  for (const [i, row] of range.lines("top", "bottom").entries()) {
    const line: unknown = isGrid ? grid[i] : null;
    if (isGrid && (!Array.isArray(line) || line.length !== range.columns)) {
      throw invalidArgument("the number of columns does not match the range");
    }
    for (const [j, column] of range.lines("left", "right").entries()) {
      const input: unknown = Array.isArray(line) ? line[j] : grid;
      if (input !== null && input !== undefined) write(row, column, input);
    }
  }
}
