import type { BookCell } from "./model";

export const plain = (value: BookCell["value"], style: BookCell["style"] = "text"): BookCell => ({ value, style });

/** A figure with the formula it comes of; where it is not known there is nothing to compute, and the cell stays empty. */
export function computed(value: number | null, style: BookCell["style"], formula: string): BookCell {
  return value === null ? plain(null, style) : { value, style, formula };
}

export const alike = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

/** `part` ÷ `whole` as a live formula where that is what `value` is; otherwise the number alone. */
export function quotient(
  value: number | null,
  part: readonly [number | null, string],
  whole: readonly [number | null, string],
): BookCell {
  const [[a, partAt], [b, wholeAt]] = [part, whole];
  if (value === null || a === null || b === null || b === 0 || !alike(a / b, value)) return plain(value, "rate");
  return { value, style: "rate", formula: `IF(${wholeAt}=0,"",${partAt}/${wholeAt})` };
}

/** Amounts in one unit, the rate a fraction; null: not there or not known. */
interface Amounts {
  readonly budget: number | null;
  readonly executed: number | null;
  readonly transferred: number | null;
  readonly rate: number | null;
}

/**
 * 执行率 over the cells of its amounts: executed, or where there are transfers what is left of it without them (Changsha's
 * rate, (B−C)/A), into budget.
 */
export function rateCell(
  { budget, executed, transferred, rate }: Amounts,
  at: { readonly budget: string; readonly executed: string; readonly transferred: string | null },
): BookCell {
  if (at.transferred === null) return quotient(rate, [executed, at.executed], [budget, at.budget]);
  const own = executed === null || transferred === null ? null : executed - transferred;
  return quotient(rate, [own, `(${at.executed}-${at.transferred})`], [budget, at.budget]);
}
