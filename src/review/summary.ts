import { mainFund } from "../form";
import type { Locale } from "../i18n";
import { workbookResult } from "../report/json";
import type { WorkbookCheck } from "../report/model";
import type { FormSheetResult, SheetResult } from "../report/result-schema";
import { tally } from "../report/tally";
import type { Finding } from "../rules";
import type { FormSummary, ReviewItem } from "./model";

function formSummary(sheet: FormSheetResult, passes: number): FormSummary {
  const { form, funds, totals } = sheet;
  const total = mainFund(funds, (fund) => fund);
  const { errors, warnings, notes, reviews } = tally(sheet.findings);
  return {
    sheet: sheet.sheet,
    nth: form.nth,
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
    transferred: total?.transferred ?? null,
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

/** The whole of what a line sums up. */
export function resultOf({ result }: ReviewItem, { sheet, nth }: FormSummary): FormSheetResult | null {
  return result.sheets.filter(hasForm).find((one) => one.sheet === sheet && one.form.nth === nth) ?? null;
}

/**
 * One file's line. A thousand results are held at once: what was found in order is only counted, and the parts of
 * explanations are left out. `hash`: SHA-256 of its bytes, `size` in bytes; null: they could not be read.
 */
export function reviewItem(locale: Locale, check: WorkbookCheck, hash: string | null, size: number | null): ReviewItem {
  const result = workbookResult(locale, check, "brief");
  const forms = result.sheets.flatMap((sheet, index) =>
    hasForm(sheet) ? [formSummary(sheet, passesIn(check.sheets[index]?.check.findings ?? []))] : [],
  );
  const state = result.error !== null ? "failed" : forms.length === 0 ? "no-form" : "checked";
  return { file: result.file, hash, size, state, forms, result };
}

function passesIn(findings: readonly Finding[]): number {
  return findings.filter(({ kind }) => kind === "pass").length;
}
