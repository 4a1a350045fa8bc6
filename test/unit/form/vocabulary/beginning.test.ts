import fc from "fast-check";
import { beginsWith, codesOf } from "../../../../src/form/vocabulary/beginning";

test("a text begins with its first character alone", () => {
  const codes = codesOf("一二三指…");
  expect(["指标1", "一级指标", "…"].every((text) => beginsWith(codes, text))).toBe(true);
  expect(["", "数量指标", " 指标", "1指"].some((text) => beginsWith(codes, text))).toBe(false);
});

test("it is what a comparison of the first character says", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(...Array.from("指标—/无N1一")) }),
      (codes, text) => {
        const all = `${codes}指/N`;
        expect(beginsWith(codesOf(all), text)).toBe(text !== "" && Array.from(all).includes(text.charAt(0)));
      },
    ),
  );
});
