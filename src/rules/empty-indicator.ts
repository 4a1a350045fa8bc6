import { message } from "../i18n";
import { publishedForms, selfEvaluation } from "./citations";
import type { Rule } from "./model";
import { numberIn } from "./numbers";
import { filledRows, inRow } from "./rows";
import { fail, notApplicable, pass, review, wholeForm } from "./verdict";

/** 列了二级指标却没有具体指标: asked, since a kind that does not fit the project may stay empty; points on an empty row are wrong. */
export const emptyIndicator: Rule = {
  id: "empty-indicator",
  level: "note",
  citations: [selfEvaluation, publishedForms],
  title: message("rules.empty-indicator.title"),
  check: (evaluation) => {
    const rows = evaluation.form.indicators.filter(({ kind }) => kind === "empty");
    if (rows.length === 0) {
      const count = filledRows(evaluation).length;
      return count === 0
        ? notApplicable(message("rules.empty-indicator.none"))
        : [pass(wholeForm, message("rules.empty-indicator.pass", { count }))];
    }
    return rows.map((indicator) => {
      const place = inRow(indicator, indicator.level2?.cell, indicator.level1?.cell);
      const name = indicator.level2?.name ?? indicator.level1?.name ?? "";
      const weight = numberIn(indicator.weight) ?? 0;
      const score = numberIn(indicator.score) ?? 0;
      const advice = message("rules.empty-indicator.advice");
      return weight > 0 || score > 0
        ? fail(place, message("rules.empty-indicator.fail", { name, weight, score }), { advice, level: "warning" })
        : review(place, message("rules.empty-indicator.review", { name }), { advice });
    });
  },
};
