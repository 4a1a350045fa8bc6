import fc from "fast-check";
import { finder } from "../../../../src/quantity/grammar/finder";
import { oneOf, word } from "../../../../src/quantity/grammar/parser";

const few = fc.string({ unit: fc.constantFrom("提", "高", "升", "到", "x"), minLength: 1, maxLength: 4 });
const tables = fc.array(few, { maxLength: 8 });
const texts = fc.string({ unit: fc.constantFrom("提", "高", "升", "到", "x", "年"), maxLength: 12 });

describe("the finder of words", () => {
  test("gives the first of the table that the text contains", () => {
    fc.assert(
      fc.property(tables, texts, (table, text) => {
        expect(finder(table)(text)).toBe(table.find((each) => text.includes(each)) ?? null);
      }),
    );
  });

  test("finds a word at the end, inside another word and behind a beginning of it", () => {
    const find = finder(["满意度", "率", "合格率", "度"]);
    expect(find("群众满意度")).toBe("满意度");
    expect(find("合格率")).toBe("率");
    expect(find("满意满意度")).toBe("满意度");
    expect(find("满意")).toBeNull();
    expect(find("")).toBeNull();
  });
});

describe("a table of words at a place", () => {
  test("gives the longest that stands there", () => {
    fc.assert(
      fc.property(tables, texts, fc.nat({ max: 12 }), (table, text, at) => {
        const [longest] = table.filter((each) => text.startsWith(each, at)).sort((a, b) => b.length - a.length);
        const expected = longest === undefined ? null : { value: longest, end: at + longest.length };
        expect(word(table)(text, at)).toEqual(expected);
      }),
    );
  });

  test("takes the first of two lines for one word, whatever its value", () => {
    const value = oneOf<boolean | null>([
      ["全年", null],
      ["年底", false],
      ["年底", true],
    ]);
    expect(value("在年底前", 1)).toEqual({ value: false, end: 3 });
    expect(value("全年", 0)).toEqual({ value: null, end: 2 });
    expect(value("年底", 2)).toBeNull();
    expect(value("年初", 0)).toBeNull();
  });
});
