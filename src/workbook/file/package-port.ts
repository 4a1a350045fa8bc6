import type { SheetSnapshot } from "../../sheet";
import type { CellEdit } from "../../writeback/edit";
import { WorkbookError } from "../error";
import type { SheetInfo, UndoToken, WorkbookCapabilities, WriteProblem } from "../port";
import type { Annotations, FileApplyResult, FilePort } from "./file-port";
import type { Package } from "./opc";
import { WorkbookReader } from "./read";
import { checkEdits, checkPlan, writePlan, type WritePlan } from "./write";

/** One write, with the state it was made on: taking it back is going back there. */
interface Step {
  readonly token: UndoToken;
  readonly plan: WritePlan;
  readonly before: WorkbookReader;
}

export interface PackagePortOptions {
  /** Also write locked cells of protected sheets; the protection stays. Off unless the user said so. */
  readonly allowProtected?: boolean;
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
    private readonly options: PackagePortOptions,
  ) {
    this.reader = new WorkbookReader(pack);
    const write = !this.reader.workbook.strict;
    this.capabilities = {
      write,
      undo: write,
      select: false,
      events: false,
      record: false,
      mark: false,
      addSheet: false,
    };
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
    return this.naming(() => this.write({ edits, marks: [], sheets: [] }));
  }

  annotate({ marks, sheets }: Annotations): Promise<FileApplyResult> {
    return this.naming(() => this.write({ edits: [], marks, sheets }));
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
        const again = this.write(plan, token);
        if (again.kind === "refused") {
          [this.reader, this.steps] = [reader, steps];
          return again;
        }
        warnings.push(...again.warnings);
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
    return Promise.resolve(null);
  }

  writeRecord(): Promise<void> {
    return Promise.reject(new WorkbookError("unsupported"));
  }

  mark(): Promise<readonly WriteProblem[]> {
    return Promise.reject(new WorkbookError("unsupported"));
  }

  unmark(): Promise<readonly WriteProblem[]> {
    return Promise.reject(new WorkbookError("unsupported"));
  }

  addSheet(): Promise<SheetInfo> {
    return Promise.reject(new WorkbookError("unsupported"));
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

  private write(plan: WritePlan, token?: UndoToken): FileApplyResult {
    const problems = checkPlan(this.reader, plan, this.options.allowProtected ?? false);
    if (problems.length > 0) return { kind: "refused", problems };
    const { edits, marks, sheets } = plan;
    const size = edits.length + marks.length + sheets.length;
    if (size === 0) return this.nothingWritten();
    const undo = token ?? this.newToken(size);
    const { pack, ...outcome } = writePlan(this.reader, plan);
    this.steps = [...this.steps, { token: undo, plan, before: this.reader }];
    this.reader = new WorkbookReader(pack);
    return { kind: "applied", written: edits, undo, ...outcome };
  }

  private nothingWritten(): Extract<FileApplyResult, { readonly kind: "applied" }> {
    return { kind: "applied", written: [], undo: this.newToken(0), recalculated: [], addedSheets: [], warnings: [] };
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
  return checkEdits(reader, written, true).filter(({ code }) => code === "changed-since-read");
}
