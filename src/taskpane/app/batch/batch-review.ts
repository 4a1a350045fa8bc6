import { message, type Locale, type Message } from "../../../i18n";
import {
  decide,
  everything,
  failedItem,
  inLanes,
  newSession,
  progressOf,
  unreadable,
  withItems,
  withSkipped,
  type DecisionState,
  type ReviewFilter,
  type ReviewItem,
  type ReviewProgress,
  type ReviewSession,
} from "../../../review";
import type { BrowserPool } from "../../../review/web";
import { Store } from "../store";
import type { Chosen, ChosenFile } from "./chosen-files";
import { failedMessage } from "./failed";
import type { Pace } from "./pace";
import { readSession } from "./session-file";
import { TakeAway } from "./take-away";
import type { BatchWorkerApi } from "./worker-api";

export interface BatchState {
  readonly session: ReviewSession;
  readonly phase: "empty" | "running" | "stopped" | "done";
  readonly progress: ReviewProgress;
  readonly filter: ReviewFilter;
  /** File whose findings are open; null: the table. */
  readonly open: string | null;
  /** File that was open last: there the reader goes on. */
  readonly lastOpen: string | null;
  /** Decisions or results that were not saved to a file yet. */
  readonly unsaved: boolean;
  readonly failure: Message | null;
}

export interface BatchDependencies extends Pace {
  readonly pool: BrowserPool<BatchWorkerApi>;
  readonly lanes: number;
  readonly tool: { readonly name: string; readonly version: string };
}

/** Results are shown this often, in milliseconds: each showing sorts the table again. */
const showEvery = 500;

const noProgress: ReviewProgress = { done: 0, total: 0, left: null };

/** 批量审核 in the page: what was chosen, what came of it, and the reviewer's decisions. */
export class BatchReview {
  readonly store: Store<BatchState>;
  /** Files chosen in the table, for a roll-up or a comparison. */
  readonly chosen = new Store<ReadonlySet<string>>(new Set());
  /** What comes out of it. */
  readonly takeAway: TakeAway;
  readonly #files = new Map<string, Blob>();
  #stop: AbortController | null = null;
  /** How often all was cleared: what was still being listed then is not wanted any more. */
  #cleared = 0;

  constructor(
    private readonly dependencies: BatchDependencies,
    private readonly locale: () => Locale,
  ) {
    this.store = new Store(this.#fresh());
    this.takeAway = new TakeAway(dependencies, {
      session: () => this.store.get().session,
      blobOf: (file) => this.blobOf(file),
      onSaved: (session) => {
        // What was decided while it was written is not in it.
        if (this.store.get().session === session) this.#patch({ unsaved: false });
      },
      onFailure: (error) => {
        this.#fail(error);
      },
    });
  }

  /** Lists what was chosen or dropped, and checks it; why it cannot be listed (a folder that is gone) is told. */
  async take(listing: (pace: Pace) => Promise<Chosen>): Promise<void> {
    const begun = this.#cleared;
    try {
      const chosen = await listing(this.dependencies);
      if (begun === this.#cleared) await this.add(chosen);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Checks what was chosen, beside what was checked before; a file of the same path takes the earlier one's place. */
  async add({ files, unread, skipped }: Chosen): Promise<void> {
    if (files.length === 0 && unread.length === 0) {
      this.#patch({ failure: message("batch.nothingChosen", { count: skipped.length }) });
      return;
    }
    const { session, phase } = this.store.get();
    const base = phase === "empty" ? { ...session, lang: this.locale() } : session;
    const others = session.skipped.filter(({ file }) => !skipped.some((one) => one.file === file));
    const failed = unread.map(({ file, error }) =>
      failedItem({ file, locale: base.lang, profile: null }, unreadable(error, file)),
    );
    this.#patch({ session: withItems(withSkipped(base, [...others, ...skipped]), failed), failure: null });
    for (const { file, blob } of files) this.#files.set(file, blob);
    for (const { file } of unread) this.#files.delete(file);
    if (phase === "running") this.#stop?.abort();
    await this.#run(files);
  }

  /** Goes on with what was chosen and not yet checked. */
  async resume(): Promise<void> {
    await this.#run([]);
  }

  stop(): void {
    this.#stop?.abort();
  }

  decide(file: string, state: DecisionState | null, comment: string): void {
    this.#patch({ session: decide(this.store.get().session, file, { state, comment }), unsaved: true });
  }

  setFilter(filter: Partial<ReviewFilter>): void {
    this.#patch({ filter: { ...this.store.get().filter, ...filter } });
  }

  open(file: string | null): void {
    this.#patch({ open: file, ...(file !== null && { lastOpen: file }) });
  }

  choose(files: readonly string[], wanted: boolean): void {
    const all = new Set(this.chosen.get());
    for (const file of files) {
      if (wanted) all.add(file);
      else all.delete(file);
    }
    this.chosen.set(all);
  }

  /** The file itself, where it was chosen in this page; a session that was taken up knows only its findings. */
  blobOf(file: string): Blob | null {
    return this.#files.get(file) ?? null;
  }

  /** Whether leaving the page now costs the user work: decisions not saved, or a check under way. */
  wouldLose(): boolean {
    const { phase, unsaved, session } = this.store.get();
    return phase === "running" || (unsaved && Object.keys(session.decisions).length > 0);
  }

  dismissFailure(): void {
    this.#patch({ failure: null });
  }

  clear(): void {
    this.stop();
    this.#cleared += 1;
    this.#files.clear();
    this.chosen.set(new Set());
    this.store.set(this.#fresh());
  }

  /** Takes up a saved session. */
  async openSession(file: Blob): Promise<void> {
    const { pool } = this.dependencies;
    try {
      const session = await readSession(file, pool, this.dependencies);
      if ("id" in session) {
        this.#patch({ failure: session });
        return;
      }
      const total = session.items.length;
      this.#files.clear();
      this.chosen.set(new Set());
      this.store.set({ ...this.#fresh(), session, phase: "done", progress: { done: total, total, left: 0 } });
    } catch (error) {
      this.#fail(error);
    }
  }

  async #run(again: readonly ChosenFile[]): Promise<void> {
    const { pool, lanes, now, rest } = this.dependencies;
    const stop = new AbortController();
    this.#stop = stop;
    const { lang } = this.store.get().session;
    const anew = new Set(again.map(({ file }) => file));
    const known = new Set(
      this.store
        .get()
        .session.items.map(({ file }) => file)
        .filter((file) => !anew.has(file)),
    );
    const waiting = [...this.#files].filter(([file]) => !known.has(file)).sort(([a], [b]) => (a < b ? -1 : 1));
    const total = known.size + waiting.length;
    let [done, shown] = [known.size, now()];
    const begun = shown;
    let fresh: ReviewItem[] = [];
    const show = (phase: BatchState["phase"]): void => {
      const session = withItems(this.store.get().session, fresh);
      fresh = [];
      shown = now();
      this.#patch({ session, phase, progress: progressOf(done, total, shown - begun, known.size), unsaved: true });
    };
    show("running");
    try {
      await inLanes(
        waiting,
        lanes,
        async ([file, blob]) => {
          const item = await pool.check({ file, locale: lang, profile: null }, blob, stop.signal);
          fresh.push(item);
          done += 1;
          if (now() - shown > showEvery) {
            show("running");
            await rest();
          }
        },
        stop.signal,
      );
    } catch (error) {
      if (!stop.signal.aborted) this.#fail(error);
    }
    if (this.#stop === stop) show(done < total ? "stopped" : "done");
    else if (fresh.length > 0) this.#patch({ session: withItems(this.store.get().session, fresh) });
  }

  #fresh(): BatchState {
    const start = { tool: this.dependencies.tool, lang: this.locale(), root: "" };
    const session = newSession({ ...start, options: { profile: null, annotate: false } });
    const rest = { open: null, lastOpen: null, unsaved: false, failure: null };
    return { session, phase: "empty", progress: noProgress, filter: everything, ...rest };
  }

  #fail(error: unknown): void {
    this.#patch({ failure: failedMessage(error) });
  }

  #patch(change: Partial<BatchState>): void {
    this.store.set({ ...this.store.get(), ...change });
  }
}
