import { fundAmounts, mainFund, type FundRow, type NumericCell } from "../../form";
import type { FundEvaluation } from "../../scoring";
import type { Place, SiteForm } from "./model";

const factors: ReadonlyMap<string, number> = new Map([
  ["元", 1],
  ["万元", 10_000],
  ["亿元", 100_000_000],
]);

/** By what an amount in `from` is multiplied to stand in `to`; null: a unit is not known. */
export function moneyFactor(from: string | null, to: string | null): number | null {
  const [a, b] = [factors.get(from ?? ""), factors.get(to ?? "")];
  return a === undefined || b === undefined ? null : a / b;
}

/** The fund row that stands for the whole. */
export function totalFund(funds: readonly FundEvaluation[]): FundEvaluation | null {
  return mainFund(funds, ({ row }) => fundAmounts(row));
}

export type AmountId = "budget" | "executed" | "transferred";

export interface SiteAmount {
  /** In `unit`; null: not there, no number, or its unit not known. */
  readonly value: number | null;
  readonly place: Place;
  readonly cell: NumericCell | null;
}

export function amountOf(site: SiteForm, id: AmountId, unit: string | null): SiteAmount {
  const { form, funds } = site.evaluation;
  const row: FundRow | null = totalFund(funds)?.row ?? null;
  const cell = row?.[id] ?? null;
  const factor = moneyFactor(form.funds?.amountUnit ?? null, unit);
  const value =
    cell === null || cell.value === null || factor === null ? null : Number((cell.value * factor).toPrecision(12));
  return { value, cell, place: { file: site.file, sheet: form.sheet, cell: cell?.cell.address ?? null } };
}

/** The unit most forms state, the parent's first; null: none states one. */
export function commonUnit(units: readonly (string | null)[], parent: string | null): string | null {
  if (parent !== null) return parent;
  const counts = new Map<string, number>();
  for (const unit of units) if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [most] = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return most?.[0] ?? null;
}

/** How far a sum of so many rounded amounts may be off: half of the last decimal of each, of two decimals at least. */
export function roundingRoom(values: readonly number[]): number {
  const decimals = Math.max(2, ...values.map((value) => Math.min(6, String(value).split(".")[1]?.length ?? 0)));
  return 0.5 * 10 ** -decimals * (values.length + 1) + 1e-9;
}
