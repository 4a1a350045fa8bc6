import { numberIn, type NumericCell } from "../form";

/** A rate, given as a fraction, as it is written: 86.2%, at most two decimals. */
export const percent = (rate: number): string => `${Number((rate * 100).toFixed(2))}%`;

/** The numbers in the cells; rows that share one merged cell count it once. */
export function pointsOnce(cells: readonly (NumericCell | null)[]): readonly number[] {
  const points: number[] = [];
  let [row, column] = [0, 0];
  for (const numeric of cells) {
    if (numeric === null) continue;
    const { cell } = numeric;
    // Rows stand in sheet order: only a cell that is not behind the last one can have been met before.
    if (cell.row < row || (cell.row === row && cell.column <= column)) return pointsByCell(cells);
    ({ row, column } = cell);
    points.push(numberIn(numeric) ?? 0);
  }
  return points;
}

/** Of the rows that share a cell the first has its number, the others a marker. */
function pointsByCell(cells: readonly (NumericCell | null)[]): readonly number[] {
  const byAddress = new Map<string, number>();
  for (const numeric of cells) {
    const value = numberIn(numeric);
    if (numeric !== null && value !== null) byAddress.set(numeric.cell.address, value);
  }
  return [...byAddress.values()];
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The numbers in the cells added up, merged ones once; null where a cell cannot be read or none holds a number. */
export function total(cells: readonly (NumericCell | null)[]): number | null {
  let readable = false;
  for (const cell of cells) {
    if (cell?.state === "unreadable") return null;
    readable ||= numberIn(cell) !== null;
  }
  return readable ? sum(pointsOnce(cells)) : null;
}

/** Decimals a number is written with: 1 for 45.5. */
export function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}
