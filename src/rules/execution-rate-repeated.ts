import { message } from "../i18n";
import { publishedForms, thirdPartyReview } from "./citations";
import type { Rule } from "./model";
import { filledRows, inRow, type Row } from "./rows";
import { pass, review } from "./verdict";
import { printedFundWeight } from "./weight-plan";

/** 预算执行率, 资金支付进度 … as an indicator of its own. */
export function isExecutionRate({ meaning }: Row): boolean {
  return /(?:预算|资金|经费)(?:的)?(?:执行|支出|支付|使用)(?:率|进度|完成率)/.test(meaning);
}

/** 预算执行率重复计分: it already counts in the fund block. */
export const executionRateRepeated: Rule = {
  id: "execution-rate-repeated",
  level: "note",
  citations: [publishedForms, thirdPartyReview],
  title: message("rules.execution-rate-repeated.title"),
  none: message("rules.execution-rate-repeated.none"),
  check: (evaluation) => {
    const fund = printedFundWeight(evaluation);
    const rows = filledRows(evaluation);
    if (fund === null || fund === 0 || rows.length === 0) return [];
    return rows.map((row) => {
      const place = inRow(row.indicator, row.indicator.nameCell);
      const values = { name: row.name, fund };
      if (!isExecutionRate(row)) return pass(place, message("rules.execution-rate-repeated.pass", values));
      // Under 部门管理, 管理效率 the scheme itself asks for it; as an output it counts twice.
      return row.indicator.level1Kind !== "other"
        ? review(place, message("rules.execution-rate-repeated.review", values), {
            advice: message("rules.execution-rate-repeated.advice"),
          })
        : pass(place, message("rules.execution-rate-repeated.scheme", values));
    });
  },
};
