import { numberIn, type Indicator } from "../form";
import { message } from "../i18n";
import { same } from "../scoring";
import { thirdPartyReview } from "./citations";
import type { Rule } from "./model";
import { at, pass, review } from "./verdict";

/** Fewer scored rows than this say nothing about a habit. */
const enoughRows = 4;

/**
 * 全部满分: asked, not blamed. Reviewers found unmet rows behind every one of ten such forms. Where some scores are still to
 * be filled in, the due ones count, so that filling them in raises no question that was not there.
 */
export const allFullMarks: Rule = {
  id: "all-full-marks",
  level: "note",
  citations: [thirdPartyReview],
  title: message("rules.all-full-marks.title"),
  none: message("rules.all-full-marks.none"),
  check: ({ form, indicators, funds }) => {
    const pairs: { readonly full: number; readonly given: number; readonly stated: number | null }[] = [];
    const take = ({ weight, score }: Pick<Indicator, "weight" | "score">, due: number | null): void => {
      const [full, stated] = [numberIn(weight), numberIn(score)];
      const given = score?.state === "blank" ? due : stated;
      if (full !== null && full > 0 && given !== null) pairs.push({ full, given, stated });
    };
    for (const { indicator, score } of indicators) take(indicator, score.value);
    for (const { row, score } of funds) take(row, score.value);
    const unknown = [...indicators.map(({ indicator }) => indicator), ...funds.map(({ row }) => row)].some(
      ({ weight, score }) => (numberIn(weight) ?? 0) > 0 && score?.state === "unreadable",
    );
    const open = pairs.filter(({ stated }) => stated === null).length;
    if (form.cutOff || unknown || pairs.length < enoughRows || open === pairs.length) return [];
    const place = at(form.total?.score?.cell ?? form.total?.labelCell, form.total?.row);
    const values = { count: pairs.length, short: pairs.filter(({ full, given }) => !same(full, given)).length };
    return values.short > 0
      ? [pass(place, message("rules.all-full-marks.pass", values))]
      : [
          review(place, message(open === 0 ? "rules.all-full-marks.review" : "rules.all-full-marks.due", values), {
            advice: message("rules.all-full-marks.advice"),
          }),
        ];
  },
};
