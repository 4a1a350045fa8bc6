import { render, type Locale } from "../../i18n";
import type { RollUp } from "../../review/rollup";
import type { Computed } from "../../scoring";
import type { Tool } from "../json";
import { explanationResult } from "../json/explanation";
import type { RollUpResult } from "./schema";

export interface RollUpSource {
  readonly parent: string | null;
  readonly unread: RollUpResult["unread"];
}

const ranks = { error: 0, warning: 1, note: 3 } as const;

/** What is wrong first, then what a person must look at, then the notes; even ones as they were found. */
function worstFirst(findings: RollUp["findings"]): RollUp["findings"] {
  const rank = ({ kind, level }: RollUp["findings"][number]): number => (kind === "review" ? 2 : ranks[level]);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

/** A roll-up in one language. Pure: the same roll-up gives the same document. */
export function rollUpResult(
  locale: Locale,
  tool: Tool,
  rolled: RollUp,
  { parent, unread }: RollUpSource,
): RollUpResult {
  const figure = ({ value, explanation }: Computed): RollUpResult["budget"] => {
    return { value, explanation: explanationResult(locale, explanation) };
  };
  const { totals } = rolled;
  return {
    version: 1,
    kind: "performance-rollup",
    tool: { name: tool.name, version: tool.version },
    lang: locale,
    parent,
    amountUnit: rolled.amountUnit,
    sites: rolled.sites.map((site) => ({ ...site })),
    unread: [...unread],
    budget: figure(rolled.budget),
    executed: figure(rolled.executed),
    transferred: rolled.transferred === null ? null : figure(rolled.transferred),
    rate: figure(rolled.rate),
    fundWeight: rolled.fundWeight,
    fundScore: figure(rolled.fundScore),
    indicators: rolled.indicators.map(({ name, level1, level2, how, sites, unit, target, actual, evaluation }) => ({
      name,
      level1,
      level2,
      how,
      sites,
      unit,
      target: figure(target),
      actual: figure(actual),
      targetText: evaluation.indicator.target.text,
      ratio: evaluation.comparison.ratio,
      met: evaluation.comparison.met,
      weight: evaluation.indicator.weight?.value ?? null,
      score: figure(evaluation.score),
      outcome: evaluation.outcome,
      doubts: evaluation.doubts.map((doubt) => render(locale, doubt)),
    })),
    totals: { weight: totals.weight.value, score: figure(totals.score), grade: totals.grade },
    findings: worstFirst(rolled.findings).map(({ rule, kind, level, message, advice, places }) => ({
      rule,
      kind,
      level,
      message: render(locale, message),
      advice: render(locale, advice),
      places: places.map(({ file, sheet, cell }) => ({ file, sheet, cell })),
    })),
  };
}
