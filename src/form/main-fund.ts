import type { FundRow, NumericCell } from "./model";

/** A fund row by its source and what it holds, amounts in one unit; null: nothing, NaN: something that is no number. */
export interface FundAmounts {
  readonly source: string;
  readonly budget: number | null;
  readonly executed: number | null;
}

/** Of each row's last shown digit, half may be lost in rounding. */
const rounding = 0.005;

/**
 * 资金合计行: the row that stands for all of the money: 年度资金总额, else the only row, else a first row that the rows below
 * it break down or add nothing to (财政拨款 over 其中：中央、地方). null: no row does. What the rows add up to stands for
 * nothing then, since sources and uses may hold the same money twice.
 */
export function mainFund<T>(rows: readonly T[], amountsOf: (row: T) => FundAmounts): T | null {
  const total = rows.find((row) => amountsOf(row).source === "total");
  const [first, ...below] = rows;
  if (total !== undefined || first === undefined) return total ?? null;
  const parts = below.map(amountsOf);
  const whole = amountsOf(first);
  const isWhole = (["budget", "executed"] as const).every((column) => {
    const sum = parts.reduce((adding, part) => adding + (part[column] ?? 0), 0);
    const open = (whole[column] ?? 0) - sum;
    return sum === 0 || Math.abs(open) <= rounding * (parts.length + 1);
  });
  return isWhole ? first : null;
}

const amountIn = (cell: NumericCell | null): number | null =>
  cell?.state === "unreadable" ? NaN : (cell?.value ?? null);

/** What `mainFund` asks of a row as it was read. */
export const fundAmounts = ({ source, budget, executed }: FundRow): FundAmounts => ({
  source,
  budget: amountIn(budget),
  executed: amountIn(executed),
});

/** The one of the rows as they were read that stands for all of the money. */
export const mainFundRow = (rows: readonly FundRow[]): FundRow | null => mainFund(rows, fundAmounts);
