import type { CellValue } from "../../../src/sheet";

/** Looks that matter only on sheets that the add-in draws itself. */
export interface CellStyle {
  readonly size?: number;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly border?: boolean;
}

/** One cell of the emulated workbook. */
export interface ModelCell {
  /** The constant typed, or the formula's result as last calculated. */
  value: CellValue;
  /** With its leading "=", or null. */
  formula: string | null;
  numberFormat: string;
  /** "#RRGGBB" or null. */
  fill: string | null;
  fontColor: string | null;
  bold: boolean;
  locked: boolean;
  /** What the add-in set beyond that: nothing of it was read from the file. */
  style?: CellStyle;
  /** Where a click leads, as "'Sheet'!A1". */
  link?: string;
  /** Part of a legacy array formula; the emulator keeps its result as the file had it. */
  isArray?: boolean;
  /** The value the file had cached for this formula; kept while the formula cannot be calculated here and nothing changed. */
  cached?: CellValue;
}

export const emptyCell = (): ModelCell => ({
  value: null,
  formula: null,
  numberFormat: "General",
  fill: null,
  fontColor: null,
  bold: false,
  locked: true,
});

export const isErrorText = (value: CellValue): value is string =>
  typeof value === "string" && /^#(DIV\/0!|N\/A|NAME\?|REF!|VALUE!|NUM!|NULL!|SPILL!|CALC!)$/.test(value);
