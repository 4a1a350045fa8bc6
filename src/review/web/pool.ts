import { wrap, type Remote } from "comlink";
import { message } from "../../i18n";
import { failedItem, ReviewFailure, type WorkbookTask } from "../failed-item";
import type { ReviewItem } from "../model";

/** What a worker of the page does. */
export interface CheckWorker {
  check(task: WorkbookTask, file: Blob): Promise<ReviewItem>;
}

interface Slot<W extends CheckWorker> {
  readonly worker: Worker;
  readonly remote: Remote<W>;
}

export interface BrowserPoolOptions {
  readonly create: () => Worker;
  /** Milliseconds that one workbook may take. */
  readonly timeLimit: number;
}

/** Checks workbooks in the page's workers. A worker that hangs or dies costs its file a line with the reason, and is replaced. */
export class BrowserPool<W extends CheckWorker> {
  private readonly idle: Slot<W>[] = [];

  constructor(private readonly options: BrowserPoolOptions) {}

  /** Lets a worker do something; it is ended when that fails, when it dies, and when `signal` is aborted. */
  async use<T>(work: (remote: Remote<W>) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const slot = this.idle.pop() ?? this.start();
    try {
      const done = await lasting(work(slot.remote), slot.worker, signal);
      this.idle.push(slot);
      return done;
    } catch (error) {
      slot.worker.terminate();
      throw error;
    }
  }

  /** The file's line; fails only when `signal` is aborted. */
  async check(task: WorkbookTask, file: Blob, signal: AbortSignal): Promise<ReviewItem> {
    signal.throwIfAborted();
    try {
      return await this.use((remote) => this.inTime(remote.check(task, file), task), signal);
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

  private inTime<T>(work: Promise<T>, { file }: WorkbookTask): Promise<T> {
    const { timeLimit } = this.options;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const seconds = Math.round(timeLimit / 1000);
        reject(new ReviewFailure("time-limit", message("review.timeLimit", { file, seconds })));
      }, timeLimit);
      work.then(resolve, reject).finally(() => {
        clearTimeout(timer);
      });
    });
  }
}

/** The work's outcome, unless the worker dies or is called off before: then no answer would ever come. */
function lasting<T>(work: Promise<T>, worker: Worker, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(new Error("stopped"));
    };
    worker.onerror = (event) => {
      reject(new Error(event.message));
    };
    signal?.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => {
      worker.onerror = null;
      signal?.removeEventListener("abort", stop);
    });
  });
}
