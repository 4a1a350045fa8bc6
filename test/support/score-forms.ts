import { basename } from "node:path";
import { z } from "zod";
import type { FindingResult, Result, SheetResult } from "../../src/report";
import { reviewedRules } from "./reviewed-rules";

/**
 * Holds a check's result against what a careful reviewer reads from the published forms (test/data/forms): for each
 * figure how often the result is right, out of how many, and where it is not. Only what is `strict` there counts:
 * where the text is doubtful, no reading is called wrong.
 */
export interface Figure {
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

const value = z.number().nullish();
const expectedReading = z.looseObject({
  kind: z.string(),
  comparator: z.string().default(""),
  value: value,
  unit: z.string().default(""),
});
const expectedRow = z.looseObject({
  sheetRow: z.int(),
  check: z.boolean(),
  strict: z.boolean().default(false),
  target: expectedReading.nullish(),
  actual: expectedReading.nullish(),
  met: z.boolean().nullish(),
  weight: value,
  statedScore: value,
  correctScore: value,
});
const expectedFund = z.looseObject({
  sheetRow: z.int(),
  A: value,
  B: value,
  C: value,
  correctRate: value,
  correctScore: value,
});
const expectedError = z.looseObject({ code: z.string(), strict: z.boolean(), sheetRow: z.int().nullish() });

/** What stands in NAME.expected.json, as far as it is compared. */
export const expectationSchema = z.looseObject({
  sheet: z.string(),
  truncated: z.boolean().default(false),
  indicators: z.array(expectedRow),
  fund: z.array(expectedFund).nullish(),
  sums: z.looseObject({ indicatorWeights: value, weightsWithFund: value, statedTotal: value }).nullish(),
  errors: z.array(expectedError),
});
type ExpectedError = z.infer<typeof expectedError>;
export type Expectation = z.infer<typeof expectationSchema>;

type IndicatorResult = SheetResult["indicators"][number];
type ReadingResult = IndicatorResult["target"];

const near = (got: number | null | undefined, want: number, slack: number): boolean =>
  typeof got === "number" && Math.abs(got - want) <= slack;
const same = (got: number | null | undefined, want: number): boolean =>
  near(got, want, Math.max(1e-6, Math.abs(want) * 1e-6));

/** 95 % and 0.95 are one value; a comparator that is printed must be read, one that is not may be supplied. */
function sameReading(got: ReadingResult | undefined, want: z.infer<typeof expectedReading>): boolean {
  if (got?.kind !== want.kind) return false;
  if (want.kind !== "number" || typeof want.value !== "number") return true;
  const scale = (unit: string): number => (unit === "%" ? 100 : 1);
  const equal =
    same(got.value, want.value) || same((got.value ?? Number.NaN) / scale(got.unit), want.value / scale(want.unit));
  return equal && (want.comparator === "" || got.comparator === want.comparator);
}

class Tally {
  private readonly figures = new Map<string, { right: number; of: number; wrong: string[] }>();

  count(what: string, ok: boolean, where: string): void {
    const figure = this.figures.get(what) ?? { right: 0, of: 0, wrong: [] };
    figure.of++;
    if (ok) figure.right++;
    else figure.wrong.push(where);
    this.figures.set(what, figure);
  }

  get all(): ReadonlyMap<string, Figure> {
    return this.figures;
  }
}

function scoreRows(tally: Tally, name: string, sheet: SheetResult | undefined, { indicators }: Expectation): void {
  for (const row of indicators.filter(({ check }) => check)) {
    const got = sheet?.indicators.find((indicator) => indicator.row === row.sheetRow);
    const at = `${name} row ${row.sheetRow}`;
    tally.count("indicator rows found", got !== undefined, at);
    if (!row.strict) continue;
    if (row.target) tally.count("targets read", sameReading(got?.target, row.target), at);
    if (row.actual) tally.count("actuals read", sameReading(got?.actual, row.actual), at);
    if (row.target?.kind === "number" && row.actual?.kind === "number") {
      if (typeof row.met === "boolean") tally.count("met or not met", got?.met === row.met, at);
      if (typeof row.correctScore === "number") {
        tally.count("indicator scores", near(got?.score, row.correctScore, 0.011), at);
      }
    }
    if (typeof row.weight === "number") {
      const stated = typeof row.statedScore !== "number" || same(got?.statedScore, row.statedScore);
      tally.count("weights and stated scores", same(got?.weight, row.weight) && stated, at);
    }
  }
  const known = new Set(indicators.map(({ sheetRow }) => sheetRow));
  for (const { row } of sheet?.indicators ?? [])
    tally.count("rows that are there", known.has(row), `${name} row ${row}`);
}

function scoreFunds(tally: Tally, name: string, sheet: SheetResult | undefined, { fund }: Expectation): void {
  for (const want of fund ?? []) {
    const got = sheet?.funds.find(({ row }) => row === want.sheetRow);
    const at = `${name} fund row ${want.sheetRow}`;
    const amount = (seen: number | null | undefined, expected: number | null | undefined): boolean =>
      typeof expected !== "number" || same(seen, expected);
    const read = amount(got?.budget, want.A) && amount(got?.executed, want.B) && amount(got?.transferred, want.C);
    tally.count("fund rows read", got !== undefined && read, at);
    if (typeof want.correctRate === "number")
      tally.count("execution rates", near(got?.rate, want.correctRate, 0.00011), at);
    if (typeof want.correctScore === "number")
      tally.count("fund scores", near(got?.score, want.correctScore, 0.011), at);
  }
}

function scoreSums(tally: Tally, name: string, sheet: SheetResult | undefined, { sums, truncated }: Expectation): void {
  if (!sums || truncated) return;
  const weights = sums.weightsWithFund ?? sums.indicatorWeights;
  if (typeof weights === "number") tally.count("weight sums", near(sheet?.totals?.weight, weights, 0.011), name);
  if (typeof sums.statedTotal === "number") {
    tally.count("stated totals", near(sheet?.totals?.statedScore, sums.statedTotal, 0.011), name);
  }
}

/** A finding of level error or warning with kind fail claims that something is wrong; "review" only asks. */
const claims = ({ kind, level }: FindingResult): boolean =>
  kind === "fail" && (level === "error" || level === "warning");

function scoreFindings(tally: Tally, name: string, sheet: SheetResult | undefined, { errors }: Expectation): void {
  const told = (sheet?.findings ?? []).filter(
    ({ rule, kind }) => reviewedRules.has(rule) && (kind === "fail" || kind === "review"),
  );
  const about = (finding: FindingResult, { code, sheetRow }: ExpectedError): boolean =>
    finding.rule === code && (sheetRow === undefined || sheetRow === null || finding.row === sheetRow);
  for (const error of errors.filter(({ code, strict }) => strict && reviewedRules.has(code))) {
    const found = told.some((finding) => about(finding, error));
    tally.count("real errors found", found, `${name} ${error.code} ${error.sheetRow ?? "form"}`);
  }
  for (const finding of told.filter(claims)) {
    const real = errors.some((error) => about(finding, error) || (error.code === finding.rule && finding.row === null));
    tally.count("claims that are real", real, `${name} ${finding.rule} ${finding.row ?? "form"}`);
  }
}

/** `expectations`: by the workbook's name without extension. */
export function scoreForms(
  result: Result,
  expectations: ReadonlyMap<string, Expectation>,
): ReadonlyMap<string, Figure> {
  const tally = new Tally();
  for (const [name, expectation] of expectations) {
    const workbook = result.workbooks.find(({ file }) => basename(file) === `${name}.xlsx`);
    const sheet = workbook?.sheets.find((s) => s.sheet === expectation.sheet && s.layout !== null);
    const others = (workbook?.sheets ?? []).filter((s) => s.layout !== null && s.sheet !== expectation.sheet);
    tally.count("forms recognised", sheet !== undefined, name);
    tally.count("no other sheet taken for a form", others.length === 0, name);
    scoreRows(tally, name, sheet, expectation);
    scoreFunds(tally, name, sheet, expectation);
    scoreSums(tally, name, sheet, expectation);
    scoreFindings(tally, name, sheet, expectation);
  }
  return tally.all;
}
