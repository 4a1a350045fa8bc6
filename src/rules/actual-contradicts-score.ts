import { statedReason } from "../form";
import { message } from "../i18n";
import type { Evaluation, IndicatorEvaluation } from "../scoring";
import { proportionalScore, publishedForms } from "./citations";
import type { Rule, Verdict } from "./model";
import { numberIn } from "./numbers";
import { filledRows, inRow, isCertain, nameOf, shown } from "./rows";
import { fail, notApplicable, pass, review } from "./verdict";

/** 完成了却扣分，没完成却得满分. */
export const actualContradictsScore: Rule = {
  id: "actual-contradicts-score",
  level: "error",
  citations: [proportionalScore, publishedForms],
  title: message("rules.actual-contradicts-score.title"),
  check: (evaluation) => {
    const verdicts = filledRows(evaluation).flatMap((one) => judge(one, evaluation));
    return verdicts.length === 0 ? notApplicable(message("rules.actual-contradicts-score.none")) : verdicts;
  },
};

function judge(one: IndicatorEvaluation, { form, profile }: Evaluation): readonly Verdict[] {
  const { indicator, comparison, score } = one;
  const { met, ratio } = comparison;
  const { target, actual } = indicator;
  const [weight, stated] = [numberIn(indicator.weight), numberIn(indicator.score)];
  if (met === null || weight === null || stated === null || weight === 0) return [];
  if (target.kind !== "number" || actual.kind !== "number") return [];
  const place = inRow(indicator, indicator.score?.cell);
  const values = { name: nameOf(indicator), target: shown(target), actual: shown(actual), weight, stated };
  const told = {
    seen: stated,
    expected: score.value ?? weight,
    advice: message("rules.actual-contradicts-score.advice"),
  };
  if (met && stated < weight - 0.005) {
    // Equal numbers are met whichever way the indicator runs; else a direction nobody wrote leaves room.
    const sure = isCertain(one) && (!comparison.directionInferred || ratio === 1);
    const tooLow = ratio !== null && ratio >= profile.overachievement.value.threshold;
    const explained = statedReason(form, indicator) !== null;
    const say = sure && !tooLow && !explained ? fail : review;
    return [say(place, message("rules.actual-contradicts-score.met", values), told)];
  }
  const due = score.value;
  if (!met && stated >= weight - 0.005 && due !== null && due < weight - 0.005) {
    const say = isCertain(one) && !comparison.directionInferred ? fail : review;
    return [say(place, message("rules.actual-contradicts-score.unmet", { ...values, due }), told)];
  }
  return [pass(place, message("rules.actual-contradicts-score.pass", values))];
}
