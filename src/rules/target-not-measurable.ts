import { message } from "../i18n";
import { targetMeasures, thirdPartyReview } from "./citations";
import type { Rule } from "./model";
import { inRow, rowByRow, wordsOf } from "./rows";
import { pass, review } from "./verdict";

/** Words that leave open when the target is reached. 合规, 及时, 符合规定 can be checked against a rule or a date and are not among them. */
const vague =
  /明显|显著|不断|稳步|逐步|进一步|持续|长期|长远|深远|较好|较大|较高|良好|有效|提升|提高|增强|促进|改善|优化|拓宽|推动|引导|加强|保障|^(?:好|高|强|大|优|良)$/;

/** 较上年提高, 同比下降: last year's number says whether it is reached. */
const compared = /(?:较|比|与)(?:上一?年|去年|前一?年|上年度|上期|往年)|同比|环比/;

/** 目标值无法衡量: a qualitative target that does not say how one would know. Only asked, many such targets are approved as they are. */
export const targetNotMeasurable: Rule = {
  id: "target-not-measurable",
  level: "note",
  citations: [targetMeasures, thirdPartyReview],
  title: message("rules.target-not-measurable.title"),
  none: message("rules.target-not-measurable.none"),
  check: (evaluation) =>
    rowByRow(evaluation, ({ indicator, name, target: wanted }) => {
      const { target, targetCell } = indicator;
      if (target.kind === "blank") return null;
      const place = inRow(indicator, targetCell);
      const values = { name, target: wanted };
      const text = wordsOf(target);
      if (target.kind !== "qualitative" || !vague.test(text) || compared.test(text))
        return pass(place, message("rules.target-not-measurable.pass", values));
      const told = { seen: target.text, advice: message("rules.target-not-measurable.advice") };
      return review(place, message("rules.target-not-measurable.review", values), told);
    }),
};
