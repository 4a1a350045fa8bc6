import { numberIn } from "../form";
import { message } from "../i18n";
import { tenThousandfold, type FundEvaluation } from "../scoring";
import { budgetLaw13 } from "./citations";
import type { Rule, Verdict } from "./model";
import { labelOf } from "./rows";
import { at, fail, pass, review } from "./verdict";

/** 执行数大于预算数. What was paid from superior transfers (C) is taken out first, as the Changsha form does. */
export const executedExceedsBudget: Rule = {
  id: "executed-exceeds-budget",
  level: "error",
  citations: [budgetLaw13],
  title: message("rules.executed-exceeds-budget.title"),
  none: message("rules.executed-exceeds-budget.none"),
  check: ({ funds }) => funds.flatMap((fund) => judge(fund) ?? []),
};

function judge({ row: fund, swappedRate }: FundEvaluation): Verdict | null {
  const { label, row, budget, executed, transferred } = fund;
  const [available, spent] = [numberIn(budget), numberIn(executed)];
  if (available === null || spent === null || (available === 0 && spent === 0)) return null;
  // 元 beside 万元: `amount-unit-slip` says what is wrong there.
  if (spent > available && tenThousandfold(available, spent)) return null;
  const own = spent - (numberIn(transferred) ?? 0);
  const place = at(executed?.cell, row);
  const values = { label: labelOf(label), budget: available, executed: own, excess: own - available };
  if (swappedRate !== null) {
    const told = { seen: own, advice: message("rules.executed-exceeds-budget.advice-swapped") };
    return fail(place, message("rules.executed-exceeds-budget.swapped", { ...values, rate: swappedRate }), told);
  }
  if (own <= available + 1e-6) return pass(place, message("rules.executed-exceeds-budget.pass", values));
  // 年初预算 alone: what was added in the year shows nowhere in the form.
  if (budget !== null && fund.initialBudget?.cell === budget.cell) {
    const told = { seen: own, advice: message("rules.executed-exceeds-budget.advice-initial") };
    return review(place, message("rules.executed-exceeds-budget.initial", values), told);
  }
  const told = { seen: own, expected: `≤${available}`, advice: message("rules.executed-exceeds-budget.advice") };
  return fail(place, message("rules.executed-exceeds-budget.fail", values), told);
}
