import type { Indicator } from "../form";
import { inYuan } from "./money";
import { meaningOf } from "./rows";

const wholeCost = /总成本|总投资|总费用|总支出|总额|项目成本|成本控制(?:数|额)?$|预算控制|控制在预算/;

/** Whether the row limits the cost of the whole project (项目总成本 ≤ 90万元), so that it can be held against the funds. */
export function isWholeCost(indicator: Indicator): boolean {
  const costly = /成本/.test(`${indicator.level1?.name ?? ""}${indicator.level2?.name ?? ""}`);
  return (
    costly && wholeCost.test(meaningOf(indicator)) && inYuan(indicator.target.value, indicator.target.unit) !== null
  );
}
