import type { Form, FundRow } from "../form";
import { message } from "../i18n";
import type { Profile } from "../profile";
import { computed, inputFrom } from "./explain";
import { weighedRows, type WeighedRow } from "./fund-weights";
import { executionRate } from "./mechanisms/execution-rate";
import { fundScore } from "./mechanisms/fund-score";
import { fundScoreSteps } from "./mechanisms/fund-score-steps";
import type { Computed, FundEvaluation } from "./model";

/** 资金行: every row's execution rate, and the score of the row that carries points. */
export function evaluateFunds(form: Form, profile: Profile): readonly FundEvaluation[] {
  const weighed = weighedRows(form, profile);
  return (form.funds?.rows ?? []).map((row) => {
    const rate = executionRate(row, form.funds?.rateFormula ?? null, profile);
    const carries = weighed.find((one) => one.row === row);
    return { row, rate, weight: carries?.weight ?? null, score: score(row, carries, rate, profile) };
  });
}

function score(row: FundRow, carries: WeighedRow | undefined, rate: Computed, profile: Profile): Computed {
  if (carries === undefined || carries.weight === null) {
    const id = carries === undefined ? "scoring.fund-score.no-weight" : "scoring.fund-score.unreadable-weight";
    return computed({
      mechanism: "fund-score",
      rule: message("scoring.fund-score.rule"),
      worked: message(id),
      inputs: [inputFrom("scoring.label.weight", row.weight)],
      value: null,
      citations: [profile.fundScore.citation],
      parts: [rate.explanation],
    });
  }
  const { weight } = carries;
  const method = profile.fundScore.value;
  const result =
    method.method === "steps" ? fundScoreSteps(weight, rate, method.steps, profile) : fundScore(weight, rate, profile);
  return withWeightOrigin(result, carries, profile);
}

/** Says where the points come from: the row's cell, or the heading, or the profile with its own citation. */
function withWeightOrigin({ value, explanation }: Computed, carries: WeighedRow, profile: Profile): Computed {
  const [first, ...rest] = explanation.inputs;
  if (first === undefined) return { value, explanation };
  if (carries.origin === "row") {
    const cell = carries.row.weight?.cell.address ?? null;
    return { value, explanation: { ...explanation, inputs: [{ ...first, cell }, ...rest] } };
  }
  const heading = carries.origin === "heading";
  const label = message(heading ? "scoring.label.weight-heading" : "scoring.label.weight-profile");
  return {
    value,
    explanation: {
      ...explanation,
      inputs: [{ ...first, label }, ...rest],
      citations: heading ? explanation.citations : [...explanation.citations, profile.weights.citation],
    },
  };
}
