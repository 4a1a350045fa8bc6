import { withoutListNumbers } from "../../../src/quantity/list-numbers";

describe("the numbers of a list are taken off", () => {
  test.each([
    ["1.培训5期；2.慰问8人", "", "培训5期；慰问8人"],
    ["\n1.培训5期\n2.慰问8人", "", "培训5期\n慰问8人"],
    ["1 .培训5期；2 .慰问8人", "", "培训5期；慰问8人"],
    ["１．培训５期；２．慰问８人", "", "培训5期；慰问8人"],
    ["1\u200b.培训5期；2.慰问8人", "", "培训5期；慰问8人"],
    // A digit behind 2、 belongs to no decimal.
    ["1、5期；2、3.5万元", "", "5期；3.5万元"],
    // Three in their order are no decimals; two are none where the target is a list of two.
    ["1.5期；2.328人；3.2200份", "", "5期；328人；2200份"],
    ["1.5期；2.328人", "1.≥5期；2.300人", "5期；328人"],
  ])("%j for %j: %j", (cell, target, said) => {
    expect(withoutListNumbers(cell, target)).toBe(said);
  });
});

describe("what is no list, or may be none, stays", () => {
  test.each([
    ["1、培训5期；2、慰问8人", ""],
    ["1.培训5期", ""],
    ["1.5期；3.2万元；7.8公里", ""],
    ["共10期。1.5期；2.6期；3.8期", ""],
    ["1.5期；2.328人", ""],
    ["1.5期；2.328人", "1.5期；2.3万人"],
    ["1.5期；2.328人", "1.≥5期；2.300人；3.≥2次"],
    ["12.5万元", "1.≥5期；2.300人"],
  ])("%j for %j", (cell, target) => {
    expect(withoutListNumbers(cell, target)).toBe(cell);
  });
});
