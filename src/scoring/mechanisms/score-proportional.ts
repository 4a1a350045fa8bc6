import { message } from "../../i18n";
import { computed, steps } from "../explain";
import type { Computed } from "../model";
import { byQuantity } from "../sources";
import { completionRatio } from "./completion-ratio";
import { sheetInputs, type NumericScoring } from "./context";
import { directionInferred } from "./direction-inferred";
import { rounded } from "./rounding";

const rule = message("scoring.score-proportional.rule");
const formula = message("scoring.score-proportional.formula");

/** 未完成的正向指标: weight × B/A, in points. A negative actual counts as 0, more than A gives no more than the weight. */
export function scoreProportional(scoring: NumericScoring): Computed {
  const { comparison, profile, weight, target, actual } = scoring;
  const ratio = Math.min(1, Math.max(0, actual) / target);
  const { value, rounding } = rounded(weight * ratio, weight, profile);
  return computed({
    mechanism: "score-proportional",
    rule,
    formula,
    worked: message("scoring.score-proportional.worked", {
      weight,
      ratio,
      actual: Math.max(0, actual),
      target,
      score: value,
    }),
    inputs: sheetInputs(scoring),
    value,
    citations: byQuantity,
    parts: steps(completionRatio(comparison), rounding, directionInferred(comparison)),
  });
}
