import fc from "fast-check";
import stringWidth from "string-width";
import { graphemesOf, widthOf } from "../../../src/report/text/width";
import { clip, wrap } from "../../../src/report/text/wrap";

const squeezed = (text: string): string => text.replace(/\s/g, "");

describe("wrap", () => {
  it.each([
    ["短句", 10, ["短句"]],
    ["", 10, [""]],
    ["每人不少于600元慰问金", 10, ["每人不少于", "600元慰问", "金"]],
    ["开展讲堂，培训妇女", 8, ["开展讲", "堂，培训", "妇女"]],
    ["at least thirty lectures", 12, ["at least", "thirty", "lectures"]],
    ["first\nsecond", 20, ["first", "second"]],
    ['=IF(B5=0,"",(C5-D5)/B5)', 12, ['=IF(B5=0,"",', "(C5-D5)/B5)"]],
  ])("breaks %j at %d columns into %j", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it("never opens a line with a closing mark, where the line before has room to give", () => {
    const lines = wrap("目标值为三十场，完成值为四十三场；超额完成。（见附件）", 10);
    for (const line of lines) expect(line).not.toMatch(/^[，。；）]/);
  });

  it("keeps every character, in order, and to the width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 4, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        expect(squeezed(lines.join(""))).toBe(squeezed(text));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("keeps Chinese text to the width and whole", () => {
    const chinese = fc.string({
      unit: fc.constantFrom(...Array.from("预算执行率达到，。（）“”100%A1 ")),
      maxLength: 80,
    });
    fc.assert(
      fc.property(chinese, fc.integer({ min: 4, max: 30 }), (text, width) => {
        const lines = wrap(text, width);
        expect(squeezed(lines.join(""))).toBe(squeezed(text));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("clip", () => {
  it("leaves what is short enough", () => {
    expect(clip(["一", "二"], 2, 10)).toEqual(["一", "二"]);
  });

  it("marks what was left out within the width", () => {
    const lines = clip(["一二三四五", "六七八九十", "更多"], 2, 10);
    expect(lines).toEqual(["一二三四五", "六七八九…"]);
  });
});

it.each([
  ["confirmed in the text (taken as given)", 12, ["confirmed in", "the text", "(taken as", "given)"]],
  ["完成 →\u00a0定性", 8, ["完成", "→\u00a0定性"]],
])("keeps together what belongs together in %j", (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

describe("the width of a text", () => {
  const closely = new Intl.Segmenter("zh", { granularity: "grapheme" });

  it("of each single character is the one that is found by a closer look", () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(units.filter((unit) => widthOf(unit) !== stringWidth(unit))).toEqual([]);
  });

  it("and its characters are found alike however they stand together", () => {
    const mixed = fc.string({ unit: fc.constantFrom(...Array.from("预算，（100% aA“”…—　＋\u3099\u0301\u200dé👩🇨🇳️")) });
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string({ unit: "grapheme" })), (text) => {
        expect(widthOf(text)).toBe(stringWidth(text));
        expect(graphemesOf(text)).toEqual(Array.from(closely.segment(text), ({ segment }) => segment));
      }),
    );
  });
});
