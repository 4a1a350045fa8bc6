import type { Indicator } from "../form";
import { message } from "../i18n";
import { thirdPartyReview } from "./citations";
import type { Rule, Verdict } from "./model";
import { suggestTurned } from "./remedy";
import { filledRows, inRow, meaningOf, nameOf, shown } from "./rows";
import { unitKind } from "./unit-kind";
import { notApplicable, pass, review } from "./verdict";

/** Under 成本 these grow to the good: money saved, standards kept. */
const moreIsBetter = /节约|节省|降低|压减|减少|达标|标准|补助|补贴|救助|慰问/;

/** 成本指标写成“≥”: spending more would then be better. Per-head standards (每人不少于600元) are left alone. */
export const costDirectionOdd: Rule = {
  id: "cost-direction-odd",
  level: "warning",
  citations: [thirdPartyReview],
  title: message("rules.cost-direction-odd.title"),
  check: (evaluation) => {
    const verdicts: Verdict[] = [];
    for (const { indicator } of filledRows(evaluation)) {
      if (!isCostAmount(indicator)) continue;
      const { target } = indicator;
      const place = inRow(indicator, indicator.targetCell);
      const values = { name: nameOf(indicator), target: shown(target) };
      const odd = target.comparator === ">=" || target.comparator === ">";
      const advice = message("rules.cost-direction-odd.advice");
      verdicts.push(
        odd && target.scope === "" && !moreIsBetter.test(meaningOf(indicator))
          ? review(place, message("rules.cost-direction-odd.review", values), {
              seen: target.text,
              advice,
              ...suggestTurned(indicator.targetCell, indicator.comparatorCell, "≤"),
            })
          : pass(place, message("rules.cost-direction-odd.pass", values)),
      );
    }
    return verdicts.length === 0 ? notApplicable(message("rules.cost-direction-odd.none")) : verdicts;
  },
};

function isCostAmount({ level1Kind, level2, target }: Indicator): boolean {
  const cost = level1Kind === "cost" || /成本/.test(level2?.name ?? "");
  return cost && target.kind === "number" && unitKind(target.unit) === "money";
}
