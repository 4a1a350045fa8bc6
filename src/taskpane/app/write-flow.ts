import { message } from "../../i18n";
import type { CellEdit } from "../../writeback";
import { decide, decideMany, replan, tickedEdits, undecided } from "./preview";
import type { Session } from "./session";
import type { Preview, WriteMode } from "./state";

/** 写回: preview, ticks, one write, one undo. Nothing is written that the preview did not show. */
export class WriteFlow {
  readonly #session: Session;
  readonly #recheck: () => Promise<void>;

  constructor(session: Session, recheck: () => Promise<void>) {
    this.#session = session;
    this.#recheck = recheck;
  }

  preview(): void {
    this.#session.patch({ writing: { stage: "preview" } });
  }

  /** The preview is out of sight; an outcome stays until the next preview. */
  leave(): void {
    if (this.#session.state.writing.stage === "preview") this.#session.patch({ writing: { stage: "none" } });
  }

  /** A write made before the pane was reloaded can be taken back as if it had not been. */
  takeUp(): void {
    const { undoJournal, port } = this.#session.dependencies;
    const text = undoJournal?.load() ?? null;
    if (text !== null) this.#session.patch({ lastWrite: port.restoreUndo(text) });
  }

  setMode(mode: WriteMode): void {
    this.#replan({ ...this.#session.state.preview, mode });
  }

  /** Plans anew after a setting was changed that the plan goes by. */
  replan(): void {
    this.#replan(this.#session.state.preview);
  }

  tick(edit: CellEdit, on: boolean): void {
    this.#replan(decide(this.#session.state.preview, edit, on));
  }

  tickMany(which: "all" | "none" | "safe"): void {
    const { current, preview } = this.#session.state;
    const { engine } = this.#session.dependencies;
    this.#session.patch({ preview: decideMany(engine, current?.check ?? null, preview, which) });
  }

  /** Writes the ticked lines, all or nothing, and checks again. */
  write(): Promise<void> {
    return this.#session.enqueue(async () => {
      const edits = tickedEdits(this.#session.state.preview);
      if (edits.length === 0) return;
      await this.#whileWriting(edits.length, () => this.#apply(edits));
    });
  }

  /** Takes the last write back: values, formulas and formats as they were. */
  undo(): Promise<void> {
    return this.#session.enqueue(async () => {
      const { lastWrite } = this.#session.state;
      if (lastWrite === null) return;
      await this.#whileWriting(lastWrite.token.cells, async () => {
        const result = await this.#session.dependencies.port.undo(lastWrite.token);
        if (result.kind === "refused") {
          this.#session.patch({
            writing: { stage: "undo-refused", problems: result.problems },
            announcement: message("taskpane.announce.undoRefused"),
          });
        } else {
          const cells = lastWrite.edits.length;
          this.#session.dependencies.undoJournal?.keep(null);
          this.#session.patch({
            lastWrite: null,
            writing: { stage: "undone", cells },
            announcement: message("taskpane.announce.undone", { cells }),
          });
        }
        await this.#recheck();
      });
    });
  }

  #replan(decided: Preview): void {
    const { current } = this.#session.state;
    this.#session.patch({ preview: replan(this.#session.dependencies.engine, current?.check ?? null, decided) });
  }

  async #apply(edits: readonly CellEdit[]): Promise<void> {
    const result = await this.#session.dependencies.port.apply(edits);
    if (result.kind === "refused") {
      this.#session.patch({
        writing: { stage: "refused", problems: result.problems },
        announcement: message("taskpane.announce.refused", { count: result.problems.length }),
      });
    } else {
      const { written, undo } = result;
      const { undoJournal, port } = this.#session.dependencies;
      undoJournal?.keep(port.saveUndo(undo));
      this.#session.patch({
        writing: { stage: "written", edits: written, warnings: result.warnings ?? [] },
        lastWrite: { token: undo, edits: written },
        preview: undecided(this.#session.state.preview.mode),
        announcement: message("taskpane.announce.written", { cells: written.length }),
      });
    }
    await this.#recheck();
  }

  /** A host that fails in the middle leaves the preview as it was, so that the user can try again. */
  async #whileWriting(cells: number, work: () => Promise<void>): Promise<void> {
    const { writing } = this.#session.state;
    this.#session.patch({ failure: null, writing: { stage: "writing", cells } });
    try {
      await work();
    } catch (error) {
      if (this.#session.state.writing.stage === "writing") this.#session.patch({ writing });
      throw error;
    }
  }
}
