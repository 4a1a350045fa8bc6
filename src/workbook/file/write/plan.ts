import type { SheetDraft } from "../../../sheet";
import type { CellEdit } from "../../../writeback/edit";

/** A highlight on a cell of the sheet with that name. */
export interface PlacedMark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly level: "error" | "warning" | "note";
  readonly note: string | null;
}

/** All that one write does, all or nothing. */
export interface WritePlan {
  readonly edits: readonly CellEdit[];
  /** The marks there shall be; null: those there are stay. */
  readonly marks: readonly PlacedMark[] | null;
  /** Sheets to add behind the others. */
  readonly sheets: readonly SheetDraft[];
  /** The record there shall be, null for none; undefined: it stays as it is. */
  readonly record?: string | null;
}

export const NOTHING: WritePlan = { edits: [], marks: null, sheets: [] };
