import { statedReason, type Form, type Indicator } from "../form";
import { message } from "../i18n";
import { systemCheck, thirdPartyReview } from "./citations";
import type { Rule } from "./model";
import { inRow, quoted, rowByRow } from "./rows";
import { pass, review } from "./verdict";

/** Too short to name a cause and a measure. */
const shortest = 4;
const hollow =
  /^(?:因|由于|受)?(?:客观|主观|工作|其他|其它|特殊|实际|历史|政策|疫情|天气|资金|人员)*(?:原因|情况|因素|影响|需要|不足|问题)(?:造成|所致|影响)?$|^(?:正常|无偏差|按计划(?:进行|完成)?|已完成|基本完成|未完成|正在进行(?:中)?|进行中|详见报告)$/;
const asAbove = /^同(?:上|前)(?:一?[项行条]|述|原因)?$/;
const bare = (reason: string): string => reason.replace(/[，。、；：,.;:！!\s]/g, "");
const isVague = (words: string): boolean => words.length < shortest || hollow.test(words) || asAbove.test(words);

/** 偏差原因过于笼统: asked only where a reason is due, in rows that lost points or missed their target. */
export const vagueReason: Rule = {
  id: "vague-reason",
  level: "note",
  citations: [systemCheck, thirdPartyReview],
  title: message("rules.vague-reason.title"),
  check: (evaluation) =>
    rowByRow(evaluation, "rules.vague-reason.none", ({ indicator, comparison, weight, stated, name }) => {
      const { form } = evaluation;
      const due = comparison.met === false || (weight !== null && stated !== null && stated < weight - 0.005);
      const reason = due ? statedReason(form, indicator) : null;
      if (reason === null) return null;
      const place = inRow(indicator, indicator.reason ?? form.commonReason);
      const values = { name, reason: quoted(reason) };
      const words = bare(reason);
      const vague = asAbove.test(words) ? isVague(reasonAbove(form, indicator)) : isVague(words);
      return vague
        ? review(place, message("rules.vague-reason.review", values), {
            seen: reason,
            advice: message("rules.vague-reason.advice"),
          })
        : pass(place, message("rules.vague-reason.pass", values));
    }),
};

/** What 同上 points to: the nearest reason above that is not 同上 itself; "": none. */
function reasonAbove(form: Form, indicator: Indicator): string {
  const above = form.indicators.filter(({ row }) => row < indicator.row).reverse();
  for (const each of above) {
    const words = bare(statedReason(form, each) ?? "");
    if (words !== "" && !asAbove.test(words)) return words;
  }
  return "";
}
