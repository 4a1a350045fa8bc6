import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { threadId } from "node:worker_threads";

/**
 * How often a function must have run until the engine optimises it; by default an eighth of this. Each thread optimises for
 * itself, and this took 35 % of all CPU time of 1,000 workbooks; so only what is hot for long is worth it. Set for the whole
 * process before anything is compiled, since what is kept holds for the same flags only.
 */
setFlagsFromString("--interrupt-budget=528000");

/**
 * Runs a bundled script as a module of Node's. What the engine compiles of it can be kept beside it, for this Node, and is
 * taken over at the next start, so that it need not be parsed and compiled again. The engine itself refuses what another
 * version or other flags have made; then it is made anew.
 */
function load(address) {
  const path = fileURLToPath(address);
  const place = `${path}.${process.version}-${process.arch}`;
  let cachedData;
  try {
    cachedData = readFileSync(place);
  } catch {
    // The first start.
  }
  const script = new Script(`(function (exports, require, module, __filename) {${readFileSync(path, "utf8")}\n})`, {
    filename: path,
    cachedData,
  });
  const taken = cachedData !== undefined && !script.cachedDataRejected;
  const own = { exports: {} };
  script.runInThisContext()(own.exports, createRequire(path), own, path);
  const keep = () => {
    if (taken) return;
    const draft = `${place}.${process.pid}-${threadId}`;
    try {
      writeFileSync(draft, script.createCachedData());
      renameSync(draft, place);
    } catch {
      // It only saves time.
    }
  };
  return { exports: own.exports, keep };
}

/** A command does nothing more once it ends. */
export function loadCommand(address) {
  process.once("exit", load(address).keep);
}

/** By then it has compiled most of what it needs. */
const warmTasks = 10;

/** A worker is ended without notice. */
export function loadWorker(address) {
  const { exports: worker, keep } = load(address);
  let tasks = 0;
  return async (task) => {
    const line = await worker.default(task);
    if (++tasks === warmTasks) keep();
    return line;
  };
}
