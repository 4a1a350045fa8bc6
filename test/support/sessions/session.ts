import path from "node:path";
import { aboutCell } from "../../../src/taskpane/app/about-cell";
import { Controller } from "../../../src/taskpane/app/controller";
import { openSettings } from "../../../src/taskpane/app/settings";
import type { Writing } from "../../../src/taskpane/app/state";
import { openUndoJournal } from "../../../src/taskpane/app/undo-journal";
import { createEngine } from "../../../src/taskpane/boot/engine";
import type { WorkbookPort } from "../../../src/workbook";
import { openExcel } from "../../../src/workbook/excel";
import { Emulator } from "../../excel-host/emulator";
import type { CellLook } from "../../excel-host/host";
import { loadClient } from "../../excel-host/node/client";
import { ApiError } from "../../excel-host/richapi/errors";
import { content, onlyChanged, type Looks } from "./cells";
import type { SessionPlan, Step } from "./steps";

/** Cells of a write that can be taken back, as they were before it. */
interface Written {
  readonly sheetId: string;
  readonly before: ReadonlyMap<string, CellLook | undefined>;
}

/** What Excel did not take of a person stays said until the next step that it takes: a fault as ordered, a cell open for editing. */
const told: ReadonlySet<string> = new Set(["workbook.error.host-error", "workbook.error.host-busy"]);

const engine = createEngine(openSettings(null));

/** A person at the emulated Excel with the pane beside it. Each step checks what must hold of it, and throws where it does not. */
export class UserSession {
  readonly #held = new Map<string, string>();
  readonly #timers = new Set<() => void>();
  readonly #form: string;
  #client: Pick<ReturnType<typeof loadClient>, "Excel" | "Office">;
  #port: WorkbookPort;
  #pane: Controller;
  #last: Written | null = null;
  #names = 0;
  /** The cell that was selected by hand last. */
  #chosen: string | null = null;

  private constructor(readonly excel: Emulator) {
    this.#form = excel.book.active?.id ?? "";
    this.#client = loadClient(excel);
    this.#port = this.#openPort();
    this.#pane = this.#newPane();
  }

  static async start({ form, level }: SessionPlan): Promise<UserSession> {
    const file = path.join(import.meta.dirname, "../../data/forms", `${form}.xlsx`);
    const session = new UserSession(await Emulator.open(file, level));
    await session.#pane.open();
    return session;
  }

  async run(step: Step): Promise<void> {
    switch (step.kind) {
      case "write":
        return this.#write(step.ticks);
      case "undo":
        return this.#undo();
      case "select":
        return this.#select(step.finding);
      case "settle":
        return this.settle();
      case "check":
        return this.#harmless(() => this.#pane.check());
      case "reload":
        return this.#reload();
      case "mark":
        return this.#harmless(() => this.#mark("mark"));
      case "unmark":
        return this.#harmless(() => this.#mark("unmark"));
      case "edit-mode":
        this.excel.faults.cellEditMode(true);
        return;
      case "fail":
        this.excel.faults.failAt(step.member, step.nth);
        return;
      default:
        this.#user(step);
    }
  }

  /** All events and what follows from them have come to their end; the pane shows what the workbook holds. */
  async settle(): Promise<void> {
    this.#calm();
    await this.#quiet();
    const { current, stale, failure } = this.#pane.store.get();
    if (stale && failure === null) throw new Error("the pane still says that its result is stale");
    if (failure !== null && !told.has(failure.id)) throw new Error(`left with ${JSON.stringify(failure)}`);
    if (current === null || failure !== null) return;
    this.#pointsRight();
    const [now] = await this.#openPort().read([current.id]);
    const named = this.excel.level === "1.17"; // below, Excel tells of no new name
    const seen = ({ name, values, formulas }: NonNullable<typeof now>) =>
      JSON.stringify([named ? name : "", values, formulas]);
    if (now !== undefined && seen(now) !== seen(current.snapshot))
      throw new Error("the pane shows another sheet than Excel holds");
  }

  /** The pane tells of no other cell than the person's, and can tell of any. */
  #pointsRight(): void {
    const { current, pointed } = this.#pane.store.get();
    if (pointed === null || current === null) return;
    if (pointed !== this.#chosen) throw new Error(`tells of ${pointed}, chosen was ${this.#chosen ?? "none"}`);
    if (current.check.evaluation !== null) aboutCell(current.check, pointed);
  }

  #openPort(): WorkbookPort {
    return openExcel({ excel: this.#client.Excel, office: this.#client.Office, timeout: 20_000 });
  }

  #newPane(): Controller {
    const storage = {
      getItem: (key: string) => this.#held.get(key) ?? null,
      setItem: (key: string, value: string) => void this.#held.set(key, value),
      removeItem: (key: string) => void this.#held.delete(key),
    };
    const schedule = (run: () => void) => {
      this.#timers.add(run);
      return () => void this.#timers.delete(run);
    };
    return new Controller({ port: this.#port, engine, schedule, undoJournal: openUndoJournal(storage, "1") });
  }

  async #reload(): Promise<void> {
    this.#calm();
    this.#timers.clear();
    this.excel.book.events.forget();
    this.#client = loadClient(this.excel);
    this.#port = this.#openPort();
    this.#pane = this.#newPane();
    await this.#harmless(() => this.#pane.open());
    const offered = this.#pane.store.get().lastWrite !== null;
    if (offered !== (this.#last !== null))
      throw new Error(`after the reload the undo is ${offered ? "" : "not "}offered`);
  }

  async #mark(kind: "mark" | "unmark"): Promise<void> {
    const { current } = this.#pane.store.get();
    if (current === null) return;
    const cells = current.check.findings.flatMap(({ cell }) => (cell === null ? [] : [cell]));
    const marks = cells.map((address) => ({ sheet: current.id, address, level: "error" as const }));
    // Excel may be busy, or fail as ordered: what counts is that no cell changes.
    await (kind === "mark" ? this.#port.mark(marks) : this.#port.unmark()).catch(() => undefined);
  }

  /** A step of the pane's that must leave every cell as it is. */
  async #harmless(step: () => Promise<void>): Promise<void> {
    const before = this.excel.contents();
    await step();
    this.#onlyChanged(before, new Set());
    this.#calm();
  }

  async #write(ticks: "all" | "safe"): Promise<void> {
    const { writing, store } = this.#pane;
    const before = this.excel.contents();
    writing.preview();
    writing.tickMany(ticks);
    const nothing = store.get().preview.edits.length === 0;
    await writing.write();
    const outcome: Writing = store.get().writing;
    const { current } = store.get();
    if (outcome.stage !== "written" || nothing) {
      this.#onlyChanged(before, new Set());
    } else {
      const { id = "", name = "" } = this.excel.book.find(current?.id ?? "") ?? {};
      const keys = outcome.edits.map(({ address }) => `${name}!${address}`);
      this.#onlyChanged(before, new Set(keys));
      this.#last = {
        sheetId: id,
        before: new Map(outcome.edits.map(({ address }) => [address, before[`${name}!${address}`]])),
      };
      this.#notTwice(outcome.edits.map(({ address }) => address));
    }
    this.#calm();
    writing.leave();
  }

  /** What was just written is not proposed again. */
  #notTwice(written: readonly string[]): void {
    const { preview, failure } = this.#pane.store.get();
    if (failure !== null) return;
    const again = preview.edits.filter(
      ({ address, before, after }) =>
        written.includes(address) && before.formula === after.formula && before.value === after.value,
    );
    if (again.length > 0) throw new Error(`proposed again: ${again.map(({ address }) => address).join(", ")}`);
  }

  async #undo(): Promise<void> {
    const { writing, store } = this.#pane;
    if (store.get().lastWrite === null) return;
    const before = this.excel.contents();
    await writing.undo();
    if (store.get().writing.stage !== "undone") {
      this.#onlyChanged(before, new Set());
    } else if (this.#last !== null) {
      const { sheetId, before: cells } = this.#last;
      const name = this.excel.book.find(sheetId)?.name ?? "";
      this.#onlyChanged(before, new Set([...cells.keys()].map((address) => `${name}!${address}`)));
      const now = this.excel.contents();
      for (const [address, look] of cells) {
        if (content(now[`${name}!${address}`]) !== content(look)) throw new Error(`${address} is not as it was`);
      }
      this.#last = null;
    }
    this.#calm();
  }

  async #select(finding: number): Promise<void> {
    const { current, failure } = this.#pane.store.get();
    const cells = current?.check.findings.flatMap(({ cell }) => (cell === null ? [] : [cell])) ?? [];
    const cell = cells[finding % Math.max(1, cells.length)];
    if (cell === undefined || current === null) return;
    const before = this.excel.contents();
    await this.#pane.select(cell);
    this.#onlyChanged(before, new Set());
    const done = this.#pane.store.get().failure === failure;
    const there = this.excel.book.selection;
    const isRight = there?.sheet.id === current.id && this.excel.selection().startsWith(cell.split(":")[0] ?? "");
    if (done && this.excel.book.find(current.id)?.visibility === "Visible" && !isRight && !this.#isEditing)
      throw new Error(`selected ${this.excel.selection()} instead of ${cell}`);
    this.#calm();
    if (this.#pane.store.get().failure?.id !== "workbook.error.host-busy") return;
    // The person leaves the cell and tries again.
    await this.#pane.select(cell);
    if (this.#pane.store.get().failure?.id === "workbook.error.host-busy")
      throw new Error("the pane still says that Excel is busy");
  }

  get #isEditing(): boolean {
    return this.excel.traffic.trips.at(-1)?.error !== null;
  }

  /** By hand; what Excel does not let the person do is left undone. */
  #user(
    step: Exclude<
      Step,
      { kind: "write" | "undo" | "select" | "settle" | "check" | "reload" | "mark" | "unmark" | "edit-mode" | "fail" }
    >,
  ): void {
    const { user, book } = this.excel;
    const form = book.find(this.#form)?.name;
    const other = book.sheets.find(({ id, visibility }) => id !== this.#form && visibility === "Visible")?.name;
    if (form === undefined) return;
    try {
      switch (step.kind) {
        case "type":
          user.type(form, `${String.fromCharCode(64 + step.column)}${step.row}`, step.input, step.by);
          return;
        case "rename":
          user.renameSheet(form, `改名${++this.#names}`);
          return;
        case "addSheet":
          user.addSheet(`新表${++this.#names}`);
          return;
        case "deleteSheet":
          if (other !== undefined) user.deleteSheet(other);
          return;
        case "activateOther":
          if (other !== undefined) user.activate(other);
          return;
        case "activateForm":
          user.activate(form);
          return;
        case "choose":
          this.#chosen = `${String.fromCharCode(64 + step.column)}${step.row}`;
          user.select(form, this.#chosen);
          return;
        case "insertRow":
          user.insertRows(form, step.row);
          return;
        case "deleteRow":
          user.deleteRows(form, step.row);
          return;
        case "hideRow":
          user.hideRows(form, step.row);
          return;
        case "protect":
          user.protect(form, step.unlocked ? ["A1:K40"] : []);
          return;
        case "unprotect":
          user.unprotect(form);
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  }

  #onlyChanged(before: Looks, allowed: ReadonlySet<string>): void {
    onlyChanged(before, this.excel.contents(), allowed);
  }

  /** Ends whatever was ordered to go wrong. */
  #calm(): void {
    this.excel.faults.cellEditMode(false);
    this.excel.faults.failAt("none");
  }

  async #quiet(): Promise<void> {
    for (let turn = 0; turn < 6; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const due = [...this.#timers];
      this.#timers.clear();
      for (const run of due) run();
      while (this.#pane.store.get().busy) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
