import { message } from "../i18n";
import { publishedForms, targetMeasures } from "./citations";
import type { Rule } from "./model";
import { passagesAbout, passagesOfSentences, plannedSentences, says, type Passage } from "./passages";
import { filledRows, inRow, rowByRow, type Row } from "./rows";
import { notApplicable, pass, review } from "./verdict";

/** What the goals say about a row that aims at a number. */
const aboutOf = ({ indicator, subject }: Row, passages: readonly Passage[]): readonly Passage[] =>
  indicator.target.kind === "number" && indicator.target.value !== null
    ? passagesAbout(indicator, passages, subject)
    : [];

/** 总体目标与指标的目标值不一致. */
export const goalTargetMismatch: Rule = {
  id: "goal-target-mismatch",
  level: "note",
  citations: [targetMeasures, publishedForms],
  title: message("rules.goal-target-mismatch.title"),
  check: (evaluation) => {
    const passages = plannedSentences(evaluation.form).flatMap(passagesOfSentences);
    if (passages.length === 0) return notApplicable(message("rules.goal-target-mismatch.none"));
    const aboutRow = new Map(filledRows(evaluation).map((row) => [row.indicator, aboutOf(row, passages)]));
    const settled = new Set([...aboutRow].flatMap(([{ target }, about]) => about.filter((one) => says(one, target))));
    return rowByRow(evaluation, "rules.goal-target-mismatch.none", ({ indicator, name, target }) => {
      const { value, text } = indicator.target;
      // 慰问妇女儿童200人 is what the row 慰问人数 aims at; of 妇女儿童受益人次 it says nothing.
      const about = (aboutRow.get(indicator) ?? []).filter((one) => says(one, indicator.target) || !settled.has(one));
      if (value === null || about.length === 0) return null;
      const place = inRow(indicator, indicator.targetCell);
      const written = about.map((one) => one.written).join("、");
      const values = { name, target, written };
      const told = { seen: text, expected: written, advice: message("rules.goal-target-mismatch.advice") };
      return about.some((passage) => says(passage, indicator.target))
        ? pass(place, message("rules.goal-target-mismatch.pass", values))
        : review(place, message("rules.goal-target-mismatch.review", values), told);
    });
  },
};
