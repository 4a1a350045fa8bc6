import { message } from "../i18n";
import { publishedForms, targetMeasures } from "./citations";
import type { Rule } from "./model";
import { passagesAbout, passagesOfSentences, plannedSentences, says } from "./passages";
import { inRow, rowByRow } from "./rows";
import { pass, review } from "./verdict";

/** 总体目标与指标的目标值不一致. */
export const goalTargetMismatch: Rule = {
  id: "goal-target-mismatch",
  level: "note",
  citations: [targetMeasures, publishedForms],
  title: message("rules.goal-target-mismatch.title"),
  check: (evaluation) => {
    const passages = plannedSentences(evaluation.form).flatMap(passagesOfSentences);
    return rowByRow(evaluation, "rules.goal-target-mismatch.none", ({ indicator, name, subject, target }) => {
      const { value, text, kind } = indicator.target;
      if (kind !== "number" || value === null || passages.length === 0) return null;
      const about = passagesAbout(indicator, passages, subject);
      if (about.length === 0) return null;
      const place = inRow(indicator, indicator.targetCell);
      const written = about.map((one) => one.written).join("、");
      const values = { name, target, written };
      const told = { seen: text, expected: written, advice: message("rules.goal-target-mismatch.advice") };
      return about.some((passage) => says(passage, value))
        ? pass(place, message("rules.goal-target-mismatch.pass", values))
        : review(place, message("rules.goal-target-mismatch.review", values), told);
    });
  },
};
