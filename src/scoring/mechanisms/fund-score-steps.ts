import { message } from "../../i18n";
import type { Profile } from "../../profile";
import { computed, input } from "../explain";
import type { Computed } from "../model";
import { roundHalfUp } from "../round";

type Steps = Extract<Profile["fundScore"]["value"], { method: "steps" }>["steps"];

/** 预算执行率得分 by steps, in points: the first step whose `atLeast` the rate reaches gives its share of the weight. */
export function fundScoreSteps(weight: number, rate: Computed, steps: Steps, profile: Profile): Computed {
  const shared = {
    mechanism: "fund-score-steps",
    rule: message("scoring.fund-score-steps.rule"),
    formula: message("scoring.fund-score-steps.formula"),
    inputs: [input("scoring.label.weight", weight), input("scoring.label.rate", rate.value)],
    citations: [profile.fundScore.citation],
    parts: [rate.explanation],
  } as const;
  const known = rate.value;
  if (known === null) return computed({ ...shared, worked: message("scoring.fund-score.unknown"), value: null });
  // Nothing spent, or less than nothing, is in the last step.
  const step = steps.find(({ atLeast }) => known >= atLeast) ?? steps.at(-1);
  const share = step?.share ?? 0;
  const score = roundHalfUp(weight * share, profile.decimals.value);
  const values = { weight, rate: known, atLeast: step?.atLeast ?? 0, share, score };
  return computed({ ...shared, worked: message("scoring.fund-score-steps.worked", values), value: score });
}
