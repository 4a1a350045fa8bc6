import { statedReason } from "../form";
import { message } from "../i18n";
import { scoreAgrees, type Evaluation, type IndicatorEvaluation } from "../scoring";
import { proportionalScore, publishedForms } from "./citations";
import type { Rule, Verdict } from "./model";
import { numberIn } from "./numbers";
import { suggestNumber } from "./remedy";
import { filledRows, inRow, isCertain, nameOf } from "./rows";
import { fail, notApplicable, pass, review } from "./verdict";

/** 没有完成的指标没有按比例计分. Full marks for an unmet target are `actual-contradicts-score`. */
export const scoreNotProportional: Rule = {
  id: "score-not-proportional",
  level: "warning",
  citations: [proportionalScore, publishedForms],
  title: message("rules.score-not-proportional.title"),
  check: (evaluation) => {
    const verdicts = filledRows(evaluation).flatMap((one) => judge(one, evaluation));
    return verdicts.length === 0 ? notApplicable(message("rules.score-not-proportional.none")) : verdicts;
  },
};

function judge(one: IndicatorEvaluation, { form, profile }: Evaluation): readonly Verdict[] {
  const { indicator, comparison, score } = one;
  const [weight, stated, due] = [numberIn(indicator.weight), numberIn(indicator.score), score.value];
  if (comparison.met !== false || comparison.ratio === null || weight === null || stated === null || due === null)
    return [];
  if (stated >= weight - 0.005) return [];
  const place = inRow(indicator, indicator.score?.cell);
  const values = { name: nameOf(indicator), ratio: comparison.ratio, weight, stated, due };
  if (scoreAgrees(stated, due, profile)) return [pass(place, message("rules.score-not-proportional.pass", values))];
  const told = {
    seen: stated,
    expected: due,
    advice: message("rules.score-not-proportional.advice"),
    ...suggestNumber(indicator.score, due),
  };
  // Taking off more than the share may have grounds of its own; giving more has to be read off without doubt.
  const claimed =
    stated > due && isCertain(one) && !comparison.directionInferred && statedReason(form, indicator) === null;
  const say = claimed ? fail : review;
  return [say(place, message("rules.score-not-proportional.fail", values), told)];
}
