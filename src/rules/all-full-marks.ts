import { message } from "../i18n";
import { thirdPartyReview } from "./citations";
import type { Rule } from "./model";
import { numberIn, same } from "./numbers";
import { at, notApplicable, pass, review } from "./verdict";

/** Fewer scored rows than this say nothing about a habit. */
const enoughRows = 4;

/** 全部满分: asked, not blamed. Reviewers found unmet rows behind every one of ten such forms. */
export const allFullMarks: Rule = {
  id: "all-full-marks",
  level: "note",
  citations: [thirdPartyReview],
  title: message("rules.all-full-marks.title"),
  check: ({ form }) => {
    const pairs = [...form.indicators, ...(form.funds?.rows ?? [])].flatMap(({ weight, score }) => {
      const [full, given] = [numberIn(weight), numberIn(score)];
      return full !== null && given !== null && full > 0 ? [{ full, given }] : [];
    });
    if (form.cutOff || pairs.length < enoughRows) return notApplicable(message("rules.all-full-marks.none"));
    const place = at(form.total?.score?.cell ?? form.total?.labelCell, form.total?.row);
    const values = { count: pairs.length, short: pairs.filter(({ full, given }) => !same(full, given)).length };
    return values.short > 0
      ? [pass(place, message("rules.all-full-marks.pass", values))]
      : [
          review(place, message("rules.all-full-marks.review", values), {
            advice: message("rules.all-full-marks.advice"),
          }),
        ];
  },
};
