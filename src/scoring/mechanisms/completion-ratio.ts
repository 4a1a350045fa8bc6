import { message } from "../../i18n";
import type { Comparison } from "../../quantity";
import { explanation, input } from "../explain";
import type { Explanation } from "../model";
import { quantitativeScoring } from "../sources";

/** 完成率, a fraction: B/A, for reverse indicators A/B. None where it has no meaning. */
export function completionRatio(comparison: Comparison): readonly Explanation[] {
  const { ratio, targetValue: target, actualValue: actual, direction, unit } = comparison;
  if (ratio === null || target === null || actual === null) return [];
  const down = direction === "down";
  return [
    explanation({
      mechanism: "completion-ratio",
      rule: message(down ? "scoring.completion-ratio.rule-down" : "scoring.completion-ratio.rule"),
      formula: message(down ? "scoring.completion-ratio.formula-down" : "scoring.completion-ratio.formula"),
      worked: message(down ? "scoring.completion-ratio.worked-down" : "scoring.completion-ratio.worked", {
        target,
        actual,
        unit,
        ratio,
      }),
      inputs: [input("scoring.label.target", target), input("scoring.label.actual", actual)],
      value: ratio,
      citations: [quantitativeScoring],
    }),
  ];
}
