import type { FundRow } from "../form";
import { numberIn, sum } from "./numbers";

/** Amounts of the rows under 年度资金总额, in the form's own unit; null where none of them has a number. */
export interface FundParts {
  readonly budget: number;
  readonly executed: number;
}

/** What the rows under the total row add up to. Only meant for a total row that is empty or zero: nested rows would count twice. */
export function partsOfTotal(rows: readonly FundRow[]): FundParts | null {
  const below = rows.filter(({ source }) => source !== "total");
  if (!below.some(({ budget }) => numberIn(budget) !== null)) return null;
  return {
    budget: sum(below.map(({ budget }) => numberIn(budget) ?? 0)),
    executed: sum(below.map(({ executed }) => numberIn(executed) ?? 0)),
  };
}

/** The row that carries the form's money: 年度资金总额, or where that is empty or zero what the rows below it add up to. */
export function moneyOf(rows: readonly FundRow[]): FundParts | null {
  const total = rows.find(({ source }) => source === "total");
  const budget = numberIn(total?.budget ?? null);
  const executed = numberIn(total?.executed ?? null);
  return budget !== null && budget > 0 && executed !== null ? { budget, executed } : partsOfTotal(rows);
}
