import { mainFundRow, numberIn } from "../form";
import { message } from "../i18n";
import { systemCheck, thirdPartyReview } from "./citations";
import { moneyOf } from "./fund-parts";
import type { Rule } from "./model";
import { pointsOnce, sum } from "./numbers";
import { at, pass, review } from "./verdict";

/** Finance systems warn in red where scores run ahead of spending; below these two shares there is hardly an innocent reason left unsaid. */
const hardlySpent = 0.5;
const nearlyAll = 0.9;

/** 钱没怎么花，产出却几乎满分. */
export const outputsWithoutSpending: Rule = {
  id: "outputs-without-spending",
  level: "warning",
  citations: [systemCheck, thirdPartyReview],
  title: message("rules.outputs-without-spending.title"),
  none: message("rules.outputs-without-spending.none"),
  check: ({ form }) => {
    const rate = moneyOf(form.funds?.rows ?? [])?.rate ?? null;
    const scored = form.indicators.filter(
      ({ weight, score }) => (numberIn(weight) ?? 0) > 0 && numberIn(score) !== null,
    );
    const weight = sum(pointsOnce(scored.map((one) => one.weight)));
    if (rate === null || weight === 0) return [];
    const share = sum(pointsOnce(scored.map(({ score }) => score))) / weight;
    const total = mainFundRow(form.funds?.rows ?? []);
    const place = at(total?.executed?.cell, total?.row);
    if (rate >= hardlySpent || share < nearlyAll)
      return [pass(place, message("rules.outputs-without-spending.pass", { rate, share }))];
    const advice = message("rules.outputs-without-spending.advice");
    return [review(place, message("rules.outputs-without-spending.review", { rate, share }), { advice })];
  },
};
