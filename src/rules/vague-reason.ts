import { statedReason, type Form, type Indicator } from "../form";
import { message, quoted } from "../i18n";
import { systemCheck, thirdPartyReview } from "./citations";
import type { Rule } from "./model";
import { isAsAbove, isHollow, wordsOf } from "./reasons";
import { fellShort, inRow, rowByRow } from "./rows";
import { pass, review } from "./verdict";

/** 偏差原因过于笼统: asked only where a reason is due, in rows that lost points or missed their target. */
export const vagueReason: Rule = {
  id: "vague-reason",
  level: "note",
  citations: [systemCheck, thirdPartyReview],
  title: message("rules.vague-reason.title"),
  none: message("rules.vague-reason.none"),
  check: (evaluation) =>
    rowByRow(evaluation, (row) => {
      const { form } = evaluation;
      const { indicator, name } = row;
      const reason = fellShort(row) ? statedReason(form, indicator) : null;
      if (reason === null) return null;
      const place = inRow(indicator, indicator.reason ?? form.commonReason);
      const values = { name, reason: quoted(reason) };
      const vague = isHollow(isAsAbove(reason) ? reasonAbove(form, indicator) : reason);
      return vague
        ? review(place, message("rules.vague-reason.review", values), {
            seen: reason,
            advice: message("rules.vague-reason.advice"),
          })
        : pass(place, message("rules.vague-reason.pass", values));
    }),
};

/** What 同上 points to: the nearest reason above that is not 同上 itself; "": none. */
function reasonAbove(form: Form, indicator: Indicator): string {
  const above = form.indicators.filter(({ row }) => row < indicator.row).reverse();
  for (const each of above) {
    const reason = statedReason(form, each) ?? "";
    if (wordsOf(reason) !== "" && !isAsAbove(reason)) return reason;
  }
  return "";
}
