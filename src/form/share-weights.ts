import type { FundRow, Indicator, NumericCell, SubtotalRow, TotalRow } from "./model";

/** What of a form carries 分值. */
export interface Weighted {
  readonly funds: readonly FundRow[];
  readonly indicators: readonly Indicator[];
  readonly subtotals: readonly SubtotalRow[];
  readonly total: TotalRow | null;
}

/** Fewer say nothing about how the others are meant. */
const enough = 3;
/** No share of 1 is as much as this, nor are all of them together. */
const highest = 1.5;

/**
 * 权重 written as shares of 1 (0.3, 0.2 …) over scores in points: the same in points, 30 and 20. null: they are points as
 * they stand. A total weight left open stays so, since 100 would not fit the column.
 */
export function sharesAsPoints(parts: Weighted): Weighted | null {
  // Nearly every form has points, which its first weights tell; one among shares was typed otherwise (30 for 0.3).
  let typed = 0;
  for (const { weight } of [...parts.indicators, ...parts.funds])
    if ((weight?.value ?? 0) > 1 && ++typed > 1) return null;
  const own = shares(parts.indicators.map(({ weight }) => weight));
  const fund = shares(parts.funds.map(({ weight }) => weight));
  const scores = numbers(parts.indicators.map(({ score }) => score));
  const scored = scores.filter((score) => score > highest).length;
  if (own.length < enough || scored === 0 || (typed > 0 && scored <= scores.length / 2)) return null;
  const sum = [...own, ...fund].reduce((total, weight) => total + weight, 0);
  // One share that is wrong or missing leaves the others shares, where most rows score more than any of them.
  const about = sum > 0.5 && sum < highest && scored > scores.length / 2;
  if (Math.abs(sum - 1) > 1e-6 && !about) return null;
  const scaled = <Row extends { readonly weight: NumericCell | null }>(row: Row): Row => ({
    ...row,
    weight: inPoints(row.weight),
  });
  return {
    funds: parts.funds.map(scaled),
    indicators: parts.indicators.map(scaled),
    subtotals: parts.subtotals.map(scaled),
    total: parts.total === null ? null : scaled(parts.total),
  };
}

const numbers = (cells: readonly (NumericCell | null)[]): readonly number[] =>
  cells.flatMap((cell) => (cell?.state === "number" && cell.value !== null ? [cell.value] : []));

const shares = (cells: readonly (NumericCell | null)[]): readonly number[] =>
  numbers(cells).filter((weight) => weight <= 1);

function inPoints(cell: NumericCell | null): NumericCell | null {
  if (cell?.state === "blank") return { ...cell, state: "marker" };
  return cell === null || cell.value === null || cell.value > 1
    ? cell
    : { ...cell, value: Number((cell.value * 100).toFixed(6)) };
}
