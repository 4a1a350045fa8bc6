import type { Indicator } from "../form";
import { message } from "../i18n";
import { thirdPartyReview } from "./citations";
import type { Rule, Verdict } from "./model";
import { filledRows, inRow, meaningOf, nameOf } from "./rows";
import { notApplicable, pass, review } from "./verdict";

/** 指标重复: the same name with the same target a second time, in 产出 and again in 效益. */
export const duplicateIndicator: Rule = {
  id: "duplicate-indicator",
  level: "note",
  citations: [thirdPartyReview],
  title: message("rules.duplicate-indicator.title"),
  check: (evaluation) => {
    const first = new Map<string, Indicator>();
    const verdicts = filledRows(evaluation).map<Verdict>(({ indicator }) => {
      const key = `${bare(meaningOf(indicator))}/${bare(indicator.target.text)}`;
      const before = first.get(key);
      const place = inRow(indicator, indicator.nameCell);
      if (before === undefined) {
        first.set(key, indicator);
        return pass(place, message("rules.duplicate-indicator.pass", { name: nameOf(indicator) }));
      }
      const values = { name: nameOf(indicator), row: before.row };
      return review(place, message("rules.duplicate-indicator.review", values), {
        advice: message("rules.duplicate-indicator.advice"),
      });
    });
    return verdicts.length === 0 ? notApplicable(message("rules.duplicate-indicator.none")) : verdicts;
  },
};

/** Without numbering (指标1：), spaces and punctuation. */
function bare(text: string): string {
  return text.replace(/^指标\d*[:：]?/, "").replace(/[\s，。、；：,.;:（）()“”"]/g, "");
}
