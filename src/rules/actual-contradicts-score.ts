import { statedReason } from "../form";
import { message } from "../i18n";
import type { Evaluation, IndicatorEvaluation } from "../scoring";
import { proportionalScore, publishedForms } from "./citations";
import type { Rule, Verdict } from "./model";
import { numberIn } from "./numbers";
import { suggestNumber } from "./remedy";
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
  const [weight, stated] = [numberIn(indicator.weight), numberIn(indicator.score)];
  if (met === null || stated === null || weight === 0) return [];
  if (weight === null) return indicator.weight === null ? byPercent(one, stated) : [];
  const place = inRow(indicator, indicator.score?.cell);
  const { target, actual } = indicator;
  const values = { name: nameOf(indicator), target: shown(target), actual: shown(actual), weight, stated };
  const due = score.value ?? (met ? weight : null);
  const told = {
    seen: stated,
    ...(due === null || due === stated ? {} : { expected: due }),
    advice: message("rules.actual-contradicts-score.advice"),
    ...(target.kind === "number" ? suggestNumber(indicator.score, score.value) : {}),
  };
  if (met && stated < weight - 0.005) {
    const explained = statedReason(form, indicator) !== null;
    const words = target.kind !== "number";
    // Words that claim success leave room within their band of points: worth a question only while no reason is given.
    if (words && explained) return [pass(place, message("rules.actual-contradicts-score.pass", values))];
    // Equal numbers are met whichever way the indicator runs; else a direction nobody wrote leaves room.
    const sure = isCertain(one) && (!comparison.directionInferred || ratio === 1);
    const tooLow = ratio !== null && ratio >= profile.overachievement.value.threshold;
    const say = sure && !tooLow && !explained ? fail : review;
    return [
      say(place, message("rules.actual-contradicts-score.met", values), words ? { ...told, level: "note" } : told),
    ];
  }
  if (!met && stated >= weight - 0.005 && (due === null || due < weight - 0.005)) {
    if (due === null) return [review(place, message("rules.actual-contradicts-score.unmet-words", values), told)];
    const say = isCertain(one) && !comparison.directionInferred ? fail : review;
    return [say(place, message("rules.actual-contradicts-score.unmet", { ...values, due }), told)];
  }
  return [pass(place, message("rules.actual-contradicts-score.pass", values))];
}

/**
 * 目标98%，完成98%，得分19.6: without a weight column only the pattern shows it, a fraction of points that is the actual's own
 * percentage of whole points. Asked, not claimed.
 */
function byPercent({ indicator, comparison }: IndicatorEvaluation, stated: number): readonly Verdict[] {
  const { target, actual } = indicator;
  if (comparison.met !== true || actual.unit !== "%" || actual.value === null || actual.value <= 0) return [];
  const full = Number(((stated * 100) / actual.value).toFixed(6));
  if (actual.value >= 100 || Number.isInteger(stated) || !Number.isInteger(full)) return [];
  const values = { name: nameOf(indicator), target: shown(target), actual: shown(actual), stated, full };
  const advice = message("rules.actual-contradicts-score.advice-percent", values);
  const told = { seen: stated, expected: full, advice, ...suggestNumber(indicator.score, full) };
  const place = inRow(indicator, indicator.score?.cell);
  return [review(place, message("rules.actual-contradicts-score.by-percent", values), told)];
}
