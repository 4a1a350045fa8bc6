import { addressOf, type Area, isWithin, parseAddress } from "../../sheet";
import type { SheetChange } from "../port";
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

interface OwnSelection {
  readonly sheetId: string;
  readonly address: string;
  readonly until: number;
}

/** Tells listeners what the user (or a co-author) does to the workbook; our own writes are left out. */
export class ExcelEvents {
  readonly #host: ExcelHost;
  readonly #listeners = new Set<Listener>();
  #own: OwnWrite[] = [];
  /** The cells that we have selected and that no event has told of yet. */
  #selecting: readonly OwnSelection[] = [];
  /** The sheets we have added, with the time until which events of ours about them may come. */
  readonly #added = new Map<string, number>();
  /** Sheets that came while we were adding one; null: we are not. */
  #arrived: string[] | null = null;
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

  /** Runs a step that selects a cell; the event of it is not the user's. */
  async selecting(sheetId: string, address: string, step: () => Promise<void>): Promise<void> {
    const own = { sheetId, address: firstOf(address) ?? address, until: Date.now() + OWN_EVENT_AGE };
    this.#selecting = [...this.#selecting.filter(({ until }) => until > Date.now()), own];
    try {
      await step();
    } catch (error) {
      this.#selecting = this.#selecting.filter((one) => one !== own);
      throw error;
    }
  }

  /** Runs a step that adds a sheet; its coming, and what is put into it meanwhile, are no changes of the user's. */
  async addingSheet<T>(step: (added: (id: string) => void) => Promise<T>): Promise<T> {
    this.#arrived = [];
    try {
      return await step((id) => this.#added.set(id, Infinity));
    } finally {
      const others = this.#arrived.filter((id) => !this.#added.has(id));
      this.#arrived = null;
      for (const id of this.#added.keys()) this.#added.set(id, Date.now() + OWN_EVENT_AGE);
      for (const sheetId of others) await this.#tell({ sheetId, address: null, kind: "sheets" });
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
    const activated = ({ worksheetId }: { worksheetId: string }) =>
      this.#tell({ sheetId: worksheetId, address: null, kind: "activated" });
    if (has(9, "onChanged")) handlers.push(worksheets.onChanged.add((event) => this.#changed(event)));
    if (has(7, "onAdded")) handlers.push(worksheets.onAdded.add((event) => this.#sheetAdded(event)));
    if (has(7, "onDeleted")) handlers.push(worksheets.onDeleted.add(sheets));
    if (has(9, "onSelectionChanged"))
      handlers.push(worksheets.onSelectionChanged.add((event) => this.#selected(event)));
    if (has(7, "onActivated")) handlers.push(worksheets.onActivated.add(activated));
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

  /** Whose a sheet is that comes while we add one shows when we know ours. */
  #sheetAdded({ worksheetId }: Excel.WorksheetAddedEventArgs): Promise<void> {
    if (this.#arrived !== null) this.#arrived.push(worksheetId);
    else if (!this.#added.has(worksheetId)) return this.#tell({ sheetId: worksheetId, address: null, kind: "sheets" });
    return Promise.resolve();
  }

  #selected({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> {
    const first = firstOf(address);
    if (first === null) return Promise.resolve();
    const own = this.#selecting.find(
      ({ sheetId, address: ours, until }) => sheetId === worksheetId && ours === first && until > Date.now(),
    );
    if (own === undefined) return this.#tell({ sheetId: worksheetId, address: first, kind: "selected" });
    this.#selecting = this.#selecting.filter((one) => one !== own);
    return Promise.resolve();
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
    const isNew = (this.#added.get(worksheetId) ?? 0) > Date.now() || this.#arrived?.includes(worksheetId) === true;
    if (isNew) return true;
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

function firstOf(address: string): string | null {
  const area = parseAddress(address);
  return area === null ? null : addressOf(area.top, area.left);
}
