import { message } from "../../i18n";
import type { Profile } from "../../profile";
import { computed, input } from "../explain";
import type { Computed } from "../model";
import { roundHalfUp } from "../round";

/** 预算执行率得分 in points: min(分值, 分值 × 执行率), at least 0; from the unrounded rate, rounded at the end. */
export function fundScore(weight: number, rate: Computed, profile: Profile): Computed {
  const shared = {
    mechanism: "fund-score",
    rule: message("scoring.fund-score.rule"),
    formula: message("scoring.fund-score.formula"),
    inputs: [input("scoring.label.weight", weight), input("scoring.label.rate", rate.value)],
    citations: [profile.fundScore.citation],
    parts: [rate.explanation],
  } as const;
  if (rate.value === null) return computed({ ...shared, worked: message("scoring.fund-score.unknown"), value: null });
  const raw = weight * rate.value;
  const score = roundHalfUp(Math.min(weight, Math.max(0, raw)), profile.decimals.value);
  const id =
    raw > weight ? "scoring.fund-score.capped" : raw < 0 ? "scoring.fund-score.floored" : "scoring.fund-score.worked";
  return computed({ ...shared, worked: message(id, { weight, rate: rate.value, raw, score }), value: score });
}
