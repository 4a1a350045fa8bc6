import type { CellValue, SheetSnapshot } from "../sheet";

export interface Place {
  /** The sheet's own numbers, from 1. */
  readonly row: number;
  readonly column: number;
}

/** What became of the formulas that read changed cells. */
export interface Recalculated {
  readonly results: readonly (Place & { readonly value: CellValue })[];
  /** Formulas that follow from the changed cells and that could not be computed: what they show is no longer known. */
  readonly stale: readonly Place[];
}

/** 重算: what a spreadsheet program does with a sheet's cells. The pure rooms know no formulas, so whoever asks gives it. */
export interface SheetArithmetic {
  /** `before` is the sheet with its stored results, `after` the same with some cells changed. */
  readonly recalculate: (before: SheetSnapshot, after: SheetSnapshot, changed: readonly Place[]) => Recalculated;
  /** The text that a cell of this number format shows for a value. */
  readonly show: (value: CellValue, numberFormat: string) => string;
}
