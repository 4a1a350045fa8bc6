import { render, type Locale } from "../../i18n";
import type { BookComparison, Change, FormComparison } from "../../review/comparison";
import type { Tool } from "../json";
import { findingResult } from "../json/finding";
import type { ChangeResult, ComparisonResult, FormComparisonResult } from "./schema";

function changeResult(locale: Locale, { field, before, after, cells, meaning, why }: Change): ChangeResult {
  const [old, now] = cells;
  return {
    field,
    before,
    after,
    cells: { before: old, after: now },
    meaning,
    why: why === null ? null : render(locale, why),
  };
}

function formResult(locale: Locale, comparison: FormComparison): FormComparisonResult {
  const all = (changes: readonly Change[]): ChangeResult[] => changes.map((change) => changeResult(locale, change));
  const [sheetBefore, sheetAfter] = comparison.sheets;
  return {
    sheets: { before: sheetBefore, after: sheetAfter },
    changes: all(comparison.changes),
    funds: comparison.funds.map(({ label, kind, changes }) => ({ label, kind, changes: all(changes) })),
    rows: comparison.rows.map(({ kind, match, name, rows: [before, after], moved, changes }) => {
      return { kind, match, name, rows: { before, after }, moved, changes: all(changes) };
    }),
    findings: comparison.findings.map(({ fate, finding, cellBefore }) => {
      return { fate, finding: findingResult(locale, finding), cellBefore };
    }),
    lowered: comparison.lowered,
    unclear: comparison.unclear,
  };
}

/** A comparison in one language. Pure: the same comparison gives the same document. */
export function comparisonResult(
  locale: Locale,
  tool: Tool,
  files: ComparisonResult["files"],
  comparison: BookComparison,
  errors: ComparisonResult["errors"] = [],
): ComparisonResult {
  return {
    version: 1,
    kind: "performance-comparison",
    tool: { name: tool.name, version: tool.version },
    lang: locale,
    files,
    errors: [...errors],
    forms: comparison.forms.map((form) => formResult(locale, form)),
    onlyBefore: [...comparison.onlyBefore],
    onlyAfter: [...comparison.onlyAfter],
  };
}
