import type { Form, FundRow } from "../form";
import { message, type Message } from "../i18n";
import type { Profile } from "../profile";
import { computed, input, inputFrom, noFormula, type Input } from "./explain";
import { labels } from "./labels";
import { weighedRows, type WeighedRow } from "./fund-weights";
import { executionRate } from "./mechanisms/execution-rate";
import { fundScore, type Points } from "./mechanisms/fund-score";
import { fundScoreSteps } from "./mechanisms/fund-score-steps";
import type { Computed, FundEvaluation } from "./model";
import { rateIfSwapped } from "./swapped-amounts";

/** 资金行: every row's execution rate, and the score of the row that carries points. */
export function evaluateFunds(form: Form, profile: Profile): readonly FundEvaluation[] {
  const weighed = weighedRows(form, profile);
  return (form.funds?.rows ?? []).map((row) => {
    const rate = executionRate(row, form.funds?.rateFormula ?? null, profile);
    const carries = weighed.find((one) => one.row === row);
    return {
      row,
      rate,
      weight: carries?.weight ?? null,
      score: score(row, carries, rate, profile),
      swappedRate: rateIfSwapped(row),
    };
  });
}

function score(row: FundRow, carries: WeighedRow | undefined, rate: Computed, profile: Profile): Computed {
  const unscored = (worked: Message, from: Input): Computed =>
    computed({
      mechanism: "fund-score",
      rule: message("scoring.fund-score.rule"),
      formula: noFormula,
      worked,
      inputs: [from],
      value: null,
      citations: [profile.fundScore.citation],
      parts: [rate.explanation],
    });
  const weight = inputFrom(labels.weight, row.weight);
  if (carries === undefined) return unscored(message("scoring.fund-score.no-weight"), weight);
  if (carries.weight === null) return unscored(message("scoring.fund-score.unreadable-weight"), weight);
  const points = pointsOf(carries.weight, carries, profile);
  if (carries.lacksTotal) return unscored(message("scoring.fund-score.no-total"), points.input);
  const method = profile.fundScore.value;
  return method.method === "steps"
    ? fundScoreSteps(points, rate, method.steps, profile)
    : fundScore(points, rate, row.rateWanted, profile);
}

/** The points with where they come from: the row's cell, the heading, or the profile with its own citation. */
function pointsOf(value: number, { origin, row }: WeighedRow, profile: Profile): Points {
  switch (origin) {
    case "row":
      return { value, input: inputFrom(labels.weight, row.weight), citations: [] };
    case "heading":
      return { value, input: input(labels.weightHeading, value), citations: [] };
    case "profile":
      return {
        value,
        input: input(labels.weightProfile, value),
        citations: [profile.weights.citation],
      };
  }
}
