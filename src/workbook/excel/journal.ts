import { z } from "zod/mini";
import type { Message } from "../../i18n";
import type { CellEdit } from "../../writeback/edit";
import type { Baseline } from "./baseline";
import type { SheetChanges } from "./perform";

/** What was written: enough to put it back exactly, and to see whether somebody changed it since. */
export interface JournalEntry {
  readonly edits: readonly CellEdit[];
  readonly sheets: readonly (SheetChanges & { readonly after: Baseline | null })[];
}

const raw = z.union([z.string(), z.number(), z.boolean()]);
const value = z.nullable(raw);
const area = z.object({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() });
const stored = z.object({ raw, isFormula: z.boolean(), format: z.string(), value: z.unknown() });
const content = z.object({ value, formula: z.nullable(z.string()) });

function isMessage(candidate: unknown): candidate is Message {
  return (
    typeof candidate === "object" &&
    candidate !== null &&
    "id" in candidate &&
    typeof candidate.id === "string" &&
    "values" in candidate &&
    typeof candidate.values === "object"
  );
}

const purpose = z.enum([
  "rate",
  "fund-score",
  "indicator-score",
  "total",
  "grade",
  "reason-prompt",
  "prompt-removal",
  "fix",
  "suggestion",
  "typed",
]);

const edit = z.pipe(
  z.object({
    sheet: z.string(),
    address: z.string(),
    row: z.number(),
    column: z.number(),
    before: content,
    after: content,
    numberFormat: z.nullable(z.string()),
    purpose,
    reason: z.custom<Message>(isMessage),
    rule: z.optional(z.string()),
    safe: z.boolean(),
  }),
  z.transform(({ rule, ...rest }): CellEdit => (rule === undefined ? rest : { ...rest, rule })),
);

const baseline = z.object({
  id: z.string(),
  name: z.string(),
  position: z.number(),
  filled: z.nullable(area),
  area: z.nullable(area),
  formulas: z.array(z.array(raw)),
  merges: z.array(area),
});

const sheet = z.object({
  id: z.string(),
  name: z.string(),
  changes: z.array(z.object({ row: z.number(), column: z.number(), from: stored, to: stored })),
  after: z.nullable(baseline),
});

/** `workbook`: its address; all workbooks number their sheets alike, so the sheets' ids alone do not tell one from another. */
const journal = z.object({
  version: z.literal(1),
  workbook: z.nullable(z.string()),
  edits: z.array(edit),
  sheets: z.array(sheet),
});

export function journalText({ edits, sheets }: JournalEntry, workbook: string): string {
  return JSON.stringify({ version: 1, workbook, edits, sheets });
}

/** null: no journal of ours, or one of another workbook. */
export function readJournal(text: string, workbook: string): JournalEntry | null {
  const parsed = journal.safeParse(parseJson(text));
  return parsed.success && parsed.data.workbook === workbook ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
