import type { Indicator } from "../form";
import { inYuan } from "./money";
import { meaningOf } from "./rows";

const wholeCost = /总成本|总投资|总费用|总支出|总额|项目成本|成本控制(?:数|额)?$|预算控制|控制在预算/;

/** The cost of one piece is not that of the project. */
const perPiece = /单个|单位|单项|单价|每|均/;

/** Whether the row limits the cost of the whole project (项目总成本 ≤ 90万元), so that it can be held against the funds. */
export function isWholeCost(indicator: Indicator): boolean {
  const costly = /成本/.test(`${indicator.level1?.name ?? ""}${indicator.level2?.name ?? ""}`);
  const whole = wholeCost.test(meaningOf(indicator)) && !perPiece.test(meaningOf(indicator));
  return costly && whole && inYuan(indicator.target.value, indicator.target.unit) !== null;
}
