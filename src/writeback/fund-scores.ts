import { isLeftAlone, isUntouched, numberIn } from "../form";
import { message } from "../i18n";
import type { Evaluation, FundEvaluation } from "../scoring";
import { plainFormat } from "../sheet";
import { content, standing, type Draft } from "./draft";
import { holdsItsNumber, rateExpression } from "./formulas";
import { takesTransfersOut } from "./rates";

/** 预算执行率得分: filled where empty, offered where further off than the tolerance allows. */
export function fundScoreDrafts(evaluation: Evaluation, formulas: boolean): readonly Draft[] {
  const { exact } = evaluation.profile.tolerance.value;
  return evaluation.funds.flatMap((fund) => {
    const { row, score, weight, swappedRate } = fund;
    const cell = row.score;
    if (cell === null || weight === null || score.value === null || isLeftAlone(cell)) return [];
    if (swappedRate !== null) return [];
    if (cell.value !== null && Math.abs(cell.value - score.value) <= exact + 1e-9) return [];
    const untouched = isUntouched(cell);
    const values = {
      label: row.label,
      before: standing(cell.cell),
      score: score.value,
      worked: score.explanation.worked,
    };
    return [
      {
        cell: cell.cell,
        after: content(score.value, formulas ? liveScore(fund, weight, evaluation) : null),
        numberFormat: plainFormat(cell.cell),
        purpose: "fund-score",
        reason: message(untouched ? "writeback.fund-score.fill" : "writeback.fund-score.replace", values),
        // Points that stand nowhere on the form are the scheme's, and so for a person to confirm.
        safe: untouched && (numberIn(row.weight) !== null || evaluation.form.funds?.headingPoints === weight),
      },
    ];
  });
}

/** min(分值, 分值 × 执行率) over the cells; null where a formula would not see the numbers, or the scheme goes by steps. */
function liveScore({ row, rate }: FundEvaluation, weight: number, { profile }: Evaluation): string | null {
  const expression = rateExpression(row, takesTransfersOut(rate));
  const negative = (rate.value ?? 0) < 0;
  if (expression === null || negative || profile.fundScore.value.method === "steps") return null;
  if (row.weight?.state === "number" && !holdsItsNumber(row.weight)) return null;
  const points = holdsItsNumber(row.weight) ? row.weight.cell.address : String(weight);
  const { rate: quotient, budget } = expression;
  return `=IF(${budget}=0,"",ROUND(MIN(${points},${points}*${quotient}),${profile.decimals.value}))`;
}
