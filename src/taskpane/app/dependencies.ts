import type { SheetCheck } from "../../check";
import type { Form, Indicator } from "../../form";
import type { Message } from "../../i18n";
import type { Profile } from "../../profile";
import type { RecordParse, WorkbookRecord } from "../../record";
import type { Finding, RuleId } from "../../rules";
import type { SheetSnapshot } from "../../sheet";
import type { WorkbookPort } from "../../workbook";
import type { CellEdit } from "../../writeback";
import type { Preview, WriteMode } from "./state";
import type { UndoJournal } from "./undo-journal";

/** The pure rooms as the pane uses them: a chunk of its own, so that the pane's first moment does not wait for it. */
export interface Engine {
  /** `nth`: which of several forms on the sheet, from 1. */
  readonly check: (snapshot: SheetSnapshot, record: WorkbookRecord, nth: number) => SheetCheck;
  /** The same in steps between which the page may answer to the user. */
  readonly checkSteps: (
    snapshot: SheetSnapshot,
    record: WorkbookRecord,
    nth: number,
  ) => Iterator<undefined, SheetCheck, undefined>;
  readonly plan: (check: SheetCheck, decisions: Omit<Preview, "edits">) => readonly CellEdit[];
  /** What a reader should know of a check besides its findings: how the form was read, what its profile rests on, what of the record was left. */
  readonly remarks: (check: SheetCheck) => readonly Message[];
  /** A rule's short name; null: it has none. */
  readonly titleOf: (rule: RuleId) => Message | null;
  readonly record: RecordTools;
}

/** 随附记录, see src/record. */
export interface RecordTools {
  /** Fetched when a workbook has a record: most have none. */
  readonly parse: (text: string) => Promise<RecordParse>;
  /** null: nothing is decided, so there is nothing to keep. */
  readonly serialise: (record: WorkbookRecord) => string | null;
  readonly accept: (record: WorkbookRecord, form: Form, finding: Finding, reason: string) => WorkbookRecord;
  readonly withdraw: (record: WorkbookRecord, form: Form, finding: Finding) => WorkbookRecord;
  readonly clarify: (
    record: WorkbookRecord,
    form: Form,
    indicator: Indicator,
    side: "target" | "actual",
    text: string,
  ) => WorkbookRecord;
  readonly chooseProfile: (record: WorkbookRecord, profile: Profile | null) => WorkbookRecord;
}

/** All that the controller needs of the world; the page gives the real ones (see boot/start.tsx), tests a real file. */
export interface Dependencies {
  readonly port: WorkbookPort;
  readonly engine: Engine;
  /** How rates and totals are written until the user says otherwise in the preview; formulas where it is left out. */
  readonly mode?: () => WriteMode;
  /** Where the last write is kept over a reload of the pane. */
  readonly undoJournal?: UndoJournal;
  /** A moment for the page to answer to the user between two steps that take long; none where it is left out. */
  readonly turn?: () => Promise<void>;
  /** Runs something later; returns the function that calls it off. */
  readonly schedule: (run: () => void, milliseconds: number) => () => void;
}
