import type { Form } from "../form";
import { message } from "../i18n";
import type { Profile } from "../profile";
import { gradeExplanation, gradeOf } from "./mechanisms/grade";
import { capByRate } from "./mechanisms/rate-cap";
import { sumOf, type Summand } from "./mechanisms/sum";
import type { FundEvaluation, IndicatorEvaluation, Totals } from "./model";
import { dueFundScores, dueScores, fundWeights, rowWeights, statedFundScores, statedScores } from "./summands";

/** 合计: weights, due scores, scores as stated, and the grade of the due total (none for a form that is cut off). */
export function totalsOf(
  form: Form,
  funds: readonly FundEvaluation[],
  indicators: readonly IndicatorEvaluation[],
  profile: Profile,
): Totals {
  const weight = sumOf(message("scoring.sum.weights"), withFunds(rowWeights(indicators), fundWeights(funds)));
  const due = sumOf(message("scoring.sum.due"), withFunds(dueScores(indicators), dueFundScores(funds)));
  const main = funds.find((fund) => fund.weight !== null) ?? funds.find(({ row }) => row.source === "total");
  const score = capByRate(due, main?.rate ?? null, profile);
  const graded = form.cutOff ? null : score.value;
  return {
    weight,
    score,
    statedRowsScore: sumOf(message("scoring.sum.stated"), withFunds(statedScores(indicators), statedFundScores(funds))),
    grade: graded === null ? null : gradeOf(graded, profile),
    gradeExplanation: graded === null ? null : gradeExplanation(graded, profile),
  };
}

/** Points for execution alone make no total: nothing to add where no row has any. */
function withFunds(rows: readonly Summand[], funds: readonly Summand[]): readonly Summand[] {
  return rows.length === 0 ? [] : [...rows, ...funds];
}
