import { message } from "../i18n";
import { roundedAt } from "../scoring";
import { publishedForms, thirdPartyReview } from "./citations";
import type { Rule, Verdict } from "./model";
import { decimalsOf } from "./numbers";
import { passagesAbout, passagesOf, says, type Passage } from "./passages";
import { filledRows, inRow, rowByRow, type Row } from "./rows";
import { pass, review } from "./verdict";

/** 完成值与总体目标完成情况的文字不一致. Agreement is worth saying too: it is evidence for the row. */
export const narrativeMismatch: Rule = {
  id: "narrative-mismatch",
  level: "warning",
  citations: [thirdPartyReview, publishedForms],
  title: message("rules.narrative-mismatch.title"),
  none: message("rules.narrative-mismatch.none"),
  check: (evaluation) => {
    const passages = evaluation.form.goals.flatMap(({ achieved }) => passagesOf(achieved?.text ?? ""));
    const rows = filledRows(evaluation);
    return rowByRow(evaluation, (row) => judge(row, passages, rows));
  },
};

function judge(row: Row, passages: readonly Passage[], rows: readonly Row[]): Verdict | null {
  const { indicator, name, subject, actual } = row;
  const { value, text, kind } = indicator.actual;
  if (kind !== "number" || value === null || passages.length === 0) return null;
  const about = passagesAbout(indicator, passages, subject);
  if (about.length === 0) return null;
  const place = inRow(indicator, indicator.actualCell);
  const agreeing = about.find((passage) => says(passage, indicator.actual));
  const open = agreeing === undefined ? about.filter((passage) => !isSaidBeside(passage, row, rows, passages)) : about;
  if (open.length === 0) return null;
  const written = open.map((one) => one.written).join("、");
  const values = { name, actual, written };
  if (agreeing === undefined) {
    const told = { seen: text, expected: written, advice: message("rules.narrative-mismatch.advice") };
    return review(place, message("rules.narrative-mismatch.review", values), told);
  }
  const parts = agreeing.quantity.unit === "%" ? shareIn(agreeing, passages) : null;
  return parts === null
    ? pass(place, message("rules.narrative-mismatch.pass", { ...values, written: agreeing.written }))
    : pass(place, message("rules.narrative-mismatch.share", { ...values, ...parts }));
}

/** Whether the number is another row's, or the actual stands beside it in the sentence, itself or as what its parts make together. */
function isSaidBeside(passage: Passage, row: Row, rows: readonly Row[], passages: readonly Passage[]): boolean {
  const { actual } = row.indicator;
  const alike = passages.filter(
    ({ sentence, quantity }) => sentence === passage.sentence && quantity.unit === passage.quantity.unit,
  );
  // 市级示范基地2个、区级3个 for 5.
  const together = { ...passage.quantity, value: alike.reduce((sum, { quantity }) => sum + quantity.value, 0) };
  return (
    alike.some((one) => says(one, actual)) ||
    says({ ...passage, quantity: together }, actual) ||
    isOfAnother(passage, row, rows, passages)
  );
}

/** Whether another row is spoken of as well, and in its own number: 临时救助142人次 is no word on 临时救助对象走访人数. */
function isOfAnother(passage: Passage, row: Row, rows: readonly Row[], passages: readonly Passage[]): boolean {
  return rows.some((other) => {
    const { actual } = other.indicator;
    if (other.subject === row.subject || actual.kind !== "number" || !says(passage, actual)) return false;
    return passagesAbout(other.indicator, passages, other.subject).includes(passage);
  });
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
