import fc from "fast-check";
import { fundHead } from "../../../../src/form/vocabulary/fund-heads";
import { fundSource } from "../../../../src/form/vocabulary/fund-labels";
import { goalHead } from "../../../../src/form/vocabulary/goal-labels";
import { headWord } from "../../../../src/form/vocabulary/head-word";
import { headerLabels, projectLabel, unitLabels } from "../../../../src/form/vocabulary/header-labels";
import { indicatorHead } from "../../../../src/form/vocabulary/indicator-heads";
import { labelOf } from "../../../../src/form/vocabulary/label";
import { normalise } from "../../../../src/sheet";

const said = (plain: string) => {
  const label = labelOf(plain);
  return {
    word: label.word,
    full: label.full,
    head: label.indicatorHead,
    fund: label.fundHead,
    source: label.fundSource,
    goal: label.goalHead,
    header: label.headerLabels,
  };
};

const expected = (text: string) => {
  const { word, full } = headWord(text);
  return {
    word,
    full,
    head: indicatorHead(word),
    fund: fundHead(word),
    source: fundSource(word),
    goal: goalHead(word),
    header: headerLabels(word),
  };
};

const printed = [
  "实际完成值（B）",
  "年度指标值\n(A)",
  "全年预算数",
  "年度总体目标",
  "全年实际完成情况",
  "项目主管部门：",
  "项目名称",
  "联系电话",
  "执行数(B)",
  "其中：财政拨款",
  "分值",
  "三级指标",
  "妇女儿童之家建设",
  "1.5公里道路",
  "",
];

test.each(printed)("%j is what the vocabularies say of it, however often it is asked", (text) => {
  const plain = normalise(text);
  expect(said(plain)).toEqual(expected(text));
  expect(said(plain)).toEqual(expected(text));
});

test("the heads of the goals: what was planned, what was achieved", () => {
  expect(["年度目标", "全年绩效目标", "总体目标设定"].map((text) => labelOf(text).goalHead)).toEqual(
    Array(3).fill("planned"),
  );
  expect(["全年实际完成情况", "目标完成情况综述", "完成情况"].map((text) => labelOf(text).goalHead)).toEqual(
    Array(3).fill("achieved"),
  );
  expect(["目标值", "实际完成值", "妇女之家"].map((text) => labelOf(text).goalHead)).toEqual(Array(3).fill(null));
});

test("the labels of the header: whose form it is, and those whose value is something else", () => {
  expect(labelOf("预算单位").headerLabels).toEqual([unitLabels[0]]);
  expect(labelOf("项目实施单位").headerLabels).toEqual([unitLabels[1]]);
  expect(labelOf("主管部门").headerLabels).toEqual([unitLabels[2]]);
  expect(labelOf("项目名称").headerLabels).toEqual([projectLabel]);
  expect(labelOf("联系电话").headerLabels).toHaveLength(1);
  expect(labelOf("望城区妇女联合会").headerLabels).toEqual([]);
});

test("a label is found out once", () => {
  expect(labelOf("全年执行数")).toBe(labelOf(["全年", "执行数"].join("")));
});

test("a sentence is no label", () => {
  const sentence = "预算执行率未达到90%的需说明原因并在备注中逐项列出具体的整改措施和完成时间".repeat(3);
  expect(said(sentence)).toEqual({
    ...expected(sentence),
    word: "",
    head: null,
    fund: null,
    source: null,
    goal: null,
    header: [],
  });
});

test("nothing hangs on whether the text was normalised before", () => {
  const part = fc.constantFrom(...Array.from("年度指标值实际完成预算执行数财政资金 （）()ＡA:：、,，1一.*#\n"));
  fc.assert(
    fc.property(fc.string({ unit: part, maxLength: 30 }), (text) => {
      expect(said(normalise(text))).toEqual(expected(text));
    }),
  );
});
