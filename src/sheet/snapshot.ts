/** What a cell holds. Dates arrive as Excel serial numbers, error values as their text ("#DIV/0!"), an empty cell as null. */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells; rows and columns count from 1, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * One sheet as plain JSON: all that the pure rooms ever see of a workbook. The grids are dense and of one size; element
 * [0][0] is the cell at row `top`, column `left`. Trailing rows and columns without content are left out by the adapters.
 */
export interface SheetSnapshot {
  readonly version: 1;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** The sheet's own row number of the grids' first row, from 1. */
  readonly top: number;
  /** The sheet's own column number of the grids' first column, from 1 (A = 1). */
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The text as shown in the cell, by its number format ("95%" for 0.95 shown as 0%); "" when empty. */
  readonly texts: readonly (readonly string[])[];
  /** The formula with its leading "=", or null. The value beside it is the cached result. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** The number format code, "General" where none is set. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  /** The sheet's own numbers of hidden rows (filtered ones included) and columns. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Whether the sheet is protected, and the areas that stay editable under that protection. null: cannot be told for this kind of file. */
  readonly protection: { readonly protected: boolean; readonly unlocked: readonly Area[] } | null;
  /** True where rows or columns beyond the limits were left out; `note` says what. */
  readonly truncated: boolean;
}
