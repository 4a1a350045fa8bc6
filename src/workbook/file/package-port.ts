import type { SheetSnapshot } from "../../sheet";
import type { CellEdit } from "../../writeback/edit";
import { WorkbookError } from "../error";
import type { SheetInfo, WorkbookCapabilities } from "../port";
import type { FileApplyResult, FilePort } from "./file-port";
import type { Package } from "./opc";
import { WorkbookReader } from "./read";

/** An .xlsx or .xlsm file. */
export class PackagePort implements FilePort {
  readonly kind = "file";
  readonly capabilities: WorkbookCapabilities = { write: false, undo: false, select: false, events: false };
  private readonly reader: WorkbookReader;

  constructor(
    private readonly pack: Package,
    readonly name: string,
    readonly fileKind: "xlsx" | "xlsm",
  ) {
    this.reader = new WorkbookReader(pack);
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    const { sheets, activeSheet } = this.reader.workbook;
    const infos = sheets.map(({ id, name, visibility }) => ({ id, name, visibility, active: id === activeSheet }));
    return Promise.resolve(infos);
  }

  async read(sheetIds: readonly string[]): Promise<readonly SheetSnapshot[]> {
    const { sheets } = this.reader.workbook;
    return this.naming(() =>
      sheetIds.flatMap((id) => {
        const entry = sheets.find((sheet) => sheet.id === id);
        return entry === undefined ? [] : [this.reader.snapshot(entry)];
      }),
    );
  }

  apply(edits: readonly CellEdit[]): Promise<FileApplyResult> {
    const problems = edits.map(({ sheet, address }) => {
      return { code: "read-only", sheet, address, expected: "", found: `.${this.fileKind}` } as const;
    });
    return Promise.resolve({ kind: "refused", problems });
  }

  undo(): Promise<FileApplyResult> {
    return Promise.resolve({ kind: "refused", problems: [] });
  }

  select(): Promise<void> {
    return Promise.resolve();
  }

  onChange(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  toBytes(): Uint8Array {
    return this.pack.toBytes();
  }

  /** Runs a step whose failure is to name this file. Asynchronous, so that no failure escapes as a plain throw. */
  private async naming<T>(step: () => T): Promise<T> {
    await Promise.resolve();
    try {
      return step();
    } catch (error) {
      throw error instanceof WorkbookError ? error.in(this.name) : error;
    }
  }
}
