import { message, type Message } from "../../i18n";
import type { Citation, Profile } from "../../profile";
import { computed, input, type Input } from "../explain";
import { labels } from "../labels";
import type { Computed } from "../model";
import { roundHalfUp } from "../round";

/** 分值 for execution, in points, and what it rests on. */
export interface Points {
  readonly value: number;
  readonly input: Input;
  readonly citations: readonly Citation[];
}

/** A score for execution with its explanation, which every way to score it has in common. */
export function fundScored(
  mechanism: "fund-score" | "fund-score-steps",
  { points, rate, profile }: { readonly points: Points; readonly rate: Computed; readonly profile: Profile },
  worked: Message,
  value: number | null,
): Computed {
  return computed({
    mechanism,
    rule: message(`scoring.${mechanism}.rule`),
    formula: message(`scoring.${mechanism}.formula`),
    worked,
    inputs: [points.input, input(labels.rate, rate.value)],
    value,
    citations: [profile.fundScore.citation, ...points.citations],
    parts: [rate.explanation],
  });
}

/**
 * 预算执行率得分 in points: min(分值, 分值 × 执行率), at least 0; from the unrounded rate, rounded at the end. A rate that
 * reaches the form's own target for it (`wanted`, a fraction) has all the points.
 */
export function fundScore(points: Points, rate: Computed, wanted: number | null, profile: Profile): Computed {
  const weight = points.value;
  const from = { points, rate, profile };
  if (rate.value === null) return fundScored("fund-score", from, message("scoring.fund-score.unknown"), null);
  if (wanted !== null && rate.value < 1 && rate.value >= wanted) {
    return fundScored(
      "fund-score",
      from,
      message("scoring.fund-score.reached", { rate: rate.value, wanted, weight }),
      weight,
    );
  }
  const raw = weight * rate.value;
  const score = Math.min(weight, roundHalfUp(Math.max(0, raw), profile.decimals.value));
  const id =
    raw > weight ? "scoring.fund-score.capped" : raw < 0 ? "scoring.fund-score.floored" : "scoring.fund-score.worked";
  return fundScored("fund-score", from, message(id, { weight, rate: rate.value, raw, score }), score);
}
