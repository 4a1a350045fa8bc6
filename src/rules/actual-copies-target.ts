import type { Indicator } from "../form";
import { message } from "../i18n";
import { publishedForms, thirdPartyReview } from "./citations";
import type { Rule, Verdict } from "./model";
import { filledRows, inRow, nameOf, shown } from "./rows";
import { fail, notApplicable, pass, review } from "./verdict";

const comparator = /^\s*(?:[≥≤≧≦⩾⩽＞＜><=＝═]|至少|不少于|不低于|不小于|不超过|不高于|不大于)/;

/** 完成值照抄目标值: an actual is a measured value, it has no ≥; words repeated from the target report nothing. */
export const actualCopiesTarget: Rule = {
  id: "actual-copies-target",
  level: "warning",
  citations: [publishedForms, thirdPartyReview],
  title: message("rules.actual-copies-target.title"),
  check: (evaluation) => {
    const verdicts = filledRows(evaluation).flatMap(({ indicator }) => judge(indicator));
    return verdicts.length === 0 ? notApplicable(message("rules.actual-copies-target.none")) : verdicts;
  },
};

function judge(indicator: Indicator): readonly Verdict[] {
  const { target, actual, targetCell, actualCell } = indicator;
  if (actualCell === null || target.kind === "blank" || actual.kind === "blank") return [];
  const place = inRow(indicator, actualCell);
  const values = { name: nameOf(indicator), target: shown(target), actual: shown(actual) };
  const equal = targetCell?.plain === actualCell.plain;
  const told = { seen: actual.text };
  if (comparator.test(actual.text)) {
    return equal
      ? [
          fail(place, message("rules.actual-copies-target.fail", values), {
            ...told,
            advice: message("rules.actual-copies-target.advice"),
          }),
        ]
      : [
          review(place, message("rules.actual-copies-target.comparator", values), {
            ...told,
            advice: message("rules.actual-copies-target.advice"),
          }),
        ];
  }
  // 是, 有, 无: a yes-or-no target has no other answer.
  if (equal && actual.text.trim().length > 1 && target.kind === "qualitative" && actual.kind === "qualitative") {
    const advice = message("rules.actual-copies-target.advice-words");
    return [review(place, message("rules.actual-copies-target.words", values), { ...told, advice, level: "note" })];
  }
  return [pass(place, message("rules.actual-copies-target.pass", values))];
}
