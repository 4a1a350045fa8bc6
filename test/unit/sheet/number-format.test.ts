import type { NumericCell } from "../../../src/form";
import { fillNumber, suggestNumber } from "../../../src/rules/remedy";
import { plainFormat, rateFormat, type Cell } from "../../../src/sheet";

const cell = (numberFormat: string): Cell => ({
  address: "H25",
  row: 25,
  column: 8,
  text: "",
  plain: "",
  value: null,
  formula: null,
  numberFormat,
  area: { top: 25, left: 8, bottom: 25, right: 8 },
});
const numeric = (numberFormat: string, state: "blank" | "number"): NumericCell => ({
  cell: cell(numberFormat),
  value: state === "blank" ? null : 100,
  state,
});

describe("the format that a number of points is written with", () => {
  test.each([
    ["General", null],
    ["0.00", null],
    ["@", "General"],
    ["0%", "General"],
    ["0.00%", "General"],
  ])("in a cell formatted %j is %j", (own, wanted) => {
    expect(plainFormat(cell(own))).toBe(wanted);
    expect(suggestNumber(numeric(own, "number"), 90)).toMatchObject({
      suggestion: { changes: [{ value: 90, numberFormat: wanted }] },
    });
    expect(fillNumber(numeric(own, "blank"), 90)).toMatchObject({
      fix: { changes: [{ value: 90, numberFormat: wanted }] },
    });
  });

  test("a rate keeps the percentage that is there and brings one where there is none", () => {
    expect([rateFormat(cell("0%")), rateFormat(cell("General"))]).toEqual([null, "0.00%"]);
  });
});
