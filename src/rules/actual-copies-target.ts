import { message } from "../i18n";
import { publishedForms, thirdPartyReview } from "./citations";
import type { Rule, Verdict } from "./model";
import { inRow, rowByRow, type Row } from "./rows";
import { fail, pass, review } from "./verdict";

const comparator = /^\s*(?:[≥≤≧≦⩾⩽＞＜><=＝═]|至少|不少于|不低于|不小于|不超过|不高于|不大于)/;

/** 完成值照抄目标值: an actual is a measured value, it has no ≥; words repeated from the target report nothing. */
export const actualCopiesTarget: Rule = {
  id: "actual-copies-target",
  level: "warning",
  citations: [publishedForms, thirdPartyReview],
  title: message("rules.actual-copies-target.title"),
  check: (evaluation) => rowByRow(evaluation, "rules.actual-copies-target.none", judge),
};

function judge({ indicator, name, target: wanted, actual: given }: Row): Verdict | null {
  const { target, actual, targetCell, actualCell } = indicator;
  if (actualCell === null || target.kind === "blank" || actual.kind === "blank") return null;
  const place = inRow(indicator, actualCell);
  const values = { name, target: wanted, actual: given };
  const equal = targetCell?.plain === actualCell.plain;
  if (comparator.test(actual.text)) {
    const told = { seen: actual.text, advice: message("rules.actual-copies-target.advice") };
    return equal
      ? fail(place, message("rules.actual-copies-target.fail", values), told)
      : review(place, message("rules.actual-copies-target.comparator", values), told);
  }
  // 是, 有, 无: a yes-or-no target has no other answer.
  if (equal && actual.text.trim().length > 1 && target.kind === "qualitative" && actual.kind === "qualitative") {
    const advice = message("rules.actual-copies-target.advice-words");
    const told = { seen: actual.text, advice, level: "note" } as const;
    return review(place, message("rules.actual-copies-target.words", values), told);
  }
  return pass(place, message("rules.actual-copies-target.pass", values));
}
