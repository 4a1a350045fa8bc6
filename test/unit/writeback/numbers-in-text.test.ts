import type { Form, NumericCell } from "../../../src/form";
import { message } from "../../../src/i18n";
import { builtinProfiles } from "../../../src/profile";
import { evaluate } from "../../../src/scoring";
import { planWriteBack } from "../../../src/writeback";
import { aForm } from "../../support/form-builder";

/** 10 of 20 points are due and 20 are stated; execution 5 of 10 stated as 10; the total is 2 points off. */
const form = aForm({
  funds: [{ source: "total", budget: 100, executed: 50, weight: 10, rate: 0.5, score: 10 }],
  indicators: [{ target: "≥100人", actual: "50人", weight: 20, score: 20, reason: "工期延后" }],
  total: { weight: 30, score: 32 },
});

const inText = (cell: NumericCell | null | undefined): NumericCell | null => (cell ? { ...cell, inText: true } : null);

/** The same form, its stated scores inside longer texts: 得分9（因人数减少）, 总分：98.5分. */
const worded: Form = {
  ...form,
  funds: form.funds && { ...form.funds, rows: form.funds.rows.map((row) => ({ ...row, score: inText(row.score) })) },
  indicators: form.indicators.map((indicator) => ({ ...indicator, score: inText(indicator.score) })),
  total: form.total && { ...form.total, score: inText(form.total.score) },
};

function addresses(of: Form): readonly string[] {
  const choice = { profile: builtinProfiles["mof-2020"], reason: message("profile.reason.default") };
  return planWriteBack(evaluate(of, choice), [], { formulas: true }).map(({ address }) => address);
}

test("wrong scores are offered for replacing", () => {
  expect(addresses(form)).toEqual(["I6", "H14", "H15"]);
});

test("a number inside a longer text is never overwritten", () => {
  expect(addresses(worded)).toEqual([]);
});
