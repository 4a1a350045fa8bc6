import type { SheetCheck } from "../../check";
import type { FormOnSheet } from "../../form";
import type { Message } from "../../i18n";
import type { WorkbookRecord } from "../../record";
import type { SheetSnapshot } from "../../sheet";
import type { UndoToken, WriteProblem } from "../../workbook";
import type { CellEdit } from "../../writeback";

/** What a sheet was found to hold; `unknown`: not read yet. */
export type Holding = "form" | "declined" | "none" | "unknown";

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly holds: Holding;
  /** Its forms in their order. */
  readonly forms: readonly FormOnSheet[];
}

/** The sheet on show with what was read and concluded. */
export interface CheckedSheet {
  readonly id: string;
  /** Which of several forms on the sheet, from 1. */
  readonly nth: number;
  readonly snapshot: SheetSnapshot;
  readonly check: SheetCheck;
}

/** Rates and totals as live formulas (the default) or as plain values. */
export type WriteMode = "formulas" | "values";

/** 写回 from the preview to its outcome. */
export type Writing =
  | { readonly stage: "none" }
  | { readonly stage: "preview" }
  | { readonly stage: "writing"; readonly cells: number }
  | {
      readonly stage: "written";
      readonly edits: readonly CellEdit[];
      /** What the user should know besides, e.g. that a signature is no longer valid. */
      readonly warnings: readonly Message[];
    }
  | { readonly stage: "refused"; readonly problems: readonly WriteProblem[] }
  | { readonly stage: "undone"; readonly cells: number }
  | { readonly stage: "undo-refused"; readonly problems: readonly WriteProblem[] };

export interface Preview {
  readonly mode: WriteMode;
  readonly edits: readonly CellEdit[];
  /** Addresses of lines that replace a person's work and that the user ticked. */
  readonly accepted: ReadonlySet<string>;
  /** Addresses of safe lines that the user unticked. */
  readonly skipped: ReadonlySet<string>;
}

/** The last write, as long as it can be taken back. */
export interface LastWrite {
  readonly token: UndoToken;
  readonly edits: readonly CellEdit[];
}

export interface PaneState {
  /** `opening`: nothing read yet. `failed`: the workbook could not be read, see `failure`. */
  readonly phase: "opening" | "ready" | "failed";
  readonly sheets: readonly SheetEntry[];
  /** null: no sheet read, or the workbook has none that is visible. */
  readonly current: CheckedSheet | null;
  /** True from a change in the workbook until the check has followed. */
  readonly stale: boolean;
  readonly busy: boolean;
  /** What went wrong last; stays until the next success or until dismissed. */
  readonly failure: Message | null;
  /** A1 address of the cell last shown to the user. */
  readonly selected: string | null;
  /** The cell that the user has chosen in the sheet itself; null: the pane has shown another since, or it is another sheet. */
  readonly pointed: string | null;
  readonly preview: Preview;
  readonly writing: Writing;
  readonly lastWrite: LastWrite | null;
  /** 随附记录: what people decided about this workbook. */
  readonly record: WorkbookRecord;
  /** The workbook's record is of a newer version: it is not used and not replaced. */
  readonly recordLocked: boolean;
  /** What of the record could not be used. */
  readonly recordProblems: readonly Message[];
  /** Highlights on the sheet on show: `stale` once the findings have changed since; `unknown` before this pane made any. */
  readonly marks: "unknown" | "shown" | "stale" | "none";
  /** The sheet that the user turned to while lines were being ticked here; null: the pane shows what Excel shows. */
  readonly offered: string | null;
  /** Spoken by screen readers, never shown. A new object each time, so that the same sentence can be said again. */
  readonly announcement: Message | null;
}

export const initialState: PaneState = {
  phase: "opening",
  sheets: [],
  current: null,
  stale: false,
  busy: false,
  failure: null,
  selected: null,
  pointed: null,
  preview: { mode: "formulas", edits: [], accepted: new Set(), skipped: new Set() },
  writing: { stage: "none" },
  lastWrite: null,
  record: { version: 1, profile: null, acceptances: [], readings: [] },
  recordLocked: false,
  recordProblems: [],
  marks: "unknown",
  offered: null,
  announcement: null,
};
