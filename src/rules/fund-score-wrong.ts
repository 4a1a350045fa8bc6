import { numberIn, type FundRow } from "../form";
import { message } from "../i18n";
import { decimalsShown, roundedAt, same, scoreAgrees, type Evaluation, type FundEvaluation } from "../scoring";
import { beijingForm, hubeiForm } from "./citations";
import { partsOfTotal } from "./fund-parts";
import { holdsWholeForm } from "./fund-score-misplaced";
import type { Place, Rule, Verdict } from "./model";
import { suggestNumber } from "./remedy";
import { at, fail, pass, review } from "./verdict";

/** 预算执行率得分算错: min(分值, 执行率 × 分值), or the steps of the profile. */
export const fundScoreWrong: Rule = {
  id: "fund-score-wrong",
  level: "error",
  citations: [beijingForm, hubeiForm],
  title: message("rules.fund-score-wrong.title"),
  none: message("rules.fund-score-wrong.none"),
  check: (evaluation) => {
    return evaluation.funds.flatMap((fund) => judge(fund, evaluation));
  },
};

function judge(fund: FundEvaluation, evaluation: Evaluation): readonly Verdict[] {
  const { row, weight, score, swappedRate } = fund;
  const stated = numberIn(row.score);
  if (row.score === null || stated === null || weight === null || swappedRate !== null) return [];
  // A minus too many is asked about by `negative-number`.
  if ((numberIn(row.executed) ?? 0) < 0) return [];
  const place = at(row.score.cell, row.row);
  const due = score.value ?? byStatedRate(row, weight);
  if (due === null) return byParts(row, weight, stated, evaluation);
  const values = { stated, due, weight };
  if (same(stated, due)) return [pass(place, message("rules.fund-score-wrong.pass", values))];
  if (byRoundedRate(fund, stated)) {
    const shown = row.rate?.cell.text ?? "";
    return [pass(place, message("rules.fund-score-wrong.rounded-rate", { stated, shown }))];
  }
  const decimals = decimalsShown(row.score);
  if (decimals > 0 && roundedAt(decimals, stated, due)) {
    return [pass(place, message("rules.fund-score-wrong.rounded-decimals", values))];
  }
  return [off(fund, values, place, evaluation)];
}

/** The score is another than the due one, and not only by the decimals that are shown. */
function off(
  fund: FundEvaluation,
  values: { readonly stated: number; readonly due: number; readonly weight: number },
  place: Place,
  { form, profile }: Evaluation,
): Verdict {
  const { row, rate, score } = fund;
  const { stated, due } = values;
  const whole = holdsWholeForm(row, form);
  const told = {
    seen: stated,
    expected: due,
    advice: whole ? message("rules.fund-score-misplaced.advice") : message("rules.fund-score-wrong.advice", values),
    ...(whole ? {} : suggestNumber(row.score, score.value)),
  };
  // Whole points and small differences are hand rounding: to be corrected, but nobody's mistake in the amounts.
  if (scoreAgrees(stated, due, profile)) return review(place, message("rules.fund-score-wrong.rounded", values), told);
  if (numberIn(row.weight) === null && (form.funds?.headingPoints ?? null) === null) {
    // Points that only the scheme names may be others in this form.
    const advice = message("rules.fund-score-wrong.advice-unwritten", values);
    const unwritten = message("rules.fund-score-wrong.unwritten", values);
    return review(place, unwritten, { seen: stated, expected: due, advice, level: "warning" });
  }
  if (byIssued(fund, stated)) {
    return review(place, message("rules.fund-score-wrong.issued", values), { ...told, level: "warning" });
  }
  // Full marks by an amount beyond the budget rest on what `executed-exceeds-budget` has doubts about.
  const say = whole || ((rate.value ?? 0) > 1 && stated < due) ? review : fail;
  return say(place, message("rules.fund-score-wrong.fail", values), told);
}

/** Where a form gives the rate without the amounts, that rate is what the score can be held against. */
function byStatedRate({ rate, budget }: FundRow, weight: number): number | null {
  const stated = numberIn(rate);
  return stated === null || numberIn(budget) !== null ? null : Math.min(weight, stated * weight);
}

/** 50% shown for 49.88%, and 5 of 10 points by it; 9.57 by 95.65% shown for 95.648%: the rate was rounded, then the score. */
function byRoundedRate({ row, rate, weight }: FundEvaluation, stated: number): boolean {
  const shown = numberIn(row.rate);
  if (shown === null || rate.value === null || weight === null || row.rate === null) return false;
  const rounded = roundedAt(Math.max(0, decimalsShown(row.rate)), shown * 100, rate.value * 100);
  return rounded && roundedAt(2, stated, Math.min(weight, shown * weight));
}

/** 9.7 of 10 for what was spent of the money that came (到位数), not of the budget. */
function byIssued({ row, weight }: FundEvaluation, stated: number): boolean {
  const [issued, executed] = [numberIn(row.issued), numberIn(row.executed)];
  if (issued === null || issued <= 0 || executed === null || weight === null) return false;
  const decimals = row.score === null ? 1 : Math.max(1, decimalsShown(row.score));
  return roundedAt(decimals, stated, Math.min(weight, (executed / issued) * weight));
}

/** 资金总额填0: only the rows below say what there was to spend. What came from above (C) is not told apart in them. */
function byParts(row: FundRow, weight: number, stated: number, { form, profile }: Evaluation): readonly Verdict[] {
  if (row.source !== "total" || numberIn(row.budget) !== 0 || row.transferred !== null) return [];
  const rate = partsOfTotal(form.funds?.rows ?? [])?.rate ?? null;
  if (rate === null) return [];
  const due = Math.min(weight, rate * weight);
  if (scoreAgrees(stated, due, profile)) return [];
  const advice = message("rules.fund-score-wrong.advice-parts");
  return [
    review(at(row.score?.cell, row.row), message("rules.fund-score-wrong.parts", { stated, due }), {
      seen: stated,
      expected: due,
      advice,
    }),
  ];
}
