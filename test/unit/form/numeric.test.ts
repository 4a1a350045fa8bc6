import fc from "fast-check";
import { amount, counted, looksNumeric, points, rate, writtenUnit } from "../../../src/form/numeric";
import type { Cell, CellValue } from "../../../src/sheet";
import { Grid } from "../../../src/sheet";
import { snapshotOf } from "../../support/workbook-data";

function cell(value: CellValue, format = "General", text?: string): Cell {
  const shown = text === undefined ? {} : { text };
  return new Grid(snapshotOf({ name: "x", cells: { A1: { value, format, ...shown } } })).cell(1, 1);
}

const brief = ({ value, state }: { value: number | null; state: string }) => (state === "number" ? value : state);

describe("points", () => {
  test.each<[CellValue, number | string]>([
    [10, 10],
    [12.5, 12.5],
    [0, 0],
    ["10", 10],
    ["10.00", 10],
    ["10分", 10],
    [" 9.84 分 ", 9.84],
    ["１０", 10],
    ["'10", 10],
    ["1〇", 10],
    ["9. 84", 9.84],
    ["9 .84分", 9.84],
    ["10.", 10],
    ["1O", "unreadable"],
    ["''10", "unreadable"],
    ["9. 8. 4", "unreadable"],
    ["10%", 10],
    ["—", "marker"],
    ["--", "marker"],
    ["/", "marker"],
    ["无", "marker"],
    ["", "blank"],
    [null, "blank"],
    ["十分", "unreadable"],
    ["9（因全校总人数减少）", 9],
    ["20分(满分)", 20],
    ["9/10", "unreadable"],
    ["9（8", "unreadable"],
    ["10万元", "unreadable"],
    ["#DIV/0!", "unreadable"],
    ["满分", "unreadable"],
    [true, "unreadable"],
  ])("%j is %j", (value, expected) => {
    expect(brief(points(cell(value)))).toBe(expected);
  });

  test("a remark behind the number makes the cell more than a number", () => {
    expect(points(cell("9（因人数减少）")).inText).toBe(true);
    expect(points(cell("9分")).inText).toBeUndefined();
  });

  test("0.1 shown as 10% is 10", () => {
    expect(points(cell(0.1, "0%", "10%")).value).toBe(10);
  });

  test("a percent sign that the format only quotes is none", () => {
    expect(points(cell(10, '0"%"', "10%")).value).toBe(10);
  });
});

describe("amounts", () => {
  test.each<[CellValue, "元" | "万元" | null, number | string]>([
    [324, "万元", 324],
    ["250,000.00", "元", 250000],
    ["215,457.6", null, 215457.6],
    ["1，000", "元", 1000],
    ["800万元", "万元", 800],
    ["800万", "万元", 800],
    ["800万元", null, 800],
    ["8000000元", "万元", "unreadable"],
    ["800万元", "元", "unreadable"],
    ["16（压减4）", "万元", 16],
    ["50 000.00", "元", 50000],
    ["1 250 000", "元", 1250000],
    ["50 00", "元", "unreadable"],
    ["50 0000", "元", "unreadable"],
    ["10．", "元", 10],
    ["95万元（含上年结转3万元）", "万元", 95],
    ["95元（其中市级50元）", "万元", "unreadable"],
    ["5000（元）", "万元", "unreadable"],
    ["16（压减4）、20", "万元", "unreadable"],
    ["¥1,200.50", "元", 1200.5],
    ["-5", "元", -5],
    [-5, "元", -5],
    ["约100", "元", "unreadable"],
    ["一百", "元", "unreadable"],
    ["12,34", "元", "unreadable"],
    ["#REF!", "元", "unreadable"],
    ["", "元", "blank"],
    ["—", "元", "marker"],
  ])("%j in %s is %j", (value, unit, expected) => {
    expect(brief(amount(cell(value), unit))).toBe(expected);
  });

  test("the unit written in the cell is told", () => {
    expect(["800万元", "5元", "2亿", "30", "3人"].map((text) => writtenUnit(cell(text)))).toEqual([
      "万元",
      "元",
      "亿元",
      null,
      null,
    ]);
  });
});

describe("rates are fractions", () => {
  test.each<[CellValue, string, number | null, number | string]>([
    [1, "General", null, 1],
    [0.862, "0%", 0.862, 0.862],
    [1.0259, "0.00%", null, 1.0259],
    [86.2, "General", null, 0.862],
    [79.27, "General", null, 0.7927],
    ["86.19%", "General", 0.8618, 0.8619],
    ["100%", "General", null, 1],
    ["98.5", "General", null, 0.985],
    [1, "General", 0.01, 0.01],
    [1, "General", 1, 1],
    [0.95, "General", 0.95, 0.95],
    [100, "General", 1, 1],
    [0, "General", 0.9, 0],
    [120, "General", 0.5, 1.2],
    ["—", "General", null, "marker"],
    ["#DIV/0!", "General", null, "unreadable"],
    ["", "General", null, "blank"],
    ["98分", "General", null, "unreadable"],
  ])("%j (%s), %s by the amounts, is %j", (value, format, expected, result) => {
    const got = brief(rate(cell(value, format), expected));
    if (typeof result === "number") expect(got).toBeCloseTo(result, 10);
    else expect(got).toBe(result);
  });
});

test("what is merged from the row above is not counted again", () => {
  const ten = points(cell(10));
  expect(counted(ten, 1)).toBe(ten);
  expect(counted(ten, 2)).toMatchObject({ value: null, state: "marker" });
});

test("a number may be told by its looks", () => {
  expect([5, "5", "5分", "5万元", "95%", "1,000.5"].map((value) => looksNumeric(cell(value)))).toEqual(
    Array(6).fill(true),
  );
  expect(["五", "第5项", "5人", "", null].map((value) => looksNumeric(cell(value)))).toEqual(Array(5).fill(false));
});

test("numbers, and numbers kept as text, are read alike", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(2))),
      (value) => {
        const text = value.toFixed(2);
        expect(points(cell(text)).value).toBe(value);
        expect(amount(cell(text.replace(/\B(?=(\d{3})+\.)/g, ",")), "元").value).toBe(value);
      },
    ),
  );
});

test("any cell is read, and a value means a number", () => {
  const values = fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(values, fc.option(fc.double({ noNaN: true })), (value, expected) => {
      for (const read of [points(cell(value)), amount(cell(value), "万元"), rate(cell(value), expected)]) {
        expect(read.value !== null).toBe(read.state === "number");
      }
    }),
  );
});
