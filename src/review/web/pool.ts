import { wrap, type Endpoint, type Remote } from "comlink";
import { message } from "../../i18n";
import { failedItem, ReviewFailure, type WorkbookTask } from "../failed-item";
import type { ReviewItem } from "../model";

/** What a worker of the page does. */
export interface CheckWorker {
  check(task: WorkbookTask, file: Blob): Promise<ReviewItem>;
}

/** What the pool needs of a `Worker`. */
export interface WorkerHandle extends Endpoint {
  terminate(): void;
}

interface Slot<W extends CheckWorker> {
  readonly worker: WorkerHandle;
  readonly remote: Remote<W>;
}

export interface BrowserPoolOptions {
  readonly create: () => WorkerHandle;
  /** Milliseconds that one workbook may take. */
  readonly timeLimit: number;
}

/** Checks workbooks in the page's workers. A worker that hangs or dies costs its file a line with the reason, and is replaced. */
export class BrowserPool<W extends CheckWorker> {
  private readonly idle: Slot<W>[] = [];

  constructor(private readonly options: BrowserPoolOptions) {}

  /** Lets a worker do something; it is ended when that fails, when it dies, and when `signal` is aborted. */
  async use<T>(work: (remote: Remote<W>) => Promise<T>, ends: Ends = {}): Promise<T> {
    ends.signal?.throwIfAborted();
    const slot = this.idle.pop() ?? this.start();
    try {
      const done = await lasting(work(slot.remote), slot.worker, ends);
      this.idle.push(slot);
      return done;
    } catch (error) {
      slot.worker.terminate();
      throw error;
    }
  }

  /** The file's line; fails only when `signal` is aborted. */
  async check(task: WorkbookTask, file: Blob, signal: AbortSignal): Promise<ReviewItem> {
    const { timeLimit: limit } = this.options;
    const seconds = Math.round(limit / 1000);
    const failure = new ReviewFailure("time-limit", message("review.timeLimit", { file: task.file, seconds }));
    signal.throwIfAborted();
    try {
      return await this.use((remote) => remote.check(task, file), { signal, time: { limit, failure } });
    } catch (error) {
      signal.throwIfAborted();
      return failedItem(task, error);
    }
  }

  close(): void {
    for (const { worker } of this.idle.splice(0)) worker.terminate();
  }

  private start(): Slot<W> {
    const worker = this.options.create();
    return { worker, remote: wrap<W>(worker) };
  }
}

/** What ends a worker's task before its answer comes. */
interface Ends {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds it may take, and what to say of one that took longer. */
  readonly time?: { readonly limit: number; readonly failure: Error };
}

/** The work's outcome, unless the worker dies, takes too long or is called off before: then no answer would ever come. */
async function lasting<T>(work: Promise<T>, worker: WorkerHandle, { signal, time }: Ends): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => undefined;
  let dead: (event: Event) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    stop = () => {
      reject(new Error("stopped"));
    };
    dead = (event) => {
      reject(new Error("message" in event ? String(event.message) : event.type));
    };
    signal?.addEventListener("abort", stop, { once: true });
    worker.addEventListener("error", dead);
    if (time === undefined) return;
    timer = setTimeout(() => {
      reject(time.failure);
    }, time.limit);
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    clearTimeout(timer);
    worker.removeEventListener("error", dead);
    signal?.removeEventListener("abort", stop);
  }
}
