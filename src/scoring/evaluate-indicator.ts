import { numberIn, type Indicator } from "../form";
import { message, type Message } from "../i18n";
import type { Profile } from "../profile";
import type { Comparison } from "../quantity";
import { steps } from "./explain";
import { completionRatio } from "./mechanisms/completion-ratio";
import type { NumericScoring, Scoring } from "./mechanisms/context";
import { directionInferred } from "./mechanisms/direction-inferred";
import { readingInferred } from "./mechanisms/reading-inferred";
import { scoreBanded } from "./mechanisms/score-banded";
import { scoreMet } from "./mechanisms/score-met";
import { scoreProportional } from "./mechanisms/score-proportional";
import { scoreReverseRatio } from "./mechanisms/score-reverse-ratio";
import { scoreReverseStrict } from "./mechanisms/score-reverse-strict";
import { scoreUndecided } from "./mechanisms/score-undecided";
import { scoreZeroTarget } from "./mechanisms/score-zero-target";
import type { Computed, IndicatorEvaluation, Outcome } from "./model";
import { dust } from "./numbers";

/** One row's due score and outcome. `sharesWeight`: its 分值 is one merged cell together with other rows. */
export function evaluateIndicator(
  indicator: Indicator,
  comparison: Comparison,
  profile: Profile,
  sharesWeight: boolean,
): IndicatorEvaluation {
  const evaluation = judge(indicator, comparison, profile, sharesWeight);
  const inferred = readingInferred(indicator);
  if (inferred.length === 0) return evaluation;
  const { explanation, value } = evaluation.score;
  return {
    ...evaluation,
    score: { value, explanation: { ...explanation, parts: [...explanation.parts, ...inferred] } },
  };
}

function judge(
  indicator: Indicator,
  comparison: Comparison,
  profile: Profile,
  sharesWeight: boolean,
): IndicatorEvaluation {
  // Written out: properties added behind a spread are slow, see docs/performance.md.
  const undecided = (why: Message, known = comparison.doubts): IndicatorEvaluation => {
    const parts = steps(completionRatio(comparison), directionInferred(comparison));
    const doubts = known.length > 0 ? known : [why];
    const score = scoreUndecided(indicator, why, parts);
    return { indicator, comparison, score, band: null, outcome: "review", doubts };
  };

  if (indicator.kind === "empty") {
    const score = scoreUndecided(indicator, message("scoring.undecided.empty"));
    return { indicator, comparison, score, band: null, outcome: "not-applicable", doubts: [] };
  }
  const weight = numberIn(indicator.weight);
  if (weight === null || weight < 0) return withoutWeight(undecided(whyNoWeight(indicator)), comparison);
  if (sharesWeight) return undecided(message("scoring.undecided.shared-weight"), []);
  if (comparison.met === null && indicator.actual.band === null) return undecided(whyUndecided(indicator));

  const scoring: Scoring = { indicator, comparison, profile, weight };
  const { targetValue: target, actualValue: actual, doubts } = comparison;
  if (target === null || actual === null || comparison.met === null) {
    const { score, band, doubts: more } = scoreBanded(scoring);
    const all = [...doubts, ...more];
    return { indicator, comparison, score, band, outcome: outcomeOf(score.value, weight, all), doubts: all };
  }
  // Full points for a target that is reached in any reading; how far a doubtful one was missed is not for us to say.
  // A target of 0 knows no more or less: missed is missed.
  if (!comparison.met && target !== 0 && doubts.length > 0)
    return undecided(message("scoring.undecided.doubtful-miss"));
  if (!comparison.met && indicator.ownRule !== null)
    return undecided(message("scoring.undecided.own-rule", { cell: indicator.ownRule.address }));
  const score = numericScore({ indicator, comparison, profile, weight, target, actual });
  if (score === null) return undecided(message("scoring.undecided.no-rule"));
  return { indicator, comparison, score, band: null, outcome: outcomeOf(score.value, weight, doubts), doubts };
}

/** Null where none of the rules fits: a negative target, no direction, a range missed on its upper side. */
function numericScore(scoring: NumericScoring): Computed | null {
  const { comparison, indicator, profile, target, actual } = scoring;
  if (target === 0) return scoreZeroTarget(scoring);
  if (comparison.met === true) return scoreMet(scoring);
  const { direction } = comparison;
  const beyondRange = indicator.target.upTo !== null && actual > target;
  if (target < 0 || direction === null || beyondRange) return null;
  if (direction === "down") {
    return profile.reverse.value === "strict" ? scoreReverseStrict(scoring) : scoreReverseRatio(scoring);
  }
  return scoreProportional(scoring);
}

function outcomeOf(score: number | null, weight: number, doubts: readonly Message[]): Outcome {
  if (score === null || doubts.length > 0) return "review";
  if (score >= weight - dust) return "pass";
  return score > dust ? "partial" : "fail";
}

/** A form without weights still says whether the target was met. */
function withoutWeight(evaluation: IndicatorEvaluation, comparison: Comparison): IndicatorEvaluation {
  const { met, ratio, actualValue, doubts } = comparison;
  if (evaluation.indicator.weight?.state === "unreadable" || met === null) return evaluation;
  const nothing = ratio === null && actualValue !== null;
  const outcome: Outcome = doubts.length > 0 ? "review" : met ? "pass" : nothing ? "fail" : "partial";
  return { ...evaluation, outcome, doubts };
}

function whyNoWeight({ weight }: Indicator): Message {
  if (weight === null) return message("scoring.undecided.no-weight-column");
  return weight.state === "blank" || weight.state === "marker"
    ? message("scoring.undecided.no-weight", { cell: weight.cell.address })
    : message("scoring.undecided.unreadable-weight", { cell: weight.cell.address, text: weight.cell.text });
}

function whyUndecided({ target, actual, targetCell, actualCell }: Indicator): Message {
  if (actual.kind === "blank") return message("scoring.undecided.no-actual", { cell: actualCell?.address ?? "—" });
  if (target.kind === "blank") return message("scoring.undecided.no-target", { cell: targetCell?.address ?? "—" });
  return message("scoring.undecided.not-comparable", { target: target.text, actual: actual.text });
}
