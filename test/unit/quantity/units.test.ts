import fc from "fast-check";
import { conversion, isFamily, measureOf, splitUnit } from "../../../src/quantity/units";
import { cases, table } from "./tables";

test.each(cases("units.tsv", (row) => `${row.of("从")} → ${row.of("到")}`))("%s", (_, row) => {
  const expected = row.of("倍数");
  const factor = conversion(row.of("从"), row.of("到"));
  if (expected === "不能换算") expect(factor).toBeNull();
  else expect(factor).toBeCloseTo(Number(expected), 9);
});

test("what converts one way converts back by the reciprocal", () => {
  for (const row of table("units.tsv")) {
    const [there, back] = [conversion(row.of("从"), row.of("到")), conversion(row.of("到"), row.of("从"))];
    expect([row.line, back === null]).toEqual([row.line, there === null]);
    if (there !== null && back !== null) expect(there * back).toBeCloseTo(1, 9);
  }
});

test("every unit is itself, and a multiplier before it counts", () => {
  const names = [...new Set(table("units.tsv").map((row) => row.of("从")))].filter(
    (name) => !/^[十百千万亿]|[/%‰]|酚|^$/u.test(name),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.constantFrom(
        ...([
          ["千", 1e3],
          ["万", 1e4],
          ["百万", 1e6],
          ["亿", 1e8],
        ] as const),
      ),
      (name, [word, factor]) => {
        expect(conversion(name, name)).toBe(1);
        expect(conversion(`${word}${name}`, name)).toBeCloseTo(factor, 6);
      },
    ),
  );
});

test.each([
  ["元", "money", true],
  ["万元", "money", true],
  ["亿元/年", "money", true],
  ["元/人", "money", true],
  ["美元", "money", false],
  ["人/元", "money", false],
  ["%", "share", true],
  ["百分点", "share", true],
  ["‰", "share", true],
  ["场", "share", false],
  ["天", "duration", true],
  ["小时", "duration", true],
  ["工作日", "duration", false],
  ["工作日", "workday", true],
  ["年", "calendar", true],
  ["", "money", false],
] as const)("%s is of the family %s: %s", (unit, family, expected) => {
  expect(isFamily(unit, family)).toBe(expected);
});

test("a unit that nobody knows stands for itself", () => {
  expect(measureOf("酚")).toEqual({ kind: "酚", factor: 1 });
  expect(measureOf("万")).toEqual({ kind: "万", factor: 1 });
  expect(measureOf("万酚")).toEqual({ kind: "万酚", factor: 1 });
});

test("the amount and what it is for", () => {
  expect(splitUnit("元/人/月")).toEqual({ amount: "元", per: ["人", "月"] });
  expect(splitUnit("元/名")).toEqual({ amount: "元", per: ["人"] });
  expect(splitUnit("场")).toEqual({ amount: "场", per: [] });
});
