import { numberIn, type Form, type FundRow } from "../form";
import { message } from "../i18n";
import { more, same, type Evaluation, type FundEvaluation } from "../scoring";
import { publishedForms } from "./citations";
import type { Rule, Verdict } from "./model";
import { labelOf } from "./rows";
import { at, fail, pass, review } from "./verdict";

/** 总分填到了预算执行率的得分栏，或分项资金行重复计分: only 年度资金总额 carries the points for execution. */
export const fundScoreMisplaced: Rule = {
  id: "fund-score-misplaced",
  level: "warning",
  citations: [publishedForms],
  title: message("rules.fund-score-misplaced.title"),
  none: message("rules.fund-score-misplaced.none"),
  check: (evaluation) => {
    const rows = evaluation.form.funds?.rows ?? [];
    return evaluation.funds.flatMap((fund) => judge(fund, rows, evaluation));
  },
};

/** Whether a fund row has the 100 points of the whole form beside it. What is added up with them is wrong for that alone. */
export const holdsWholeForm = ({ weight }: FundRow, { indicators }: Form): boolean =>
  (numberIn(weight) ?? 0) >= 100 && indicators.some((one) => (numberIn(one.weight) ?? 0) > 0);

function judge(fund: FundEvaluation, rows: readonly FundRow[], { form }: Evaluation): readonly Verdict[] {
  const { row } = fund;
  const [weight, score] = [numberIn(row.weight), numberIn(row.score)];
  if (weight === null && score === null) return [];
  const place = at(row.score?.cell ?? row.weight?.cell, row.row);
  const values = { label: labelOf(row.label), weight: weight ?? 0, score: score ?? 0 };
  const told = { advice: message("rules.fund-score-misplaced.advice") };
  if (holdsWholeForm(row, form)) {
    const of = at(row.weight?.cell, row.row);
    return [fail(of, message("rules.fund-score-misplaced.fail", values), { ...told, seen: values.weight })];
  }
  const total = numberIn(form.total?.score ?? null);
  if (score !== null && total !== null && more(score, weight ?? 20) && same(score, total)) {
    return [fail(place, message("rules.fund-score-misplaced.total", values), { ...told, seen: score })];
  }
  const head = rows.find(({ source }) => source === "total");
  // 基本支出5分, 项目支出5分, 合计10分: the parts carry the points, the total repeats them.
  const twice = row !== head && fund.weight === null && numberIn(head?.score ?? null) !== null && (score ?? 0) > 0;
  return twice
    ? [review(place, message("rules.fund-score-misplaced.twice", values), { ...told, seen: values.score })]
    : [pass(place, message("rules.fund-score-misplaced.pass", values))];
}
