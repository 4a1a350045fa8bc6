import { evaluated } from "../../support/evaluated";

const rows = { indicators: [{ target: "≥30场", actual: "32场", weight: 90, score: 90 }] };

describe("the total does not contain a stated execution score that cannot be checked", () => {
  test.each([
    ["the budget is written in words", { budget: "约一百万", executed: 86 }],
    ["the spending is an error value", { budget: 100, executed: "#REF!" }],
    ["the transfers are written in words", { budget: 100, executed: 86, transferred: "部分" }],
  ])("%s", (_, amounts) => {
    const { totals } = evaluated({ ...rows, rateFormula: "(B-C)/A", funds: [{ ...amounts, weight: 10, score: 9 }] });
    expect(totals.score.value).toBeNull();
    expect(totals.grade).toBeNull();
    expect(totals.statedRowsScore.value).toBe(99);
  });
});

test.each([
  ["no amounts at all", {}],
  ["a budget of 0", { budget: 0, executed: 0 }],
])("with %s there is nothing to read wrongly: the stated score stands", (_, amounts) => {
  expect(evaluated({ ...rows, funds: [{ ...amounts, weight: 10, score: 9 }] }).totals.score.value).toBe(99);
});

test("a budget next to nothing gives no rate, and no endless one", () => {
  const { funds, totals } = evaluated({ ...rows, funds: [{ budget: 1e-310, executed: 86, weight: 10, score: 9 }] });
  expect(funds[0]?.rate.value).toBeNull();
  expect(funds[0]?.score.value).toBeNull();
  expect(Number.isFinite(totals.score.value)).toBe(true);
  expect(funds[0]?.rate.explanation.citations).toHaveLength(1);
});
