import { numberIn, type Form } from "../form";
import type { ProfileTraits } from "../profile";

/** What of a form decides its profile. */
export function profileTraits(form: Form): ProfileTraits {
  const rows = form.funds?.rows ?? [];
  const stated = rows.map(({ weight }) => numberIn(weight) ?? 0).find((weight) => weight > 0);
  return {
    layout: form.layout,
    place: form.place,
    year: form.year,
    rateFormula: form.funds?.rateFormula ?? null,
    executionPoints: stated ?? form.funds?.headingPoints ?? null,
    // 运行成本 beside 履职效能, 管理效率 is the department's own scheme, not that of 2021.
    costIsLevel1:
      form.indicators.some(({ level1Kind }) => level1Kind === "cost") &&
      form.indicators.every(({ level1Kind }) => level1Kind !== "other"),
  };
}
