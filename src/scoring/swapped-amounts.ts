import { numberIn, type FundRow } from "../form";

/** Rates are printed with two decimals of a percent, some with one. */
const rounding = 0.0006;

/**
 * 预算数与执行数填反: more executed than budgeted, and the rate that the row states (or the share of its points) is that of
 * the two the other way round. The rate of the amounts as they stand (116%) is then not what is wrong.
 */
export function rateIfSwapped({ budget, executed, transferred, rate, weight, score }: FundRow): number | null {
  const [a, b] = [numberIn(budget) ?? 0, numberIn(executed) ?? 0];
  if (a <= 0 || b <= a || (numberIn(transferred) ?? 0) !== 0) return null;
  // NaN: neither a rate nor points are stated, and it is near nothing.
  const stated = numberIn(rate) ?? (numberIn(score) ?? NaN) / (numberIn(weight) ?? NaN);
  const turned = a / b;
  return stated < 1 && Math.abs(stated - turned) < rounding ? turned : null;
}
