import { EventEmitter, setMaxListeners } from "node:events";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Piscina } from "piscina";
import * as z from "zod";
import { message } from "../../i18n";
import { failedItem, ReviewFailure, type WorkbookTask } from "../failed-item";

export interface NodeTask extends WorkbookTask {
  readonly path: string;
  /** Where annotated copies go: a folder inside the folder of the results; null: none are made. */
  readonly copies: { readonly out: string; readonly folder: string } | null;
}

export interface PoolOptions {
  /** Number of workers. */
  readonly jobs: number;
  /** Milliseconds that one workbook may take. */
  readonly timeLimit: number;
  /** Address of the workers' module; its own by default. */
  readonly worker?: string | undefined;
}

/** Heap of one worker in MB: the largest workbook that the reader takes fits in. */
const workerHeap = 768;

const outOfMemory = z.object({ code: z.literal("ERR_WORKER_OUT_OF_MEMORY") });

/** The worker stands beside this module: as a source, or bundled as this module is then. */
const ownWorker = new URL(import.meta.url.endsWith(".ts") ? "worker.ts" : "worker.mjs", import.meta.url).href;

/** A source must be told how to be read. */
function loaderFor(worker: string): string[] {
  if (!worker.endsWith(".ts")) return [];
  return ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href];
}

/** Checks workbooks in worker threads. A worker that hangs or dies costs its file a line with the reason, and is replaced. */
export class CheckPool {
  private readonly piscina: Piscina<NodeTask, string>;

  constructor(private readonly options: PoolOptions) {
    const filename = options.worker ?? ownWorker;
    this.piscina = new Piscina({
      filename,
      minThreads: options.jobs,
      maxThreads: options.jobs,
      idleTimeout: Infinity,
      recordTiming: false,
      execArgv: loaderFor(filename),
      resourceLimits: { maxOldGenerationSizeMb: workerHeap },
    });
  }

  /** The file's line as JSON; fails only when `signal` is aborted. */
  async check(task: NodeTask, signal: AbortSignal): Promise<string> {
    signal.throwIfAborted();
    // Piscina takes an emitter for a signal. `AbortSignal.any` and `.timeout` cost more than handing over the task, and stay
    // until their time has come.
    const end = new EventEmitter();
    let late = false;
    const stop = (): boolean => end.emit("abort");
    const limit = setTimeout(() => {
      late = true;
      stop();
    }, this.options.timeLimit);
    // One for each worker, and Node warns of more than ten.
    setMaxListeners(0, signal);
    signal.addEventListener("abort", stop);
    try {
      return await this.piscina.run(task, { signal: end });
    } catch (error) {
      signal.throwIfAborted();
      return JSON.stringify(failedItem(task, this.failure(error, task, late)));
    } finally {
      clearTimeout(limit);
      signal.removeEventListener("abort", stop);
    }
  }

  private failure(error: unknown, { file }: NodeTask, late: boolean): unknown {
    const seconds = Math.round(this.options.timeLimit / 1000);
    if (late) return new ReviewFailure("time-limit", message("review.timeLimit", { file, seconds }));
    if (!outOfMemory.safeParse(error).success) return error;
    return new ReviewFailure("out-of-memory", message("review.memory", { file }), { cause: error });
  }

  /** Ends the workers, whatever they are doing. */
  async close(): Promise<void> {
    await this.piscina.destroy();
  }
}
