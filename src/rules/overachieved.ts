import { statedReason } from "../form";
import { message } from "../i18n";
import { farAboveTarget, overachievementNotice } from "./citations";
import type { Rule } from "./model";
import { deniesDeviation } from "./reasons";
import { inRow, rowByRow } from "./rows";
import { pass, review } from "./verdict";

/** 完成值远超目标值而没有说明: asked, not punished. Only where more is better; staying far below a ceiling is no over-fulfilment. */
export const overachieved: Rule = {
  id: "overachieved",
  level: "warning",
  citations: [farAboveTarget, overachievementNotice],
  title: message("rules.overachieved.title"),
  none: message("rules.overachieved.none"),
  check: (evaluation) => {
    const { form, profile } = evaluation;
    const { threshold } = profile.overachievement.value;
    return rowByRow(evaluation, ({ indicator, comparison, name, target, actual }) => {
      const { ratio, direction } = comparison;
      if (ratio === null || direction === null || direction === "down") return null;
      const place = inRow(indicator, indicator.actualCell);
      const values = { name, target, actual, ratio, threshold };
      if (ratio < threshold - 1e-9) return pass(place, message("rules.overachieved.pass", values));
      // 无偏差 beside 420% explains nothing.
      const reason = statedReason(form, indicator);
      if (reason !== null && !deniesDeviation(reason))
        return pass(place, message("rules.overachieved.explained", values));
      const advice = message("rules.overachieved.advice");
      const told = { advice, seen: indicator.actual.text, expected: indicator.target.text };
      return review(place, message("rules.overachieved.review", values), told);
    });
  },
};
