import { numberIn, type FundRow, type NumericCell } from "../form";
import { message } from "../i18n";
import { percentDecimalsShown, rateAgrees, roundedAt, sameRate, type FundEvaluation } from "../scoring";
import { hubeiForm, systemCheck } from "./citations";
import { partsOfTotal } from "./fund-parts";
import type { Rule, Verdict } from "./model";
import { percent } from "./numbers";
import { suggestRate } from "./remedy";
import { labelOf } from "./rows";
import { at, fail, pass, review } from "./verdict";

/** 执行率与预算数、执行数不符. Rates are fractions here; they are compared at the decimals that the cell shows, in percent. */
export const executionRateWrong: Rule = {
  id: "execution-rate-wrong",
  level: "error",
  citations: [hubeiForm, systemCheck],
  title: message("rules.execution-rate-wrong.title"),
  none: message("rules.execution-rate-wrong.none"),
  check: ({ form, funds }) => {
    return funds.flatMap((fund) => judge(fund, form.funds?.rows ?? []));
  },
};

function judge({ row, rate, swappedRate }: FundEvaluation, rows: readonly FundRow[]): readonly Verdict[] {
  const stated = numberIn(row.rate);
  if (row.rate === null || stated === null || swappedRate !== null) return [];
  // A minus too many is asked about by `negative-number`.
  if ((numberIn(row.executed) ?? 0) < 0) return [];
  const place = at(row.rate.cell, row.row);
  const due = rate.value;
  if (due === null) return zeroBudget(row, stated, rows);
  const values = { label: labelOf(row.label), stated, due };
  if (rateAgrees(row.rate, stated, due)) {
    return [pass(place, message("rules.execution-rate-wrong.pass", values))];
  }
  const told = {
    seen: row.rate.cell.text,
    expected: percent(due),
    advice: message("rules.execution-rate-wrong.advice", { due }),
    ...suggestRate(row.rate, due),
  };
  if (due > 1 && stated === 1) return [review(place, message("rules.execution-rate-wrong.capped", values), told)];
  const decimals = percentDecimalsShown(row.rate, stated);
  if (Math.abs(stated - due) * 100 < 1.5 * 10 ** -decimals || typedShorter(row.rate, stated, due)) {
    return [review(place, message("rules.execution-rate-wrong.last-digit", values), { ...told, level: "note" })];
  }
  const executed = numberIn(row.executed);
  const isOf = (whole: number | null): whole is number =>
    whole !== null && whole !== 0 && executed !== null && roundedAt(decimals, stated * 100, (executed / whole) * 100);
  const issued = numberIn(row.issued);
  if (isOf(issued)) {
    const advice = message("rules.execution-rate-wrong.advice-issued");
    const byIssued = message("rules.execution-rate-wrong.issued", { ...values, issued });
    return [review(place, byIssued, { ...told, advice, level: "warning" })];
  }
  const id = isOf(numberIn(row.initialBudget))
    ? "rules.execution-rate-wrong.initial"
    : "rules.execution-rate-wrong.fail";
  return [fail(place, message(id, values), told)];
}

/** 98.3% typed into a cell that shows two decimals: 98.30% for 98.32% is 98.32% rounded, not another rate. */
function typedShorter({ cell }: NumericCell, stated: number, due: number): boolean {
  const tenths = Number((stated * 1000).toFixed(6));
  return cell.formula === null && tenths % 10 !== 0 && tenths === Math.round(due * 1000);
}

/** No budget in the row: nothing to divide by. Only a rate that the rows below contradict is worth asking about. */
function zeroBudget(row: FundRow, stated: number, rows: readonly FundRow[]): readonly Verdict[] {
  const [budget, executed] = [numberIn(row.budget), numberIn(row.executed)];
  if (budget !== 0) return [];
  // What came from above (C) is not told apart in the rows below.
  const byParts = row.source === "total" && row.transferred === null;
  const due = byParts ? (partsOfTotal(rows)?.rate ?? null) : null;
  const place = at(row.rate?.cell, row.row);
  if (due !== null && !sameRate(stated, due)) {
    const values = { label: labelOf(row.label), stated, due };
    const advice = message("rules.execution-rate-wrong.advice-parts");
    return [
      review(place, message("rules.execution-rate-wrong.parts", values), {
        seen: percent(stated),
        expected: percent(due),
        advice,
      }),
    ];
  }
  if (stated === 0 || executed === 0)
    return [pass(place, message("rules.execution-rate-wrong.no-budget", { label: labelOf(row.label) }))];
  return [];
}
