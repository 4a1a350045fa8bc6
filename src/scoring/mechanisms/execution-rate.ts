import { numberIn, type FundRow } from "../../form";
import { message, type Message } from "../../i18n";
import type { Profile } from "../../profile";
import { computed, inputFrom, type Input } from "../explain";
import { labels } from "../labels";
import type { Computed } from "../model";
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
  const found = (worked: Message, value: number | null, citation = profile.executionRate.citation): Computed =>
    computed({
      mechanism: "execution-rate",
      rule: message(formula === "B/A" ? "scoring.execution-rate.rule" : "scoring.execution-rate.rule-transferred"),
      formula: message("scoring.execution-rate.formula", { formula }),
      worked,
      inputs,
      value,
      citations: [citation],
      parts: [],
    });

  const unreadableTransfer = formula !== "B/A" && row.transferred?.state === "unreadable";
  if (budget === null || executed === null || transferred === null || unreadableTransfer)
    return found(message("scoring.execution-rate.unknown"), null);
  if (budget <= 0) return found(message("scoring.execution-rate.zero", { budget }), null, zeroBudget);
  const spent = executed - transferred;
  const rate = spent / budget;
  // A stated 86% beside 0.0086% by the amounts: they are not in one unit either.
  const tooLow = spent < budget && (numberIn(row.rate) ?? 0) > 0.01;
  if ((spent > budget || tooLow) && tenThousandfold(budget, spent))
    return found(message("scoring.execution-rate.slip", { budget, executed }), null);
  // A budget of 1e-300 is no amount of money; what it divides to is no rate.
  if (!Number.isFinite(rate)) return found(message("scoring.execution-rate.unknown"), null);
  const values = { budget, executed, transferred, rate };
  const id = formula === "B/A" ? "scoring.execution-rate.worked" : "scoring.execution-rate.worked-transferred";
  return found(message(id, values), rate);
}
