import { message } from "../../i18n";
import type { Comparison } from "../../quantity";
import { input } from "../explain";
import { labels } from "../labels";
import type { Explanation } from "../model";
import { byQuantity } from "../sources";

const wordings = {
  up: {
    rule: message("scoring.completion-ratio.rule"),
    formula: message("scoring.completion-ratio.formula"),
    worked: "scoring.completion-ratio.worked",
  },
  down: {
    rule: message("scoring.completion-ratio.rule-down"),
    formula: message("scoring.completion-ratio.formula-down"),
    worked: "scoring.completion-ratio.worked-down",
  },
} as const;

/** 完成率, a fraction: B/A, for reverse indicators A/B. Null where it has no meaning. */
export function completionRatio(comparison: Comparison): Explanation | null {
  const { ratio, targetValue: target, actualValue: actual, direction, unit } = comparison;
  if (ratio === null || target === null || actual === null) return null;
  const { rule, formula, worked } = direction === "down" ? wordings.down : wordings.up;
  return {
    mechanism: "completion-ratio",
    rule,
    formula,
    worked: message(worked, { target, actual, unit, ratio }),
    inputs: [input(labels.target, target), input(labels.actual, actual)],
    value: ratio,
    citations: byQuantity,
    parts: [],
  };
}
