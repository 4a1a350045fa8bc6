import { MessageChannel, type MessagePort } from "node:worker_threads";
import { expose, type Endpoint } from "comlink";
import type { ReviewItem, WorkbookTask } from "../../src/review";
import { BrowserPool, type CheckWorker, type WorkerHandle } from "../../src/review/web";

/** Comlink's end of a Node port: its listeners get what stands in `data`, as a browser's do. */
function endpoint(port: MessagePort): Endpoint {
  const wrapped = new Map<unknown, (data: unknown) => void>();
  return {
    // What could be handed over is copied: that makes no difference here.
    postMessage: (message: unknown) => {
      port.postMessage(message);
    },
    addEventListener: (_, listener) => {
      const own = (data: unknown): void => {
        const event = new MessageEvent("message", { data });
        if (typeof listener === "function") listener(event);
        else listener.handleEvent(event);
      };
      wrapped.set(listener, own);
      port.on("message", own);
      // A worker that is still there when the tests are over keeps nobody up.
      port.unref();
    },
    removeEventListener: (_, listener) => {
      port.off("message", wrapped.get(listener) ?? (() => undefined));
    },
  };
}

export type Act = (task: WorkbookTask, die: () => void) => Promise<ReviewItem>;

/** A worker of the page that lives in this process: it does what it is told, hangs, throws or dies. */
class FakeWorker implements WorkerHandle {
  static started = 0;
  static ended = 0;
  readonly #channel = new MessageChannel();
  readonly #page = endpoint(this.#channel.port1);
  readonly #errors = new EventTarget();
  readonly postMessage = this.#page.postMessage.bind(this.#page);

  constructor(act: Act, more: object) {
    FakeWorker.started += 1;
    const die = (): void => {
      this.#errors.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
    };
    expose({ ...more, check: (task: WorkbookTask) => act(task, die) }, endpoint(this.#channel.port2));
  }

  addEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
    (type === "error" ? this.#errors : this.#page).addEventListener(type, listener);
  }

  removeEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
    (type === "error" ? this.#errors : this.#page).removeEventListener(type, listener);
  }

  terminate(): void {
    FakeWorker.ended += 1;
    this.#channel.port1.close();
  }
}

/** How many workers were started and ended since the last pool was made. */
export const workers = (): readonly [started: number, ended: number] => [FakeWorker.started, FakeWorker.ended];

/** An answer that never comes. */
export const forever = new Promise<never>(() => undefined);

/** A pool of such workers; how many were started and ended is counted anew. `more`: what they can do besides checking. */
export function poolOf<W extends CheckWorker>(
  act: Act,
  { timeLimit = 60_000, more = {} }: { readonly timeLimit?: number; readonly more?: object } = {},
): BrowserPool<W> {
  FakeWorker.started = 0;
  FakeWorker.ended = 0;
  return new BrowserPool<W>({ create: () => new FakeWorker(act, more), timeLimit });
}
