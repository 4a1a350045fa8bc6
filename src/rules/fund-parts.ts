import { mainFundRow, numberIn, type FundRow } from "../form";
import { sumOnce, type FundColumn } from "./fund-lists";

/** Amounts of fund rows together, in the form's own unit. */
export interface FundParts {
  /** null where the form has no column for it, or no number in it. */
  readonly initial: number | null;
  readonly budget: number;
  readonly executed: number;
  /** 执行率, a fraction; null where there is no budget to divide by (1e-300 is none either). */
  readonly rate: number | null;
}

function together(initial: number | null, budget: number, executed: number): FundParts {
  const rate = budget > 0 ? executed / budget : NaN;
  return { initial, budget, executed, rate: Number.isFinite(rate) ? rate : null };
}

const someIn = (rows: readonly FundRow[], column: FundColumn): boolean =>
  rows.some((row) => numberIn(row[column]) !== null);

/** What the rows under 年度资金总额 add up to, parts of a row counted with it; null where none of them has a budget and what was spent, or one cannot be read. */
export function partsOfTotal(rows: readonly FundRow[]): FundParts | null {
  const below = rows.filter(({ source }) => source !== "total");
  const unreadable = below.some(({ budget, executed }) =>
    [budget, executed].some((cell) => cell?.state === "unreadable"),
  );
  if (unreadable || !someIn(below, "budget") || !someIn(below, "executed")) return null;
  const initial = someIn(below, "initialBudget") ? sumOnce(below, "initialBudget").sum : null;
  return together(initial, sumOnce(below, "budget").sum, sumOnce(below, "executed").sum);
}

/**
 * The form's money: what its main row says (`mainFundRow`), or where 年度资金总额 is empty or zero what the rows below it add
 * up to. null: no row stands for all of it, or none has an amount.
 */
export function moneyOf(rows: readonly FundRow[]): FundParts | null {
  const main = mainFundRow(rows);
  if (main === null) return null;
  const budget = numberIn(main.budget);
  const executed = numberIn(main.executed);
  if (budget !== null && budget > 0 && executed !== null)
    return together(numberIn(main.initialBudget), budget, executed);
  return main.source === "total" ? partsOfTotal(rows) : null;
}
