import { readTarget, readActual } from "../../../../src/quantity";
import { isNumber } from "../../../../src/quantity/comparing/scale";
import { asReading, targetsIn } from "../../../../src/quantity/comparing/several";
import { printQuantity } from "../../../../src/quantity/print";
import { contextOf, written } from "../wordings";

const context = contextOf({});

function targets(target: string, actual: string): string {
  const read = readTarget(written(target), context);
  if (!isNumber(read)) throw new Error(`${target} is no number`);
  return targetsIn(read, readActual(written(actual), read, context))
    .map(printQuantity)
    .join(" ");
}

test.each([
  ["5期", "6期", "5期"],
  ["5期、200人", "6期", "5期 200人"],
  ["5期、200人", "", "5期 200人"],
  ["≥5期、200人", "6期", "≥5期"],
  ["≥5期、200人", "6期、210人", "≥5期 200人"],
  ["200人、≥5期", "6期、210人", "200人 ≥5期"],
  ["200人、≥5期", "6期、210人、220人", "≥5期"],
  ["≥5期、≥200人", "6期", "≥5期 ≥200人"],
  ["5期、5期", "6期", "5期"],
  ["5期、5人", "6期", "5期 5人"],
  ["全年12次、每月1次", "12次", "12次"],
  ["每月1次、全年12次", "12次", "1次/月"],
  ["全年12次、每月2次", "12次", "12次 2次/月"],
  ["全年12次、每月1人", "12次", "12次 1人/月"],
])("of %s, %s is measured against %s", (target, actual, expected) => {
  expect(targets(target, actual)).toBe(expected);
});

test("a number without quantities of its own has no others", () => {
  const read = readTarget(written("5期"), context);
  expect(isNumber(read) ? targetsIn({ ...read, quantities: [] }, read) : null).toHaveLength(0);
});

test("one of several as a reading of its own keeps text, time and notes", () => {
  const read = readTarget(written("2023年12月底前≥5期，约200-300人"), context);
  const [, second] = read.quantities;
  const one = second === undefined ? null : asReading({ ...read, band: "partly" }, second);
  expect(one).toEqual({
    ...read,
    comparator: "",
    value: 200,
    upTo: 300,
    unit: "人",
    approximate: true,
    scope: "",
    band: "partly",
  });
});
