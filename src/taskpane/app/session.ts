import { initialState, type PaneState } from "./state";
import { Store } from "./store";
import type { Dependencies } from "./dependencies";
import { failureText } from "./failure";

/** What the controller's parts share: the state, the world, and one queue, so that no check runs in the middle of a write. */
export class Session {
  readonly store = new Store<PaneState>(initialState);
  readonly dependencies: Dependencies;
  #tail: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(dependencies: Dependencies) {
    this.dependencies = dependencies;
  }

  get state(): PaneState {
    return this.store.get();
  }

  patch(change: Partial<PaneState>): void {
    this.store.set({ ...this.store.get(), ...change });
  }

  /** Runs the task after all earlier ones. A failure that the task lets through becomes the pane's failure sentence. */
  enqueue(task: () => Promise<void>): Promise<void> {
    this.#waiting += 1;
    this.patch({ busy: true });
    this.#tail = this.#tail.then(task).catch((error: unknown) => {
      const failure = failureText(error);
      const phase = this.state.phase === "opening" ? "failed" : this.state.phase;
      this.patch({ failure, announcement: failure, phase });
    });
    this.#tail = this.#tail.then(() => {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.patch({ busy: false });
    });
    return this.#tail;
  }
}
