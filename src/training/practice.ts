import { z } from "zod/mini";
import { parseAddress, type Area } from "../sheet";

const text = z.object({ "zh-CN": z.string(), en: z.string() });

const fault = z.object({
  /** A1 address, without sheet. */
  cell: z.string(),
  rule: z.string(),
  explanation: text,
  /** Other cells where the same fault shows: marking one of them is as good. */
  also: z.optional(z.array(z.object({ cell: z.string(), rule: z.string() }))),
});

const book = z.object({
  id: z.string(),
  /** File name beside the key. */
  file: z.string(),
  sheet: z.string(),
  level: z.number(),
  title: text,
  /** What the form is about, and what to look for. */
  intro: text,
  faults: z.array(fault),
});

const schema = z.object({ version: z.literal(1), books: z.array(book) });

/** 参考答案: the practice workbooks with their faults. */
export type PracticeKey = z.infer<typeof schema>;
export type PracticeBook = z.infer<typeof book>;
export type Fault = z.infer<typeof fault>;

/** Reads the key; null for anything that is none. */
export function parsePracticeKey(json: string): PracticeKey | null {
  try {
    const parsed = schema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** 圈错: a cell that someone takes for wrong. */
export interface Mark {
  readonly cell: string;
  /** What is thought to be wrong; null: only that something is. */
  readonly rule: string | null;
}

export interface PracticeResult {
  readonly found: readonly Fault[];
  /** The right cell, but another fault than the one named. */
  readonly misnamed: readonly { readonly fault: Fault; readonly mark: Mark }[];
  readonly missed: readonly Fault[];
  /** Marks on cells where nothing is wrong. */
  readonly mistaken: readonly Mark[];
}

/**
 * Holds the marks against the key. A mark hits what stands in its cell, or in the merged area it lies in; a cell with two
 * faults asks for two marks that name them, or one without a name for each.
 */
export function checkPractice(
  marks: readonly Mark[],
  { faults }: PracticeBook,
  merges: readonly Area[] = [],
): PracticeResult {
  const open = new Set(faults);
  const found: Fault[] = [];
  const misnamed: { fault: Fault; mark: Mark }[] = [];
  const mistaken: Mark[] = [];
  const at = (mark: Mark): readonly Fault[] => {
    const marked = place(mark.cell, merges);
    return faults.filter((one) => placesOf(one).some(({ cell }) => place(cell, merges) === marked));
  };

  // Marks that name the fault first, so that one without a name does not take it from them.
  const named = (mark: Mark): Fault | undefined =>
    at(mark).find((one) => open.has(one) && placesOf(one).some(({ rule }) => rule === mark.rule));
  const rest = marks.filter((mark) => {
    const fault = mark.rule === null ? undefined : named(mark);
    if (fault === undefined) return true;
    open.delete(fault);
    found.push(fault);
    return false;
  });
  for (const mark of rest) {
    const here = at(mark);
    const next = here.find((one) => open.has(one));
    if (here.length === 0) mistaken.push(mark);
    else if (next !== undefined) {
      open.delete(next);
      if (mark.rule === null) found.push(next);
      else misnamed.push({ fault: next, mark });
    }
  }
  const inOrder = faults.filter((one) => found.includes(one));
  return { found: inOrder, misnamed, missed: faults.filter((one) => open.has(one)), mistaken };
}

function placesOf({ cell, rule, also }: Fault): readonly { readonly cell: string; readonly rule: string }[] {
  return [{ cell, rule }, ...(also ?? [])];
}

/** One name for a cell and all others of its merged area. */
function place(address: string, merges: readonly Area[]): string {
  const area = parseAddress(address);
  if (area === null) return address;
  const { top, left } = area;
  const merge = merges.find((one) => one.top <= top && top <= one.bottom && one.left <= left && left <= one.right);
  return `${merge?.top ?? top},${merge?.left ?? left}`;
}
