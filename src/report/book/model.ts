import type { CellStyle } from "./styles";

/** Where a click leads: to a cell of the same workbook, or to a file (a URI reference, at best a relative one) and a cell in it. */
export type BookLink =
  { readonly sheet: string; readonly address: string } | { readonly file: string; readonly location: string | null };

/** A cell: text or number with its look. Texts are written as texts, so one that opens with "=" is never a formula. */
export interface BookCell {
  /** With a formula: its result, which a program that does not compute shows. */
  readonly value: string | number | null;
  readonly style: CellStyle;
  /** Without the leading "="; made by the program only, never from a text of a form. */
  readonly formula?: string;
  readonly link?: BookLink;
}

/** Cells of one column, from row to row, with what stands in them. */
export interface ChartColumn {
  readonly sheet: string;
  readonly column: number;
  readonly from: number;
  readonly values: readonly (string | number | null)[];
}

/** A bar chart of one row of bars. */
export interface BookChart {
  readonly title: string;
  /** Upright bars, or lying ones (for long names). */
  readonly bars: "upright" | "lying";
  /** What the bars count, for the axis of values. */
  readonly measure: string;
  /** How the axis and the numbers on the bars are written; "0" where it is left out. */
  readonly format?: "0" | "0%";
  readonly names: ChartColumn;
  readonly counts: ChartColumn;
  /** Colour of the bars, RRGGBB, or of each bar. */
  readonly colours: readonly [string, ...string[]];
  /** The cells it covers, from 1, both ends included. */
  readonly place: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

export interface BookSheet {
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly BookCell[])[];
  /** The row of the table's head: frozen with all above it, filtered from there down, repeated on each printed page; null: no table. */
  readonly headRow: number | null;
  /** Columns that stay in view, from the left. */
  readonly frozenColumns?: number;
  /** Rows at the end that are no part of the table (sums): the filter does not sort or hide them. */
  readonly footRows?: number;
  readonly portrait?: boolean;
  /** Printed on one page, however long it is. */
  readonly onePage?: boolean;
  readonly merges?: readonly string[];
  /** Cells that take one of these words (数据有效性). */
  readonly lists?: readonly { readonly area: string; readonly choices: readonly string[] }[];
  /** How many pages side by side the sheet is printed on, each with the frozen columns; 1 where it is left out. */
  readonly pagesWide?: number;
  /** A new page begins under each of these rows. */
  readonly breaksAfter?: readonly number[];
  readonly charts?: readonly BookChart[];
}

/** 定义名称: a name for cells that formulas may use. */
export interface BookName {
  readonly name: string;
  readonly reference: string;
}

/** 'Sheet'!A1 as a formula writes it. */
export function reference(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}
