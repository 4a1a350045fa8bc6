import * as z from "zod";
import { failureSchema, findingSchema } from "../result-schema";

/** 对比结果: what `compare --json` prints and the other outputs are made from. Texts are in the language of `lang`. */

const text = z.string();
const cell = text.nullable();

const change = z.strictObject({
  field: text,
  before: text,
  after: text,
  cells: z.strictObject({ before: cell, after: cell }),
  meaning: z.enum(["lowered", "raised", "unclear"]).nullable(),
  why: text.nullable(),
});

const row = z.strictObject({
  kind: z.enum(["matched", "added", "removed"]),
  match: z.enum(["same", "other-level", "renamed"]).nullable(),
  name: text,
  rows: z.strictObject({ before: z.int().nullable(), after: z.int().nullable() }),
  moved: z.boolean(),
  changes: z.array(change),
});

const form = z.strictObject({
  sheets: z.strictObject({ before: text, after: text }),
  changes: z.array(change),
  funds: z.array(row.pick({ kind: true, changes: true }).extend({ label: text })),
  rows: z.array(row),
  findings: z.array(
    z.strictObject({ fate: z.enum(["new", "still", "gone"]), finding: findingSchema, cellBefore: cell }),
  ),
  lowered: z.int(),
  unclear: z.int(),
});

export const comparisonSchema = z.strictObject({
  version: z.literal(1),
  kind: z.literal("performance-comparison"),
  tool: z.strictObject({ name: text, version: text }),
  lang: z.enum(["zh-CN", "en"]),
  files: z.strictObject({ before: text, after: text }),
  /** A file that could not be read; then there is nothing to compare. */
  errors: z.array(z.strictObject({ file: text, error: failureSchema })),
  forms: z.array(form),
  onlyBefore: z.array(text),
  onlyAfter: z.array(text),
});

export type ComparisonResult = z.infer<typeof comparisonSchema>;
export type FormComparisonResult = z.infer<typeof form>;
export type ChangeResult = z.infer<typeof change>;
export type RowResult = z.infer<typeof row>;
