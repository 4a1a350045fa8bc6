import type { CellEdit } from "../../writeback/edit";
import type { Message } from "../../i18n";
import type { ApplyResult, WorkbookPort } from "../port";

/** What a workbook file is, by its content. */
export type FileKind = "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" | "csv" | "html" | "xml";

/** What became of a write to a file, with what only files need to tell. */
export type FileApplyResult =
  | (Extract<ApplyResult, { readonly kind: "applied" }> & {
      /** Cells that were not edited but whose stored result followed: "Sheet!A1". */
      readonly recalculated: readonly string[];
      /** Things the user should know: a broken signature, formulas left to the next opening … */
      readonly warnings: readonly Message[];
    })
  | Extract<ApplyResult, { readonly kind: "refused" }>;

/** A workbook held in memory; nothing is written to disk before `toBytes` is asked for and saved (see `disk.ts`). */
export interface FilePort extends WorkbookPort {
  readonly kind: "file";
  readonly name: string;
  readonly fileKind: FileKind;
  apply(edits: readonly CellEdit[]): Promise<FileApplyResult>;
  /** The file as it stands: byte for byte what was opened as long as nothing was applied, or all of it undone. */
  toBytes(): Uint8Array;
}
