import type { NumericCell } from "../form";

/** The number a cell holds, or null: no such column, empty, a marker or no number. */
export function numberIn(cell: NumericCell | null): number | null {
  return cell?.state === "number" ? cell.value : null;
}

/** Points are compared with this much room, far below the two decimals that are shown. */
export const dust = 1e-9;

/** Whether a score given by hand lies between two scores, both ends included. */
export function within(score: number, from: number, to: number): boolean {
  return score >= from - dust && score <= to + dust;
}
