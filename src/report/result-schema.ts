import * as z from "zod";

/**
 * 核查结果: the one document that every report is made from and that other programs read (`check --json`). Texts are in
 * the language of `lang`; amounts in the form's own unit, rates as fractions, points as points; `row` counts from 1;
 * null: not there or cannot be known.
 */

const text = z.string();
const number = z.number().nullable();
const message = z.string();

const citation = z.strictObject({
  document: text,
  article: text,
  basis: z.enum(["source", "practice", "general-knowledge", "inferred", "user"]),
});

/** How a number came about, down to the cells. */
const explanation = z.strictObject({
  mechanism: text,
  rule: message,
  formula: message,
  worked: message,
  inputs: z.array(
    z.strictObject({ label: text, value: z.union([z.number(), z.string(), z.null()]), cell: text.nullable() }),
  ),
  value: number,
  citations: z.array(citation),
  get parts(): z.ZodArray<typeof explanation> {
    return z.array(explanation);
  },
});

const comparator = z.enum([">=", "<=", "=", ">", "<", ""]);

const reading = z.strictObject({
  text,
  kind: z.enum(["number", "qualitative", "time", "blank"]),
  comparator,
  value: number,
  upTo: number,
  unit: text,
  approximate: z.boolean(),
  scope: z.enum(["", "each", "perHead"]),
  band: z.enum(["achieved", "partly", "missed"]).nullable(),
  time: z
    .strictObject({
      year: number,
      fromMonth: number,
      toMonth: number,
      day: number,
      deadline: z.boolean(),
    })
    .nullable(),
  cell: text.nullable(),
  inferred: z.array(message),
  doubts: z.array(message),
  /** A user's clearer wording, read in place of `text`; null: the cell itself was read. */
  clarified: text.nullable(),
});

const fund = z.strictObject({
  row: z.int(),
  source: text,
  label: text,
  initialBudget: number,
  budget: number,
  executed: number,
  transferred: number,
  rate: number,
  statedRate: number,
  weight: number,
  score: number,
  statedScore: number,
  rateExplanation: explanation,
  scoreExplanation: explanation,
});

const indicator = z.strictObject({
  row: z.int(),
  hidden: z.boolean(),
  level1: text.nullable(),
  level1Kind: z.enum(["cost", "output", "benefit", "satisfaction", "other"]),
  level2: text.nullable(),
  name: text.nullable(),
  content: text.nullable(),
  target: reading,
  actual: reading,
  direction: z.enum(["up", "down", "exact"]).nullable(),
  directionInferred: z.boolean(),
  ratio: number,
  met: z.boolean().nullable(),
  weight: number,
  score: number,
  statedScore: number,
  band: z.strictObject({ from: z.number(), to: z.number() }).nullable(),
  outcome: z.enum(["pass", "partial", "fail", "review", "not-applicable"]),
  reason: text.nullable(),
  doubts: z.array(message),
  explanation,
});

const content = z.strictObject({
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  formula: text.nullable(),
});

/** How a finding can be put right, cell by cell. */
const remedy = z.strictObject({
  message,
  changes: z.array(z.strictObject({ cell: text, before: content, after: content })),
});

const finding = z.strictObject({
  rule: text,
  title: text,
  level: z.enum(["error", "warning", "note", "none"]),
  kind: z.enum(["fail", "review", "pass", "notApplicable"]),
  cell: text.nullable(),
  row: z.int().nullable(),
  message,
  seen: text.nullable(),
  expected: text.nullable(),
  advice: message.nullable(),
  citations: z.array(citation),
  /** Fills what is empty; may be applied unasked. */
  fix: remedy.nullable(),
  /** Changes what a person wrote; only by hand. */
  suggestion: remedy.nullable(),
  /** The reason for which a person accepted the finding: it counts no longer. */
  accepted: text.nullable(),
  /** The reason for which it was accepted once; it says something else now and counts. */
  lapsed: text.nullable(),
});

const totals = z.strictObject({
  weight: number,
  statedWeight: number,
  score: number,
  statedScore: number,
  /** What the rows' own stated scores add up to, fund row included. */
  statedRowsScore: number,
  grade: z.enum(["优", "良", "中", "差"]).nullable(),
  statedGrade: text.nullable(),
  weightExplanation: explanation,
  scoreExplanation: explanation,
  gradeExplanation: explanation.nullable(),
});

const coverage = z.strictObject({
  share: z.number().min(0).max(1),
  columns: z.array(
    z.strictObject({ block: z.enum(["fund", "indicator"]), column: text, header: text, role: text.nullable() }),
  ),
  skippedRows: z.array(z.strictObject({ row: z.int(), reason: text, text })),
});

/** A form with everything computed on it. */
const form = {
  title: text,
  /** First and last row that the form takes up on its sheet. */
  rows: z.strictObject({ from: z.int(), to: z.int() }),
  /** Which of the sheet's forms it is, from 1, and how many there are. Each is an entry of its own, under the same sheet. */
  nth: z.int().min(1),
  formsOnSheet: z.int().min(1),
  subject: z.enum(["project", "department"]),
  unitName: text.nullable(),
  projectName: text.nullable(),
  year: number,
  place: text.nullable(),
  layoutReason: message,
  profileName: text,
  profileReason: message,
  amountUnit: text.nullable(),
  rateFormula: z.enum(["B/A", "(B-C)/A"]),
  coverage,
  remarks: z.array(message),
  cutOff: z.boolean(),
  /** 右侧还有的表: not read. */
  furtherForms: z.int(),
};

const sheetWithForm = z.strictObject({
  sheet: text,
  layout: text,
  layoutName: text,
  profile: text,
  note: z.null(),
  truncated: z.boolean(),
  form: z.strictObject(form),
  funds: z.array(fund),
  indicators: z.array(indicator),
  totals,
  findings: z.array(finding),
});

const sheetWithoutForm = z.strictObject({
  sheet: text,
  layout: z.null(),
  layoutName: z.null(),
  profile: z.null(),
  /** Why no form was read here. */
  note: message,
  truncated: z.boolean(),
  form: z.null(),
  funds: z.array(fund).max(0),
  indicators: z.array(indicator).max(0),
  totals: z.null(),
  findings: z.array(finding).max(0),
});

/** 写回: one cell, proposed and perhaps written. */
const edit = z.strictObject({
  sheet: text,
  cell: text,
  before: content,
  after: content,
  purpose: text,
  reason: message,
  safe: z.boolean(),
  ticked: z.boolean(),
});

/** What `--write` or `--dry-run` did. `mode` findings: the file cannot be written, its findings went into a workbook of their own. */
const writeBack = z.strictObject({
  mode: z.enum(["copy", "findings", "dry-run"]),
  output: text.nullable(),
  edits: z.array(edit),
  /** Cells whose stored result followed an edit. */
  recalculated: z.array(text),
  warnings: z.array(message),
  message,
});

const failure = z.strictObject({ code: text, message });

const workbook = z.strictObject({
  file: text,
  error: failure.nullable(),
  sheets: z.array(z.union([sheetWithForm, sheetWithoutForm])),
  /** What a reader should know of the workbook as a whole, e.g. that decisions kept with it were honoured. */
  remarks: z.array(message),
  /** null: nothing was asked to be written. */
  writeBack: writeBack.nullable(),
  /** Why nothing could be written; the check itself went well. */
  writeError: failure.nullable(),
});

export const resultSchema = z.strictObject({
  version: z.literal(1),
  tool: z.strictObject({ name: text, version: text }),
  lang: z.enum(["zh-CN", "en"]),
  workbooks: z.array(workbook),
});

export type Result = z.infer<typeof resultSchema>;
export type WorkbookResult = z.infer<typeof workbook>;
export type FormSheetResult = z.infer<typeof sheetWithForm>;
export type EmptySheetResult = z.infer<typeof sheetWithoutForm>;
export type SheetResult = FormSheetResult | EmptySheetResult;
export type FundResult = z.infer<typeof fund>;
export type IndicatorResult = z.infer<typeof indicator>;
export type FindingResult = z.infer<typeof finding>;
export type TotalsResult = z.infer<typeof totals>;
export type ReadingResult = z.infer<typeof reading>;
export type ExplanationResult = z.infer<typeof explanation>;
export type CitationResult = z.infer<typeof citation>;
export type WriteBackResult = z.infer<typeof writeBack>;
export type EditResult = z.infer<typeof edit>;

export { explanation as explanationSchema, failure as failureSchema, finding as findingSchema };
