import { passesByItself } from "./failure";
import type { Session } from "./session";
import { BUSY_RETRY_MS, SETTLE_MS } from "./timing";

/** Checks again once the user's changes have settled, and later still while Excel is busy. */
export class Recheck {
  readonly #session: Session;
  readonly #again: (relist: boolean) => Promise<void>;
  #cancel: (() => void) | null = null;

  /** `again`: reads and checks the sheet on show; with `relist`, looks first which sheets there are. */
  constructor(session: Session, again: (relist: boolean) => Promise<void>) {
    this.#session = session;
    this.#again = again;
  }

  /** Whether the result on show is older than the sheet. */
  get pending(): boolean {
    return this.#cancel !== null;
  }

  schedule(relist: boolean, delay = SETTLE_MS): void {
    this.forget();
    this.#cancel = this.#session.dependencies.schedule(() => {
      this.#cancel = null;
      void this.#session.enqueue(() => this.#run(relist));
    }, delay);
  }

  forget(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  async #run(relist: boolean): Promise<void> {
    try {
      await this.#again(relist);
    } catch (error) {
      if (!passesByItself(error)) throw error;
      this.schedule(relist, BUSY_RETRY_MS);
    }
  }
}
