import type { Indicator } from "../form";
import { message } from "../i18n";
import { thirdPartyReview } from "./citations";
import type { Rule } from "./model";
import { inRow, rowByRow } from "./rows";
import { pass, review } from "./verdict";

/** 指标重复: the same name with the same target a second time, in 产出 and again in 效益. */
export const duplicateIndicator: Rule = {
  id: "duplicate-indicator",
  level: "note",
  citations: [thirdPartyReview],
  title: message("rules.duplicate-indicator.title"),
  none: message("rules.duplicate-indicator.none"),
  check: (evaluation) => {
    const first = new Map<string, Indicator>();
    return rowByRow(evaluation, ({ indicator, name, meaning }) => {
      const key = `${bare(meaning)}/${bare(indicator.target.text)}`;
      const before = first.get(key);
      const place = inRow(indicator, indicator.nameCell);
      if (before === undefined) {
        first.set(key, indicator);
        return pass(place, message("rules.duplicate-indicator.pass", { name }));
      }
      const values = { name, row: before.row };
      return review(place, message("rules.duplicate-indicator.review", values), {
        advice: message("rules.duplicate-indicator.advice"),
      });
    });
  },
};

/** Without numbering (指标1：), spaces and punctuation. */
function bare(text: string): string {
  const named = text.startsWith("指标") ? text.replace(/^指标\d*[:：]?/, "") : text;
  return named.replace(/[\s，。、；：,.;:（）()“”"]+/g, "");
}
