import { message, type Message } from "../../i18n";
import type { CellValue, SheetSnapshot } from "../../sheet";
import type { FilePort } from "../../workbook/file";
import { Controller } from "./controller";
import type { Dependencies } from "./dependencies";
import { failureText } from "./failure";
import { SheetEditor } from "./sheet-editor";
import { Store } from "./store";

export interface OpenFile {
  readonly port: FilePort;
  readonly controller: Controller;
  readonly editor: SheetEditor;
}

type Bytes = () => Promise<Uint8Array>;

export interface WorkspaceState {
  readonly file: OpenFile | null;
  /** Name of the file being opened; null: none. */
  readonly opening: string | null;
  /** A file that waits until the user has decided about unsaved changes of the open one; null: none. */
  readonly waiting: { readonly name: string; readonly bytes: Bytes } | null;
  readonly failure: Message | null;
}

export interface WorkspaceDependencies {
  /** Reading files is loaded only when it is needed. */
  readonly openWorkbook: (bytes: Uint8Array, name: string) => Promise<FilePort>;
  /** A typed formula's result; undefined where only a spreadsheet program can tell. */
  readonly compute: (snapshot: SheetSnapshot, formula: string) => Promise<CellValue | undefined>;
  /** The bytes at an address of this page's own origin. */
  readonly fetchBytes: (address: string) => Promise<Uint8Array>;
  /** What checks and plans; loaded while the page is already on show. */
  readonly rest: () => Promise<Omit<Dependencies, "port">>;
}

/** Without Excel: the file the page works on. */
export class Workspace {
  readonly store = new Store<WorkspaceState>({ file: null, opening: null, waiting: null, failure: null });
  readonly #dependencies: WorkspaceDependencies;
  #stopWatching: (() => void) | null = null;

  constructor(dependencies: WorkspaceDependencies) {
    this.#dependencies = dependencies;
  }

  /** Opens a workbook's bytes; a failure leaves the file that was open before. Unsaved changes are asked about first. */
  async open(name: string, bytes: Bytes): Promise<void> {
    if (this.store.get().file?.editor.store.get().unsaved === true) {
      this.#patch({ waiting: { name, bytes } });
      return;
    }
    await this.#open(name, bytes);
  }

  /** `bytes`: where they have been asked for before. */
  openAddress(address: string, bytes: Bytes = () => this.#dependencies.fetchBytes(address)): Promise<void> {
    return this.open(address.slice(address.lastIndexOf("/") + 1), bytes);
  }

  /** The user's answer to `waiting`: open that file after all, or keep the present one. */
  async answer(go: boolean): Promise<void> {
    const { waiting } = this.store.get();
    this.#patch({ waiting: null });
    if (go && waiting !== null) await this.#open(waiting.name, waiting.bytes);
  }

  fail(failure: Message): void {
    this.#patch({ failure });
  }

  dismissFailure(): void {
    this.#patch({ failure: null });
  }

  async #open(name: string, bytes: Bytes): Promise<void> {
    this.#patch({ opening: name, failure: null });
    try {
      const { rest, openWorkbook, compute } = this.#dependencies;
      const opened = bytes().then((content) => openWorkbook(content, name));
      const [port, tools] = await Promise.all([opened, rest()]);
      // Reading, checking and showing a workbook for the first time would hold the page up if they were one step.
      await tools.turn?.();
      this.#stopWatching?.();
      await this.store.get().file?.controller.close();
      const controller = new Controller({ ...tools, port });
      const editor = new SheetEditor({
        port,
        compute,
        current: () => controller.store.get().current,
        recheck: () => controller.check(),
      });
      this.#watch(controller, editor);
      this.#patch({ file: { port, controller, editor }, opening: null });
      await controller.open();
    } catch (error) {
      this.#patch({ failure: failureText(error), opening: null });
    }
  }

  /** Whatever reads the sheet again may have written into the file before: 写回, its undo, a record, an edit. */
  #watch(controller: Controller, editor: SheetEditor): void {
    let { busy } = controller.store.get();
    this.#stopWatching = controller.store.subscribe(() => {
      const now = controller.store.get().busy;
      if (busy && !now) editor.refresh();
      busy = now;
    });
  }

  #patch(change: Partial<WorkspaceState>): void {
    this.store.set({ ...this.store.get(), ...change });
  }
}

/** The name of the copy: the original's with a mark before its extension, so that nothing is overwritten by mistake. */
export function copyName(name: string): Message {
  const dot = name.lastIndexOf(".");
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  return message("taskpane.file.copyName", { stem, extension });
}
