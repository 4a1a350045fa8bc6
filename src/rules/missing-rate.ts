import { mainFundRow } from "../form";
import { message } from "../i18n";
import { beijingForm, selfEvaluation } from "./citations";
import type { Rule } from "./model";
import { percent } from "./numbers";
import { suggestRate } from "./remedy";
import { labelOf } from "./rows";
import { at, fail, pass } from "./verdict";

/** 没有填写执行率. Of the row that stands for all money only: those below it carry none in most forms. */
export const missingRate: Rule = {
  id: "missing-rate",
  level: "note",
  citations: [selfEvaluation, beijingForm],
  title: message("rules.missing-rate.title"),
  none: message("rules.missing-rate.none"),
  check: ({ form, funds }) => {
    const rows = form.funds?.rows ?? [];
    const main = mainFundRow(rows);
    const { rate, swappedRate = null } = funds.find(({ row }) => row === main) ?? {};
    const due = rate?.value ?? null;
    if (main === null || main.rate === null) return [];
    const place = at(main.rate.cell, main.row);
    const values = { label: labelOf(main.label) };
    if (main.rate.state === "number") return [pass(place, message("rules.missing-rate.pass", values))];
    // A rate in another row may be meant for all; amounts that do not make a rate are for other rules.
    const elsewhere = rows.some(({ rate }) => rate !== null && rate.state !== "blank" && rate.state !== "marker");
    if (main.rate.state !== "blank" || elsewhere || due === null || due > 1 || swappedRate !== null) return [];
    const told = {
      expected: percent(due),
      advice: message("rules.missing-rate.advice"),
      ...suggestRate(main.rate, due),
    };
    return [fail(place, message("rules.missing-rate.fail", { ...values, due }), told)];
  },
};
