import type { SheetCheck } from "../../check";
import type { Message } from "../../i18n";
import type { RuleId } from "../../rules";
import type { SheetSnapshot } from "../../sheet";
import type { WorkbookPort } from "../../workbook";
import type { CellEdit } from "../../writeback";
import type { Preview } from "./state";

/** The pure rooms as the pane uses them. */
export interface Engine {
  readonly check: (snapshot: SheetSnapshot) => SheetCheck;
  readonly plan: (check: SheetCheck, decisions: Omit<Preview, "edits">) => readonly CellEdit[];
  /** A rule's short name; null: it has none. */
  readonly titleOf: (rule: RuleId) => Message | null;
}

/** All that the controller needs of the world; the page gives the real ones (see boot/start.tsx), tests a real file. */
export interface Dependencies {
  readonly port: WorkbookPort;
  readonly engine: Engine;
  /** Runs something later; returns the function that calls it off. */
  readonly schedule: (run: () => void, milliseconds: number) => () => void;
}
