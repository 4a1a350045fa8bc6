import { numberIn, type NumericCell } from "../form";

/** Points and sums are printed with two decimals at most; below half of that two numbers are the same. */
const dust = 0.005;

export function same(a: number, b: number): boolean {
  return Math.abs(a - b) < dust;
}

/** A rate, given as a fraction, as it is written: 86.2%, at most two decimals. */
export const percent = (rate: number): string => `${Number((rate * 100).toFixed(2))}%`;

/** Decimals shown in the cell, e.g. 1 for "86.2%" and "1,234.5". */
export function decimalsShown(cell: NumericCell): number {
  return /\.(\d+)/.exec(cell.cell.plain)?.[1]?.length ?? 0;
}

/** Whether `stated` is `due` rounded or cut at the decimals that the cell shows (8.62 written 8.6). Both in points. */
export function roundedAt(decimals: number, stated: number, due: number): boolean {
  const unit = 10 ** -decimals;
  const cut = Math.floor(due / unit + 1e-9) * unit;
  return Math.abs(stated - due) <= unit / 2 + 1e-9 || Math.abs(stated - cut) < 1e-9;
}

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
