import { parseAddress, type Area } from "../../sheet";
import type { SheetChange } from "../port";
import { isWithin } from "./area";
import type { ExcelHost } from "./host";
import type { SheetChanges } from "./perform";
import { runsOf } from "./runs";

type Listener = (change: SheetChange) => void;

/** How long an event of our own write may be under way. */
const OWN_EVENT_AGE = 5_000;

interface OwnWrite {
  readonly sheetId: string;
  readonly area: Area;
  readonly until: number;
}

/** Tells listeners what the user (or a co-author) does to the workbook; our own writes are left out. */
export class ExcelEvents {
  readonly #host: ExcelHost;
  readonly #listeners = new Set<Listener>();
  #own: OwnWrite[] = [];
  #registered: Promise<() => Promise<void>> | null = null;

  constructor(host: ExcelHost) {
    this.#host = host;
  }

  /** Handlers are registered in Excel with the first listener and removed with the last. */
  async listen(listener: Listener): Promise<() => Promise<void>> {
    this.#listeners.add(listener);
    this.#registered ??= this.#register();
    try {
      await this.#registered;
    } catch (error) {
      this.#listeners.delete(listener);
      this.#registered = null;
      throw error;
    }
    return async () => {
      this.#listeners.delete(listener);
      const remove = this.#registered;
      if (this.#listeners.size > 0 || remove === null) return;
      this.#registered = null;
      await (
        await remove
      )();
    };
  }

  /** Called before our own write. From ExcelApi 1.14 on events say so themselves (`triggerSource`). */
  announce(sheets: readonly SheetChanges[]): void {
    const until = Date.now() + OWN_EVENT_AGE;
    this.#own = this.#own.filter((own) => own.until > Date.now());
    if (this.#registered === null) return;
    for (const { id, changes } of sheets) {
      for (const { area } of runsOf(changes)) this.#own.push({ sheetId: id, area, until });
    }
  }

  async #register(): Promise<() => Promise<void>> {
    const context = new this.#host.excel.RequestContext();
    const { worksheets } = context.workbook;
    const handlers: OfficeExtension.EventHandlerResult<object>[] = [];
    const has = (minor: number, event: string) => this.#host.has(minor, "WorksheetCollection", event);
    const sheets = ({ worksheetId }: { worksheetId: string }) =>
      this.#tell({ sheetId: worksheetId, address: null, kind: "sheets" });
    const structure = ({ worksheetId }: { worksheetId: string }) =>
      this.#tell({ sheetId: worksheetId, address: null, kind: "structure" });
    if (has(9, "onChanged")) handlers.push(worksheets.onChanged.add((event) => this.#changed(event)));
    if (has(7, "onAdded")) handlers.push(worksheets.onAdded.add(sheets));
    if (has(7, "onDeleted")) handlers.push(worksheets.onDeleted.add(sheets));
    if (has(17, "onNameChanged")) handlers.push(worksheets.onNameChanged.add(sheets));
    if (has(17, "onMoved")) handlers.push(worksheets.onMoved.add(sheets));
    if (has(17, "onVisibilityChanged")) handlers.push(worksheets.onVisibilityChanged.add(sheets));
    if (has(11, "onRowHiddenChanged")) handlers.push(worksheets.onRowHiddenChanged.add(structure));
    if (has(14, "onProtectionChanged")) handlers.push(worksheets.onProtectionChanged.add(structure));
    await this.#host.sync(context);
    return async () => {
      for (const handler of handlers) handler.remove();
      await this.#host.sync(context);
    };
  }

  #changed(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (this.#isOwn(event)) return Promise.resolve();
    const isEdit = event.changeType === "RangeEdited";
    return this.#tell({
      sheetId: event.worksheetId,
      address: isEdit ? event.address : null,
      kind: isEdit ? "cells" : "structure",
    });
  }

  #isOwn({ source, triggerSource, worksheetId, address }: Excel.WorksheetChangedEventArgs): boolean {
    if (triggerSource === "ThisLocalAddin") return true;
    const area = parseAddress(address);
    if (source !== "Local" || area === null || this.#host.has(14, "WorksheetCollection", "onProtectionChanged"))
      return false;
    const index = this.#own.findIndex(
      (own) => own.sheetId === worksheetId && own.until > Date.now() && isWithin(area, own.area),
    );
    if (index < 0) return false;
    this.#own.splice(index, 1);
    return true;
  }

  #tell(change: SheetChange): Promise<void> {
    for (const listener of this.#listeners) listener(change);
    return Promise.resolve();
  }
}
