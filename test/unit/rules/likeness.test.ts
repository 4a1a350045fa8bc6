import fc from "fast-check";
import { coveredBy } from "../../../src/rules/likeness";

test.each([
  ["the same words", "妇女儿童之家建设", "妇女儿童之家建设", true],
  ["a quarter of the longer text", "妇女技能培训与就业服务", "技能培训", true],
  ["nothing in common", "妇女技能培训", "道路绿化养护", false],
  ["one pair of many", "开展妇女干部能力提升专题研讨", "能力不足的乡镇卫生院设备更新换代", false],
  ["one character is no pair", "训", "训", false],
  ["an empty text", "", "培训", false],
])("%s", (_, text, other, covered) => {
  expect(coveredBy([text], [other], 0.25)).toEqual([covered]);
});

test("each text is held against every other, in its own place", () => {
  expect(coveredBy(["家政技能培训", "困难妇女救助", "普法宣传活动"], ["法宣传", "家政技能"], 0.25)).toEqual([
    true,
    false,
    true,
  ]);
  expect(coveredBy([], ["培训"], 0.25)).toEqual([]);
  expect(coveredBy(["培训班"], [], 0.25)).toEqual([false]);
});

const pairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** The share of the first text's pairs that stand in the second, written down as it is meant. */
function share(one: string, other: string): number {
  const all = pairs(one);
  return all.length === 0 ? 0 : all.filter((pair) => pairs(other).includes(pair)).length / all.length;
}

test("a text is covered where either shares enough of its pairs with the other, repeated pairs counted each time", () => {
  const text = fc.string({ unit: fc.constantFrom("一", "二", "三", "四", "五"), maxLength: 8 });
  const texts = fc.array(text, { maxLength: 5 });
  fc.assert(
    fc.property(texts, texts, fc.constantFrom(0.2, 0.25, 0.5, 1), (own, others, akin) => {
      const like = (one: string): boolean =>
        others.some((other) => share(one, other) >= akin || share(other, one) >= akin);
      expect(coveredBy(own, others, akin)).toEqual(own.map(like));
    }),
  );
});
