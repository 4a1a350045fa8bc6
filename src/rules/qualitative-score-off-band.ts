import { message } from "../i18n";
import { qualitativeBands, systemCheck } from "./citations";
import type { Rule, Verdict } from "./model";
import { numberIn } from "./numbers";
import { filledRows, inRow, nameOf, shown } from "./rows";
import { notApplicable, pass, review } from "./verdict";

/** 定性指标的得分不在所称完成档次的分值区间内. */
export const qualitativeScoreOffBand: Rule = {
  id: "qualitative-score-off-band",
  level: "warning",
  citations: [qualitativeBands, systemCheck],
  title: message("rules.qualitative-score-off-band.title"),
  check: (evaluation) => {
    const verdicts: Verdict[] = [];
    for (const { indicator, band, comparison } of filledRows(evaluation)) {
      const stated = numberIn(indicator.score);
      const weight = numberIn(indicator.weight) ?? 0;
      if (band === null || stated === null || weight <= 0) continue;
      // Full marks for an admitted miss are a matter of actual-contradicts-score.
      if (comparison.met === false && stated >= weight) continue;
      const place = inRow(indicator, indicator.score?.cell);
      const values = { name: nameOf(indicator), actual: shown(indicator.actual), stated, from: band.from, to: band.to };
      if (stated >= band.from - 0.005 && stated <= band.to + 0.005) {
        verdicts.push(pass(place, message("rules.qualitative-score-off-band.pass", values)));
      } else {
        const told = {
          seen: stated,
          expected: `${band.from}–${band.to}`,
          advice: message("rules.qualitative-score-off-band.advice"),
        };
        verdicts.push(review(place, message("rules.qualitative-score-off-band.review", values), told));
      }
    }
    return verdicts.length === 0 ? notApplicable(message("rules.qualitative-score-off-band.none")) : verdicts;
  },
};
