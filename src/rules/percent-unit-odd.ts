import { message, type MessageId } from "../i18n";
import type { Reading } from "../quantity";
import type { Cell } from "../sheet";
import { publishedForms } from "./citations";
import { isGoodRate } from "./directions";
import type { Rule, Verdict } from "./model";
import { inRow, rowByRow, wordsOf, type Row } from "./rows";
import { pass, review } from "./verdict";

/** A name that says: this is a rate. */
const rate = /率|比例|占比|比重|满意度|覆盖面|百分比/;

/** 百分比写法可疑: the sign is missing or written in words, or the value cannot be. All asked: the numbers may still be meant right. */
export const percentUnitOdd: Rule = {
  id: "percent-unit-odd",
  level: "note",
  citations: [publishedForms],
  title: message("rules.percent-unit-odd.title"),
  none: message("rules.percent-unit-odd.none"),
  check: (evaluation) => rowByRow(evaluation, judge),
};

function judge({ indicator, name, meaning }: Row): Verdict | null {
  const { target, actual, targetCell, actualCell } = indicator;
  if (target.kind !== "number") return null;
  const isRate = rate.test(meaning) && !meaning.includes("%");
  if (!isRate && target.unit !== "%") return null;
  const ask = (id: MessageId, { text }: Reading, cell: Cell | null): Verdict => {
    const told = { seen: text, advice: message("rules.percent-unit-odd.advice") };
    return review(inRow(indicator, cell), message(id, { name, text }), told);
  };
  // In a column of units 百分比 is a unit like others: the finance system prints it so.
  if (/百分比|百分点/.test(wordsOf(target))) {
    return ask("rules.percent-unit-odd.words", target, targetCell);
  }
  if (beyond(target) && isGoodRate(meaning)) return ask("rules.percent-unit-odd.beyond", target, targetCell);
  if (beyond(actual) && isGoodRate(meaning)) return ask("rules.percent-unit-odd.beyond", actual, actualCell);
  if (isRate && target.unit === "" && (target.value ?? 0) > 0)
    return ask("rules.percent-unit-odd.bare", target, targetCell);
  if (readAsPercent(actual, actualCell)) return ask("rules.percent-unit-odd.scale", actual, actualCell);
  if (actual.doubts.some(({ id }) => id === "quantity.fractionOrPercent"))
    return ask("rules.percent-unit-odd.open", actual, actualCell);
  return pass(inRow(indicator, targetCell), message("rules.percent-unit-odd.pass", { name }));
}

/** Over 100 %, or demanding more than 100 %. */
function beyond({ kind, unit, value, comparator }: Reading): boolean {
  return kind === "number" && unit === "%" && value !== null && (value > 100 || (value === 100 && comparator === ">"));
}

/** 0.95 without a percent format that was read as 95%, because the target is a percentage. */
function readAsPercent({ unit, value }: Reading, cell: Cell | null): boolean {
  const written = typeof cell?.value === "number" && !cell.numberFormat.includes("%") ? cell.value : null;
  return (
    unit === "%" && value !== null && written !== null && written !== value && Math.abs(written * 100 - value) < 1e-6
  );
}
