import { statedReason } from "../form";
import { message } from "../i18n";
import { less, quantitativeScoring, scoreAgrees, type Evaluation } from "../scoring";
import { publishedForms } from "./citations";
import { directionIsSure } from "./directions";
import type { Rule, Verdict } from "./model";
import { suggestNumber } from "./remedy";
import { inRow, isCertain, rowByRow, type Row } from "./rows";
import { fail, pass, review } from "./verdict";

/** 没有完成的指标没有按比例计分. Full marks for an unmet target are `actual-contradicts-score`. */
export const scoreNotProportional: Rule = {
  id: "score-not-proportional",
  level: "warning",
  citations: [quantitativeScoring, publishedForms],
  title: message("rules.score-not-proportional.title"),
  none: message("rules.score-not-proportional.none"),
  check: (evaluation) => rowByRow(evaluation, (row) => judge(row, evaluation)),
};

function judge(row: Row, { form, profile }: Evaluation): Verdict | null {
  const { indicator, comparison, name, weight, stated } = row;
  const { met, ratio } = comparison;
  const due = row.score.value;
  if (met !== false || ratio === null || weight === null || stated === null || due === null) return null;
  if (!less(stated, weight)) return null;
  const place = inRow(indicator, indicator.score?.cell);
  const values = { name, ratio, weight, stated, due };
  const asPublished = [due, ...(comparison.direction === "down" ? reverseScores(weight, ratio) : [])];
  if (asPublished.some((score) => scoreAgrees(stated, score, profile)))
    return pass(place, message("rules.score-not-proportional.pass", values));
  const told = {
    seen: stated,
    expected: due,
    advice: message("rules.score-not-proportional.advice"),
    ...suggestNumber(indicator.score, due),
  };
  // Taking off more than the share may have grounds of its own; giving more has to be read off without doubt.
  const claimed = stated > due && isCertain(row) && directionIsSure(row) && statedReason(form, indicator) === null;
  const say = claimed ? fail : review;
  return say(place, message("rules.score-not-proportional.fail", values), told);
}

/** 反向指标 by both published ways, whichever the profile takes: A/B (湖北, 北京) and 1-(B-A)/A (the finance system). */
const reverseScores = (weight: number, ratio: number): readonly number[] => [
  weight * ratio,
  weight * Math.max(0, 2 - 1 / ratio),
];
