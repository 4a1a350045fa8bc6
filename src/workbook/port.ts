import type { Message } from "../i18n";
import type { SheetDraft, SheetSnapshot } from "../sheet";
import type { CellEdit } from "../writeback/edit";

/** A sheet as listed, before it is read. `id` stays the same when the sheet is renamed. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly active: boolean;
}

/** What became of a write. `refused`: nothing was written at all, and why, by cell where it can be told. */
export type ApplyResult =
  | {
      readonly kind: "applied";
      readonly written: readonly CellEdit[];
      readonly undo: UndoToken;
      /** Things the user should know: a broken signature, formulas left to the next opening … */
      readonly warnings?: readonly Message[];
    }
  | { readonly kind: "refused"; readonly problems: readonly WriteProblem[] };

export type WriteProblemCode =
  | "changed-since-read"
  | "sheet-missing"
  | "sheet-renamed"
  | "protected"
  | "merged"
  | "part-of-array"
  | "in-edit-mode"
  | "read-only"
  | "host-error"
  | "timeout";

export interface WriteProblem {
  readonly code: WriteProblemCode;
  readonly sheet: string;
  /** null: the sheet as a whole. */
  readonly address: string | null;
  /** What was expected and what was found, as text; "" where it has no meaning. */
  readonly expected: string;
  readonly found: string;
}

/** What is needed to take a write back exactly; opaque to everyone but the adapter that made it. */
export interface UndoToken {
  readonly id: string;
  readonly cells: number;
}

/** A write of an earlier session of the pane that can be taken back once more. */
export interface RestoredWrite {
  readonly token: UndoToken;
  readonly edits: readonly CellEdit[];
}

/**
 * What happened in the workbook that we did not do. `structure`: rows, columns, hiding or protection of one sheet;
 * `sheets`: a sheet came, went or got another name; `activated`: the user turned to this sheet, `selected`: to this cell
 * of it (of several the first), nothing in it changed.
 */
export interface SheetChange {
  readonly sheetId: string;
  /** null: unknown or the whole sheet. */
  readonly address: string | null;
  readonly kind: "cells" | "structure" | "sheets" | "activated" | "selected";
}

/** A highlight on a cell, for as long as the user wants to see it. */
export interface CellMark {
  /** The sheet's id. */
  readonly sheet: string;
  /** A1 address of one cell, without the sheet's name. */
  readonly address: string;
  /** Decides the colour. */
  readonly level: "error" | "warning" | "note";
  /** Put beside the cell as a note (批注) where the host has notes that can be taken away again: in files, not in Excel. */
  readonly note?: string;
}

export interface WorkbookCapabilities {
  readonly write: boolean;
  readonly undo: boolean;
  readonly select: boolean;
  readonly events: boolean;
  /** `writeRecord` (reading the record never fails for want of ability: then there is none). */
  readonly record: boolean;
  readonly mark: boolean;
  readonly addSheet: boolean;
}

/** The one way in and out of a workbook, whatever the host. Every method's failure is a `WorkbookError`. */
export interface WorkbookPort {
  readonly kind: "excel" | "file";
  readonly capabilities: WorkbookCapabilities;
  listSheets(): Promise<readonly SheetInfo[]>;
  /** All sheets named, in one round trip. */
  read(sheetIds: readonly string[]): Promise<readonly SheetSnapshot[]>;
  /** All or nothing: each cell is compared with `before` first. */
  apply(edits: readonly CellEdit[]): Promise<ApplyResult>;
  undo(token: UndoToken): Promise<ApplyResult>;
  /** The write as text, so that a later session of the pane can take it back; null where this host has no later session. */
  saveUndo(token: UndoToken): string | null;
  /** What `saveUndo` gave, taken up again; null for any other text, and for a write to another workbook. Looks at no cell: `undo` does. */
  restoreUndo(text: string): RestoredWrite | null;
  /** 随附记录: the text that is kept with the workbook in a custom XML part of ours; null: there is none. */
  readRecord(): Promise<string | null>;
  /**
   * Keeps a text (JSON: any XML text without control characters) with the workbook; null takes it away. Saved with the
   * workbook, and no change of the user's: no event tells of it, no cell is touched.
   */
  writeRecord(text: string | null): Promise<void>;
  /**
   * Highlights cells and takes all earlier highlights away; fills, contents and the user's own rules stay as they are.
   * Returns what could not be marked, by cell; the rest is marked.
   */
  mark(marks: readonly CellMark[]): Promise<readonly WriteProblem[]>;
  /** Takes all highlights away, those of an earlier session too. Returns where they had to stay. */
  unmark(): Promise<readonly WriteProblem[]>;
  /** Adds a sheet behind the others; where its name is taken it gets a number. Told here, never as the user's change. */
  addSheet(draft: SheetDraft): Promise<SheetInfo>;
  select(sheetId: string, address: string): Promise<void>;
  /** Returns the function that stops listening. */
  onChange(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
}
