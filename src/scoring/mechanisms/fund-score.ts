import { message } from "../../i18n";
import type { Citation, Profile } from "../../profile";
import { computed, input, type Input } from "../explain";
import type { Computed } from "../model";
import { roundHalfUp } from "../round";

/** 分值 for execution, in points, and what it rests on. */
export interface Points {
  readonly value: number;
  readonly input: Input;
  readonly citations: readonly Citation[];
}

/** 预算执行率得分 in points: min(分值, 分值 × 执行率), at least 0; from the unrounded rate, rounded at the end. */
export function fundScore(points: Points, rate: Computed, profile: Profile): Computed {
  const weight = points.value;
  const shared = {
    mechanism: "fund-score",
    rule: message("scoring.fund-score.rule"),
    formula: message("scoring.fund-score.formula"),
    inputs: [points.input, input("scoring.label.rate", rate.value)],
    citations: [profile.fundScore.citation, ...points.citations],
    parts: [rate.explanation],
  } as const;
  if (rate.value === null) return computed({ ...shared, worked: message("scoring.fund-score.unknown"), value: null });
  const raw = weight * rate.value;
  const score = roundHalfUp(Math.min(weight, Math.max(0, raw)), profile.decimals.value);
  const id =
    raw > weight ? "scoring.fund-score.capped" : raw < 0 ? "scoring.fund-score.floored" : "scoring.fund-score.worked";
  return computed({ ...shared, worked: message(id, { weight, rate: rate.value, raw, score }), value: score });
}
