import { basename, join } from "node:path";
import { access, readFile, readdir, rm } from "node:fs/promises";
import { setImmediate as turn } from "node:timers/promises";
import { message } from "../../i18n";
import type { Profile } from "../../profile";
import { failedItem, ReviewFailure, type WorkbookTask } from "../failed-item";
import { inLanes } from "../lanes";
import type { ReviewItem, ReviewSession } from "../model";
import { progressOf, type ReviewProgress } from "../progress";
import {
  newSession,
  onlyFiles,
  parseSession,
  sessionPieces,
  withItems,
  withSkipped,
  type SessionStart,
} from "../session";
import { Journal, readJournal, sameStart } from "./journal";
import type { NodeTask } from "./pool";
import { readWorkbookFile } from "./read-file";
import type { Found, FoundFile } from "./walk";

export const sessionName = "审核进度.json";
/** 批注副本: folder inside `out`. */
const copiesName = "批注副本";
export const journalName = ".审核进度.jsonl";

export interface ReviewRequest {
  readonly found: Found;
  readonly start: Omit<SessionStart, "root">;
  readonly profile: Profile | null;
  /** Folder for session and journal; null: nothing is kept. */
  readonly out: string | null;
  /** Whether to go on with what `out` holds. Without it, a folder that holds a review is refused. */
  readonly resume: boolean;
  readonly lanes: number;
  readonly check: (task: NodeTask, signal: AbortSignal) => Promise<string>;
  /** Called once nothing is left to check: what the checking held can be given back before the session is put together. */
  readonly onChecked: () => Promise<void>;
  readonly save: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly onProgress: (progress: ReviewProgress) => void;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** What became of a review. `interrupted`: the session holds what was checked until then. */
export interface ReviewOutcome {
  readonly session: ReviewSession;
  readonly interrupted: boolean;
  /** How many files were taken over from an earlier run. */
  readonly takenOver: number;
}

interface Earlier {
  readonly session: ReviewSession;
  /** Length of the journal's whole lines; null: there is no journal. */
  readonly journal: number | null;
}

async function savedSession(out: string): Promise<ReviewSession | null> {
  let text: string;
  try {
    text = await readFile(join(out, sessionName), "utf8");
  } catch {
    return null;
  }
  const parsed = parseSession(text);
  if (!parsed.ok) throw new ReviewFailure("bad-session", parsed.problem);
  return parsed.session;
}

/** What an earlier run left in `out`, as far as it fits this one. */
async function earlierRun({ out, resume, start }: ReviewRequest, empty: ReviewSession): Promise<Earlier> {
  if (out === null) return { session: empty, journal: null };
  const [saved, journal] = [await savedSession(out), await readJournal(join(out, journalName))];
  if (saved === null && journal === null) return { session: empty, journal: null };
  if (!resume) throw new ReviewFailure("exists", message("review.resume.exists", { out }));
  const same = (one: unknown): boolean => sameStart(one, start);
  if ((saved !== null && !same(saved)) || (journal !== null && !same(journal.start))) {
    throw new ReviewFailure("other-options", message("review.resume.otherOptions", { out }));
  }
  return { session: withItems(saved ?? empty, journal?.items ?? []), journal: journal?.length ?? null };
}

/** Drafts that a killed run left behind. */
async function sweep(out: string): Promise<void> {
  for (const name of await readdir(out, { recursive: true })) {
    if (/^\.\d+-\d+\.tmp$/.test(basename(name))) await rm(join(out, name), { force: true });
  }
}

/** Whether the line known from an earlier run is of these very bytes, and its annotated copy is there. */
async function stillSo(item: ReviewItem | undefined, { path, file }: FoundFile, out: string): Promise<boolean> {
  if (item?.hash === undefined || item.hash === null) return false;
  try {
    const copy = item.result.writeBack?.output ?? null;
    if (copy !== null) await access(join(out, copy));
    return (await readWorkbookFile(path, file)).hash === item.hash;
  } catch {
    return false;
  }
}

function isItem(data: unknown): data is ReviewItem {
  return typeof data === "object" && data !== null && "file" in data && "forms" in data && "result" in data;
}

/** A line that this program's own worker has just made: the schema is for what comes from outside, like an earlier run's journal. */
function itemOf(line: string): ReviewItem {
  const data: unknown = JSON.parse(line);
  if (!isItem(data)) throw new Error(`no line of a review: ${line.slice(0, 200)}`);
  return data;
}

/** The session's text in UTF-8, made piece by piece: as one string it would take twice as much again. */
function sessionBytes(session: ReviewSession): Uint8Array {
  const encoder = new TextEncoder();
  return Buffer.concat(Array.from(sessionPieces(session), (piece) => encoder.encode(piece)));
}

/** Checks what was found, each file on its own and none twice; see `Journal` for what happens when the program is ended. */
export async function runReview(request: ReviewRequest): Promise<ReviewOutcome> {
  const { found, start, profile, out, signal, now } = request;
  const begun = now();
  const empty = newSession({ ...start, root: basename(found.root) });
  const earlier = await earlierRun(request, empty);
  const known = new Map(earlier.session.items.map((item) => [item.file, item]));
  const journalPath = out === null ? null : join(out, journalName);
  if (out !== null) await sweep(out);
  const journal =
    journalPath === null
      ? null
      : earlier.journal === null
        ? await Journal.begin(journalPath, { ...start, root: empty.root })
        : await Journal.goOn(journalPath, earlier.journal);

  const task = (file: string): WorkbookTask => ({ file, locale: start.lang, profile });
  const items = new Map(found.failed.map(({ file, error }) => [file, failedItem(task(file), error)]));
  const total = found.files.length + items.size;
  const tell = (taken: number): void => {
    request.onProgress(progressOf(items.size, total, now() - begun, taken));
  };
  let takenOver = items.size;
  const copies = out !== null && start.options.annotate ? { out, folder: copiesName } : null;
  const toCheck: NodeTask[] = [];
  for (const one of found.files) {
    const item = known.get(one.file);
    if (signal.aborted) break;
    if (item !== undefined && (await stillSo(item, one, out ?? ""))) {
      items.set(one.file, item);
      takenOver++;
    } else toCheck.push({ ...task(one.file), path: one.path, copies });
  }
  tell(takenOver);
  const takeIn = async (file: string, line: string): Promise<void> => {
    await turn();
    const written = journal?.append(line);
    items.set(file, itemOf(line));
    await written;
    tell(takenOver);
  };
  // Of each lane, the file before: it is taken in while the worker is busy with the next one.
  const landings: Promise<void>[] = [];
  try {
    await inLanes(
      toCheck,
      request.lanes,
      async (next, lane) => {
        const [line] = await Promise.all([request.check(next, signal), landings[lane]]);
        const landing = takeIn(next.file, line);
        landings[lane] = landing;
        // Asked for again in any case; one that fails before is not to end the program.
        landing.catch(() => undefined);
      },
      signal,
    );
    await Promise.all(landings);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await Promise.allSettled(landings);
    if (signal.aborted) await journal?.close();
  }
  await request.onChecked();
  const files = new Set([...found.files, ...found.failed].map(({ file }) => file));
  const base = onlyFiles({ ...earlier.session, root: empty.root }, files);
  const session = withSkipped(withItems(base, items.values()), found.skipped);
  if (signal.aborted) return { session, interrupted: true, takenOver: takenOver - found.failed.length };
  if (out !== null) await request.save(join(out, sessionName), sessionBytes(session));
  await journal?.remove();
  return { session, interrupted: false, takenOver: takenOver - found.failed.length };
}
