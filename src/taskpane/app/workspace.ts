import { message, type Message } from "../../i18n";
import type { FilePort } from "../../workbook/file";
import { Controller } from "./controller";
import type { Dependencies } from "./dependencies";
import { failureText } from "./failure";
import { Store } from "./store";

export interface OpenFile {
  readonly port: FilePort;
  readonly controller: Controller;
}

export interface WorkspaceState {
  readonly file: OpenFile | null;
  /** Name of the file being opened; null: none. */
  readonly opening: string | null;
  readonly failure: Message | null;
}

export interface WorkspaceDependencies {
  /** Reading files is loaded only when it is needed. */
  readonly openWorkbook: (bytes: Uint8Array, name: string) => Promise<FilePort>;
  /** The bytes at an address of this page's own origin. */
  readonly fetchBytes: (address: string) => Promise<Uint8Array>;
  readonly rest: Omit<Dependencies, "port">;
}

/** Without Excel: the file the page works on. */
export class Workspace {
  readonly store = new Store<WorkspaceState>({ file: null, opening: null, failure: null });
  readonly #dependencies: WorkspaceDependencies;

  constructor(dependencies: WorkspaceDependencies) {
    this.#dependencies = dependencies;
  }

  /** Opens a workbook's bytes; a failure leaves the file that was open before. */
  async open(name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
    this.#patch({ opening: name, failure: null });
    try {
      const port = await this.#dependencies.openWorkbook(await bytes(), name);
      await this.store.get().file?.controller.close();
      const controller = new Controller({ ...this.#dependencies.rest, port });
      this.#patch({ file: { port, controller }, opening: null });
      await controller.open();
    } catch (error) {
      this.#patch({ failure: failureText(error), opening: null });
    }
  }

  openAddress(address: string): Promise<void> {
    const name = address.slice(address.lastIndexOf("/") + 1);
    return this.open(name, () => this.#dependencies.fetchBytes(address));
  }

  fail(failure: Message): void {
    this.#patch({ failure });
  }

  dismissFailure(): void {
    this.#patch({ failure: null });
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
