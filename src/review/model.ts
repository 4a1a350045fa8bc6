import * as z from "zod";
// The parts of the result's room that know nothing of many workbooks: its index also holds what is made of a review.
import { resultSchema } from "../report/result-schema";

/**
 * 批量审核: what is known of many workbooks. The same files, options and program give the same session, byte for byte,
 * in whatever order the files were checked and by however many workers. Amounts are in the form's own unit, rates and
 * shares fractions, points points; null: not there or cannot be known.
 */

const text = z.string();
const number = z.number().nullable();
const count = z.int().min(0);

const workbook = resultSchema.shape.workbooks.element;

/** One form of a workbook in one line; the whole of it stands in the item's `result`, see `resultOf`. */
const formSummary = z.strictObject({
  sheet: text,
  /** Which of the sheet's forms it is, from 1. */
  nth: z.int().min(1),
  title: text,
  unit: text.nullable(),
  project: text.nullable(),
  subject: z.enum(["project", "department"]),
  year: number,
  layout: text,
  layoutName: text,
  profile: text,
  profileName: text,
  amountUnit: text.nullable(),
  /** 全年预算数 and 全年执行数 of the total fund row. */
  budget: number,
  executed: number,
  /** Of the executed amount 上级财政转移支付 (C), which Changsha's rate takes off; sessions of before did not tell it. */
  transferred: number.default(null),
  /** 执行率 as computed, and as stated by the form. */
  rate: number,
  statedRate: number,
  weight: number,
  /** 核算总分. */
  score: number,
  /** 自评总分 as printed; where none is printed, what the stated scores add up to. */
  statedScore: number,
  grade: z.enum(["优", "良", "中", "差"]).nullable(),
  statedGrade: text.nullable(),
  errors: count,
  warnings: count,
  notes: count,
  /** 需人工判断. */
  questions: count,
  passes: count,
  /** 识别覆盖: how much of the form was understood. */
  coverage: z.number().min(0).max(1),
  /** Something of the form was not read: rows beyond the limits, a table cut off, further forms on the sheet. */
  incomplete: z.boolean(),
});

const reviewItem = z.strictObject({
  /** Path relative to the folder that is reviewed, parted by "/". */
  file: text,
  /** SHA-256 of the bytes in hexadecimal; null: they could not be read. */
  hash: text.nullable(),
  /** Size in bytes; null: not known. */
  size: count.nullable(),
  /** `failed`: could not be checked, `result.error` says why. `no-form`: read, and no form found. */
  state: z.enum(["checked", "no-form", "failed"]),
  forms: z.array(formSummary),
  /** 核查结果 without what was found in order and without the parts of explanations (see `reviewItem`). */
  result: workbook,
});

/** A file in the folder that was not looked into. `other-type`: no workbook by its extension; `temporary`: left by an office program that has the workbook open; `folder-link`: a link to a folder, which might lead in a circle. */
const skippedFile = z.strictObject({ file: text, reason: z.enum(["other-type", "temporary", "folder-link"]) });

/** 处理意见 of the reviewer: 已阅, 退回 or 通过. */
const decision = z.strictObject({
  state: z.enum(["reviewed", "returned", "accepted"]).nullable(),
  comment: text,
  /** Hash of the bytes it was made on: where the item's differs, the file changed since. */
  hash: text.nullable(),
});

const options = z.strictObject({
  /** Id of the profile that all forms are scored with; null: chosen form by form. */
  profile: text.nullable(),
  /** Whether annotated copies are made. */
  annotate: z.boolean(),
});

export const reviewSessionSchema = z.strictObject({
  kind: z.literal("performance-review"),
  version: z.literal(1),
  tool: z.strictObject({ name: text, version: text }),
  lang: z.enum(["zh-CN", "en"]),
  /** Name of the folder reviewed; "": files chosen one by one. */
  root: text,
  options,
  /** In the order of their paths (code units). */
  items: z.array(reviewItem),
  skipped: z.array(skippedFile),
  /** By file. */
  decisions: z.record(text, decision),
});

export const reviewItemSchema = reviewItem;

export type FormSummary = z.infer<typeof formSummary>;
export type ReviewItem = z.infer<typeof reviewItem>;
export type SkippedFile = z.infer<typeof skippedFile>;
export type ReviewDecision = z.infer<typeof decision>;
export type DecisionState = NonNullable<ReviewDecision["state"]>;
export type ReviewOptions = z.infer<typeof options>;
export type ReviewSession = z.infer<typeof reviewSessionSchema>;
