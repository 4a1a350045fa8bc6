import { message } from "../../i18n";
import { computed, steps } from "../explain";
import type { Computed } from "../model";
import { byQuantity, quantitativeScoring } from "../sources";
import { completionRatio } from "./completion-ratio";
import { sheetInputs, type Scoring } from "./context";
import { directionInferred } from "./direction-inferred";

const rule = message("scoring.score-met.rule");
const formula = message("scoring.score-met.formula");

/** 完成指标值: the full weight; points off for far too much only where the profile has set some. */
export function scoreMet(scoring: Scoring): Computed {
  const { comparison, profile, weight } = scoring;
  const { threshold, deduct } = profile.overachievement.value;
  const { ratio, direction } = comparison;
  const inputs = sheetInputs(scoring);
  const parts = steps(completionRatio(comparison), directionInferred(comparison));
  if (deduct > 0 && direction === "up" && ratio !== null && ratio >= threshold) {
    const score = Math.max(0, weight - deduct);
    return computed({
      mechanism: "score-met",
      rule: message("scoring.score-met.rule-deduct", { threshold, deduct }),
      formula: message("scoring.score-met.formula-deduct"),
      worked: message("scoring.score-met.worked-deduct", { weight, deduct, ratio, score }),
      inputs,
      value: score,
      citations: [quantitativeScoring, profile.overachievement.citation],
      parts,
    });
  }
  return computed({
    mechanism: "score-met",
    rule,
    formula,
    worked: message("scoring.score-met.worked", { weight }),
    inputs,
    value: weight,
    citations: byQuantity,
    parts,
  });
}
