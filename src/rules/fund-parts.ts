import type { FundRow } from "../form";
import { numberIn, sum } from "./numbers";

/** Amounts of the rows under 年度资金总额, in the form's own unit; null where none of them has a number. */
export interface FundParts {
  /** null where the form has no column for it, or no number in it. */
  readonly initial: number | null;
  readonly budget: number;
  readonly executed: number;
}

/** What the rows under the total row add up to. Only meant for a total row that is empty or zero: nested rows would count twice. */
export function partsOfTotal(rows: readonly FundRow[]): FundParts | null {
  const below = rows.filter(({ source }) => source !== "total");
  if (!below.some(({ budget }) => numberIn(budget) !== null)) return null;
  const initial = below.map(({ initialBudget }) => numberIn(initialBudget)).filter((amount) => amount !== null);
  return {
    initial: initial.length === 0 ? null : sum(initial),
    budget: sum(below.map(({ budget }) => numberIn(budget) ?? 0)),
    executed: sum(below.map(({ executed }) => numberIn(executed) ?? 0)),
  };
}

/** The row that carries the form's money: 年度资金总额, or where that is empty or zero what the rows below it add up to. */
export function moneyOf(rows: readonly FundRow[]): FundParts | null {
  const total = rows.find(({ source }) => source === "total");
  const budget = numberIn(total?.budget ?? null);
  const executed = numberIn(total?.executed ?? null);
  const initial = numberIn(total?.initialBudget ?? null);
  return budget !== null && budget > 0 && executed !== null ? { initial, budget, executed } : partsOfTotal(rows);
}
