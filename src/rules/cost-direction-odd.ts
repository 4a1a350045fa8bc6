import { message } from "../i18n";
import { thirdPartyReview } from "./citations";
import { isCostAmount, isCostTurned } from "./directions";
import type { Rule } from "./model";
import { suggestTurned } from "./remedy";
import { inRow, rowByRow } from "./rows";
import { pass, review } from "./verdict";

/** 成本指标写成“≥”: spending more would then be better. */
export const costDirectionOdd: Rule = {
  id: "cost-direction-odd",
  level: "warning",
  citations: [thirdPartyReview],
  title: message("rules.cost-direction-odd.title"),
  none: message("rules.cost-direction-odd.none"),
  check: (evaluation) =>
    rowByRow(evaluation, (row) => {
      const { target, targetCell, comparatorCell } = row.indicator;
      if (!isCostAmount(row.indicator)) return null;
      const place = inRow(row.indicator, targetCell);
      const values = { name: row.name, target: row.target };
      return isCostTurned(row)
        ? review(place, message("rules.cost-direction-odd.review", values), {
            seen: target.text,
            advice: message("rules.cost-direction-odd.advice"),
            ...suggestTurned(targetCell, comparatorCell, "≤"),
          })
        : pass(place, message("rules.cost-direction-odd.pass", values));
    }),
};
