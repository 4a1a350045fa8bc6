import type { FormSheetResult, SheetResult, WorkbookResult } from "../report/result-schema";
import { open, tally } from "../report/tally";
import type { FormSummary, ReviewItem } from "./model";

function formSummary(sheet: FormSheetResult): FormSummary {
  const { form, funds, totals } = sheet;
  const total = funds.find(({ source }) => source === "total") ?? (funds.length === 1 ? funds[0] : undefined);
  const { errors, warnings, notes, reviews, passes } = tally(sheet.findings);
  return {
    sheet: sheet.sheet,
    title: form.title,
    unit: form.unitName,
    project: form.projectName,
    subject: form.subject,
    year: form.year,
    layout: sheet.layout,
    layoutName: sheet.layoutName,
    profile: sheet.profile,
    profileName: form.profileName,
    amountUnit: form.amountUnit,
    budget: total?.budget ?? null,
    executed: total?.executed ?? null,
    rate: total?.rate ?? null,
    statedRate: total?.statedRate ?? null,
    weight: totals.weight,
    score: totals.score,
    statedScore: totals.statedScore ?? totals.statedRowsScore,
    grade: totals.grade,
    statedGrade: totals.statedGrade,
    errors,
    warnings,
    notes,
    questions: reviews,
    passes,
    coverage: form.coverage.share,
    incomplete: sheet.truncated || form.cutOff || form.furtherForms > 0,
  };
}

const hasForm = (sheet: SheetResult): sheet is FormSheetResult => sheet.layout !== null;

/** What is wrong or must be judged stays, with the top line of every explanation; that is a quarter of the whole. */
function condensedSheet(sheet: SheetResult): SheetResult {
  if (!hasForm(sheet)) return sheet;
  const { totals } = sheet;
  return {
    ...sheet,
    funds: sheet.funds.map((fund) => ({
      ...fund,
      rateExplanation: { ...fund.rateExplanation, parts: [] },
      scoreExplanation: { ...fund.scoreExplanation, parts: [] },
    })),
    indicators: sheet.indicators.map((row) => ({ ...row, explanation: { ...row.explanation, parts: [] } })),
    totals: {
      ...totals,
      weightExplanation: { ...totals.weightExplanation, parts: [] },
      scoreExplanation: { ...totals.scoreExplanation, parts: [] },
      gradeExplanation: totals.gradeExplanation === null ? null : { ...totals.gradeExplanation, parts: [] },
    },
    findings: open(sheet.findings),
  };
}

/** A thousand results are held at once: what was found in order and the parts of explanations are left out. */
export function condensed(result: WorkbookResult): WorkbookResult {
  return { ...result, sheets: result.sheets.map(condensedSheet) };
}

/** One file's line. `hash`: SHA-256 of its bytes, `size` in bytes; null: they could not be read. */
export function reviewItem(result: WorkbookResult, hash: string | null, size: number | null): ReviewItem {
  const forms = result.sheets.filter(hasForm).map(formSummary);
  const state = result.error !== null ? "failed" : forms.length === 0 ? "no-form" : "checked";
  return { file: result.file, hash, size, state, forms, result: condensed(result) };
}
