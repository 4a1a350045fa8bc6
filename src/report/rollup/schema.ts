import * as z from "zod";
import { explanationSchema, failureSchema } from "../result-schema";

/**
 * 汇总结果: what `rollup --json` prints and every other output of a roll-up is made from. Texts are in the language of
 * `lang`; amounts in `amountUnit`, rates as fractions, points as points; null: not there or cannot be known.
 */

const text = z.string();
const number = z.number().nullable();

const site = z.strictObject({
  name: text,
  file: text,
  sheet: text,
  budget: number,
  executed: number,
  transferred: number,
  rate: number,
  score: number,
  doubled: z.boolean(),
});

const figure = z.strictObject({ value: number, explanation: explanationSchema });

const indicator = z.strictObject({
  name: text,
  level1: text.nullable(),
  level2: text.nullable(),
  how: z.enum(["sum", "weighted", "all-met", "undecided"]),
  /** How many sites have it. */
  sites: z.int(),
  unit: text,
  target: figure,
  actual: figure,
  /** As a cell would say it: ≥13个. */
  targetText: text,
  ratio: number,
  met: z.boolean().nullable(),
  weight: number,
  score: figure,
  outcome: z.enum(["pass", "partial", "fail", "review", "not-applicable"]),
  doubts: z.array(text),
});

const finding = z.strictObject({
  rule: text,
  kind: z.enum(["fail", "review"]),
  level: z.enum(["error", "warning", "note"]),
  message: text,
  advice: text,
  places: z.array(z.strictObject({ file: text, sheet: text.nullable(), cell: text.nullable() })),
});

export const rollUpSchema = z.strictObject({
  version: z.literal(1),
  kind: z.literal("performance-rollup"),
  tool: z.strictObject({ name: text, version: text }),
  lang: z.enum(["zh-CN", "en"]),
  /** File of the parent's form; null: none was given. */
  parent: text.nullable(),
  amountUnit: text.nullable(),
  sites: z.array(site),
  /** Files that hold no form or could not be read, and why. */
  unread: z.array(z.strictObject({ file: text, error: failureSchema })),
  budget: figure,
  executed: figure,
  /** Of it 上级财政转移支付; null: no form has any. */
  transferred: figure.nullable(),
  rate: figure,
  fundWeight: number,
  fundScore: figure,
  indicators: z.array(indicator),
  totals: z.strictObject({ weight: number, score: figure, grade: text.nullable() }),
  findings: z.array(finding),
});

export type RollUpResult = z.infer<typeof rollUpSchema>;
