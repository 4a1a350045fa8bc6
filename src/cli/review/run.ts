import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import picocolors from "picocolors";
import { listed, message, render, type Message } from "../../i18n";
import type { Profile } from "../../profile";
import { toResult, toSarif, type Page, type Tool } from "../../report";
import { ReviewFailure, serialiseSession, type ReviewSession } from "../../review";
import { CheckPool, findWorkbooks, runReview, sessionName, type Found } from "../../review/node";
import { exitStatus, type ExitStatus } from "../exit-status";
import { failureOf } from "../failure";
import type { Files } from "../files";
import { loadProfile } from "../profile";
import { parseReview, type ReviewCommand } from "./arguments";
import { outputNames, saveOutputs } from "./outputs";
import { ProgressBar } from "./progress-bar";
import { reviewText } from "./table";

/** Where the command runs: its output, the terminals it has (or not), the disk, the clock and the user's Ctrl-C. */
export interface ReviewSurroundings {
  readonly tool: Tool;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns of the terminal behind `out` and `err`; null: none. */
  readonly columns: number | null;
  readonly errColumns: number | null;
  readonly colour: boolean;
  readonly files: Files;
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Address of the workers' module; the review's own by default. */
  readonly worker?: string;
}

/** Ended by Ctrl-C, as shells count it. */
const interruptedStatus = 130;
const pipedWidth = 100;

export type ReviewStatus = ExitStatus | typeof interruptedStatus;

function print(command: ReviewCommand, session: ReviewSession, around: ReviewSurroundings): void {
  if (command.output === "json") {
    around.out(serialiseSession(session));
    return;
  }
  if (command.output === "sarif") {
    const results = session.items.map(({ result }) => result);
    around.out(`${JSON.stringify(toSarif(toResult(command.locale, around.tool, results)), null, 2)}\n`);
    return;
  }
  const page: Page = {
    locale: command.locale,
    width: command.width ?? around.columns ?? pipedWidth,
    colours: picocolors.createColors(command.colour ?? around.colour),
    explain: false,
  };
  around.out(reviewText(page, session));
}

async function review(
  command: ReviewCommand,
  profile: Profile | null,
  found: Found,
  around: ReviewSurroundings,
): Promise<ReviewStatus> {
  const tell = (id: Message["id"], values = {}): void => {
    around.err(`${render(command.locale, message(id, values))}\n`);
  };
  const { locale, out, resume, annotate, jobs, timeLimit } = command;
  if (out !== null) await mkdir(out, { recursive: true });
  const { err, errColumns, now } = around;
  const bar = errColumns === null ? null : new ProgressBar(err, locale, errColumns, now);
  const pool = new CheckPool({ jobs, timeLimit, worker: around.worker });
  try {
    const { session, interrupted, takenOver } = await runReview({
      found,
      start: { tool: around.tool, lang: locale, options: { profile: profile?.id ?? null, annotate } },
      profile,
      out,
      resume,
      lanes: jobs,
      check: (task, signal) => pool.check(task, signal),
      onChecked: () => pool.close(),
      save: (path, bytes) => around.files.save(path, bytes, true),
      onProgress: (progress) => bar?.show(progress),
      now,
      signal: around.signal,
    });
    bar?.clear();
    if (takenOver > 0) tell("cli.review.takenOver", { count: takenOver });
    if (interrupted) {
      const values = { done: session.items.length, total: found.files.length + found.failed.length };
      tell(out === null ? "cli.review.interrupted.lost" : "cli.review.interrupted", values);
      return interruptedStatus;
    }
    if (out !== null) await saveOutputs(out, found.root, session, around.files);
    print(command, session, around);
    if (out !== null)
      tell("cli.review.saved", { out: resolve(out), names: listed([sessionName, ...outputNames(locale)]) });
    return exitStatus(session.items.map(({ result }) => result));
  } finally {
    bar?.clear();
    await pool.close();
  }
}

/** The whole command: from its words to its exit status. */
export async function runReviewCommand(argv: readonly string[], around: ReviewSurroundings): Promise<ReviewStatus> {
  const parsed = parseReview(argv, around.tool.version, around.columns ?? pipedWidth);
  if (parsed.kind === "show") {
    around.out(parsed.text);
    return 0;
  }
  const refuse = (text: Message): ExitStatus => {
    around.err(`${render(parsed.kind === "refuse" ? parsed.locale : parsed.command.locale, text)}\n`);
    return 2;
  };
  if (parsed.kind === "refuse") return refuse(parsed.text);
  const { command } = parsed;
  try {
    const chosen = await loadProfile(around.files, command.profile);
    if (!chosen.ok) return refuse(chosen.text);
    const found = await findWorkbooks(command.words, command.out === null ? [] : [command.out]);
    if (found.files.length + found.failed.length === 0) {
      return refuse(message("cli.review.nothing", { folder: command.words.join(" ") }));
    }
    return await review(command, chosen.profile, found, around);
  } catch (error) {
    return refuse(error instanceof ReviewFailure ? error.text : failureOf(error, command.out ?? "").text);
  }
}
