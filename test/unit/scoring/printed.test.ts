import fc from "fast-check";
import { builtinProfiles } from "../../../src/profile";
import {
  decimalsShown,
  less,
  more,
  percentDecimalsShown,
  rateAgrees,
  roundedAt,
  same,
  sameRate,
  totalAgrees,
} from "../../../src/scoring";
import { aNumericCell } from "../../support/form-builder";

test.each([
  ["sums with binary dust", 0.1 + 0.2, 0.3, "same"],
  ["less than half a hundredth", 9.996, 10, "same"],
  ["a hundredth less", 9.99, 10, "less"],
  ["a hundredth more", 10.01, 10, "more"],
])("points: %s", (_, a, b, expected) => {
  const found = Object.entries({ same: same(a, b), less: less(a, b), more: more(a, b) });
  expect(found.filter(([, is]) => is)).toEqual([[expected, true]]);
});

test("half of the last decimal printed is neither less nor more, and no longer the same", () => {
  expect([less(0, 0.005), more(0.005, 0), same(0.005, 0)]).toEqual([false, false, false]);
  expect(sameRate(0.00005, 0)).toBe(false);
});

test("rates: a hundredth of a percent tells them apart", () => {
  expect(sameRate(0.86204, 0.862)).toBe(true);
  expect(sameRate(0.8621, 0.862)).toBe(false);
});

test("rounded or cut at the decimals shown", () => {
  expect(roundedAt(2, 8.62, 8.6204)).toBe(true);
  expect(roundedAt(1, 8.6, 8.6204)).toBe(true);
  expect(roundedAt(0, 9, 8.62)).toBe(true);
  expect(roundedAt(0, 8, 8.62)).toBe(true);
  expect(roundedAt(2, 86.21, 86.2037)).toBe(false);
  expect(roundedAt(2, 66.66, 66.66667)).toBe(true);
  expect(roundedAt(2, 66.68, 66.66667)).toBe(false);
  expect(roundedAt(1, 8.7, 8.65)).toBe(true);
});

test("whatever is rounded half up or cut passes as rounded", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 3 }), (parts, decimals) => {
      const due = parts / 100_000;
      const unit = 10 ** -decimals;
      expect(roundedAt(decimals, Math.round(due / unit) * unit, due)).toBe(true);
      expect(roundedAt(decimals, Math.floor(due / unit + 1e-9) * unit, due)).toBe(true);
      expect(roundedAt(decimals, (Math.floor(due / unit + 1e-9) + 2) * unit, due)).toBe(false);
    }),
  );
});

test("decimals as the cell shows them", () => {
  expect(decimalsShown(aNumericCell("A1", "86.20%"))).toBe(2);
  expect(decimalsShown(aNumericCell("A1", { value: 0.862, numberFormat: "0%" }))).toBe(0);
  expect(decimalsShown(aNumericCell("A1", "1,234.5"))).toBe(1);
});

test.each([
  ["86.20%", 0.862, 2],
  ["86.2", 0.862, 1],
  ["0.862", 0.862, 1],
  ["0.8", 0.8, 0],
  ["1", 1, 0],
])("a rate shown as %s: decimals of its percentage", (text, stated, decimals) => {
  expect(percentDecimalsShown(aNumericCell("G6", text), stated)).toBe(decimals);
});

test.each([
  ["86.20%", 0.862, 0.862037, true],
  ["86%", 0.86, 0.862037, true],
  ["66.66%", 0.6666, 2 / 3, true],
  ["66.68%", 0.6668, 2 / 3, false],
  ["0.86", 0.86, 0.862037, true],
  ["0.87", 0.87, 0.862037, false],
])("%s for %f of which %f is due", (text, stated, due, expected) => {
  expect(rateAgrees(aNumericCell("G6", text), stated, due)).toBe(expected);
});

test.each([
  ["a whole total over scores with decimals", 96, 95.6, true],
  ["a whole total over whole scores", 96, 95, false],
  ["decimals as they add up", 95.6, 95.6, true],
  ["decimals of another sum", 95.9, 95.6, false],
  ["a whole total too far off", 98, 95.6, false],
  ["a whole total over whole scores that is theirs", 95, 95, true],
  ["a total with decimals a tenth above whole scores", 95.1, 95, true],
  ["a total with decimals further above whole scores", 95.2, 95, false],
])("%s passes or not", (_, stated, sum, expected) => {
  expect(totalAgrees(stated, sum, builtinProfiles["mof-2020"])).toBe(expected);
});
