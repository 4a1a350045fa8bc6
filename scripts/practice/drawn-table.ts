import { addressOf } from "../../src/sheet";

export interface DrawnCell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A table drawn with "|" between its cells; "<" is merged into the cell to its left, "^" into the one above. */
export interface DrawnTable {
  /** Row by row, merged ones once. */
  readonly cells: readonly DrawnCell[];
  /** A1 areas. */
  readonly merges: readonly string[];
  readonly width: number;
  readonly height: number;
}

export function readDrawnTable(lines: readonly string[]): DrawnTable {
  const rows = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const at = (r: number, c: number): string => rows[r]?.[c] ?? "";
  const cells: DrawnCell[] = [];
  const merges: string[] = [];
  rows.forEach((row, r) => {
    row.forEach((text, c) => {
      if (text === "<" || text === "^") return;
      let [right, bottom] = [c, r];
      while (at(r, right + 1) === "<") right++;
      while (at(bottom + 1, c) === "^") bottom++;
      if (right > c || bottom > r) merges.push(`${addressOf(r + 1, c + 1)}:${addressOf(bottom + 1, right + 1)}`);
      cells.push({ row: r + 1, column: c + 1, text });
    });
  });
  return { cells, merges, width: Math.max(0, ...rows.map((row) => row.length)), height: rows.length };
}
