import { message } from "../i18n";
import { publishedForms, targetMeasures } from "./citations";
import type { Rule, Verdict } from "./model";
import { passagesAbout, passagesOfSentences, plannedSentences, says, type Passage } from "./passages";
import { filledRows, inRow, type Row } from "./rows";
import { pass, review } from "./verdict";

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
  none: message("rules.goal-target-mismatch.none"),
  check: (evaluation) => {
    const passages = plannedSentences(evaluation.form).flatMap(passagesOfSentences);
    if (passages.length === 0) return [];
    const spokenOf = filledRows(evaluation)
      .map((row) => ({ row, about: aboutOf(row, passages) }))
      .filter(({ about }) => about.length > 0);
    const settled = new Set(spokenOf.flatMap(({ row, about }) => about.filter((one) => aims(row, one))));
    const verdicts: Verdict[] = [];
    for (const { row, about } of spokenOf) {
      // 慰问妇女儿童200人 is what the row 慰问人数 aims at; of 妇女儿童受益人次 it says nothing.
      const own = about.filter((one) => aims(row, one) || !settled.has(one));
      if (own.length > 0) verdicts.push(judge(row, own));
    }
    return verdicts;
  },
};

/** Whether the passage says what the row aims at. */
const aims = ({ indicator }: Row, passage: Passage): boolean => says(passage, indicator.target);

function judge(row: Row, about: readonly Passage[]): Verdict {
  const { indicator, name, target } = row;
  const place = inRow(indicator, indicator.targetCell);
  const written = about.map((one) => one.written).join("、");
  const values = { name, target, written };
  if (about.some((one) => aims(row, one))) return pass(place, message("rules.goal-target-mismatch.pass", values));
  const advice = message("rules.goal-target-mismatch.advice");
  const told = { seen: indicator.target.text, expected: written, advice };
  return review(place, message("rules.goal-target-mismatch.review", values), told);
}
