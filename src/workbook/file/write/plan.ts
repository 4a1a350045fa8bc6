import type { CellValue } from "../../../sheet";
import type { CellEdit } from "../../../writeback/edit";

/** A mark on a cell that leaves its content alone. */
export interface CellMark {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  /** RRGGBB, or null. */
  readonly fill: string | null;
  /** Put on as a note (批注), unless the cell has one already. */
  readonly note: { readonly text: string; readonly author: string } | null;
}

export interface NewCell {
  readonly value: CellValue;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  /** RRGGBB. */
  readonly colour?: string;
  readonly fill?: string;
  /** Where a click leads: a cell of this workbook, or an address on the web. */
  readonly link?: { readonly sheet: string; readonly address: string } | { readonly url: string };
}

/** A sheet to add behind the others. */
export interface NewSheet {
  /** Made valid and unique if it is not. */
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly NewCell[])[];
  /** Rows at the top that stay in view. */
  readonly frozenRows: number;
}

/** All that one write does, all or nothing. */
export interface WritePlan {
  readonly edits: readonly CellEdit[];
  readonly marks: readonly CellMark[];
  readonly sheets: readonly NewSheet[];
}
