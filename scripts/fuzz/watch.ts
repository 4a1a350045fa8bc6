import { Worker } from "node:worker_threads";

/** Longer than any case may take, on any machine. */
const patience = 120_000;

/** Looks from beside whether cases still begin: what hangs cannot tell of itself. */
const beside = `
const { parentPort, workerData: { signs, patience } } = require("node:worker_threads");
let name = "";
let seen = -1;
let since = Date.now();
parentPort.on("message", (said) => (name = said));
setInterval(() => {
  const now = Atomics.load(signs, 0);
  if (now !== seen) [seen, since] = [now, Date.now()];
  else if (Date.now() - since > patience) {
    process._rawDebug("HANGS: " + name + ", case " + now);
    process.kill(process.pid, "SIGKILL");
  }
}, 1000);
`;

/** Ends the program, saying where it was, when a case never ends. */
export class Watch {
  readonly #signs = new Int32Array(new SharedArrayBuffer(4));
  readonly #worker = new Worker(beside, { eval: true, workerData: { signs: this.#signs, patience } });

  /** What to call before each case of what is so named. */
  sign(name: string): () => void {
    this.#worker.postMessage(name);
    Atomics.store(this.#signs, 0, 0);
    return () => Atomics.add(this.#signs, 0, 1);
  }

  end(): void {
    void this.#worker.terminate();
  }
}
