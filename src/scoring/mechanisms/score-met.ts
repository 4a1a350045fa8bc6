import { message } from "../../i18n";
import { computed } from "../explain";
import type { Computed } from "../model";
import { quantitativeScoring } from "../sources";
import { completionRatio } from "./completion-ratio";
import { sheetInputs, type Scoring } from "./context";
import { directionInferred } from "./direction-inferred";

/** 完成指标值: the full weight; points off for far too much only where the profile has set some. */
export function scoreMet(scoring: Scoring): Computed {
  const { comparison, profile, weight } = scoring;
  const { threshold, deduct } = profile.overachievement.value;
  const { ratio, direction } = comparison;
  const shared = {
    mechanism: "score-met",
    inputs: sheetInputs(scoring),
    parts: [...completionRatio(comparison), ...directionInferred(comparison)],
  } as const;
  if (deduct > 0 && direction === "up" && ratio !== null && ratio >= threshold) {
    const score = Math.max(0, weight - deduct);
    return computed({
      ...shared,
      rule: message("scoring.score-met.rule-deduct", { threshold, deduct }),
      formula: message("scoring.score-met.formula-deduct"),
      worked: message("scoring.score-met.worked-deduct", { weight, deduct, ratio, score }),
      value: score,
      citations: [quantitativeScoring, profile.overachievement.citation],
    });
  }
  return computed({
    ...shared,
    rule: message("scoring.score-met.rule"),
    formula: message("scoring.score-met.formula"),
    worked: message("scoring.score-met.worked", { weight }),
    value: weight,
    citations: [quantitativeScoring],
  });
}
