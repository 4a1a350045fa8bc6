import type { SheetSnapshot } from "../../sheet";
import type { CellEdit } from "../../writeback/edit";
import { WorkbookError } from "../error";
import type {
  ApplyResult,
  RestoredWrite,
  SheetChange,
  SheetInfo,
  UndoToken,
  WorkbookCapabilities,
  WorkbookPort,
  WriteProblem,
} from "../port";
import { baselineOf, type Baseline } from "./baseline";
import { ExcelEvents } from "./events";
import { ExcelHost, type ExcelHostOptions } from "./host";
import { readUnlocked } from "./protection";
import { readSheets } from "./reader";
import { snapshotOf, visibilityOf } from "./snapshot";
import { Writer } from "./writer";

/** The workbook open in Excel, through Office.js. */
export class ExcelPort implements WorkbookPort {
  readonly kind = "excel";
  readonly #host: ExcelHost;
  readonly #baselines = new Map<string, Baseline>();
  readonly #events: ExcelEvents;
  readonly #writer: Writer;

  constructor(options: ExcelHostOptions = {}) {
    this.#host = new ExcelHost(options);
    this.#events = new ExcelEvents(this.#host);
    this.#writer = new Writer(this.#host, this.#baselines, (sheets) => {
      this.#events.announce(sheets);
    });
  }

  get capabilities(): WorkbookCapabilities {
    const write = !this.#host.readOnly;
    const events = this.#host.has(9, "WorksheetCollection", "onChanged");
    return { write, undo: write, select: true, events, record: false, mark: false, addSheet: false };
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    return this.#host.trip(({ workbook: { worksheets } }) => queueList(worksheets, worksheets.getActiveWorksheet()));
  }

  async read(sheetIds: readonly string[]): Promise<readonly SheetSnapshot[]> {
    if (sheetIds.length === 0) return [];
    const sheets = await readSheets(this.#host, sheetIds);
    const unlocked = await readUnlocked(this.#host, sheets);
    for (const sheet of sheets) this.#baselines.set(sheet.id, baselineOf(sheet));
    return sheets.map((sheet, index) => snapshotOf(sheet, unlocked[index] ?? []));
  }

  apply(edits: readonly CellEdit[]): Promise<ApplyResult> {
    return this.#writer.apply(edits);
  }

  undo(token: UndoToken): Promise<ApplyResult> {
    return this.#writer.undo(token);
  }

  saveUndo(): string | null {
    return null;
  }

  restoreUndo(): RestoredWrite | null {
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

  async select(sheetId: string, address: string): Promise<void> {
    await this.#host.trip((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      sheet.getRange(address).select();
      return () => undefined;
    });
  }

  onChange(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    return this.#events.listen(listener);
  }
}

function queueList(worksheets: Excel.WorksheetCollection, active: Excel.Worksheet): () => SheetInfo[] {
  worksheets.load("items/id,items/name,items/visibility");
  active.load("id");
  return () =>
    worksheets.items.map(({ id, name, visibility }) => {
      return { id, name, visibility: visibilityOf(visibility), active: id === active.id };
    });
}
