import { readDrawnTable } from "./drawn-table";

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
  const table = readDrawnTable(source.trim().split("\n"));
  return { ...table, cells: table.cells.map(({ row, column, text }) => ({ row, column, ...content(text) })) };
}

function content(text: string): Pick<PlacedCell, "value" | "formula" | "numberFormat"> {
  const [, formula, result] = /^(=.*?)\s*⇒\s*(.*)$/.exec(text) ?? [];
  if (formula !== undefined && result !== undefined) return { ...content(result), formula };
  const percent = /^%(-?[\d.]+)$/.exec(text)?.[1];
  if (percent !== undefined) return { value: Number(percent), formula: null, numberFormat: "0.00%" };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { value: Number(text), formula: null, numberFormat: null };
  return { value: text === "" ? null : text.replaceAll("\\n", "\n"), formula: null, numberFormat: null };
}
