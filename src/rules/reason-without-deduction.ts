import { statedReason } from "../form";
import { message } from "../i18n";
import { less } from "../scoring";
import { thirdPartyReview } from "./citations";
import type { Rule } from "./model";
import { fellShort, filledRows, inRow, rowByRow, type Row } from "./rows";
import { pass, review } from "./verdict";

/** What tells of something that fell short. 已完成, 增加走访户数, 节约开支, 继续保持 do not. */
const shortfall =
  /未(?!发生|出现|见|发现|扣|超)|不(?:足|够|高|强|及时|到位|完善|理想|充分|平衡)|没有(?:完成|达到|开展)|滞后|延[迟期误后]|推迟|迟缓|较慢|取消|暂[停缓]|停办|困难|影响|缺[少乏口位]|欠缺|偏[低少慢]|较[低差]|尚|有待|仍需|还需|超支/;
/** 无影响, 不存在困难: said to be absent. */
const denied = /(?:无|没有|不存在|未受到?|不)(?:任何|明显)?(?:影响|困难|滞后|未完成)/g;

/** 没有扣分却写了没有做好的原因: the score or the text is out of place. */
export const reasonWithoutDeduction: Rule = {
  id: "reason-without-deduction",
  level: "note",
  citations: [thirdPartyReview],
  title: message("rules.reason-without-deduction.title"),
  none: message("rules.reason-without-deduction.none"),
  check: (evaluation) => {
    const rows = filledRows(evaluation);
    // A reason cell that serves the whole form belongs to no row in particular.
    const ownReasons = { ...evaluation.form, commonReason: null };
    return rowByRow(evaluation, (row) => {
      const { indicator, comparison, weight, stated, name } = row;
      if (weight === null || stated === null || weight <= 0 || less(stated, weight)) return null;
      const reason = statedReason(ownReasons, indicator);
      if (reason === null || isOfRowBeside(row, rows)) return null;
      const place = inRow(indicator, indicator.reason);
      const values = { name, reason, weight };
      const welcome = comparison.met === false || !shortfall.test(reason.replace(denied, ""));
      const advice = message("rules.reason-without-deduction.advice");
      return welcome
        ? pass(place, message("rules.reason-without-deduction.pass", values))
        : review(place, message("rules.reason-without-deduction.review", values), { seen: reason, advice });
    });
  },
};

/** A reason merged over several rows is that of those among them which lost points or missed their target. */
function isOfRowBeside({ indicator }: Row, rows: readonly Row[]): boolean {
  const area = indicator.reason?.area;
  if (area === undefined || area.top === area.bottom) return false;
  return rows.some((other) => {
    const { row } = other.indicator;
    return row >= area.top && row <= area.bottom && fellShort(other);
  });
}
