import fc from "fast-check";
import { rateIfSwapped } from "../../../src/scoring/swapped-amounts";
import { aFundRow, type FundSpec } from "../../support/form-builder";

const rateOf = (spec: FundSpec): number | null => rateIfSwapped(aFundRow(spec));

describe("budget and executed in each other's place", () => {
  test.each<[string, FundSpec, number | null]>([
    ["by the stated rate", { budget: 86.2, executed: 100, rate: "86.20%" }, 0.862],
    ["by a rate with one decimal", { budget: 37.24, executed: 43.2, rate: "86.2%" }, 37.24 / 43.2],
    ["by a rate cut, not rounded", { budget: 2, executed: 3, rate: "66.66%" }, 2 / 3],
    ["by the share of its points", { budget: 86.2, executed: 100, weight: 10, score: 8.62 }, 0.862],
    ["by a rate, whatever the points", { budget: 86.2, executed: 100, rate: "86.20%", weight: 10, score: 10 }, 0.862],
    ["with no transfers from above", { budget: 86.2, executed: 100, transferred: 0, rate: "86.20%" }, 0.862],
    ["not: another rate", { budget: 86.2, executed: 100, rate: "87%" }, null],
    ["not: the rate of the amounts as they stand", { budget: 86.2, executed: 100, rate: "116.01%" }, null],
    ["not: another score", { budget: 86.2, executed: 100, weight: 10, score: 9 }, null],
    ["not: a score without its points", { budget: 86.2, executed: 100, score: 8.62 }, null],
    ["not: a score of no points", { budget: 86.2, executed: 100, weight: 0, score: 8.62 }, null],
    ["not: neither rate nor score", { budget: 86.2, executed: 100, weight: 10 }, null],
    ["not: a score of nothing for no points", { budget: 86.2, executed: 100, weight: 0, score: 0 }, null],
    ["not: as much executed as there was", { budget: 100, executed: 100, rate: "99.98%" }, null],
    ["not: a hair more than there was, told as all of it", { budget: 99.98, executed: 100, rate: "100%" }, null],
    ["not: a rate a tenth of a percent off", { budget: 86.2, executed: 100, rate: "86.3%" }, null],
    ["not: less executed than there was", { budget: 100, executed: 86.2, rate: "86.20%" }, null],
    ["not: no budget", { budget: 0, executed: 100, rate: "0%" }, null],
    ["not: a budget below nothing", { budget: -5, executed: 100, rate: "-5%" }, null],
    ["not: an amount that is not there", { budget: 86.2, rate: "86.20%" }, null],
    ["not: an amount that cannot be read", { budget: "约86", executed: 100, rate: "86.20%" }, null],
    // (B−C)/A: what came from above is taken out, and more may be spent than was budgeted.
    ["not: with transfers from above", { budget: 86.2, executed: 100, transferred: 13.8, rate: "86.20%" }, null],
  ])("%s", (_, spec, expected) => {
    if (expected === null) expect(rateOf(spec)).toBeNull();
    else expect(rateOf(spec)).toBeCloseTo(expected, 10);
  });

  test("whatever the amounts: told of the two the wrong way round, never of the two as they belong", () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [executed, budget] = [Math.min(a, b), Math.max(a, b)];
        const rate = { value: executed / budget, numberFormat: "0.00%" };
        expect(rateOf({ budget, executed, rate })).toBeNull();
        const turned = rateOf({ budget: executed, executed: budget, rate });
        if (executed === budget) expect(turned).toBeNull();
        else expect(turned).toBe(executed / budget);
      }),
    );
  });
});
