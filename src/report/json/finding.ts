import { render, type Locale, type Message } from "../../i18n";
import { rules, type Finding, type Remedy } from "../../rules";
import type { FindingResult } from "../result-schema";
import { citationResult } from "./explanation";

const titles: ReadonlyMap<string, Message> = new Map(rules.map(({ id, title }) => [id, title]));

/** One finding in one language, with its rule's title. */
export function findingResult(locale: Locale, finding: Finding): FindingResult {
  const title = titles.get(finding.rule);
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
    fix: remedyResult(locale, finding.fix),
    suggestion: remedyResult(locale, finding.suggestion),
    accepted: finding.accepted?.reason ?? null,
    lapsed: finding.lapsed?.reason ?? null,
  };
}

function remedyResult(locale: Locale, remedy: Remedy | undefined): FindingResult["fix"] {
  if (remedy === undefined) return null;
  return {
    message: render(locale, remedy.text),
    changes: remedy.changes.map(({ cell: { address, value: before, formula }, value }) => ({
      cell: address,
      before: { value: before, formula },
      after: { value, formula: null },
    })),
  };
}
