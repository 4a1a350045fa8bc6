import type { SheetCheck } from "../../check";
import { parseAddress } from "../../sheet";
import { passesByItself } from "./failure";
import type { Session } from "./session";
import { BUSY_RETRY_MS, SETTLE_MS } from "./timing";

/**
 * The pane goes along when the user turns to another sheet in Excel; never in the middle of a preview or a write, where it
 * would take the user's ticks away: then it offers to turn.
 */
export class Follow {
  readonly #session: Session;
  readonly #turn: (sheetId: string, nth?: number) => Promise<void>;
  #cancel: (() => void) | null = null;

  /** `turn`: lists the sheets and checks that one, of several forms on it the one of this number. */
  constructor(session: Session, turn: (sheetId: string, nth?: number) => Promise<void>) {
    this.#session = session;
    this.#turn = turn;
  }

  /** The user turned to a sheet; who leafs through many of them is followed to the last. */
  activated(sheetId: string, delay = SETTLE_MS): void {
    this.stop();
    this.#session.patch({ offered: null });
    if (sheetId === this.#session.state.current?.id) return;
    this.#cancel = this.#session.dependencies.schedule(() => {
      this.#cancel = null;
      void this.#session.enqueue(() => this.#follow(sheetId));
    }, delay);
  }

  /** The user chose a cell of the sheet on show: of several forms on it the pane goes to the one that the cell is in. */
  chosen(address: string): void {
    const { current } = this.#session.state;
    const nth = current === null ? null : formAt(current.check, address);
    if (current === null || nth === null || nth === current.nth) return;
    this.stop();
    this.#cancel = this.#session.dependencies.schedule(() => {
      this.#cancel = null;
      void this.#session.enqueue(() => this.#goTo(current.id, nth, address));
    }, SETTLE_MS);
  }

  async #goTo(sheetId: string, nth: number, address: string): Promise<void> {
    const { current, pointed, writing } = this.#session.state;
    const busy = writing.stage === "preview" || writing.stage === "writing";
    if (busy || pointed !== address || current?.id !== sheetId) return;
    this.#session.patch({ writing: { stage: "none" } });
    await this.#turn(sheetId, nth);
    this.#session.patch({ selected: address, pointed: address });
  }

  /** The user takes the offer up. */
  accept(): Promise<void> {
    const { offered } = this.#session.state;
    if (offered === null) return Promise.resolve();
    return this.#session.enqueue(async () => {
      this.#session.patch({ failure: null, offered: null, writing: { stage: "none" } });
      await this.#turn(offered);
    });
  }

  dismiss(): void {
    this.#session.patch({ offered: null });
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  async #follow(sheetId: string): Promise<void> {
    const { writing, current } = this.#session.state;
    if (sheetId === current?.id) return;
    if (writing.stage === "preview" || writing.stage === "writing") {
      this.#session.patch({ offered: sheetId });
      return;
    }
    try {
      this.#session.patch({ writing: { stage: "none" } });
      await this.#turn(sheetId);
    } catch (error) {
      if (!passesByItself(error)) throw error;
      this.activated(sheetId, BUSY_RETRY_MS);
    }
  }
}

/** The number of the form whose rows the cell is in; null: of none. */
function formAt({ evaluation }: SheetCheck, address: string): number | null {
  const row = parseAddress(address)?.top ?? 0;
  const index = evaluation?.form.onSheet.findIndex(({ from, until }) => from <= row && row <= until) ?? -1;
  return index < 0 ? null : index + 1;
}
