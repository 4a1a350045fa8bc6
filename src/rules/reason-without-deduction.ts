import { statedReason } from "../form";
import { message } from "../i18n";
import { thirdPartyReview } from "./citations";
import type { Rule, Verdict } from "./model";
import { numberIn } from "./numbers";
import { filledRows, inRow, nameOf } from "./rows";
import { notApplicable, pass, review } from "./verdict";

/** What people write to say that there is nothing to explain. */
const nothing = /^(?:无偏差|无差异|没有偏差|正常|已完成|按计划完成|达到预期|不涉及)[。.]?$/;

/** 没有扣分却写了偏差原因: an explanation of over-fulfilment is welcome; else the score or the text is out of place. */
export const reasonWithoutDeduction: Rule = {
  id: "reason-without-deduction",
  level: "note",
  citations: [thirdPartyReview],
  title: message("rules.reason-without-deduction.title"),
  check: (evaluation) => {
    const { threshold } = evaluation.profile.overachievement.value;
    const verdicts: Verdict[] = [];
    for (const { indicator, comparison } of filledRows(evaluation)) {
      const [weight, score] = [numberIn(indicator.weight), numberIn(indicator.score)];
      // A reason cell that serves the whole form belongs to no row in particular.
      const reason =
        indicator.reason === null ? null : statedReason({ ...evaluation.form, commonReason: null }, indicator);
      if (weight === null || score === null || weight <= 0 || score < weight - 0.005 || reason === null) continue;
      const place = inRow(indicator, indicator.reason);
      const values = { name: nameOf(indicator), reason, weight };
      const welcome = comparison.met === false || (comparison.ratio ?? 0) >= threshold || nothing.test(reason);
      const advice = message("rules.reason-without-deduction.advice");
      verdicts.push(
        welcome
          ? pass(place, message("rules.reason-without-deduction.pass", values))
          : review(place, message("rules.reason-without-deduction.review", values), { seen: reason, advice }),
      );
    }
    return verdicts.length === 0 ? notApplicable(message("rules.reason-without-deduction.none")) : verdicts;
  },
};
