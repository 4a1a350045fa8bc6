import { parseAddress, type SheetDraft, type SheetSnapshot } from "../../sheet";
import type { CellEdit } from "../../writeback/edit";
import { WorkbookError } from "../error";
import { gathered } from "../marks";
import type { CellMark, SheetInfo, UndoToken, WorkbookCapabilities, WriteProblem } from "../port";
import type { FileApplyResult, FilePort } from "./file-port";
import type { Package } from "./opc";
import { WorkbookReader, type SheetEntry } from "./read";
import {
  checkEdits,
  isMarked,
  NOTHING,
  readRecord,
  sheetProblem,
  writePlan,
  type PlacedMark,
  type WritePlan,
} from "./write";

type Applied = Extract<FileApplyResult, { readonly kind: "applied" }>;

/** One write, with the state it was made on: taking it back is going back there. */
interface Step {
  readonly token: UndoToken;
  readonly plan: WritePlan;
  readonly before: WorkbookReader;
}

/** An .xlsx or .xlsm file. */
export class PackagePort implements FilePort {
  readonly kind = "file";
  readonly capabilities: WorkbookCapabilities;
  private reader: WorkbookReader;
  private steps: readonly Step[] = [];
  private tokens = 0;

  constructor(
    pack: Package,
    readonly name: string,
    readonly fileKind: "xlsx" | "xlsm",
  ) {
    this.reader = new WorkbookReader(pack);
    const { strict, structureLocked } = this.reader.workbook;
    const write = !strict;
    const addSheet = write && !structureLocked;
    this.capabilities = { write, undo: write, select: false, events: false, record: write, mark: write, addSheet };
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    const { sheets, activeSheet } = this.reader.workbook;
    const infos = sheets.map(({ id, name, visibility }) => ({ id, name, visibility, active: id === activeSheet }));
    return Promise.resolve(infos);
  }

  read(sheetIds: readonly string[]): Promise<readonly SheetSnapshot[]> {
    const { sheets } = this.reader.workbook;
    return this.naming(() =>
      sheetIds.flatMap((id) => {
        const entry = sheets.find((sheet) => sheet.id === id);
        return entry === undefined ? [] : [this.reader.snapshot(entry)];
      }),
    );
  }

  apply(edits: readonly CellEdit[]): Promise<FileApplyResult> {
    return this.naming(() => {
      const problems = checkEdits(this.reader.reaching(edits), edits);
      if (problems.length > 0) return { kind: "refused", problems };
      return edits.length === 0 ? this.nothingWritten() : this.write({ ...NOTHING, edits });
    });
  }

  /** Goes back to the file before that write; writes made since are made again on it, where their cells allow it. */
  undo({ id, cells }: UndoToken): Promise<FileApplyResult> {
    return this.naming(() => {
      if (cells === 0) return this.nothingWritten();
      const at = this.steps.findIndex(({ token }) => token.id === id);
      const step = this.steps[at];
      if (step === undefined) return { kind: "refused", problems: [] };
      const { reader, steps } = this;
      const since = steps.slice(at + 1);
      const problems = changedSince(reader, step);
      if (problems.length > 0) return { kind: "refused", problems };
      [this.reader, this.steps] = [step.before, steps.slice(0, at)];
      const written = step.plan.edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before }));
      const warnings = [];
      for (const { plan, token } of since) {
        const refused = checkEdits(this.reader.reaching(plan.edits), plan.edits);
        if (refused.length > 0) {
          [this.reader, this.steps] = [reader, steps];
          return { kind: "refused", problems: refused };
        }
        warnings.push(...this.write(plan, token).warnings);
      }
      return { ...this.nothingWritten(), written, warnings };
    });
  }

  /** A file held in memory is gone with the session that held it. */
  saveUndo(): null {
    return null;
  }

  restoreUndo(): null {
    return null;
  }

  readRecord(): Promise<string | null> {
    return this.naming(() => readRecord(this.reader.pack, this.reader.workbook.part));
  }

  writeRecord(text: string | null): Promise<void> {
    return this.naming(() => {
      this.assertWritable();
      this.write({ ...NOTHING, record: text });
    });
  }

  mark(marks: readonly CellMark[]): Promise<readonly WriteProblem[]> {
    return this.naming(() => this.remark(marks));
  }

  unmark(): Promise<readonly WriteProblem[]> {
    return this.naming(() => this.remark([]));
  }

  addSheet(draft: SheetDraft): Promise<SheetInfo> {
    return this.naming(() => {
      this.assertWritable();
      if (this.reader.workbook.structureLocked) throw new WorkbookError("structure-locked");
      this.write({ ...NOTHING, sheets: [draft] });
      const added = this.reader.workbook.sheets.at(-1);
      if (added === undefined) throw new WorkbookError("verification-failed");
      return { id: added.id, name: added.name, visibility: added.visibility, active: false };
    });
  }

  /** A file has no cursor. */
  select(): Promise<void> {
    return Promise.resolve();
  }

  /** Nobody else changes a file held in memory. */
  onChange(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  toBytes(): Uint8Array {
    return this.reader.pack.toBytes();
  }

  private remark(marks: readonly CellMark[]): readonly WriteProblem[] {
    this.assertWritable();
    const placed: PlacedMark[] = [];
    const problems: WriteProblem[] = [];
    for (const mark of gathered(marks)) {
      const entry = this.reader.workbook.sheets.find(({ id }) => id === mark.sheet);
      const problem = this.markProblem(entry, mark);
      const at = parseAddress(mark.address);
      if (problem !== null) problems.push(problem);
      else if (entry !== undefined && at !== null)
        placed.push({ sheet: entry.name, row: at.top, column: at.left, level: mark.level, note: mark.note ?? null });
    }
    this.forgetLastMarks();
    const { sheets } = this.reader.workbook;
    const isMarkedNow = sheets.some(({ part }) => part !== null && isMarked(this.reader, part));
    if (placed.length > 0 || isMarkedNow) this.write({ ...NOTHING, marks: placed });
    return [...problems, ...this.marksThatStay()];
  }

  /** Marks made last, with nothing written since, go without a trace: back to the file before them. */
  private forgetLastMarks(): void {
    const last = this.steps.at(-1);
    if (last === undefined || last.plan.marks === null) return;
    this.reader = last.before;
    this.steps = this.steps.slice(0, -1);
  }

  /** A protected sheet keeps its look, its unlocked cells included. */
  private markProblem(entry: SheetEntry | undefined, { sheet, address }: CellMark): WriteProblem | null {
    if (entry === undefined) return { code: "sheet-missing", sheet, address: null, expected: sheet, found: "" };
    const whole = sheetProblem(this.reader, entry.name);
    if (whole !== null || this.reader.model(entry)?.protected !== true) return whole;
    return { code: "protected", sheet: entry.name, address, expected: "", found: "" };
  }

  private marksThatStay(): readonly WriteProblem[] {
    return this.reader.workbook.sheets.flatMap((entry): readonly WriteProblem[] => {
      const { name: sheet, part } = entry;
      const stays = part !== null && this.reader.model(entry)?.protected === true && isMarked(this.reader, part);
      return stays ? [{ code: "protected", sheet, address: null, expected: "", found: "" }] : [];
    });
  }

  private assertWritable(): void {
    if (this.reader.workbook.strict) throw new WorkbookError("read-only-kind", { detail: "Strict Open XML" });
  }

  private write(plan: WritePlan, token?: UndoToken): Applied {
    const undo = token ?? this.newToken(plan.edits.length);
    const { pack, ...outcome } = writePlan(this.reader.reaching(plan.edits), plan);
    this.steps = [...this.steps, { token: undo, plan, before: this.reader }];
    this.reader = new WorkbookReader(pack);
    return { kind: "applied", written: plan.edits, undo, ...outcome };
  }

  private nothingWritten(): Applied {
    return { kind: "applied", written: [], undo: this.newToken(0), recalculated: [], warnings: [] };
  }

  private newToken(cells: number): UndoToken {
    return { id: String(++this.tokens), cells };
  }

  /** Runs a step whose failure is to name this file, as a rejection and never as a plain throw. */
  private async naming<T>(step: () => T): Promise<T> {
    await Promise.resolve();
    try {
      return step();
    } catch (error) {
      throw error instanceof WorkbookError ? error.in(this.name) : error;
    }
  }
}

/** Cells of a write that hold something else by now. */
function changedSince(reader: WorkbookReader, { plan }: Step): readonly WriteProblem[] {
  const written = plan.edits.map((edit) => ({ ...edit, before: edit.after }));
  return checkEdits(reader.reaching(written), written).filter(({ code }) => code === "changed-since-read");
}
