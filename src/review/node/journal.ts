import { open, readFile, rename, rm, truncate, type FileHandle } from "node:fs/promises";
import * as z from "zod";
import { reviewItemSchema, type ReviewItem, type ReviewSession } from "../model";
import type { SessionStart } from "../session";

/**
 * 审核进度: a line for what the run is (program, language, options), then one for each file as soon as it is checked.
 * Lines are only ever appended, so whatever ends the program at whatever moment leaves whole lines and at most one torn
 * one, which is dropped when the run is taken up again.
 */
export interface JournalContent {
  readonly start: unknown;
  readonly items: readonly ReviewItem[];
}

const startSchema = z.object({ start: z.unknown() });

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The whole lines of a journal; null: there is none, or not even its first line is whole. */
export async function readJournal(path: string): Promise<(JournalContent & { readonly length: number }) | null> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    return null;
  }
  const items: ReviewItem[] = [];
  let start: unknown;
  let length = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, length)) {
    const line = parsed(bytes.toString("utf8", length, end));
    if (length === 0) {
      const first = startSchema.safeParse(line);
      if (!first.success) return null;
      start = first.data.start;
    } else {
      const item = reviewItemSchema.safeParse(line);
      if (!item.success) break;
      items.push(item.data);
    }
    length = end + 1;
  }
  return length === 0 ? null : { start, items, length };
}

/** The journal of a run, open for appending. */
export class Journal {
  private waiting: string[] = [];
  private writing: Promise<void> | null = null;

  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  /** A new journal, in place of an old one. */
  static async begin(path: string, start: SessionStart): Promise<Journal> {
    const draft = `${path}.tmp`;
    const handle = await open(draft, "w");
    await handle.writeFile(`${JSON.stringify({ start })}\n`);
    await handle.close();
    await rename(draft, path);
    return new Journal(path, await open(path, "a"));
  }

  /** Goes on after the first `length` bytes, which are whole lines. */
  static async goOn(path: string, length: number): Promise<Journal> {
    await truncate(path, length);
    return new Journal(path, await open(path, "a"));
  }

  /** `line`: an item as JSON. What comes while lines are being written is written after them in one go, so that no two ever mix. */
  async append(line: string): Promise<void> {
    const before = this.writing;
    this.waiting.push(line);
    if (this.waiting.length === 1) this.writing = this.writeAfter(before);
    await this.writing;
  }

  async close(): Promise<void> {
    await this.writing;
    await this.handle.close();
  }

  private async writeAfter(before: Promise<void> | null): Promise<void> {
    await before;
    const lines = this.waiting;
    this.waiting = [];
    await this.handle.appendFile(`${lines.join("\n")}\n`);
  }

  /** The run is complete and stands elsewhere. */
  async remove(): Promise<void> {
    await this.close();
    await rm(this.path, { force: true });
  }
}

/** Whether an earlier run asked for the same: only then are its lines this run's lines. */
export function sameStart(
  one: unknown,
  { tool, lang, options }: Pick<ReviewSession, "tool" | "lang" | "options">,
): boolean {
  const found = z.object({ tool: z.unknown(), lang: z.unknown(), options: z.unknown() }).safeParse(one);
  return found.success && JSON.stringify(found.data) === JSON.stringify({ tool, lang, options });
}
