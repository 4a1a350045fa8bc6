import { tidy } from "../../../../src/quantity/grammar/numeral";
import { unitColumn } from "../../../../src/quantity/grammar/unit";

describe("what a unit column says", () => {
  test.each([
    ["场", "场"],
    ["(元)", "元"],
    ["(万元)", "万元"],
    ["名", "名"],
    ["公里(km)", "公里"],
    ["km", "公里"],
    ["元/人·月", "元/人/月"],
    ["个(村)", "个"],
    ["个(村、社区)", "个"],
    ["台(套)", "台套"],
    ["人(次)", "人次"],
    // The brackets must close, and what stands in them is a short noun.
    ["个(村", "个(村"],
    ["个村)", "个村)"],
    ["个(村)等", "个(村)等"],
    ["个(村、社区、居委会、街道、乡镇办)", "个"],
    ["个(村、社区、居委会、街道、乡镇、园区办)", "个(村、社区、居委会、街道、乡镇、园区办)"],
    // Nobody knows it: it stands as it is.
    ["酚", "酚"],
    ["标准化车间面积", "标准化车间面积"],
  ])("%s: %s", (text, expected) => {
    expect(unitColumn(text)).toBe(expected);
  });
});

test.each([
  [0.28 * 100, 28],
  [0.1 + 0.2, 0.3],
  [1234567890123, 1234567890123],
  [-5, -5],
  [-0, 0],
  [1 / 3, 0.333333333333],
])("%d without what doubles add is %d", (value, expected) => {
  expect(tidy(value)).toBe(expected);
});
