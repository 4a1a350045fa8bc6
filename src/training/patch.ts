import type { CellValue, SheetSnapshot } from "../sheet";
import type { Place } from "./arithmetic";

/** A cell's new content. What is left out stays as it was. */
export interface PatchedCell extends Place {
  readonly value: CellValue;
  readonly text: string;
  readonly formula?: string | null;
  readonly numberFormat?: string;
}

/** The snapshot with some cells changed, grown where a cell lies outside of what was read. The given snapshot stays as it is. */
export function patchSnapshot(snapshot: SheetSnapshot, cells: readonly PatchedCell[]): SheetSnapshot {
  if (cells.length === 0) return snapshot;
  const isEmpty = snapshot.values.length === 0;
  const width = snapshot.values[0]?.length ?? 0;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const top = Math.min(isEmpty ? Infinity : snapshot.top, ...rows);
  const left = Math.min(isEmpty ? Infinity : snapshot.left, ...columns);
  const bottom = Math.max(isEmpty ? 0 : snapshot.top + snapshot.values.length - 1, ...rows);
  const right = Math.max(isEmpty ? 0 : snapshot.left + width - 1, ...columns);

  const grown = <T>(grid: readonly (readonly T[])[], empty: T): T[][] =>
    Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c) => {
        const row = grid[r + top - snapshot.top];
        return row?.[c + left - snapshot.left] ?? empty;
      }),
    );
  const values = grown<CellValue>(snapshot.values, null);
  const texts = grown(snapshot.texts, "");
  const formulas = grown<string | null>(snapshot.formulas, null);
  const numberFormats = grown(snapshot.numberFormats, "General");
  for (const { row, column, value, text, formula, numberFormat } of cells) {
    const [r, c] = [row - top, column - left];
    set(values, r, c, value);
    set(texts, r, c, text);
    if (formula !== undefined) set(formulas, r, c, formula);
    if (numberFormat !== undefined) set(numberFormats, r, c, numberFormat);
  }
  return { ...snapshot, top, left, values, texts, formulas, numberFormats };
}

function set<T>(grid: T[][], row: number, column: number, value: T): void {
  const cells = grid[row];
  if (cells !== undefined) cells[column] = value;
}
