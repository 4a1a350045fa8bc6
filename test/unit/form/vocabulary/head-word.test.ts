import fc from "fast-check";
import { headWord } from "../../../../src/form/vocabulary/head-word";

test.each([
  ["分 值", "分值"],
  ["完成\n值", "完成值"],
  ["全年预算数（A）", "全年预算数"],
  ["全年（调整）预算数", "全年预算数"],
  ["执行率((B-C)/A)", "执行率"],
  ["执行率(B/A×100%)", "执行率"],
  ["执行数B)", "执行数"],
  ["执行率B/A)", "执行率"],
  ["年初目标值(A", "年初目标值"],
  ["得分(20分*执行率)", "得分"],
  ["年度资金总额:", "年度资金总额"],
  ["预期指标值(包含数字及文字描述)", "预期指标值"],
  ["1.项目年度目标", "项目年度目标"],
  ["二、绩效目标", "绩效目标"],
  ["执行率（%）", "执行率"],
  ["执行率【B/A】", "执行率"],
  ["*三级指标", "三级指标"],
  ["指标得分[分]", "指标得分"],
])("%j → %s", (text, word) => {
  expect(headWord(text).word).toBe(word);
});

test("the full text keeps the brackets: units and formulas stand in them", () => {
  expect(headWord("项目资金\n（万元）").full).toBe("项目资金(万元)");
});

test("a sentence is no head word", () => {
  expect(headWord("预算执行率未达到90%的需说明原因并在备注中逐项列出具体的整改措施和完成时间").word).toBe("");
});

test("an indicator that begins with a decimal keeps it", () => {
  expect(headWord("1.5公里道路").word).toBe("1.5公里道路");
});

test("any text has a head word without blanks and brackets", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !/[\s()]/.test(headWord(text).word)));
});

const pieces = fc.constantFrom(
  "指标值",
  "得分",
  "一",
  "1",
  ".",
  "、",
  "。",
  " ",
  "A",
  "/",
  "B",
  "_",
  "a",
  "①",
  "，",
  "％",
  "*",
  "x000D",
);
const printed = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(""));

test("brackets with nothing in them change nothing: what has none is read as what has", () => {
  fc.assert(
    fc.property(printed, (text) => {
      expect(headWord(text).word).toBe(headWord(`${text}()`).word);
    }),
    { numRuns: 1000 },
  );
});
