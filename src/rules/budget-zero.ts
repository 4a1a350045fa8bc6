import { numberIn, type FundRow } from "../form";
import { message } from "../i18n";
import { systemCheck } from "./citations";
import type { Rule, Verdict } from "./model";
import { labelOf } from "./rows";
import { at, pass, review } from "./verdict";

/**
 * 全年预算数为零 (or, as the amount it is divided into, not filled in), in the row that carries the points for execution: the rate cannot be computed. Finance systems then give
 * 0 points or stop with an error, so what is due is a person's decision.
 */
export const budgetZero: Rule = {
  id: "budget-zero",
  level: "warning",
  citations: [systemCheck],
  title: message("rules.budget-zero.title"),
  none: message("rules.budget-zero.none"),
  check: ({ form, funds }) => {
    const rows = form.funds?.rows ?? [];
    return funds.flatMap(({ row, weight }) => ((weight ?? 0) > 0 ? (missing(row, rows) ?? judge(row) ?? []) : []));
  },
};

function judge({ label, budget, row }: FundRow): Verdict | null {
  const amount = numberIn(budget);
  if (amount === null || budget === null) return null;
  const place = at(budget.cell, row);
  const values = { label: labelOf(label), budget: amount };
  if (amount !== 0) return pass(place, message("rules.budget-zero.pass", values));
  const told = { seen: amount, advice: message("rules.budget-zero.advice") };
  return review(place, message("rules.budget-zero.review", values), told);
}

/** A rate or a score that nobody can check, as an amount is not there; where other rows have one, `fund-rows-dont-add-up` asks. */
function missing({ label, row, rate, score, budget, executed }: FundRow, rows: readonly FundRow[]): Verdict | null {
  if (numberIn(rate) === null && numberIn(score) === null) return null;
  const nowhere = (column: "budget" | "executed"): boolean => rows.every((one) => numberIn(one[column]) === null);
  const column = budget?.state === "blank" && nowhere("budget") ? "budget" : "executed";
  const cell = column === "budget" ? budget : executed;
  if (cell?.state !== "blank" || !nowhere(column)) return null;
  const values = { label: labelOf(label), column: message(`rules.column.${column}`) };
  const told = { advice: message("rules.budget-zero.advice-empty") };
  return review(at(cell.cell, row), message("rules.budget-zero.empty", values), told);
}
