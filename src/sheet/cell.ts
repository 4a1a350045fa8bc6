import type { Area, CellValue } from "./snapshot";

/** One cell as the pure rooms see it; for a merged area its top left cell, with the area it spans. */
export interface Cell {
  /** A1 address without sheet name. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  /** The text as shown, with the ideographs that are meant where it holds what only looks like them. */
  readonly text: string;
  /** The text normalised for reading (see `normalise`). */
  readonly plain: string;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  /** The cells it covers: itself, or the merged area. */
  readonly area: Area;
}

/**
 * Whether it holds a formula whose result the file does not: programs that write workbooks without calculating them leave it
 * out. A formula that comes to an empty text (=IF(B5=0,"",…)) has one.
 */
export const isUncalculated = ({ formula, value }: Pick<Cell, "formula" | "value">): boolean =>
  formula !== null && value === null;
