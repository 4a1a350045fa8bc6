import type { SheetCheck } from "../../check";
import type { SheetSnapshot } from "../../sheet";
import type { WorkbookPort } from "../../workbook";
import type { CellEdit } from "../../writeback";
import type { WriteMode } from "./state";

/** All that the controller needs of the world; the page gives the real ones (see boot/start.tsx), tests a real file. */
export interface Dependencies {
  readonly port: WorkbookPort;
  readonly check: (snapshot: SheetSnapshot) => SheetCheck;
  readonly plan: (check: SheetCheck, mode: WriteMode) => readonly CellEdit[];
  /** Runs something later; returns the function that calls it off. */
  readonly schedule: (run: () => void, milliseconds: number) => () => void;
}
