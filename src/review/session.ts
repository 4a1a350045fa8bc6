import { message, type Locale, type Message } from "../i18n";
import {
  reviewSessionSchema,
  type ReviewDecision,
  type ReviewItem,
  type ReviewOptions,
  type ReviewSession,
  type SkippedFile,
} from "./model";
import { byFile, byText } from "./worst";

export interface SessionStart {
  readonly tool: { readonly name: string; readonly version: string };
  readonly lang: Locale;
  /** Name of the folder; "": files chosen one by one. */
  readonly root: string;
  readonly options: ReviewOptions;
}

export function newSession({ tool, lang, root, options }: SessionStart): ReviewSession {
  const start = { kind: "performance-review", version: 1 } as const;
  const { name, version } = tool;
  return { ...start, tool: { name, version }, lang, root, options, items: [], skipped: [], decisions: {} };
}

/** The session with these items put in, each in place of an older one of its path, in the order of the paths. */
export function withItems(session: ReviewSession, items: Iterable<ReviewItem>): ReviewSession {
  const all = new Map(session.items.map((item) => [item.file, item]));
  for (const item of items) all.set(item.file, item);
  return { ...session, items: [...all.values()].sort(byFile) };
}

export function withSkipped(session: ReviewSession, skipped: readonly SkippedFile[]): ReviewSession {
  return { ...session, skipped: [...skipped].sort(byFile) };
}

/** The session without what is known of files that are not in the folder any more. */
export function onlyFiles(session: ReviewSession, files: ReadonlySet<string>): ReviewSession {
  return { ...session, items: session.items.filter(({ file }) => files.has(file)) };
}

/** The reviewer's 处理意见 on a file; neither a state nor a comment takes it away. */
export function decide(session: ReviewSession, file: string, made: Omit<ReviewDecision, "hash">): ReviewSession {
  const { [file]: before, ...others } = session.decisions;
  const comment = made.comment.trim();
  if (made.state === null && comment === "") return before === undefined ? session : { ...session, decisions: others };
  const hash = session.items.find((item) => item.file === file)?.hash ?? null;
  const decisions = { ...others, [file]: { state: made.state, comment, hash } };
  const sorted = Object.entries(decisions).sort(([one], [other]) => byText(one, other));
  return { ...session, decisions: Object.fromEntries(sorted) };
}

/** Whether the file was changed after the reviewer decided on it. */
export function isOutdated(item: ReviewItem, decision: ReviewDecision): boolean {
  return decision.hash !== null && item.hash !== null && decision.hash !== item.hash;
}

export function serialiseSession(session: ReviewSession): string {
  return `${JSON.stringify(session)}\n`;
}

export type SessionParsed =
  { readonly ok: true; readonly session: ReviewSession } | { readonly ok: false; readonly problem: Message };

/** A saved session, or why the text is none. */
export function parseSession(text: string): SessionParsed {
  const refuse = (problem: Message): SessionParsed => ({ ok: false, problem });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refuse(message("review.session.notJson"));
  }
  const parsed = reviewSessionSchema.safeParse(data);
  if (parsed.success) return { ok: true, session: parsed.data };
  const head = reviewSessionSchema.pick({ kind: true }).loose().safeParse(data);
  if (!head.success) return refuse(message("review.session.otherFile"));
  const [issue] = parsed.error.issues;
  const place = issue?.path.join(".") ?? "";
  return refuse(message(place === "version" ? "review.session.newer" : "review.session.damaged", { place }));
}

/** The session's text in pieces, so that a page can stay responsive while a large one is written; joined they are `serialiseSession`. */
export function* sessionPieces(session: ReviewSession): Generator<string> {
  const mark = "\u0000items\u0000";
  const [head = "", tail = ""] = JSON.stringify({ ...session, items: mark }).split(JSON.stringify(mark));
  yield `${head}[`;
  for (const [at, item] of session.items.entries()) yield `${at === 0 ? "" : ","}${JSON.stringify(item)}`;
  yield `]${tail}\n`;
}
