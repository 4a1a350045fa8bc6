import { message } from "../i18n";
import { publishedForms, thirdPartyReview } from "./citations";
import type { Rule, Verdict } from "./model";
import { decimalsOf, roundedAt } from "./numbers";
import { passagesAbout, passagesOf, says, type Passage } from "./passages";
import { inRow, rowByRow, type Row } from "./rows";
import { pass, review } from "./verdict";

/** 完成值与总体目标完成情况的文字不一致. Agreement is worth saying too: it is evidence for the row. */
export const narrativeMismatch: Rule = {
  id: "narrative-mismatch",
  level: "warning",
  citations: [thirdPartyReview, publishedForms],
  title: message("rules.narrative-mismatch.title"),
  check: (evaluation) => {
    const passages = evaluation.form.goals.flatMap(({ achieved }) => passagesOf(achieved?.text ?? ""));
    return rowByRow(evaluation, "rules.narrative-mismatch.none", (row) => judge(row, passages));
  },
};

function judge({ indicator, name, subject, actual }: Row, passages: readonly Passage[]): Verdict | null {
  const { value, text, kind } = indicator.actual;
  if (kind !== "number" || value === null || passages.length === 0) return null;
  const about = passagesAbout(indicator, passages, subject);
  if (about.length === 0) return null;
  const place = inRow(indicator, indicator.actualCell);
  const written = about.map((one) => one.written).join("、");
  const values = { name, actual, written };
  const agreeing = about.find((passage) => says(passage, value));
  if (agreeing === undefined) {
    const told = { seen: text, expected: written, advice: message("rules.narrative-mismatch.advice") };
    return review(place, message("rules.narrative-mismatch.review", values), told);
  }
  const parts = agreeing.quantity.unit === "%" ? shareIn(agreeing, passages) : null;
  return parts === null
    ? pass(place, message("rules.narrative-mismatch.pass", { ...values, written: agreeing.written }))
    : pass(place, message("rules.narrative-mismatch.share", { ...values, ...parts }));
}

/** Two counts in the same sentence that give the rate claimed there: 1046 对, 调和 476 对, 调和率 45.5%. */
function shareIn(
  { quantity, sentence }: Passage,
  passages: readonly Passage[],
): { part: string; whole: string } | null {
  const counts = passages.filter((one) => one.sentence === sentence && one.quantity.unit !== "%");
  for (const whole of counts) {
    for (const part of counts) {
      const [a, b] = [part.quantity, whole.quantity];
      const fits =
        a.unit === b.unit &&
        a.value < b.value &&
        roundedAt(decimalsOf(quantity.value), quantity.value, (a.value / b.value) * 100);
      if (fits) return { part: part.written, whole: whole.written };
    }
  }
  return null;
}
