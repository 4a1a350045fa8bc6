import { inYuan } from "../../../src/rules/money";
import { decimalsOf, pointsOnce, sum } from "../../../src/rules/numbers";
import { shown } from "../../../src/rules/rows";
import { isTemplateText, looksLikePlaceholder } from "../../../src/rules/template-text";
import { countsAlike, unitKind } from "../../../src/rules/unit-kind";
import { written } from "../../../src/rules/verdict";
import { aNumericCell, anIndicator } from "../../support/form-builder";

test.each([
  ["%", "percent"],
  ["万元", "money"],
  ["元", "money"],
  ["公里", "length"],
  ["万亩", "area"],
  ["吨", "mass"],
  ["立方米", "volume"],
  ["TB", "data"],
  ["工作日", "time"],
  ["万公里", "length"],
  ["万小时", "time"],
  ["人次", "people"],
  ["户", "household"],
  ["个村(社区)", "count"],
  ["场", "count"],
  ["元/人", null],
  ["", null],
])("%s measures %s", (unit, kind) => {
  expect(unitKind(unit)).toBe(kind);
});

test.each([
  ["场", "期", true],
  ["人", "名", true],
  ["个", "个村", true],
  ["户", "家", true],
  ["份", "万份", true],
  ["万人次", "人", true],
  ["场", "个", false],
  ["人", "户", false],
  ["%", "%", true],
  ["%", "场", false],
  ["万元", "元", true],
])("%s and %s count alike: %s", (a, b, alike) => {
  expect(countsAlike(a, b)).toBe(alike);
  expect(countsAlike(b, a)).toBe(alike);
});

test("amounts in 元", () => {
  expect(inYuan(20, "万元")).toBe(200_000);
  expect(inYuan(3, "亿元")).toBe(300_000_000);
  expect(inYuan(5, "元/人")).toBeNull();
  expect(inYuan(5, "")).toBeNull();
  expect(inYuan(null, "元")).toBeNull();
});

test("decimals as written", () => {
  expect([45.5, 3, 0.125].map(decimalsOf)).toEqual([1, 0, 3]);
});

test("a merged cell counts once, cells without a number count nothing", () => {
  const merged = aNumericCell("G14", 10);
  expect(sum(pointsOnce([merged, merged, aNumericCell("G16", 10), aNumericCell("G17", "—"), null]))).toBe(20);
  // As the reading gives it: the second row's share of the cell is a marker.
  const again = { cell: merged.cell, value: null, state: "marker" } as const;
  expect(sum(pointsOnce([merged, again, aNumericCell("G16", 10), again]))).toBe(20);
});

test("numbers are written without binary dust", () => {
  expect(written(0.1 + 0.2)).toBe("0.3");
  expect(written(100)).toBe("100");
  expect(written("≤10")).toBe("≤10");
});

test("targets and actuals as messages quote them", () => {
  const columns = anIndicator({ target: 100, actual: "100%", comparatorColumn: "≧", unitColumn: "%" });
  expect(shown(columns.target)).toBe("≥100%");
  expect(shown(anIndicator({ target: "≥30场", actual: 43 }).actual)).toBe("43场");
  expect(shown(anIndicator({ target: "效果明显。", actual: "" }).target)).toBe("效果明显");
  const sentence = anIndicator({
    name: "调和率",
    target: "≥20%",
    actual: "全年共为1046对夫妻提供了调解服务，其中调和率达45.5%。",
  });
  expect(shown(sentence.actual)).toBe("45.5%");
  expect(shown(anIndicator({ target: "按照区委区政府统一部署和年度工作要点的要求完成各项任务" }).target)).toMatch(
    /^.{23}…$/,
  );
});

test.each([
  ["说明相关任务的完成情况（100字以内）", true],
  ["请填写具体内容", true],
  ["填写说明：按批复目标填写", true],
  ["XXX项目", true],
  ["组织填写问卷300份", false],
  ["请示报告12份", false],
  ["已完成", false],
])("“%s” is template text: %s", (text, template) => {
  expect(isTemplateText(text)).toBe(template);
});

test.each([
  ["指标1：", true],
  ["XX年度", true],
  ["××单位", true],
  ["……", true],
  [" …… ", true],
  ["指标12：", true],
  ["指标3", true],
  ["指标3已完成", false],
  ["完成全部指标", false],
  ["3×3篮球赛", false],
  ["培训", false],
])("“%s” looks like a placeholder: %s", (text, placeholder) => {
  expect(looksLikePlaceholder(text)).toBe(placeholder);
});
