import { numberIn, type FundRow } from "../form";
import { message } from "../i18n";
import { same } from "../scoring";
import { sichuanForm } from "./citations";
import type { Rule, Verdict } from "./model";
import { hasReason } from "./reasons";
import { labelOf } from "./rows";
import { at, pass, review } from "./verdict";

/** 年中调整了预算却没有说明: only where the fund block has a column for reasons. */
export const budgetChangeUnexplained: Rule = {
  id: "budget-change-unexplained",
  level: "note",
  citations: [sichuanForm],
  title: message("rules.budget-change-unexplained.title"),
  none: message("rules.budget-change-unexplained.none"),
  check: ({ form }) => (form.funds?.rows ?? []).flatMap((row) => judge(row) ?? []),
};

function judge(fund: FundRow): Verdict | null {
  const { source, label, row, initialBudget, budget, reason } = fund;
  const [initial, adjusted] = [numberIn(initialBudget), numberIn(budget)];
  if (source !== "total" || reason === null || initial === null || adjusted === null) return null;
  const place = at(reason, row);
  const values = { label: labelOf(label), initial, adjusted };
  if (hasReason(fund) || same(initial, adjusted))
    return pass(place, message("rules.budget-change-unexplained.pass", values));
  const told = { advice: message("rules.budget-change-unexplained.advice") };
  return review(place, message("rules.budget-change-unexplained.review", values), told);
}
