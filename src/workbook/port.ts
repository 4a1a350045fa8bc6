import type { Message } from "../i18n";
import type { SheetSnapshot } from "../sheet";
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

/** A change that the user (not we) made. `rows` etc. are unknown for structural changes. */
export interface SheetChange {
  readonly sheetId: string;
  /** null: unknown or the whole sheet. */
  readonly address: string | null;
  readonly kind: "cells" | "structure" | "sheets";
}

export interface WorkbookCapabilities {
  readonly write: boolean;
  readonly undo: boolean;
  readonly select: boolean;
  readonly events: boolean;
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
  select(sheetId: string, address: string): Promise<void>;
  /** Returns the function that stops listening. */
  onChange(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
}
