import { numberIn } from "../form";
import { message } from "../i18n";
import type { Evaluation } from "../scoring";
import { systemCheck } from "./citations";
import type { Rule, Verdict } from "./model";
import { fillNumber } from "./remedy";
import { filledRows, inRow, labelOf } from "./rows";
import { at, fail, pass, review, wholeForm } from "./verdict";

/** 没有填写得分. A form without any score is not scored yet: one question for the whole of it. */
export const missingScore: Rule = {
  id: "missing-score",
  level: "warning",
  citations: [systemCheck],
  title: message("rules.missing-score.title"),
  none: message("rules.missing-score.none"),
  check: (evaluation) => {
    const verdicts = [...ofFunds(evaluation), ...ofIndicators(evaluation)];
    if (verdicts.length === 0) return [];
    if (verdicts.some(({ kind }) => kind === "pass")) return [...verdicts, ...ofTotal(evaluation)];
    const told = { advice: message("rules.missing-score.advice"), level: "note" } as const;
    return [review(wholeForm, message("rules.missing-score.review", { count: verdicts.length }), told)];
  },
};

/** 总分 left empty below rows that are all scored. */
function ofTotal({ form: { total, cutOff }, totals }: Evaluation): readonly Verdict[] {
  if (total?.score?.state !== "blank" || cutOff || totals.statedRowsScore.value === null) return [];
  const told = { advice: message("rules.missing-score.advice-total") };
  return [review(at(total.score.cell, total.row), message("rules.missing-score.total"), told)];
}

function ofFunds({ form, funds }: Evaluation): readonly Verdict[] {
  return funds.flatMap(({ row: { score, weight, label, row }, weight: full, score: due }) => {
    // Points that the heading names (20分) are those of the row that carries them.
    const printed = numberIn(weight) ?? (full === null ? null : (form.funds?.headingPoints ?? null));
    if (score === null || (printed ?? 0) <= 0) return [];
    if (score.state === "number")
      return [pass(at(score.cell, row), message("rules.missing-score.pass", { name: labelOf(label) }))];
    if (score.state !== "blank" || due.value === null) return [];
    const told = {
      expected: due.value,
      advice: message("rules.missing-score.advice"),
      ...fillNumber(score, due.value),
    };
    return [fail(at(score.cell, row), message("rules.missing-score.fail", { name: labelOf(label) }), told)];
  });
}

function ofIndicators(evaluation: Evaluation): readonly Verdict[] {
  return filledRows(evaluation).flatMap(({ indicator, score: due, band, doubts, weight, name }) => {
    const { score, actual } = indicator;
    const unweighted = indicator.weight === null;
    if (score === null || (!unweighted && (weight ?? 0) <= 0)) return [];
    const place = inRow(indicator, score.cell);
    const values = { name };
    if (score.state === "number") return [pass(place, message("rules.missing-score.pass", values))];
    if (score.state !== "blank" || actual.kind === "blank") return [];
    if (unweighted) {
      // Without 分值 beside it a row may be a part of the one above.
      const advice = message("rules.missing-score.advice");
      return [review(place, message("rules.missing-score.unweighted", values), { advice })];
    }
    const told = {
      advice: message("rules.missing-score.advice"),
      ...(due.value === null ? {} : { expected: due.value }),
      // Points within a band are a person's to give, as are those of a row that is not in sight.
      ...(band === null && doubts.length === 0 && !indicator.hidden ? fillNumber(score, due.value) : {}),
    };
    return [fail(place, message("rules.missing-score.fail", values), told)];
  });
}
