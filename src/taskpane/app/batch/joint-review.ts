import { proxy } from "comlink";
import { message, type Locale, type Message } from "../../../i18n";
import type { BrowserPool } from "../../../review/web";
import { Store } from "../store";
import { failedMessage } from "./failed";
import type { ComparisonDone, JointFile, JointOutput, RollUpDone } from "./joint-api";
import { spaced, type Pace } from "./pace";
import type { BatchWorkerApi } from "./worker-api";

interface Common {
  readonly working: boolean;
  readonly failure: Message | null;
}

/** 汇总 of the chosen files, or 对比 of two of them; null: neither is open. */
export type JointState =
  | (Common & {
      readonly kind: "rollup";
      readonly files: readonly string[];
      /** The chosen file that is the parent's (汇总表) and no site's. */
      readonly parent: string | null;
      /** How many files were read. */
      readonly read: number;
      readonly done: RollUpDone | null;
    })
  | (Common & {
      readonly kind: "comparison";
      readonly before: string;
      readonly after: string;
      readonly done: ComparisonDone | null;
    });

export interface JointDependencies extends Pick<Pace, "now"> {
  readonly pool: BrowserPool<BatchWorkerApi>;
  readonly tool: { readonly name: string; readonly version: string };
  readonly locale: () => Locale;
  readonly blobOf: (file: string) => Blob | null;
}

/** How many files were read is shown this often, in milliseconds: a file takes less time than showing it. */
const showEvery = 250;

/** 汇总 and 对比 of workbooks of the review: read anew from the files, in a worker. */
export class JointReview {
  readonly store = new Store<JointState | null>(null);
  #stop = new AbortController();

  constructor(private readonly dependencies: JointDependencies) {}

  /** Rolls the chosen files up; `parent`: the one of them that the others should add up to. */
  async rollUp(files: readonly string[], parent: string | null = null): Promise<void> {
    const start = { kind: "rollup", files, parent, read: 0, done: null, working: true, failure: null } as const;
    await this.#work(start, async ({ pool, tool, locale, now }, signal) => {
      const all = this.#filesOf(files);
      if ("id" in all) return { ...start, working: false, failure: all };
      const task = {
        locale: locale(),
        tool,
        sites: all.filter(({ file }) => file !== parent),
        parent: all.find(({ file }) => file === parent) ?? null,
      };
      // Told on a way of its own, it may come after the answer.
      let answered = false;
      const onRead = proxy(
        spaced(showEvery, now, (read: number) => {
          if (!answered && !signal.aborted) this.store.set({ ...start, read });
        }),
      );
      const done = await pool.use(async (remote) => await remote.rollUp(task, onRead), { signal });
      answered = true;
      const failed = "id" in done;
      return { ...start, read: files.length, working: false, ...(failed ? { failure: done } : { done }) };
    });
  }

  /** Compares an old version with a new one. */
  async compare(before: string, after: string): Promise<void> {
    const start = { kind: "comparison", before, after, done: null, working: true, failure: null } as const;
    await this.#work(start, async ({ pool, tool, locale }, signal) => {
      const all = this.#filesOf([before, after]);
      if ("id" in all) return { ...start, working: false, failure: all };
      const [old, now] = all;
      if (old === undefined || now === undefined) return { ...start, working: false };
      const task = { locale: locale(), tool, before: old, after: now };
      const done = await pool.use((remote) => remote.compare(task), { signal });
      return { ...start, working: false, done };
    });
  }

  /** The file; null: it could not be made, and the state says why. */
  async make(output: JointOutput): Promise<Blob | null> {
    try {
      return new Blob([new Uint8Array(await this.dependencies.pool.use((remote) => remote.jointOutput(output)))]);
    } catch (error) {
      const state = this.store.get();
      if (state !== null) this.store.set({ ...state, failure: failedMessage(error) });
      return null;
    }
  }

  dismissFailure(): void {
    const state = this.store.get();
    if (state !== null) this.store.set({ ...state, failure: null });
  }

  close(): void {
    this.#stop.abort();
    this.store.set(null);
  }

  /** The files themselves. A session that was taken up knows only what was found in them. */
  #filesOf(files: readonly string[]): JointFile[] | Message {
    const all = files.map((file) => ({ file, blob: this.dependencies.blobOf(file) }));
    const missing = all.filter(({ blob }) => blob === null);
    if (missing.length > 0) {
      return message("batch.joint.missing", { count: missing.length, file: missing[0]?.file ?? "" });
    }
    return all.flatMap(({ file, blob }) => (blob === null ? [] : [{ file, blob }]));
  }

  async #work(
    start: JointState,
    work: (dependencies: JointDependencies, signal: AbortSignal) => Promise<JointState>,
  ): Promise<void> {
    this.#stop.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.store.set(start);
    let state: JointState;
    try {
      state = await work(this.dependencies, stop.signal);
    } catch (error) {
      state = { ...start, working: false, failure: failedMessage(error) };
    }
    if (!stop.signal.aborted) this.store.set(state);
  }
}
