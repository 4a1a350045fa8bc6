import { message } from "../../i18n";
import { computed, steps } from "../explain";
import type { Computed } from "../model";
import { completionRatio } from "./completion-ratio";
import { sheetInputs, type NumericScoring } from "./context";
import { directionInferred } from "./direction-inferred";
import { rounded } from "./rounding";

/** 未完成的反向指标 by ratio (Hubei, Beijing): weight × A/B, in points. The actual is above the target, so B is not 0. */
export function scoreReverseRatio(scoring: NumericScoring): Computed {
  const { comparison, profile, weight, target, actual } = scoring;
  const ratio = Math.min(1, target / actual);
  const { value, rounding } = rounded(weight * ratio, weight, profile);
  return computed({
    mechanism: "score-reverse-ratio",
    rule: message("scoring.score-reverse-ratio.rule"),
    formula: message("scoring.score-reverse-ratio.formula"),
    worked: message("scoring.score-reverse-ratio.worked", { weight, ratio, actual, target, score: value }),
    inputs: sheetInputs(scoring),
    value,
    citations: [profile.reverse.citation],
    parts: steps(completionRatio(comparison), rounding, directionInferred(comparison)),
  });
}
