import { MessageChannel, type MessagePort } from "node:worker_threads";
import { expose, type Endpoint } from "comlink";
import type { ReviewItem, WorkbookTask } from "../../src/review";
import { BrowserPool, type CheckWorker } from "../../src/review/web";

/** Comlink's end of a Node port: its listeners get what stands in `data`, as a browser's do. */
function endpoint(port: MessagePort): Endpoint {
  const wrapped = new Map<unknown, (data: unknown) => void>();
  return {
    postMessage: (message: unknown, transfer) => {
      port.postMessage(message, (transfer ?? []) as never);
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
export class FakeWorker {
  static started = 0;
  static ended = 0;
  readonly #channel = new MessageChannel();
  readonly #page = endpoint(this.#channel.port1);
  onerror: ((event: Pick<ErrorEvent, "message">) => void) | null = null;
  readonly postMessage = this.#page.postMessage.bind(this.#page);
  readonly addEventListener = this.#page.addEventListener.bind(this.#page);
  readonly removeEventListener = this.#page.removeEventListener.bind(this.#page);

  constructor(act: Act) {
    FakeWorker.started += 1;
    const die = (): void => this.onerror?.({ message: "out of memory" });
    expose({ check: (task: WorkbookTask) => act(task, die) }, endpoint(this.#channel.port2));
  }

  terminate(): void {
    FakeWorker.ended += 1;
    this.#channel.port1.close();
  }
}

/** An answer that never comes. */
export const forever = new Promise<never>(() => undefined);

/** A pool of such workers; how many were started and ended is counted anew. */
export function poolOf<W extends CheckWorker>(act: Act, timeLimit = 60_000): BrowserPool<W> {
  FakeWorker.started = 0;
  FakeWorker.ended = 0;
  return new BrowserPool<W>({ create: () => new FakeWorker(act) as unknown as Worker, timeLimit });
}
