import { message } from "../../i18n";
import { computed, steps } from "../explain";
import type { Computed } from "../model";
import { sheetInputs, type NumericScoring } from "./context";
import { directionInferred } from "./direction-inferred";
import { rounded } from "./rounding";

/** 未完成的反向指标, strict (finance system): weight × (2 − B/A), in points; nothing from twice the target on. */
export function scoreReverseStrict(scoring: NumericScoring): Computed {
  const { comparison, profile, weight, target, actual } = scoring;
  const share = Math.min(1, Math.max(0, 2 - actual / target));
  const { value, rounding } = rounded(weight * share, weight, profile);
  const id = share === 0 ? "scoring.score-reverse-strict.nothing" : "scoring.score-reverse-strict.worked";
  return computed({
    mechanism: "score-reverse-strict",
    rule: message("scoring.score-reverse-strict.rule"),
    formula: message("scoring.score-reverse-strict.formula"),
    worked: message(id, { weight, share, actual, target, score: value }),
    inputs: sheetInputs(scoring),
    value,
    citations: [profile.reverse.citation],
    parts: steps(rounding, directionInferred(comparison)),
  });
}
