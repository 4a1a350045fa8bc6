import { message, type Locale, type Message } from "../../../i18n";
import {
  decide,
  everything,
  inLanes,
  newSession,
  progressOf,
  sessionPieces,
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
import type { BatchOutput, BatchWorkerApi } from "./worker-api";

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
  /** What is being made for download; null: nothing. */
  readonly making: BatchOutput | "session" | null;
  readonly failure: Message | null;
}

export interface BatchDependencies {
  readonly pool: BrowserPool<BatchWorkerApi>;
  readonly lanes: number;
  readonly tool: { readonly name: string; readonly version: string };
  readonly now: () => number;
  /** A moment for the page to answer to the user. */
  readonly rest: () => Promise<void>;
}

/** Results are shown this often, in milliseconds: each showing sorts the table again. */
const showEvery = 500;
/** Items fetched at a time from a saved session: what comes from a worker is taken in at one go. */
const portion = 8;
/** Milliseconds that writing a session may hold the page up before the user is answered to. */
const slice = 12;

const noProgress: ReviewProgress = { done: 0, total: 0, left: null };

/** 批量审核 in the page: what was chosen, what came of it, and the reviewer's decisions. */
export class BatchReview {
  readonly store: Store<BatchState>;
  /** Files chosen in the table, for a roll-up or a comparison. */
  readonly chosen = new Store<ReadonlySet<string>>(new Set());
  readonly #files = new Map<string, Blob>();
  #stop: AbortController | null = null;

  constructor(
    private readonly dependencies: BatchDependencies,
    private readonly locale: () => Locale,
  ) {
    this.store = new Store(this.#fresh());
  }

  /** Checks what was chosen, beside what was checked before; a file of the same path takes the earlier one's place. */
  async add({ files, skipped }: Chosen): Promise<void> {
    if (files.length === 0) {
      this.#patch({ failure: message("batch.nothingChosen", { count: skipped.length }) });
      return;
    }
    const { session, phase } = this.store.get();
    const base = phase === "empty" ? { ...session, lang: this.locale() } : session;
    const others = session.skipped.filter(({ file }) => !skipped.some((one) => one.file === file));
    this.#patch({ session: withSkipped(base, [...others, ...skipped]), failure: null });
    for (const { file, blob } of files) this.#files.set(file, blob);
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
    this.#files.clear();
    this.chosen.set(new Set());
    this.store.set(this.#fresh());
  }

  /** Takes up a saved session. */
  async openSession(file: Blob): Promise<void> {
    const { pool, rest } = this.dependencies;
    try {
      await pool.use(async (remote) => {
        const found = await remote.openSession(file);
        if ("id" in found) {
          this.#patch({ failure: found });
          return;
        }
        const items: ReviewItem[] = [];
        while (items.length < found.count) {
          items.push(...(await remote.items(items.length, items.length + portion)));
          await rest();
        }
        const total = items.length;
        this.#files.clear();
        this.chosen.set(new Set());
        this.store.set({
          ...this.#fresh(),
          session: withItems(found.head, items),
          phase: "done",
          progress: { done: total, total, left: 0 },
        });
      });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The session's text, as it is saved. */
  async sessionBlob(): Promise<Blob> {
    const { now, rest } = this.dependencies;
    // Texts become bytes where the blob is made, so each slice is one: the last step then only strings blobs together.
    const slices: Blob[] = [];
    let pieces: string[] = [];
    let begun = now();
    for (const piece of sessionPieces(this.store.get().session)) {
      pieces.push(piece);
      if (now() - begun < slice) continue;
      slices.push(new Blob(pieces));
      pieces = [];
      await rest();
      begun = now();
    }
    return new Blob([...slices, ...pieces], { type: "application/json" });
  }

  /** Makes what can be taken away; null: it failed, and the state says why. */
  async make(kind: BatchOutput | "session"): Promise<Blob | null> {
    this.#patch({ making: kind });
    try {
      const { session: written } = this.store.get();
      const session = await this.sessionBlob();
      if (kind === "session") {
        // What was decided while it was written is not in it.
        if (this.store.get().session === written) this.#patch({ unsaved: false });
        return session;
      }
      const bytes = await this.dependencies.pool.use((remote) => remote.output(kind, session));
      return new Blob([new Uint8Array(bytes)]);
    } catch (error) {
      this.#fail(error);
      return null;
    } finally {
      this.#patch({ making: null });
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
    const rest = { open: null, lastOpen: null, unsaved: false, making: null, failure: null };
    return { session, phase: "empty", progress: noProgress, filter: everything, ...rest };
  }

  #fail(error: unknown): void {
    const detail = error instanceof Error ? error.message : String(error);
    this.#patch({ failure: message("batch.failed", { detail }) });
  }

  #patch(change: Partial<BatchState>): void {
    this.store.set({ ...this.store.get(), ...change });
  }
}
