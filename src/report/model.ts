import type { SheetCheck } from "../check";
import type { Message } from "../i18n";
import type { CellEdit } from "../writeback";

/** Something that stopped a workbook from being read or written, with its sentence. */
export interface Failure {
  readonly code: string;
  readonly text: Message;
}

/** 写回: what was proposed for a workbook and what became of it. */
export interface WriteBackReport {
  /** `copy`: written to `output`; `findings`: the file's kind cannot be written, the findings went to `output` instead; `dry-run`: nothing written. */
  readonly mode: "copy" | "findings" | "dry-run";
  /** File that was written; null: none was needed. */
  readonly output: string | null;
  readonly edits: readonly { readonly edit: CellEdit; readonly ticked: boolean }[];
  /** Cells that were not edited but whose stored result followed, "Sheet!A1". */
  readonly recalculated: readonly string[];
  /** What the user should know of the file that was written. */
  readonly warnings: readonly Message[];
  /** One sentence for the user. */
  readonly text: Message;
}

/** One workbook's way through the check: what a report is made from. */
export interface WorkbookCheck {
  readonly file: string;
  readonly error: Failure | null;
  readonly sheets: readonly {
    readonly check: SheetCheck;
    /** Rows or columns beyond the limits were not read. */
    readonly truncated: boolean;
  }[];
  /** What a reader should know of the workbook as a whole. */
  readonly remarks?: readonly Message[];
  readonly writeBack: WriteBackReport | null;
  readonly writeError: Failure | null;
}
