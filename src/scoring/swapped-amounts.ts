import { numberIn, type FundRow } from "../form";

/** Rates are printed with two decimals of a percent, some with one. */
const rounding = 0.0006;

/**
 * 预算数与执行数填反: more executed than budgeted, and the rate that the row states (or the share of its points) is that of
 * the two the other way round. The rate of the amounts as they stand (116%) is then not what is wrong.
 */
export function rateIfSwapped({ budget, executed, transferred, rate, weight, score }: FundRow): number | null {
  const [a, b] = [numberIn(budget), numberIn(executed)];
  if (a === null || b === null || a <= 0 || b <= a || (numberIn(transferred) ?? 0) !== 0) return null;
  const [full, given] = [numberIn(weight), numberIn(score)];
  const stated = numberIn(rate) ?? (full === null || given === null || full <= 0 ? null : given / full);
  const turned = a / b;
  return stated !== null && stated < 1 && Math.abs(stated - turned) < rounding ? turned : null;
}
