import { statedReason } from "../form";
import { message } from "../i18n";
import { farAboveTarget, overachievementNotice } from "./citations";
import type { Rule, Verdict } from "./model";
import { filledRows, inRow, nameOf, shown } from "./rows";
import { notApplicable, pass, review } from "./verdict";

/** 完成值远超目标值而没有说明: asked, not punished. Only where more is better; staying far below a ceiling is no over-fulfilment. */
export const overachieved: Rule = {
  id: "overachieved",
  level: "warning",
  citations: [farAboveTarget, overachievementNotice],
  title: message("rules.overachieved.title"),
  check: (evaluation) => {
    const { form, profile } = evaluation;
    const { threshold } = profile.overachievement.value;
    const verdicts: Verdict[] = [];
    for (const { indicator, comparison } of filledRows(evaluation)) {
      const { ratio, direction } = comparison;
      if (ratio === null || direction === null || direction === "down") continue;
      const place = inRow(indicator, indicator.actualCell);
      const values = {
        name: nameOf(indicator),
        target: shown(indicator.target),
        actual: shown(indicator.actual),
        ratio,
        threshold,
      };
      if (ratio < threshold - 1e-9) verdicts.push(pass(place, message("rules.overachieved.pass", values)));
      else if (statedReason(form, indicator) !== null)
        verdicts.push(pass(place, message("rules.overachieved.explained", values)));
      else {
        const told = {
          advice: message("rules.overachieved.advice"),
          seen: indicator.actual.text,
          expected: indicator.target.text,
        };
        verdicts.push(review(place, message("rules.overachieved.review", values), told));
      }
    }
    return verdicts.length === 0 ? notApplicable(message("rules.overachieved.none")) : verdicts;
  },
};
