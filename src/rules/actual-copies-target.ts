import { message } from "../i18n";
import { publishedForms, thirdPartyReview } from "./citations";
import type { Rule, Verdict } from "./model";
import { inRow, rowByRow, wordsOf, type Row } from "./rows";
import { fail, pass, review } from "./verdict";

/** =66个 names the number reached, as the finance systems print it; the other signs leave it open. */
const comparator = /^(?:[≥≤≧≦⩾⩽><]|=[<>]|至少|不少于|不低于|不小于|不超过|不高于|不大于)/;

/** 合格, 达标, C25: what an inspection says has no other words. */
const verdictWords = /^(?:(?:验收)?合格|达标|通过|验收通过|优|优良|优秀|[A-Za-z]{1,3}\d+(?:\.\d+)?)$/;
/** 全部合格 says 100%; 按标准发放 is how a standard is reported. */
const saysAll = /全部|全面|全覆盖|全员|均|每/;
const saysStandard = /标准/;

/** 完成值照抄目标值: an actual is a measured value, it has no ≥; words repeated from the target, or 完成 in place of a number, report nothing. */
export const actualCopiesTarget: Rule = {
  id: "actual-copies-target",
  level: "warning",
  citations: [publishedForms, thirdPartyReview],
  title: message("rules.actual-copies-target.title"),
  none: message("rules.actual-copies-target.none"),
  check: (evaluation) => rowByRow(evaluation, judge),
};

function judge(row: Row): Verdict | null {
  const { indicator, name, target: wanted, actual: given } = row;
  const { target, actual, targetCell, actualCell } = indicator;
  if (actualCell === null || target.kind === "blank" || actual.kind === "blank") return null;
  const place = inRow(indicator, actualCell);
  const values = { name, target: wanted, actual: given };
  const words = wordsOf(actual);
  const equal = targetCell?.plain === actualCell.plain;
  if (comparator.test(words)) {
    const told = { seen: actual.text, advice: message("rules.actual-copies-target.advice") };
    return equal
      ? fail(place, message("rules.actual-copies-target.fail", values), told)
      : review(place, message("rules.actual-copies-target.comparator", values), told);
  }
  const onlyWords = actual.kind === "qualitative" && actual.quantities.length === 0 && actual.time === null;
  if (target.kind === "number" && onlyWords && !says(row, words)) {
    const advice = message("rules.actual-copies-target.advice-number");
    const told = { seen: actual.text, advice, level: "note" } as const;
    return review(place, message("rules.actual-copies-target.no-number", values), told);
  }
  // 是, 有, 无: a yes-or-no target has no other answer.
  const answered = words.length <= 1 || verdictWords.test(words);
  if (equal && !answered && target.kind === "qualitative" && actual.kind === "qualitative") {
    const advice = message("rules.actual-copies-target.advice-words");
    const told = { seen: actual.text, advice, level: "note" } as const;
    return review(place, message("rules.actual-copies-target.words", values), told);
  }
  return pass(place, message("rules.actual-copies-target.pass", values));
}

/** Whether words give what the number asks for: all of it, or the standard itself. */
function says({ indicator: { target } }: Row, text: string): boolean {
  return target.unit === "%" && target.value === 100 ? saysAll.test(text) : saysStandard.test(text);
}
