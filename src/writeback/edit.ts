import type { Message } from "../i18n";
import type { CellValue } from "../sheet";

/** What a cell holds or shall hold. With a formula, `value` is its result (cached in a file, for comparison in Excel). */
export interface CellContent {
  readonly value: CellValue;
  /** With leading "=", or null. */
  readonly formula: string | null;
}

/** Why an edit is proposed; `typed`: not proposed at all, the user's own change of a file on show. */
export type EditPurpose =
  | "rate"
  | "fund-score"
  | "indicator-score"
  | "total"
  | "grade"
  | "reason-prompt"
  | "prompt-removal"
  | "fix"
  | "suggestion"
  | "typed";

/** One cell to write (写回): shown in the preview, ticked or not, then applied. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 address without the sheet name. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
  /** Number format to set together with the content; null: leave the cell's own. */
  readonly numberFormat: string | null;
  readonly purpose: EditPurpose;
  readonly reason: Message;
  /** The rule whose finding it answers, for `fix` and `suggestion`. */
  readonly rule?: string;
  /** True: ticked in the preview from the start (fills an empty computed cell, writes, replaces or removes a prompt of ours). False: replaces what a person typed or a formula. */
  readonly safe: boolean;
}
