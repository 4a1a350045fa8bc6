import { message } from "../i18n";
import { thirdPartyReview } from "./citations";
import { isWholeCost } from "./cost-total";
import { moneyOf } from "./fund-parts";
import type { Rule } from "./model";
import { inYuan } from "./money";
import { filledRows, inRow } from "./rows";
import { pass, review } from "./verdict";

/** 预算调整后成本目标没有随之更新: the cost target equals the initial budget although the adjusted one is clearly different. */
export const costTargetOutdated: Rule = {
  id: "cost-target-outdated",
  level: "note",
  citations: [thirdPartyReview],
  title: message("rules.cost-target-outdated.title"),
  none: message("rules.cost-target-outdated.none"),
  check: (evaluation) => {
    const { funds, subject } = evaluation.form;
    const unit = funds?.amountUnit ?? "";
    const money = moneyOf(funds?.rows ?? []);
    const [initial, adjusted] = [inYuan(money?.initial ?? null, unit), inYuan(money?.budget ?? null, unit)];
    const rows = filledRows(evaluation).filter((row) => isWholeCost(row, subject));
    if (initial === null || adjusted === null || adjusted <= 0 || rows.length === 0) return [];
    return rows.map(({ indicator, name, target: wanted }) => {
      const target = inYuan(indicator.target.value, indicator.target.unit) ?? 0;
      const place = inRow(indicator, indicator.targetCell);
      const amounts = { initial: money?.initial ?? 0, adjusted: money?.budget ?? 0, unit };
      const values = { name, target: wanted, ...amounts };
      const outdated = near(target, initial, 0.005) && !near(adjusted, initial, 0.05);
      const advice = message("rules.cost-target-outdated.advice");
      return outdated
        ? review(place, message("rules.cost-target-outdated.review", values), { advice, seen: indicator.target.text })
        : pass(place, message("rules.cost-target-outdated.pass", values));
    });
  },
};

function near(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * share;
}
