import type { IndicatorBlock } from "./indicator-block";
import { mainFundRow } from "./main-fund";
import type { FundBlock, FundRow, Indicator } from "./model";
import { rate } from "./numeric";

/**
 * 预算执行率 as a row of the indicator table. Its points are those of the execution: they go to the fund block's total
 * row where that has none of its own. A form without fund block gets one of this row alone. Where the fund block has its
 * points already, or no row that stands for all of the money, the row stays an indicator (and counts twice, as on paper).
 */
export function withExecution(
  funds: FundBlock | null,
  { indicators, execution }: IndicatorBlock,
): { readonly funds: FundBlock | null; readonly indicators: readonly Indicator[] } {
  const [row, ...others] = execution;
  if (row === undefined) return { funds, indicators };
  const main = funds === null ? null : mainFundRow(funds.rows);
  if (funds !== null) {
    if (main === null || main.weight?.state === "number" || main.score?.state === "number")
      return { funds, indicators: inOrder([...indicators, ...execution]) };
    const grafted: FundRow = {
      ...main,
      rateWanted: wantedBy(row),
      weight: row.weight,
      score: row.score,
      rate: main.rate ?? rateOf(row),
      reason: main.reason ?? row.reason,
    };
    const rows = funds.rows.map((one) => (one === main ? grafted : one));
    return { funds: { ...funds, rows }, indicators: inOrder([...indicators, ...others]) };
  }
  const labelCell = row.nameCell ?? row.level2?.cell ?? row.level1?.cell;
  if (labelCell === undefined) return { funds, indicators: inOrder([...indicators, ...execution]) };
  const alone: FundRow = {
    row: row.row,
    source: "total",
    label: row.name ?? labelCell.plain,
    labelCell,
    initialBudget: null,
    budget: null,
    executed: null,
    transferred: null,
    issued: null,
    rateWanted: wantedBy(row),
    weight: row.weight,
    rate: rateOf(row),
    score: row.score,
    reason: row.reason,
  };
  const block: FundBlock = {
    headRow: row.row,
    rows: [alone],
    amountUnit: null,
    headingPoints: null,
    rateFormula: null,
  };
  return { funds: block, indicators: inOrder([...indicators, ...others]) };
}

const rateOf = ({ actualCell }: Indicator) => (actualCell === null ? null : rate(actualCell, null));
/** ≥95% as a fraction; null: it has no such target. */
const wantedBy = ({ target }: Indicator): number | null =>
  target.kind === "number" && target.unit === "%" && target.value !== null && /^(?:>=?|=|)$/.test(target.comparator)
    ? target.value / 100
    : null;
const inOrder = (rows: readonly Indicator[]): readonly Indicator[] => [...rows].sort((a, b) => a.row - b.row);
