import type { SheetCheck } from "../../check";
import { message, type Message } from "../../i18n";
import type { RuleId } from "../../rules";
import type { SheetDraft } from "../../sheet";
import type { SheetChange, SheetInfo, WorkbookCapabilities } from "../../workbook";
import { Decisions } from "./decisions";
import type { Dependencies } from "./dependencies";
import { Follow } from "./follow";
import { Highlights } from "./highlights";
import { undecided } from "./preview";
import { Recheck } from "./recheck";
import { Session } from "./session";
import type { PaneState, SheetEntry } from "./state";
import { SheetChecks } from "./sheet-checks";
import type { Store } from "./store";
import { WriteFlow } from "./write-flow";

const unread: Pick<SheetEntry, "holds" | "forms"> = { holds: "unknown", forms: [] };

/** Where a form begins. */
function topOf({ evaluation }: SheetCheck): string {
  if (evaluation === null) return "A1";
  const { titleCell, funds, indicatorHeadRow } = evaluation.form;
  return titleCell?.address ?? `A${funds?.headRow ?? indicatorHeadRow}`;
}

/** What the pane does, without any view: opens, checks, follows changes, selects; the rest is its parts'. */
export class Controller {
  readonly #session: Session;
  readonly writing: WriteFlow;
  readonly decisions: Decisions;
  readonly highlights: Highlights;
  readonly follow: Follow;
  readonly #recheck: Recheck;
  readonly #checks: SheetChecks;
  #stopListening: (() => Promise<void>) | null = null;
  #closed = false;

  constructor(dependencies: Dependencies) {
    this.#session = new Session(dependencies);
    this.#checks = new SheetChecks(this.#session, () => this.#recheck.pending);
    this.#session.patch({ preview: undecided(dependencies.mode?.() ?? "formulas") });
    this.writing = new WriteFlow(this.#session, () => this.#checkAfterWrite());
    this.decisions = new Decisions(this.#session, () => {
      this.#checks.concludeAgain();
    });
    this.highlights = new Highlights(this.#session);
    this.follow = new Follow(this.#session, (id, nth) => this.#turnTo(id, nth));
    this.#recheck = new Recheck(this.#session, (relist) => this.#checkAgain(relist));
  }

  get store(): Store<PaneState> {
    return this.#session.store;
  }

  get #port() {
    return this.#session.dependencies.port;
  }

  get capabilities(): WorkbookCapabilities {
    return this.#port.capabilities;
  }

  /** Whether what is written goes into the open workbook, into a copy of a file, or nowhere. */
  get target(): "workbook" | "copy" | "nothing" {
    if (!this.#port.capabilities.write) return "nothing";
    return this.#port.kind === "excel" ? "workbook" : "copy";
  }

  /**
   * Checks the active sheet, then looks which other sheets hold a form. The user's changes are followed from the very first:
   * what is typed while the sheets are being read is checked as well.
   */
  async open(): Promise<void> {
    await this.#session.enqueue(async () => {
      this.#session.patch({ failure: null });
      const listening = Promise.allSettled([this.#listen()]);
      const [infos] = await Promise.all([this.#list(), this.decisions.load()]);
      const active = infos.find((info) => info.active) ?? infos[0];
      if (active !== undefined) await this.#checks.read(active.id);
      this.#session.patch({ phase: "ready" });
      this.writing.takeUp();
      const [heard] = await listening;
      if (heard.status === "rejected") throw heard.reason;
    });
    if (this.#session.state.phase !== "ready") return;
    await this.#session.enqueue(() => this.#checks.lookAtOthers());
  }

  /** 核查: reads the sheet on show once more; with `active`, the sheet that is active in Excel now. */
  check(which: "current" | "active" = "current"): Promise<void> {
    this.#recheck.forget();
    if (this.#session.state.phase === "failed") return this.open();
    return this.#session.enqueue(async () => {
      this.#session.patch({ failure: null });
      const infos = await this.#list();
      const current = this.#session.state.current?.id;
      const wanted = which === "current" ? infos.find((info) => info.id === current) : undefined;
      const target = wanted ?? infos.find((info) => info.active) ?? infos[0];
      if (target !== undefined) await this.#checks.read(target.id);
      this.#session.patch({ phase: "ready" });
    });
  }

  /** Turns to another sheet of the workbook, or of several forms on one to another, which is then brought into view. */
  show(sheetId: string, nth = 1): Promise<void> {
    return this.#session.enqueue(async () => {
      const { writing } = this.#session.state;
      const stage = writing.stage === "preview" ? "preview" : "none";
      this.#session.patch({ failure: null, writing: { stage }, offered: null });
      const before = this.#session.state.current;
      await this.#checks.read(sheetId, nth);
      const { current } = this.#session.state;
      if (before === null || current?.id !== before.id || current.nth === before.nth) return;
      const top = topOf(current.check);
      this.#session.patch({ selected: top, pointed: null });
      if (this.#port.capabilities.select) await this.#port.select(current.id, top);
    });
  }

  /** Adds a sheet of ours (新建自评表, 示例, 核查结果) and, if wished, turns to it. */
  addSheet(draft: () => Promise<SheetDraft>, turn: boolean): Promise<void> {
    return this.#session.enqueue(async () => {
      this.#session.patch({ failure: null });
      const { id, name } = await this.#port.addSheet(await draft());
      await this.#list();
      if (turn) {
        await this.#checks.read(id);
        if (this.#port.capabilities.select) await this.#port.select(id, "A1");
      }
      await this.#checks.lookAtOthers();
      this.#session.patch({ announcement: message("taskpane.announce.sheetAdded", { sheet: name }) });
    });
  }

  /** Selects a cell of the sheet on show; the focus stays where it is. */
  select(address: string): Promise<void> {
    const { current } = this.#session.state;
    if (current === null) return Promise.resolve();
    this.#session.patch({ selected: address, pointed: null });
    return this.#goTo(current.id, address);
  }

  /** The user chooses a cell in the sheet drawn beside the pane: as in Excel, the pane tells what it makes of it. */
  point(address: string): Promise<void> {
    const { current } = this.#session.state;
    if (current === null) return Promise.resolve();
    this.#session.patch({ selected: address, pointed: address });
    this.follow.chosen(address);
    return this.#goTo(current.id, address);
  }

  #goTo(sheetId: string, address: string): Promise<void> {
    if (!this.#port.capabilities.select) return Promise.resolve();
    return this.#session.enqueue(async () => {
      await this.#port.select(sheetId, address);
      // Excel has answered: that it is busy is no longer so.
      if (this.#session.state.failure?.id === "workbook.error.host-busy") this.#session.patch({ failure: null });
    });
  }

  titleOf(rule: RuleId): Message | null {
    return this.#session.dependencies.engine.titleOf(rule);
  }

  /** What a reader should know of the check on show besides its findings. */
  remarks(): readonly Message[] {
    const { current } = this.#session.state;
    return current === null ? [] : this.#session.dependencies.engine.remarks(current.check);
  }

  dismissFailure(): void {
    this.#session.patch({ failure: null });
  }

  /** Stops following the workbook; the pane is going away or turns to another workbook. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#recheck.forget();
    this.follow.stop();
    const stop = this.#stopListening;
    this.#stopListening = null;
    await stop?.();
  }

  async #list(): Promise<readonly SheetInfo[]> {
    const infos = (await this.#port.listSheets()).filter((info) => info.visibility === "visible");
    const known = new Map(this.#session.state.sheets.map((entry) => [entry.id, entry]));
    const sheets = infos.map(({ id, name }): SheetEntry => {
      const { holds, forms } = known.get(id) ?? unread;
      return { id, name, holds, forms };
    });
    this.#session.patch({ sheets });
    return infos;
  }

  /** Silent: what a screen reader says is the outcome of the write. */
  async #checkAfterWrite(): Promise<void> {
    const { current, announcement } = this.#session.state;
    if (current === null) return;
    await this.#checks.read(current.id);
    this.#session.patch({ announcement });
  }

  async #turnTo(id: string, nth?: number): Promise<void> {
    if (!this.#session.state.sheets.some((entry) => entry.id === id)) await this.#list();
    await this.#checks.read(id, nth);
  }

  async #listen(): Promise<void> {
    if (!this.#port.capabilities.events || this.#stopListening !== null) return;
    const stop = await this.#port.onChange((change) => {
      this.#onChange(change);
    });
    if (this.#closed) await stop();
    else this.#stopListening = stop;
  }

  #onChange(change: SheetChange): void {
    if (this.#closed) return;
    if (change.kind === "activated") {
      this.follow.activated(change.sheetId);
      return;
    }
    if (change.kind === "selected") {
      this.#pointed(change);
      return;
    }
    this.#session.patch({ stale: true });
    this.#recheck.schedule(change.kind === "sheets");
  }

  /** Of several forms on the sheet the pane shows the one that the cell is in. */
  #pointed({ sheetId, address }: SheetChange): void {
    if (sheetId !== this.#session.state.current?.id || address === null) return;
    this.#session.patch({ selected: address, pointed: address });
    this.follow.chosen(address);
  }

  /** The sheet on show once more, or another where it is gone. */
  async #checkAgain(relist: boolean): Promise<void> {
    if (this.#closed) return;
    const infos = relist ? await this.#list() : null;
    const current = this.#session.state.current?.id;
    const gone = infos !== null && !infos.some((info) => info.id === current);
    const next = gone ? (infos.find((info) => info.active) ?? infos[0])?.id : current;
    if (next !== undefined) await this.#checks.read(next);
    if (relist) await this.#checks.lookAtOthers();
    this.#session.patch({ failure: null });
  }
}
