import type { SheetSnapshot } from "../../sheet";
import type { CellEdit } from "../../writeback/edit";
import { WorkbookError } from "../error";
import type { CellMark, SheetInfo, WorkbookCapabilities, WriteProblem } from "../port";
import type { FileApplyResult, FileKind, FilePort } from "./file-port";

/** A workbook of a kind that is read but never written (.xlsb, .xls, .et, .ods, .csv …). */
export class ReadOnlyPort implements FilePort {
  readonly kind = "file";
  readonly capabilities: WorkbookCapabilities = {
    write: false,
    undo: false,
    select: false,
    events: false,
    record: false,
    mark: false,
    addSheet: false,
  };

  constructor(
    readonly name: string,
    readonly fileKind: FileKind,
    private readonly bytes: Uint8Array,
    private readonly sheets: readonly SheetSnapshot[],
  ) {}

  listSheets(): Promise<readonly SheetInfo[]> {
    const infos = this.sheets.map(({ name, visibility }, index) => ({
      id: String(index + 1),
      name,
      visibility,
      active: index === 0,
    }));
    return Promise.resolve(infos);
  }

  read(sheetIds: readonly string[]): Promise<readonly SheetSnapshot[]> {
    return Promise.resolve(sheetIds.flatMap((id) => this.sheets[Number(id) - 1] ?? []));
  }

  apply(edits: readonly CellEdit[]): Promise<FileApplyResult> {
    const problems = edits.map(({ sheet, address }): WriteProblem => {
      return { code: "read-only", sheet, address, expected: "", found: `.${this.fileKind}` };
    });
    return Promise.resolve({ kind: "refused", problems });
  }

  /** Nothing was ever written, so there is nothing to take back. */
  undo(): Promise<FileApplyResult> {
    return Promise.resolve({ kind: "refused", problems: [] });
  }

  /** A file held in memory is gone with the session that held it. */
  saveUndo(): null {
    return null;
  }

  restoreUndo(): null {
    return null;
  }

  /** None of these kinds is written by us, so none can hold a record of ours. */
  readRecord(): Promise<string | null> {
    return Promise.resolve(null);
  }

  writeRecord(): Promise<void> {
    return Promise.reject(this.readOnly());
  }

  mark(marks: readonly CellMark[]): Promise<readonly WriteProblem[]> {
    const found = `.${this.fileKind}`;
    const problems = marks.flatMap(({ sheet: id, address }): readonly WriteProblem[] => {
      const sheet = this.sheets[Number(id) - 1];
      return sheet === undefined ? [] : [{ code: "read-only", sheet: sheet.name, address, expected: "", found }];
    });
    return Promise.resolve(problems);
  }

  unmark(): Promise<readonly WriteProblem[]> {
    return Promise.resolve([]);
  }

  addSheet(): Promise<SheetInfo> {
    return Promise.reject(this.readOnly());
  }

  select(): Promise<void> {
    return Promise.resolve();
  }

  onChange(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  toBytes(): Uint8Array {
    return this.bytes;
  }

  private readOnly(): WorkbookError {
    return new WorkbookError("read-only-kind", { file: this.name, detail: `.${this.fileKind}` });
  }
}
