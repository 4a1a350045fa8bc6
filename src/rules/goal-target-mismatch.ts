import { message } from "../i18n";
import { publishedForms, targetMeasures } from "./citations";
import type { Rule, Verdict } from "./model";
import { passagesAbout, passagesOf, says } from "./passages";
import { filledRows, inRow, nameOf, shown } from "./rows";
import { notApplicable, pass, review } from "./verdict";

/** 总体目标与指标的目标值不一致. */
export const goalTargetMismatch: Rule = {
  id: "goal-target-mismatch",
  level: "note",
  citations: [targetMeasures, publishedForms],
  title: message("rules.goal-target-mismatch.title"),
  check: (evaluation) => {
    const passages = evaluation.form.goals.flatMap(({ planned }) => passagesOf(planned?.text ?? ""));
    const verdicts = filledRows(evaluation).flatMap<Verdict>(({ indicator }) => {
      const { value, text, kind } = indicator.target;
      const about = kind === "number" ? passagesAbout(indicator, passages) : [];
      if (value === null || about.length === 0) return [];
      const place = inRow(indicator, indicator.targetCell);
      const written = about.map((one) => one.written).join("、");
      const values = { name: nameOf(indicator), target: shown(indicator.target), written };
      const told = { seen: text, expected: written, advice: message("rules.goal-target-mismatch.advice") };
      return about.some((passage) => says(passage, value))
        ? [pass(place, message("rules.goal-target-mismatch.pass", values))]
        : [review(place, message("rules.goal-target-mismatch.review", values), told)];
    });
    return verdicts.length === 0 ? notApplicable(message("rules.goal-target-mismatch.none")) : verdicts;
  },
};
