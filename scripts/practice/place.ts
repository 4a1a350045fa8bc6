import { addressOf } from "../../src/sheet";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  readonly formula: string | null;
  readonly numberFormat: string | null;
}

export interface PlacedSheet {
  readonly cells: readonly PlacedCell[];
  /** A1 areas. */
  readonly merges: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Where the cells of a hand-written table stand (see `PracticeSource`). */
export function place(source: string): PlacedSheet {
  const rows = source
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const at = (r: number, c: number): string => rows[r]?.[c] ?? "";
  const cells: PlacedCell[] = [];
  const merges: string[] = [];
  rows.forEach((row, r) => {
    row.forEach((text, c) => {
      if (text === "<" || text === "^") return;
      let [right, bottom] = [c, r];
      while (at(r, right + 1) === "<") right++;
      while (at(bottom + 1, c) === "^") bottom++;
      if (right > c || bottom > r) merges.push(`${addressOf(r + 1, c + 1)}:${addressOf(bottom + 1, right + 1)}`);
      cells.push({ row: r + 1, column: c + 1, ...content(text) });
    });
  });
  return { cells, merges, width: Math.max(...rows.map((row) => row.length)), height: rows.length };
}

function content(text: string): Pick<PlacedCell, "value" | "formula" | "numberFormat"> {
  const [, formula, result] = /^(=.*?)\s*⇒\s*(.*)$/.exec(text) ?? [];
  if (formula !== undefined && result !== undefined) return { ...content(result), formula };
  const percent = /^%(-?[\d.]+)$/.exec(text)?.[1];
  if (percent !== undefined) return { value: Number(percent), formula: null, numberFormat: "0.00%" };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { value: Number(text), formula: null, numberFormat: null };
  return { value: text === "" ? null : text.replaceAll("\\n", "\n"), formula: null, numberFormat: null };
}
