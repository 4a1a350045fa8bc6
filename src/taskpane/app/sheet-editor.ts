import { message, type Message } from "../../i18n";
import { Grid, parseAddress, readTyped, typedText, type SheetSnapshot } from "../../sheet";
import { problemMessage, type UndoToken } from "../../workbook";
import type { FilePort } from "../../workbook/file";
import type { CellEdit } from "../../writeback";
import { failureText } from "./failure";
import type { CheckedSheet } from "./state";
import { Store } from "./store";

export interface EditorState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The file differs from what was opened or last saved. */
  readonly unsaved: boolean;
  /** What the user should know of the last edit: why it was not made, or what has yet to be recalculated. */
  readonly notice: { readonly intent: "error" | "warning"; readonly text: Message } | null;
}

interface Step {
  readonly token: UndoToken;
  readonly edit: CellEdit;
}

export interface EditorWorld {
  readonly port: FilePort;
  /** The sheet on show, as last read. */
  readonly current: () => CheckedSheet | null;
  /** Reads and checks it again. */
  readonly recheck: () => Promise<void>;
  /** A formula's result in this sheet; undefined where only a spreadsheet program can tell. */
  readonly compute: (snapshot: SheetSnapshot, formula: string) => Promise<CellEdit["after"]["value"] | undefined>;
}

/** 就地修改: the user's own edits of the file on show, one after the other, each written losslessly and taken back exactly. */
export class SheetEditor {
  readonly store = new Store<EditorState>({ canUndo: false, canRedo: false, unsaved: false, notice: null });
  readonly #world: EditorWorld;
  #done: readonly Step[] = [];
  #undone: readonly CellEdit[] = [];
  #saved: Uint8Array;
  #tail: Promise<void> = Promise.resolve();

  constructor(world: EditorWorld) {
    this.#world = world;
    this.#saved = world.port.toBytes();
  }

  get canWrite(): boolean {
    return this.#world.port.capabilities.write;
  }

  /** The text to begin editing a cell with. */
  textAt(address: string): string {
    const cell = this.#cell(address);
    return cell === null ? "" : typedText(cell.value, cell.formula, cell.numberFormat);
  }

  /** Writes what was typed, unless it is what stands there. */
  commit(address: string, text: string): Promise<void> {
    return this.#enqueue(async () => {
      if (text === this.textAt(address)) return;
      const edit = await this.#editOf(address, text);
      if (edit !== null && (await this.#apply(edit))) this.#undone = [];
    });
  }

  undo(): Promise<void> {
    return this.#enqueue(async () => {
      const step = this.#done.at(-1);
      if (step === undefined) return;
      const result = await this.#world.port.undo(step.token);
      if (result.kind === "refused") {
        this.#patch({
          notice: { intent: "error", text: message("workbench.undoRefused", { cell: step.edit.address }) },
        });
        return;
      }
      this.#done = this.#done.slice(0, -1);
      this.#undone = [...this.#undone, step.edit];
      await this.#world.recheck();
    });
  }

  redo(): Promise<void> {
    return this.#enqueue(async () => {
      const edit = this.#undone.at(-1);
      if (edit !== undefined && (await this.#apply(edit))) this.#undone = this.#undone.slice(0, -1);
    });
  }

  /** The file as it stands, to be handed to the user; from then on nothing is unsaved. */
  save(): Uint8Array {
    this.#saved = this.#world.port.toBytes();
    this.#patch({});
    return this.#saved;
  }

  /** Looks whether the file differs from the saved one; others write into it as well (写回). */
  refresh(): void {
    this.#patch({});
  }

  dismiss(): void {
    this.#patch({ notice: null });
  }

  #cell(address: string) {
    const area = parseAddress(address);
    const current = this.#world.current();
    return area === null || current === null ? null : new Grid(current.snapshot).cell(area.top, area.left);
  }

  async #editOf(address: string, text: string): Promise<CellEdit | null> {
    const cell = this.#cell(address);
    const current = this.#world.current();
    if (cell === null || current === null) return null;
    const { value, formula, numberFormat } = readTyped(text, cell.numberFormat);
    const result = formula === null ? value : await this.#world.compute(current.snapshot, formula);
    if (result === undefined) {
      const values = { cell: cell.address, formula: text };
      this.#patch({ notice: { intent: "error", text: message("workbench.formulaUnknown", values) } });
      return null;
    }
    return {
      sheet: current.snapshot.name,
      address: cell.address,
      row: cell.row,
      column: cell.column,
      before: { value: cell.value, formula: cell.formula },
      after: { value: result, formula },
      numberFormat,
      purpose: "typed",
      reason: message("workbench.typed"),
      safe: false,
    };
  }

  async #apply(edit: CellEdit): Promise<boolean> {
    const result = await this.#world.port.apply([edit]);
    if (result.kind === "refused") {
      const [problem] = result.problems;
      this.#patch({
        notice: {
          intent: "error",
          text: problem === undefined ? message("workbench.refused") : problemMessage(problem),
        },
      });
      return false;
    }
    this.#done = [...this.#done, { token: result.undo, edit }];
    const [warning] = result.warnings;
    this.#patch({ notice: warning === undefined ? null : { intent: "warning", text: warning } });
    await this.#world.recheck();
    return true;
  }

  #enqueue(task: () => Promise<void>): Promise<void> {
    this.#tail = this.#tail.then(task).then(
      () => {
        this.#patch({});
      },
      (error: unknown) => {
        this.#patch({ notice: { intent: "error", text: failureText(error) } });
      },
    );
    return this.#tail;
  }

  #patch(change: Partial<Pick<EditorState, "notice">>): void {
    const { port } = this.#world;
    const next: EditorState = {
      notice: this.store.get().notice,
      ...change,
      canUndo: this.#done.length > 0,
      canRedo: this.#undone.length > 0,
      unsaved: !sameBytes(port.toBytes(), this.#saved),
    };
    this.store.set(next);
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && a.every((byte, index) => byte === b[index]));
}
