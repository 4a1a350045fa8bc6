import type { NumericCell } from "../form";

/** Half of the last decimal that points and amounts are printed with. */
const dust = 0.005;

/** The same for a rate, which is a fraction printed as a percentage. */
const rateDust = 0.00005;

/** What a double may be off after a few sums. */
const noise = 1e-9;

/** Points and amounts are printed with two decimals at most: what differs by less than half of the last one is the same. */
export const same = (a: number, b: number): boolean => Math.abs(a - b) < dust;

/** Whether points or an amount fall short of others also when printed. */
export const less = (a: number, b: number): boolean => a < b - dust;

/** Whether points or an amount go beyond others also when printed. */
export const more = (a: number, b: number): boolean => a > b + dust;

/** The same for rates, given as fractions and printed with two decimals of a percent. */
export const sameRate = (a: number, b: number): boolean => Math.abs(a - b) < rateDust;

/** Decimals shown in the cell, e.g. 1 for "86.2%" and "1,234.5". */
export function decimalsShown({ cell }: NumericCell): number {
  return /\.(\d+)/.exec(cell.plain)?.[1]?.length ?? 0;
}

/** The same of a rate, in percent: 2 for 86.20%, also for 86.2 under a % head or 0.862 without one. */
export function percentDecimalsShown(rate: NumericCell, stated: number): number {
  const { plain } = rate.cell;
  const decimals = decimalsShown(rate);
  const asFraction = !plain.includes("%") && Math.abs(Number.parseFloat(plain) - stated) < noise;
  return asFraction ? Math.max(0, decimals - 2) : decimals;
}

/** Whether `stated` is `due` rounded or cut at so many decimals (8.62 written 8.6). Both in points, or both in percent. */
export function roundedAt(decimals: number, stated: number, due: number): boolean {
  const unit = 10 ** -decimals;
  const cut = Math.floor(due / unit + noise) * unit;
  return Math.abs(stated - due) <= unit / 2 + noise || Math.abs(stated - cut) < noise;
}

/** Whether the stated rate is the due one, rounded or cut at the decimals that the cell shows. Both are fractions. */
export function rateAgrees(rate: NumericCell, stated: number, due: number): boolean {
  return sameRate(stated, due) || roundedAt(percentDecimalsShown(rate, stated), stated * 100, due * 100);
}
