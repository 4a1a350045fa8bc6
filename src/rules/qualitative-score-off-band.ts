import { message } from "../i18n";
import { qualitativeBands, systemCheck } from "./citations";
import type { Reading } from "../quantity";
import { less, more, same } from "../scoring";
import type { Rule } from "./model";
import { inRow, rowByRow } from "./rows";
import { pass, review } from "./verdict";

/** 定性指标的得分不在所称完成档次的分值区间内. */
export const qualitativeScoreOffBand: Rule = {
  id: "qualitative-score-off-band",
  level: "warning",
  citations: [qualitativeBands, systemCheck],
  title: message("rules.qualitative-score-off-band.title"),
  none: message("rules.qualitative-score-off-band.none"),
  check: (evaluation) =>
    rowByRow(evaluation, (row) => {
      const { indicator, band, comparison, weight, stated, name, actual } = row;
      if (band === null || stated === null || weight === null || weight <= 0) return null;
      // Full marks for an admitted miss are a matter of actual-contradicts-score.
      if (comparison.met === false && stated >= weight) return null;
      if (isShare(indicator.actual, stated, weight)) return null;
      const place = inRow(indicator, indicator.score?.cell);
      const values = { name, actual, stated, from: band.from, to: band.to };
      if (!less(stated, band.from) && !more(stated, band.to))
        return pass(place, message("rules.qualitative-score-off-band.pass", values));
      const advice = message("rules.qualitative-score-off-band.advice");
      const told = { seen: stated, expected: `${band.from}–${band.to}`, advice };
      return review(place, message("rules.qualitative-score-off-band.review", values), told);
    }),
};

/** 全部完成 → 完成95%, 2.85 of 3 points: scored by the share that the actual names. */
function isShare({ unit, value }: Reading, stated: number, weight: number): boolean {
  return unit === "%" && value !== null && same(stated, (weight * value) / 100);
}
