import { render, type Locale } from "../../i18n";
import { rules, type Finding } from "../../rules";
import type { FindingResult } from "../result-schema";
import { citationResult } from "./explanation";

const levels = ["error", "warning", "note", "none"] as const;
const kinds = ["fail", "review", "pass", "notApplicable"] as const;

/** Worst first; what is equally bad stays in the order of the sheet. */
function byWeightOfMatter(one: Finding, other: Finding): number {
  return (
    kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
    levels.indexOf(one.level) - levels.indexOf(other.level) ||
    (one.row ?? 0) - (other.row ?? 0)
  );
}

function findingResult(locale: Locale, finding: Finding): FindingResult {
  const title = rules.find((rule) => rule.id === finding.rule)?.title;
  return {
    rule: finding.rule,
    title: title === undefined ? finding.rule : render(locale, title),
    level: finding.level,
    kind: finding.kind,
    cell: finding.cell,
    row: finding.row,
    message: render(locale, finding.message),
    seen: finding.seen,
    expected: finding.expected,
    advice: finding.advice === null ? null : render(locale, finding.advice),
    citations: finding.citations.map(citationResult),
  };
}

/** 核查发现, worst first: errors, warnings and notes, then questions, then what is right. */
export function findingResults(locale: Locale, findings: readonly Finding[]): FindingResult[] {
  return [...findings].sort(byWeightOfMatter).map((finding) => findingResult(locale, finding));
}
