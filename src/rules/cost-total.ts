import type { Form } from "../form";
import { inYuan } from "./money";
import type { Row } from "./rows";

const wholeCost = /总成本|总投资|总费用|总支出|总额|项目成本|成本控制(?:数|额)?$|预算控制|控制在预算/;

/** The cost of one piece is not that of the project. */
const perPiece = /单个|单位|单项|单价|每|均/;

/** In the form of a whole department these are a part of its spending. */
const partOfDepartment = /项目|基本支出|人员|公用|专项|活动|培训/;

/**
 * Whether the row limits the cost of all that the form is about (项目总成本 ≤ 90万元), so that it can be held against the
 * funds.
 */
export function isWholeCost({ indicator, meaning }: Row, subject: Form["subject"]): boolean {
  if (subject === "department" && partOfDepartment.test(meaning)) return false;
  const { level1, level2, target } = indicator;
  if (inYuan(target.value, target.unit) === null) return false;
  const costly = `${level1?.name ?? ""}${level2?.name ?? ""}`.includes("成本");
  return costly && wholeCost.test(meaning) && !perPiece.test(meaning);
}
