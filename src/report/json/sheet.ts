import type { SheetCheck } from "../../check";
import type { Form } from "../../form";
import { message, render, type Locale, type Message } from "../../i18n";
import { profileRemarks } from "../../profile";
import { isOpen, ruleRemarks } from "../../rules";
import type { Evaluation, FundEvaluation } from "../../scoring";
import { columnLetters } from "../../sheet";
import type { FormSheetResult, FundResult, SheetResult, TotalsResult } from "../result-schema";
import { explanationResult, type Detail } from "./explanation";
import { findingResult } from "./finding";
import { indicatorResult } from "./indicator";

function fundResult(locale: Locale, { row, rate, score, weight }: FundEvaluation, detail: Detail): FundResult {
  return {
    row: row.row,
    source: row.source,
    label: row.label,
    initialBudget: row.initialBudget?.value ?? null,
    budget: row.budget?.value ?? null,
    executed: row.executed?.value ?? null,
    transferred: row.transferred?.value ?? null,
    rate: rate.value,
    statedRate: row.rate?.value ?? null,
    weight,
    score: score.value,
    statedScore: row.score?.value ?? null,
    rateExplanation: explanationResult(locale, rate.explanation, detail),
    scoreExplanation: explanationResult(locale, score.explanation, detail),
  };
}

function totalsResult(locale: Locale, { form, totals }: Evaluation, detail: Detail): TotalsResult {
  return {
    weight: totals.weight.value,
    statedWeight: form.total?.weight?.value ?? null,
    score: totals.score.value,
    statedScore: form.total?.score?.value ?? null,
    statedRowsScore: totals.statedRowsScore.value,
    grade: totals.grade,
    statedGrade: form.total?.grade?.text ?? null,
    weightExplanation: explanationResult(locale, totals.weight.explanation, detail),
    scoreExplanation: explanationResult(locale, totals.score.explanation, detail),
    gradeExplanation:
      totals.gradeExplanation === null ? null : explanationResult(locale, totals.gradeExplanation, detail),
  };
}

/** From the title (or the first block's head) to the total row (or the last indicator). */
function rowsOf(form: Form): { from: number; to: number } {
  const heads = [form.titleCell?.row, form.funds?.headRow, form.indicatorHeadRow].filter((row) => row !== undefined);
  const ends = [form.total?.row, form.indicators.at(-1)?.row, form.indicatorHeadRow].filter((row) => row !== undefined);
  return { from: Math.min(...heads), to: Math.max(...ends) };
}

function formResult(
  locale: Locale,
  { form, profile, profileReason }: Evaluation,
  recordRemarks: readonly Message[],
): FormSheetResult["form"] {
  return {
    title: form.title,
    rows: rowsOf(form),
    nth: form.nth,
    formsOnSheet: form.onSheet.length,
    subject: form.subject,
    unitName: form.unitName,
    projectName: form.projectName,
    year: form.year,
    place: form.place,
    layoutReason: render(locale, form.layoutReason),
    profileName: profile.name[locale],
    profileReason: render(locale, profileReason),
    amountUnit: form.funds?.amountUnit ?? null,
    rateFormula: form.funds?.rateFormula ?? profile.executionRate.value,
    coverage: {
      share: form.coverage.share,
      columns: form.coverage.columns.map(({ block, column, header, role }) => ({
        block,
        column: columnLetters(column),
        header,
        role,
      })),
      skippedRows: form.coverage.skippedRows.map(({ row, reason, text }) => ({ row, reason, text })),
    },
    remarks: [...form.remarks, ...profileRemarks(profile, form.year), ...ruleRemarks(profile), ...recordRemarks].map(
      (remark) => render(locale, remark),
    ),
    cutOff: form.cutOff,
    furtherForms: form.furtherForms,
  };
}

/** One sheet of the result; a sheet without a form says why. */
export function sheetResult(
  locale: Locale,
  check: SheetCheck,
  truncated: boolean,
  detail: Detail = "full",
): SheetResult {
  if (check.evaluation === null) {
    return {
      sheet: check.sheet,
      layout: null,
      layoutName: null,
      profile: null,
      note: render(locale, check.reading.reason),
      truncated,
      form: null,
      funds: [],
      indicators: [],
      totals: null,
      findings: [],
    };
  }
  const { evaluation, findings } = check;
  return {
    sheet: check.sheet,
    layout: evaluation.form.layout,
    layoutName: render(locale, message(`report.layout.${evaluation.form.layout}`)),
    profile: evaluation.profile.id,
    note: null,
    truncated,
    form: formResult(locale, evaluation, check.recordRemarks),
    funds: evaluation.funds.map((fund) => fundResult(locale, fund, detail)),
    indicators: evaluation.indicators.map((row) => indicatorResult(locale, evaluation.form, row, detail)),
    totals: totalsResult(locale, evaluation, detail),
    findings: (detail === "full" ? findings : findings.filter(isOpen)).map((finding) => findingResult(locale, finding)),
  };
}
