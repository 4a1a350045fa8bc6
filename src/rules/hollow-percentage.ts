import { message } from "../i18n";
import { thirdPartyReview } from "./citations";
import type { Rule, Verdict } from "./model";
import { filledRows, inRow, meaningOf, nameOf, shown } from "./rows";
import { notApplicable, pass, review } from "./verdict";

/** Words by which a percentage knows what is divided by what. */
const ratio = /率|比|占|度|覆盖|幅|增长|下降|提升|降低|减少|上升|百分|份额|程度|合格|达标/;

/** 空洞的百分比: a percentage for something that no share is taken of (促进学校发展 ≥95%). */
export const hollowPercentage: Rule = {
  id: "hollow-percentage",
  level: "note",
  citations: [thirdPartyReview],
  title: message("rules.hollow-percentage.title"),
  check: (evaluation) => {
    const verdicts: Verdict[] = [];
    for (const { indicator } of filledRows(evaluation)) {
      const { target } = indicator;
      if (target.kind !== "number" || target.unit !== "%") continue;
      const place = inRow(indicator, indicator.targetCell);
      const values = { name: nameOf(indicator), target: shown(target) };
      const told = { seen: target.text, advice: message("rules.hollow-percentage.advice") };
      verdicts.push(
        ratio.test(`${meaningOf(indicator)} ${target.text}`)
          ? pass(place, message("rules.hollow-percentage.pass", values))
          : review(place, message("rules.hollow-percentage.review", values), told),
      );
    }
    return verdicts.length === 0 ? notApplicable(message("rules.hollow-percentage.none")) : verdicts;
  },
};
