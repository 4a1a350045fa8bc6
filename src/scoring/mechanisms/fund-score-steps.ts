import { message } from "../../i18n";
import type { Profile } from "../../profile";
import type { Computed } from "../model";
import { roundHalfUp } from "../round";
import { fundScored, type Points } from "./fund-score";

type Steps = Extract<Profile["fundScore"]["value"], { method: "steps" }>["steps"];

/** 预算执行率得分 by steps, in points: the first step whose `atLeast` the rate reaches gives its share of the weight. */
export function fundScoreSteps(points: Points, rate: Computed, steps: Steps, profile: Profile): Computed {
  const weight = points.value;
  const from = { points, rate, profile };
  const known = rate.value;
  if (known === null) return fundScored("fund-score-steps", from, message("scoring.fund-score.unknown"), null);
  // Less than nothing spent is nothing; the last step begins at 0 (see the profile's checks).
  const { atLeast, share } = steps.find((step) => Math.max(0, known) >= step.atLeast) ?? { atLeast: 0, share: 0 };
  const score = Math.min(weight, roundHalfUp(weight * share, profile.decimals.value));
  const values = { weight, rate: known, atLeast, share, score };
  return fundScored("fund-score-steps", from, message("scoring.fund-score-steps.worked", values), score);
}
