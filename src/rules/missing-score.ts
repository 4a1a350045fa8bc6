import { message } from "../i18n";
import type { Evaluation } from "../scoring";
import { systemCheck } from "./citations";
import type { Rule, Verdict } from "./model";
import { numberIn } from "./numbers";
import { fillNumber } from "./remedy";
import { filledRows, inRow, labelOf } from "./rows";
import { at, fail, notApplicable, pass, review, wholeForm } from "./verdict";

/** 没有填写得分. A form without any score is not scored yet: one question for the whole of it. */
export const missingScore: Rule = {
  id: "missing-score",
  level: "warning",
  citations: [systemCheck],
  title: message("rules.missing-score.title"),
  check: (evaluation) => {
    const verdicts = [...ofFunds(evaluation), ...ofIndicators(evaluation)];
    if (verdicts.length === 0) return notApplicable(message("rules.missing-score.none"));
    if (verdicts.some(({ kind }) => kind === "pass")) return verdicts;
    const told = { advice: message("rules.missing-score.advice"), level: "note" } as const;
    return [review(wholeForm, message("rules.missing-score.review", { count: verdicts.length }), told)];
  },
};

function ofFunds({ funds }: Evaluation): readonly Verdict[] {
  return funds.flatMap(({ row: { score, weight, label, row }, score: due }) => {
    if (score === null || (numberIn(weight) ?? 0) <= 0) return [];
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
    if (score === null || (weight ?? 0) <= 0) return [];
    const place = inRow(indicator, score.cell);
    const values = { name };
    if (score.state === "number") return [pass(place, message("rules.missing-score.pass", values))];
    if (score.state !== "blank" || actual.kind === "blank") return [];
    const told = {
      advice: message("rules.missing-score.advice"),
      ...(due.value === null ? {} : { expected: due.value }),
      // Points within a band are a person's to give, as are those of a row that is not in sight.
      ...(band === null && doubts.length === 0 && !indicator.hidden ? fillNumber(score, due.value) : {}),
    };
    return [fail(place, message("rules.missing-score.fail", values), told)];
  });
}
