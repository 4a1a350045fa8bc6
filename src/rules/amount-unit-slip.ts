import { numberIn, type FundRow } from "../form";
import { message } from "../i18n";
import { tenThousandfold, type Evaluation } from "../scoring";
import { publishedForms } from "./citations";
import type { Rule, Verdict } from "./model";
import { inYuan } from "./money";
import { suggestNumber } from "./remedy";
import { filledRows, inRow, labelOf } from "./rows";
import { at, pass, review } from "./verdict";

/** 元与万元混用: amounts that ought to be near each other differ by about ten thousand. */
export const amountUnitSlip: Rule = {
  id: "amount-unit-slip",
  level: "warning",
  citations: [publishedForms],
  title: message("rules.amount-unit-slip.title"),
  none: message("rules.amount-unit-slip.none"),
  check: (evaluation) => {
    const rows = evaluation.form.funds?.rows ?? [];
    const total = rows.find(({ source }) => source === "total");
    return [...rows.flatMap((row) => ofFund(row, total)), ...ofIndicators(evaluation)];
  },
};

function ofFund(row: FundRow, total: FundRow | undefined): readonly Verdict[] {
  const [budget, executed, whole] = [numberIn(row.budget), numberIn(row.executed), numberIn(total?.budget ?? null)];
  const told = { advice: message("rules.amount-unit-slip.advice") };
  const values = { label: labelOf(row.label), budget: budget ?? 0, executed: executed ?? 0, whole: whole ?? 0 };
  if (budget !== null && executed !== null && tenThousandfold(budget, executed)) {
    // Which of the two slipped, a person knows; the one under 全年执行数 is the one typed in.
    const shifted = executed > budget ? executed / 10_000 : executed * 10_000;
    const remedy = suggestNumber(row.executed, shifted, 6);
    return [
      review(at(row.executed?.cell, row.row), message("rules.amount-unit-slip.executed", values), {
        ...told,
        ...remedy,
      }),
    ];
  }
  // A small source may well be a ten-thousandth of the whole; a part larger than the whole may not.
  if (row !== total && budget !== null && whole !== null && budget > whole && tenThousandfold(budget, whole)) {
    return [review(at(row.budget?.cell, row.row), message("rules.amount-unit-slip.part", values), told)];
  }
  return budget === null || executed === null
    ? []
    : [pass(at(row.executed?.cell, row.row), message("rules.amount-unit-slip.pass", values))];
}

function ofIndicators(evaluation: Evaluation): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const { indicator, name, target: wanted, actual: given } of filledRows(evaluation)) {
    const { target, actual } = indicator;
    if (!target.unit.includes("元")) continue;
    const [unit = "", ...per] = target.unit.split("/");
    const [own = "", ...ownPer] = (actual.unit === "" ? target.unit : actual.unit).split("/");
    // 33.6万元/公里 and 32.1元/公里 are amounts for the same.
    if (per.join() !== ownPer.join()) continue;
    const [limit, spent] = [inYuan(target.value, unit), inYuan(actual.value, own)];
    if (limit === null || spent === null) continue;
    const place = inRow(indicator, indicator.actualCell);
    const values = { label: name, target: wanted, actual: given };
    if (tenThousandfold(limit, spent)) {
      const told = { advice: message("rules.amount-unit-slip.advice"), seen: actual.text, expected: target.text };
      verdicts.push(review(place, message("rules.amount-unit-slip.indicator", values), told));
    } else verdicts.push(pass(place, message("rules.amount-unit-slip.pass", values)));
  }
  return verdicts;
}
