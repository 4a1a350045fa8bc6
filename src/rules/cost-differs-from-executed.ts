import { message } from "../i18n";
import { publishedForms, thirdPartyReview } from "./citations";
import { isWholeCost } from "./cost-total";
import { moneyOf } from "./fund-parts";
import type { Rule } from "./model";
import { inYuan } from "./money";
import { inRow, rowByRow } from "./rows";
import { pass, review } from "./verdict";

/** Amounts in indicator rows are often rounded to whole 万元. */
const rounding = 0.01;

/** 总成本的完成值与资金执行数不一致 (150万元 claimed, 125.25万元 spent). */
export const costDiffersFromExecuted: Rule = {
  id: "cost-differs-from-executed",
  level: "note",
  citations: [publishedForms, thirdPartyReview],
  title: message("rules.cost-differs-from-executed.title"),
  none: message("rules.cost-differs-from-executed.none"),
  check: (evaluation) => {
    const { funds, subject } = evaluation.form;
    const unit = funds?.amountUnit ?? "";
    const amount = moneyOf(funds?.rows ?? [])?.executed ?? 0;
    const executed = inYuan(amount, unit);
    return rowByRow(evaluation, (row) => {
      const { actual, target, actualCell } = row.indicator;
      const claimed = inYuan(actual.value, actual.unit === "" ? target.unit : actual.unit);
      if (executed === null || executed <= 0 || claimed === null || !isWholeCost(row, subject)) return null;
      const place = inRow(row.indicator, actualCell);
      const values = { name: row.name, actual: row.actual, executed: amount, unit };
      const advice = message("rules.cost-differs-from-executed.advice");
      return Math.abs(claimed - executed) <= executed * rounding
        ? pass(place, message("rules.cost-differs-from-executed.pass", values))
        : review(place, message("rules.cost-differs-from-executed.review", values), { advice, seen: actual.text });
    });
  },
};
