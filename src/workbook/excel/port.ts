import type { SheetDraft, SheetSnapshot } from "../../sheet";
import type { CellEdit } from "../../writeback/edit";
import type {
  ApplyResult,
  CellMark,
  RestoredWrite,
  SheetChange,
  SheetInfo,
  UndoToken,
  WorkbookCapabilities,
  WorkbookPort,
  WriteProblem,
} from "../port";
import { baselineOf, type Baseline } from "./baseline";
import { addDraft } from "./draft";
import { ExcelEvents } from "./events";
import { ExcelHost, type ExcelHostOptions } from "./host";
import { remark } from "./marks";
import { readUnlocked } from "./protection";
import { readSheets } from "./reader";
import { readRecord, writeRecord } from "./record";
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
    return { write, undo: write, select: true, events, record: write, mark: write, addSheet: write };
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

  saveUndo(token: UndoToken): string | null {
    return this.#writer.saveUndo(token);
  }

  restoreUndo(text: string): RestoredWrite | null {
    return this.#writer.restoreUndo(text);
  }

  readRecord(): Promise<string | null> {
    return readRecord(this.#host);
  }

  writeRecord(text: string | null): Promise<void> {
    return writeRecord(this.#host, text);
  }

  mark(marks: readonly CellMark[]): Promise<readonly WriteProblem[]> {
    return remark(this.#host, marks);
  }

  unmark(): Promise<readonly WriteProblem[]> {
    return remark(this.#host, []);
  }

  addSheet(draft: SheetDraft): Promise<SheetInfo> {
    return this.#events.addingSheet((added) => addDraft(this.#host, draft, added));
  }

  async select(sheetId: string, address: string): Promise<void> {
    const select = () =>
      this.#host.trip((context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        sheet.activate();
        sheet.getRange(address).select();
        return () => undefined;
      });
    await this.#events.selecting(sheetId, address, select);
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
