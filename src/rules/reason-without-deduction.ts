import { statedReason } from "../form";
import { message } from "../i18n";
import { thirdPartyReview } from "./citations";
import type { Rule } from "./model";
import { inRow, rowByRow } from "./rows";
import { pass, review } from "./verdict";

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
    // A reason cell that serves the whole form belongs to no row in particular.
    const ownReasons = { ...evaluation.form, commonReason: null };
    return rowByRow(evaluation, "rules.reason-without-deduction.none", (row) => {
      const { indicator, comparison, weight, stated, name } = row;
      if (weight === null || stated === null || weight <= 0 || stated < weight - 0.005) return null;
      const reason = statedReason(ownReasons, indicator);
      if (reason === null) return null;
      const place = inRow(indicator, indicator.reason);
      const values = { name, reason, weight };
      const welcome = comparison.met === false || (comparison.ratio ?? 0) >= threshold || nothing.test(reason);
      const advice = message("rules.reason-without-deduction.advice");
      return welcome
        ? pass(place, message("rules.reason-without-deduction.pass", values))
        : review(place, message("rules.reason-without-deduction.review", values), { seen: reason, advice });
    });
  },
};
