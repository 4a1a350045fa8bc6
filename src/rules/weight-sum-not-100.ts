import { numberIn } from "../form";
import { clauses, message, type MessageValue } from "../i18n";
import { same, type Evaluation } from "../scoring";
import { systemCheck, weightsNote } from "./citations";
import { holdsWholeForm } from "./fund-score-misplaced";
import type { Place, Rule, Verdict } from "./model";
import { suggestNumber } from "./remedy";
import { at, fail, pass, review } from "./verdict";
import { fundWeight, indicatorWeight, offPlan, printedFundWeight } from "./weight-plan";

/** 分值合计不等于100: a form counts for 100 points, execution rate and indicators together. */
export const weightSumNot100: Rule = {
  id: "weight-sum-not-100",
  level: "error",
  citations: [weightsNote, systemCheck],
  title: message("rules.weight-sum-not-100.title"),
  none: message("rules.weight-sum-not-100.none"),
  check: (evaluation) => {
    const { form } = evaluation;
    const place = placeOfTotal(evaluation);
    const rows = [...form.indicators, ...(form.funds?.rows ?? [])];
    const unreadable = rows.find(({ weight }) => weight?.state === "unreadable");
    const advice = message("rules.weight-sum-not-100.advice");
    if (unreadable?.weight) {
      const { cell } = unreadable.weight;
      return [
        review(at(cell, unreadable.row), message("rules.weight-sum-not-100.unreadable", { text: cell.text }), {
          advice,
        }),
      ];
    }
    const indicators = indicatorWeight(evaluation);
    if (indicators === null) return headings(evaluation);
    const fund = fundWeight(evaluation);
    const total = indicators + fund;
    const printed = printedFundWeight(evaluation) !== null;
    if (same(total, 100) || (!printed && same(indicators, 100))) return [printedTotal(evaluation, place, indicators)];
    const values = { total, indicators, fund };
    const told = { seen: total, expected: 100, advice };
    // A form cut off in the middle may hold the missing points in the part that is not there; too many points stay too many.
    if (form.cutOff && total < 100)
      return [
        review(place, message("rules.weight-sum-not-100.cut-off", values), {
          ...told,
          advice: message("rules.weight-sum-not-100.advice-cut-off"),
          level: "note",
        }),
      ];
    // Nobody wrote how many points execution has; with another number the sum may be right.
    if (!printed && indicators < 100) {
      return [review(place, message("rules.weight-sum-not-100.unprinted", values), told)];
    }
    const say = evaluation.funds.some(({ row }) => holdsWholeForm(row, form)) ? review : fail;
    return [say(place, message("rules.weight-sum-not-100.fail", { ...values, gap: gap(evaluation) }), told)];
  },
};

/** A form without a weight column states its points beside the blocks (湖北: 20分, 80分). They may be misprinted; asked, not claimed. */
function headings(evaluation: Evaluation): readonly Verdict[] {
  const beside = evaluation.form.blockPoints;
  const fund = printedFundWeight(evaluation);
  if (beside === null || fund === null) return [];
  const total = beside.points + fund;
  const place = at(beside.cells[0]);
  if (same(total, 100)) return [pass(place, message("rules.weight-sum-not-100.pass"))];
  const values = { total, indicators: beside.points, fund };
  const told = { seen: total, expected: 100, advice: message("rules.weight-sum-not-100.advice-headings") };
  return [review(place, message("rules.weight-sum-not-100.headings", values), told)];
}

/** The sum is right; does the total row print it too? Some forms print the indicators' sum alone (90). */
function printedTotal({ form }: Evaluation, place: Place, indicators: number): Verdict {
  const printed = numberIn(form.total?.weight ?? null);
  if (printed === null || same(printed, 100) || same(printed, indicators)) {
    return pass(place, message("rules.weight-sum-not-100.pass"));
  }
  return fail(place, message("rules.weight-sum-not-100.printed", { printed }), {
    seen: printed,
    expected: 100,
    advice: message("rules.weight-sum-not-100.advice-printed"),
    ...suggestNumber(form.total?.weight ?? null, 100),
  });
}

/** Which level-1 weights are missing or too many against the profile's plan. */
function gap(evaluation: Evaluation): MessageValue {
  const parts = offPlan(evaluation).map(({ name, planned, found }) =>
    found < planned
      ? message("rules.weight-sum-not-100.short", { name, planned, found, by: planned - found })
      : message("rules.weight-sum-not-100.over", { name, planned, found, by: found - planned }),
  );
  return parts.length === 0 ? message("rules.weight-sum-not-100.no-plan") : clauses(parts);
}

function placeOfTotal({ form }: Evaluation): Place {
  if (form.total !== null) return at(form.total.weight?.cell ?? form.total.labelCell, form.total.row);
  const last = form.indicators.at(-1);
  return at(last?.weight?.cell, last?.row);
}
