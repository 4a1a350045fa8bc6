import type { Finding } from "../../rules";
import type { Evaluation, Explanation } from "../../scoring";

/** The computations that a finding rests on, for "计算说明"; none for findings about words. */
export function explanationsFor(finding: Finding, evaluation: Evaluation): readonly Explanation[] {
  const { totals } = evaluation;
  switch (finding.rule) {
    case "weight-sum-not-100":
    case "level1-weights-nonstandard":
      return [totals.weight.explanation];
    case "score-sum-mismatch":
      return [totals.statedRowsScore.explanation];
    default:
      return ofRow(finding, evaluation);
  }
}

function ofRow({ rule, row }: Finding, { funds, indicators }: Evaluation): readonly Explanation[] {
  const fund = funds.find((candidate) => candidate.row.row === row);
  if (fund !== undefined) {
    if (rule === "execution-rate-wrong" || rule === "executed-exceeds-budget") return [fund.rate.explanation];
    return rule === "fund-rows-dont-add-up" ? [] : [fund.score.explanation];
  }
  const indicator = indicators.find((candidate) => candidate.indicator.row === row);
  return indicator === undefined ? [] : [indicator.score.explanation];
}
