import { message } from "../i18n";
import { publishedForms } from "./citations";
import { isQuantity, isQuantityTurned, isRateTurned } from "./directions";
import type { Rule } from "./model";
import { suggestTurned } from "./remedy";
import { inRow, rowByRow } from "./rows";
import { pass, review } from "./verdict";

/** 数量指标、满意度写成“≤”: doing less would then be better (建设示范村≤4个). */
export const outputDirectionOdd: Rule = {
  id: "output-direction-odd",
  level: "note",
  citations: [publishedForms],
  title: message("rules.output-direction-odd.title"),
  none: message("rules.output-direction-odd.none"),
  check: (evaluation) =>
    rowByRow(evaluation, (row) => {
      const { target, targetCell, comparatorCell } = row.indicator;
      const place = inRow(row.indicator, targetCell);
      const values = { name: row.name, target: row.target };
      const rate = isRateTurned(row);
      if (!rate && !isQuantity(row.indicator)) return null;
      if (!rate && !isQuantityTurned(row)) return pass(place, message("rules.output-direction-odd.pass", values));
      const id = rate ? "rules.output-direction-odd.rate" : "rules.output-direction-odd.review";
      return review(place, message(id, values), {
        seen: target.text,
        advice: message("rules.output-direction-odd.advice"),
        ...suggestTurned(targetCell, comparatorCell, "≥"),
      });
    }),
};
