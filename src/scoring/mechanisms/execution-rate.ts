import type { FundRow } from "../../form";
import { message } from "../../i18n";
import type { Profile } from "../../profile";
import { computed, inputFrom, type Input } from "../explain";
import { labels } from "../labels";
import type { Computed } from "../model";
import { numberIn } from "../numbers";
import { zeroBudget } from "../sources";
import { tenThousandfold } from "../unit-slip";

export type RateFormula = "B/A" | "(B-C)/A";

/**
 * 执行率, a fraction, unrounded: B/A or (B−C)/A. What the form prints in its head is what it means; the profile only
 * speaks where nothing is printed. Null where A is 0 or negative, where A or B is no number, or where one of them is in 元
 * and the other in 万元, as which is right nobody knows. An empty C is 0: forms leave it so where nothing came from above.
 */
export function executionRate(row: FundRow, printed: RateFormula | null, profile: Profile): Computed {
  const wanted = printed ?? profile.executionRate.value;
  const formula: RateFormula = row.transferred === null ? "B/A" : wanted;
  const budget = numberIn(row.budget);
  const executed = numberIn(row.executed);
  const transferred = formula === "B/A" || row.transferred?.state !== "number" ? 0 : numberIn(row.transferred);
  const inputs: readonly Input[] = [
    inputFrom(labels.budget, row.budget),
    inputFrom(labels.executed, row.executed),
    ...(formula === "B/A" ? [] : [inputFrom(labels.transferred, row.transferred)]),
  ];
  const shared = {
    mechanism: "execution-rate",
    rule: message(formula === "B/A" ? "scoring.execution-rate.rule" : "scoring.execution-rate.rule-transferred"),
    formula: message("scoring.execution-rate.formula", { formula }),
    inputs,
  } as const;

  const unreadableTransfer = formula !== "B/A" && row.transferred?.state === "unreadable";
  if (budget === null || executed === null || transferred === null || unreadableTransfer) {
    const worked = message("scoring.execution-rate.unknown");
    return computed({ ...shared, worked, value: null, citations: [profile.executionRate.citation] });
  }
  if (budget <= 0) {
    const worked = message("scoring.execution-rate.zero", { budget });
    return computed({ ...shared, worked, value: null, citations: [zeroBudget] });
  }
  const spent = executed - transferred;
  const rate = spent / budget;
  // A stated 86% beside 0.0086% by the amounts: they are not in one unit either.
  const tooLow = spent < budget && (numberIn(row.rate) ?? 0) > 0.01;
  if ((spent > budget || tooLow) && tenThousandfold(budget, spent)) {
    const worked = message("scoring.execution-rate.slip", { budget, executed });
    return computed({ ...shared, worked, value: null, citations: [profile.executionRate.citation] });
  }
  // A budget of 1e-300 is no amount of money; what it divides to is no rate.
  if (!Number.isFinite(rate)) {
    const worked = message("scoring.execution-rate.unknown");
    return computed({ ...shared, worked, value: null, citations: [profile.executionRate.citation] });
  }
  const values = { budget, executed, transferred, rate };
  const id = formula === "B/A" ? "scoring.execution-rate.worked" : "scoring.execution-rate.worked-transferred";
  return computed({ ...shared, worked: message(id, values), value: rate, citations: [profile.executionRate.citation] });
}
