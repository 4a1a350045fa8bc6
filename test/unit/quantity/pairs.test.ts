import * as fc from "fast-check";
import { pairs, sharePair } from "../../../src/quantity/pairs";

/** Texts of few characters, so that pairs come again: Chinese ones of both ends of the block, others, a half of a pair of surrogates. */
const texts = fc
  .array(fc.constantFrom("培", "训", "场", "\u4e00", "\u9fff", "\u4dff", "\ua000", "3", "，", " ", "\ud840", "𠀀"))
  .map((characters) => characters.join(""));

const isChinese = (character: string): boolean => /^[\u4e00-\u9fff]$/.test(character);

/** Written down as it is meant: each two neighbours that are both Chinese. */
const meant = (text: string): readonly string[] =>
  text
    .split("")
    .map((character, at) => character + text.charAt(at + 1))
    .filter((two) => two.length === 2 && two.split("").every(isChinese));

describe("pairs", () => {
  test.each<[string, readonly string[]]>([
    ["", []],
    ["培", []],
    ["培训", ["培训"]],
    ["培训场次", ["培训", "训场", "场次"]],
    ["培训30场次", ["培训", "场次"]],
    ["开展 培 训", ["开展"]],
    ["好好好", ["好好", "好好"]],
    ["abc12", []],
  ])("of %j are %j", (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  test("are all neighbours of which both are Chinese characters, in their order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(pairs(text)).toEqual(meant(text));
      }),
    );
  });
});

describe("sharePair", () => {
  test.each<[string, string, boolean]>([
    ["培训场次", "举办了培训", true],
    ["培训", "训培", false],
    ["培 训", "培训", false],
    ["", "培训", false],
    ["培训", "", false],
    ["培训30场", "30场", false],
    ["\u4e00\u9fff", "\u4e01\u9fff", false],
    ["\u4e00\u9fff\u4e00", "\u9fff\u4e00", true],
  ])("of %j and %j is %j", (a, b, expected) => {
    expect(sharePair(a, b)).toBe(expected);
  });

  test("is true where a pair of the one is among those of the other, and either way round", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const shared = meant(a).some((pair) => meant(b).includes(pair));
        expect(sharePair(a, b)).toBe(shared);
        expect(sharePair(b, a)).toBe(shared);
      }),
    );
  });
});
