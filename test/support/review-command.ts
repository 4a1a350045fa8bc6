import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleFolder } from "../../src/cli/bundle.mjs";
import { Files } from "../../src/cli/files";
import { runReviewCommand, type ReviewSurroundings } from "../../src/cli/review/run";
import { reviewSessionSchema, type ReviewSession } from "../../src/review";
import { tool } from "./review-items";

export interface ReviewCommandOutcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** The workers as they are shipped; without them (a folder that cannot be written to) the sources are. */
async function bundledWorker(): Promise<{ readonly worker?: string }> {
  const folder = await bundleFolder();
  return folder === null ? {} : { worker: new URL("worker.mjs", folder).href };
}

/** Runs the review command in this process, as if its output were piped into a file; its workers are real ones. */
export async function review(
  argv: readonly string[],
  around: Partial<ReviewSurroundings> = {},
): Promise<ReviewCommandOutcome> {
  let out = "";
  let err = "";
  const status = await runReviewCommand(argv, {
    tool,
    out: (text) => (out += text),
    err: (text) => (err += text),
    columns: null,
    errColumns: null,
    colour: false,
    files: new Files(),
    now: () => performance.now(),
    signal: new AbortController().signal,
    ...(await bundledWorker()),
    ...around,
  });
  return { status, out, err };
}

/** The same with `--json`, its document checked against the schema. */
export async function reviewJson(argv: readonly string[]): Promise<ReviewCommandOutcome & { session: ReviewSession }> {
  const outcome = await review([...argv, "--json"]);
  return { ...outcome, session: reviewSessionSchema.parse(JSON.parse(outcome.out)) };
}

const root = join(__dirname, "..", "..");

/** Complete lines of a file that may come and go at any moment. */
function linesIn(file: string): number {
  try {
    return readFileSync(file, "utf8").split("\n").length - 1;
  } catch (error) {
    if (existsSync(file)) throw error;
    return 0;
  }
}

/** Runs the command as a process of its own and ends it with `signal` once its journal has that many lines. */
export async function killedReview(
  argv: readonly string[],
  journal: string,
  lines: number,
  signal: "SIGKILL" | "SIGINT",
): Promise<{ readonly status: number | null; readonly err: string }> {
  const child = spawn(process.execPath, [join(root, "src/cli/start.mjs"), "review", ...argv], { cwd: root });
  let err = "";
  child.stderr.on("data", (text: Buffer) => (err += text.toString()));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const watch = setInterval(() => {
    if (linesIn(journal) <= lines) return;
    clearInterval(watch);
    child.kill(signal);
  }, 5);
  const status = await ended;
  clearInterval(watch);
  return { status, err };
}
