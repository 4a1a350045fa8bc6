import { message } from "../i18n";
import { thirdPartyReview } from "./citations";
import { isExecutionRate } from "./execution-rate-repeated";
import type { Rule } from "./model";
import { inRow, rowByRow } from "./rows";
import { unitKind } from "./unit-kind";
import { pass, review } from "./verdict";

const paying = /(?:资金|经费|款项|工程款|价款|预算)\S{0,4}(?:支付|拨付|支出|到位|使用|投入|金额|数额)|支付率|拨付率/;
/** Money won, earned, saved or lent to others is the work itself: 招商引资到位资金, 网络零售额, 发放创业担保贷款, 挽回经济损失. */
const raised =
  /招商|引资|募集|筹集|募捐|争取|贷款|融资|产值|产量|销售|零售|营业额|成交|交易|进出口|外贸|外资|外包|税|收入|挽回|追[缴回]|收缴|征收|罚没/;
/** 次均费用, 百元医疗收入消耗的卫生材料: how dear one is. */
const eachCosts = /均|每|百元|单价|标准/;
/** How money is handled is not how much of it went out. */
const handling = /合规|规范|准确|及时|安全|公开/;

/** 把花钱当产出: a payment, or an amount of money, as quantity or quality indicator. What was bought with it is the output. */
export const paymentAsOutput: Rule = {
  id: "payment-as-output",
  level: "note",
  citations: [thirdPartyReview],
  title: message("rules.payment-as-output.title"),
  none: message("rules.payment-as-output.none"),
  check: (evaluation) =>
    rowByRow(evaluation, (row) => {
      const { level1Kind, level2, nameCell, target } = row.indicator;
      if (level1Kind !== "output" || !/数量|质量/.test(level2?.name ?? "") || isExecutionRate(row)) return null;
      const place = inRow(row.indicator, nameCell);
      const values = { name: row.name, target: row.target };
      const spent =
        (paying.test(row.meaning) && !handling.test(row.meaning)) ||
        (target.kind === "number" &&
          unitKind(target.unit) === "money" &&
          target.scope === "" &&
          !eachCosts.test(row.meaning));
      return spent && !raised.test(row.meaning)
        ? review(place, message("rules.payment-as-output.review", values), {
            advice: message("rules.payment-as-output.advice"),
          })
        : pass(place, message("rules.payment-as-output.pass", values));
    }),
};
