import type { Indicator } from "../form";
import { message } from "../i18n";
import { thirdPartyReview } from "./citations";
import type { Rule } from "./model";
import { suggestTurned } from "./remedy";
import { inRow, rowByRow } from "./rows";
import { unitKind } from "./unit-kind";
import { pass, review } from "./verdict";

/** Under 成本 these grow to the good: money saved, standards kept. */
const moreIsBetter = /节约|节省|降低|压减|减少|达标|标准|补助|补贴|救助|慰问/;

/** 成本指标写成“≥”: spending more would then be better. Per-head standards (每人不少于600元) are left alone. */
export const costDirectionOdd: Rule = {
  id: "cost-direction-odd",
  level: "warning",
  citations: [thirdPartyReview],
  title: message("rules.cost-direction-odd.title"),
  check: (evaluation) =>
    rowByRow(evaluation, "rules.cost-direction-odd.none", ({ indicator, name, meaning, target: wanted }) => {
      if (!isCostAmount(indicator)) return null;
      const { target, targetCell, comparatorCell } = indicator;
      const place = inRow(indicator, targetCell);
      const values = { name, target: wanted };
      const odd = target.comparator === ">=" || target.comparator === ">";
      return odd && target.scope === "" && !moreIsBetter.test(meaning)
        ? review(place, message("rules.cost-direction-odd.review", values), {
            seen: target.text,
            advice: message("rules.cost-direction-odd.advice"),
            ...suggestTurned(targetCell, comparatorCell, "≤"),
          })
        : pass(place, message("rules.cost-direction-odd.pass", values));
    }),
};

function isCostAmount({ level1Kind, level2, target }: Indicator): boolean {
  if (target.kind !== "number" || unitKind(target.unit) !== "money") return false;
  return level1Kind === "cost" || (level2?.name.includes("成本") ?? false);
}
