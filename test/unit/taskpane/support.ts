import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook, type FilePort } from "../../../src/workbook/file";
import type { SheetChange, WorkbookPort } from "../../../src/workbook";
import { Controller } from "../../../src/taskpane/app/controller";
import { openSettings, type Settings } from "../../../src/taskpane/app/settings";
import type { Store } from "../../../src/taskpane/app/store";
import { createEngine } from "../../../src/taskpane/boot/engine";

const root = path.join(import.meta.dirname, "../../..");

export function formBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(root, "test/data/forms", `${name}.xlsx`)));
}

/** A published form by its name, or a workbook's bytes. */
export const openForm = (form: string | Uint8Array): Promise<FilePort> =>
  typeof form === "string" ? openWorkbook(formBytes(form), `${form}.xlsx`) : openWorkbook(form, "自评表.xlsx");

export const engine = createEngine(openSettings(null));

/** Time that passes when the test says so. */
export class Clock {
  #due: { readonly run: () => void; readonly at: number }[] = [];
  #now = 0;

  readonly schedule = (run: () => void, milliseconds: number): (() => void) => {
    const task = { run, at: this.#now + milliseconds };
    this.#due.push(task);
    return () => {
      this.#due = this.#due.filter((other) => other !== task);
    };
  };

  get waiting(): number {
    return this.#due.length;
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#due.filter(({ at }) => at <= this.#now);
    this.#due = this.#due.filter(({ at }) => at > this.#now);
    for (const { run } of due) run();
  }
}

/** A real file in which someone else, or the user, changes things: what `onChange` tells of a file is told by the test. */
export class WatchedPort implements WorkbookPort {
  readonly kind = "file";
  readonly #file: FilePort;
  readonly #listeners = new Set<(change: SheetChange) => void>();
  /** What the next calls of `read` fail with. */
  readonly failures: Error[] = [];
  readonly selections: string[] = [];
  reads = 0;
  /** Called when a reading begins: what others do meanwhile. */
  onRead: ((sheetIds: readonly string[]) => void) | null = null;
  /** false: as a file of a kind that can only be read. */
  writable = true;
  /** What listening fails with. */
  deaf: Error | null = null;

  constructor(file: FilePort) {
    this.#file = file;
  }

  get capabilities() {
    const { capabilities } = this.#file;
    return { ...capabilities, write: this.writable && capabilities.write, events: true, select: true };
  }

  get listening(): number {
    return this.#listeners.size;
  }

  listSheets() {
    return this.#file.listSheets();
  }

  read(sheetIds: readonly string[]) {
    this.reads += 1;
    this.onRead?.(sheetIds);
    const failure = this.failures.shift();
    return failure === undefined ? this.#file.read(sheetIds) : Promise.reject(failure);
  }

  apply(edits: Parameters<FilePort["apply"]>[0]) {
    return this.#file.apply(edits);
  }

  saveUndo(token: Parameters<FilePort["saveUndo"]>[0]) {
    return this.#file.saveUndo(token);
  }

  restoreUndo(text: string) {
    return this.#file.restoreUndo(text);
  }

  readRecord() {
    return this.#file.readRecord();
  }

  writeRecord(text: string | null) {
    return this.#file.writeRecord(text);
  }

  mark(marks: Parameters<FilePort["mark"]>[0]) {
    return this.#file.mark(marks);
  }

  unmark() {
    return this.#file.unmark();
  }

  addSheet(draft: Parameters<FilePort["addSheet"]>[0]) {
    return this.#file.addSheet(draft);
  }

  undo(token: Parameters<FilePort["undo"]>[0]) {
    return this.#file.undo(token);
  }

  select(sheetId: string, address: string): Promise<void> {
    this.selections.push(`${sheetId}!${address}`);
    return Promise.resolve();
  }

  onChange(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    if (this.deaf !== null) return Promise.reject(this.deaf);
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    });
  }

  tell(change: SheetChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

export interface Opened {
  readonly controller: Controller;
  readonly port: WatchedPort;
  readonly file: FilePort;
  readonly clock: Clock;
}

/** A controller on a real form, to be opened; it goes by the user's settings where some are given. */
export async function beingOpened(form: string | Uint8Array, settings?: Store<Settings>): Promise<Opened> {
  const file = await openForm(form);
  const port = new WatchedPort(file);
  const clock = new Clock();
  const own = settings === undefined ? engine : createEngine(settings);
  return { controller: new Controller({ port, engine: own, schedule: clock.schedule }), port, file, clock };
}

/** A controller on a real form, opened. */
export async function openController(form: string | Uint8Array, settings?: Store<Settings>): Promise<Opened> {
  const opened = await beingOpened(form, settings);
  await opened.controller.open();
  return opened;
}

/** Lets everything that is under way come to its end. */
export async function calm(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
