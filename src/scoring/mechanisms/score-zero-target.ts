import { message } from "../../i18n";
import { computed, steps } from "../explain";
import type { Computed } from "../model";
import { zeroTargetScoring } from "../sources";
import { sheetInputs, type NumericScoring } from "./context";
import { directionInferred } from "./direction-inferred";

/** 指标值为 0 (0起, 0%): nothing to divide by; full weight where it was kept, else 0. */
export function scoreZeroTarget(scoring: NumericScoring): Computed {
  const { comparison, weight, actual } = scoring;
  const score = comparison.met === true ? weight : 0;
  return computed({
    mechanism: "score-zero-target",
    rule: message("scoring.score-zero-target.rule"),
    formula: message("scoring.score-zero-target.formula"),
    worked: message(comparison.met === true ? "scoring.score-zero-target.met" : "scoring.score-zero-target.missed", {
      actual,
      weight,
    }),
    inputs: sheetInputs(scoring),
    value: score,
    citations: [zeroTargetScoring],
    parts: steps(directionInferred(comparison)),
  });
}
