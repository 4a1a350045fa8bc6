import { compare, readActual, readTarget } from "../../../../src/quantity";
import { contextOf, written } from "../wordings";

/** How the times compare where the form's year is not known. */
function metWithoutYear(target: string, actual: string): boolean | null {
  const context = { ...contextOf({ level2: "时效指标", name: "完成时间" }), year: null };
  const wanted = readTarget(written(target), context);
  return compare(wanted, readActual(written(actual), wanted, context), context).met;
}

test.each([
  // A month without year counts in the year of the other side.
  ["2022年6月底前", "5月", true],
  ["2022年6月底前", "7月", false],
  ["6月底前", "2024年5月", true],
  ["6月底前", "2024年7月", false],
  // Neither side has a year: both stand in the same one.
  ["6月底前", "5月", true],
  ["6月底前", "7月", false],
  // February of an unknown year surely has 28 days.
  ["2月底前", "2月28日", true],
  ["2020年2月底前", "2月29日", true],
])("%s ← %s without the form's year: %s", (target, actual, met) => {
  expect(metWithoutYear(target, actual)).toBe(met);
});
