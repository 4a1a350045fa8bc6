import { numberIn } from "../form";
import { message } from "../i18n";
import { more, roundHalfUp, same, totalAgrees, type Evaluation } from "../scoring";
import { publishedForms, systemCheck } from "./citations";
import { moneyOf } from "./fund-parts";
import { holdsWholeForm } from "./fund-score-misplaced";
import type { Rule, Verdict } from "./model";
import { pointsOnce, sum } from "./numbers";
import { suggestNumber } from "./remedy";
import { at, fail, notApplicable, pass, review } from "./verdict";
import { fundWeight, indicatorWeight, printedFundWeight } from "./weight-plan";

/** 总分与各行得分之和不符. */
export const scoreSumMismatch: Rule = {
  id: "score-sum-mismatch",
  level: "error",
  citations: [systemCheck, publishedForms],
  title: message("rules.score-sum-mismatch.title"),
  none: message("rules.score-sum-mismatch.none"),
  check: (evaluation) => [...atTotal(evaluation), ...atHead(evaluation)],
};

function atTotal(evaluation: Evaluation): readonly Verdict[] {
  const { form, profile, totals } = evaluation;
  const stated = numberIn(form.total?.score ?? null);
  const scored = form.indicators.filter(({ score }) => numberIn(score) !== null);
  if (form.total === null || stated === null || scored.length === 0) {
    return [];
  }
  if (form.cutOff) return [notApplicable(message("rules.score-sum-mismatch.cut-off"))];
  const place = at(form.total.score?.cell, form.total.row);
  const indicators = indicatorScore(evaluation);
  const own = countsIndicatorsOnly(evaluation) && same(stated, indicators);
  const due = own ? indicators : totals.statedRowsScore.value;
  if (due === null) {
    const advice = message("rules.score-sum-mismatch.advice-blank");
    return [review(place, message("rules.score-sum-mismatch.blank", { stated }), { advice, level: "note" })];
  }
  if (same(stated, due)) return [pass(place, message("rules.score-sum-mismatch.pass", { due }))];
  const told = {
    seen: stated,
    expected: due,
    advice: message("rules.score-sum-mismatch.advice"),
    ...(due > 100 ? {} : suggestNumber(form.total.score, due)),
  };
  const difference = Math.abs(stated - due);
  const values = { stated, due, difference };
  if (totalAgrees(stated, due, profile)) {
    return [review(place, message("rules.score-sum-mismatch.rounded", values), { ...told, level: "note" })];
  }
  if (stated > due && mayBeExecution(difference, evaluation)) {
    const advice = message("rules.score-sum-mismatch.advice-execution");
    return [
      review(place, message("rules.score-sum-mismatch.execution", values), {
        seen: stated,
        advice,
        level: "warning",
      }),
    ];
  }
  const say = evaluation.funds.some(({ row }) => holdsWholeForm(row, form)) ? review : fail;
  return [say(place, message("rules.score-sum-mismatch.fail", values), told)];
}

/** 自评得分 | 98 in the header, and another total below the rows. */
function atHead({ form, profile }: Evaluation): readonly Verdict[] {
  const [stated, below] = [numberIn(form.headTotal), numberIn(form.total?.score ?? null)];
  if (form.headTotal === null || stated === null || below === null || totalAgrees(stated, below, profile)) return [];
  const told = { seen: stated, advice: message("rules.score-sum-mismatch.advice-head") };
  return [review(at(form.headTotal.cell), message("rules.score-sum-mismatch.head", { stated, below }), told)];
}

/** 预算执行率 has 10 points, in Hubei 20. */
const usualPoints = [10, 20];

/**
 * Whether points beyond the rows' may be those for execution, in a form where none were read: its block may be of a kind
 * that is not known. They are no more than the indicators leave to 100, or, as one weight may be what is wrong, just
 * what the rate gives of the usual points.
 */
function mayBeExecution(points: number, evaluation: Evaluation): boolean {
  if (printedFundWeight(evaluation) !== null || fundWeight(evaluation) > 0) return false;
  const left = 100 - (indicatorWeight(evaluation) ?? 100);
  if (!more(left, 0)) return false;
  const rate = moneyOf(evaluation.form.funds?.rows ?? [])?.rate ?? null;
  return (
    !more(points, left) || (rate !== null && usualPoints.some((full) => same(points, roundHalfUp(rate * full, 2))))
  );
}

/** Some forms end in the indicators' own total: its weight cell then says 90, not 100, and its score may leave the fund score out. */
function countsIndicatorsOnly(evaluation: Evaluation): boolean {
  const printed = numberIn(evaluation.form.total?.weight ?? null);
  const indicators = indicatorWeight(evaluation);
  return printed !== null && indicators !== null && same(printed, indicators) && !same(printed, 100);
}

function indicatorScore({ form }: Evaluation): number {
  return sum(pointsOnce(form.indicators.map(({ score }) => score)));
}
