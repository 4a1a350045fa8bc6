import { message } from "../i18n";
import { systemCheck } from "./citations";
import type { Rule, Verdict } from "./model";
import { numberIn } from "./numbers";
import { labelOf } from "./rows";
import { at, notApplicable, pass, review } from "./verdict";

/**
 * 全年预算数为零, in the row that carries the points for execution: the rate cannot be computed. Finance systems then give
 * 0 points or stop with an error, so what is due is a person's decision.
 */
export const budgetZero: Rule = {
  id: "budget-zero",
  level: "warning",
  citations: [systemCheck],
  title: message("rules.budget-zero.title"),
  check: ({ funds }) => {
    const verdicts = funds.flatMap(({ row: { label, budget, row }, weight }): Verdict[] => {
      const amount = numberIn(budget);
      if (amount === null || budget === null || weight === null || weight <= 0) return [];
      const place = at(budget.cell, row);
      const values = { label: labelOf(label), budget: amount };
      if (amount !== 0) return [pass(place, message("rules.budget-zero.pass", values))];
      const told = { seen: amount, advice: message("rules.budget-zero.advice") };
      return [review(place, message("rules.budget-zero.review", values), told)];
    });
    return verdicts.length === 0 ? notApplicable(message("rules.budget-zero.none")) : verdicts;
  },
};
