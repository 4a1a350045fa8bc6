import { headWord } from "../../../../src/form/vocabulary/head-word";
import {
  isClosingSection,
  isCommonReasonLabel,
  isDay,
  isExecutionRow,
  isMarker,
  isNote,
  isPageMark,
  isSignature,
  isSigned,
  isSubtotalLabel,
  isTemplateName,
  isTotalLabel,
} from "../../../../src/form/vocabulary/row-marks";
import { normalise } from "../../../../src/sheet";

const word = (text: string): string => headWord(text).word;

test.each([
  "总分",
  "合计",
  "总计",
  "总 分",
  "自评总分",
  "自评总分(分)",
  "总分/得分",
  "合计/自评得分",
  "综合得分",
  "得分合计",
  "总得分",
  "合计:",
  "绩效自评总分",
])("%s opens a total row", (label) => {
  expect(isTotalLabel(word(label))).toBe(true);
});

test.each(["产出指标", "小计", "合计收入", "总分数线达标率", "得分", "总投资额", "数量指标合计"])(
  "%s does not",
  (label) => {
    expect(isTotalLabel(word(label))).toBe(false);
  },
);

test("a subtotal closes a level", () => {
  expect(["小计", "产出指标小计", "产出指标合计"].map((label) => isSubtotalLabel(word(label)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(isSubtotalLabel(word("合计"))).toBe(false);
});

test.each([
  "注:1.得分最高不能超过分值上限。",
  "备注:",
  "说明",
  "说明:无",
  "填报说明",
  "注:",
  "其他需要说明事项",
  "其他需要说明的问题",
  "填表说明:1.",
  "备注 1",
])("%s is a note", (text) => {
  expect(isNote(text)).toBe(true);
});

test.each(["说明书发放数量", "注册企业数", "备注册登记率", "注射疫苗人次"])("%s is an indicator, no note", (text) => {
  expect(isNote(text)).toBe(false);
});

test.each([
  "填报人:",
  "填表人：张某",
  "联系电话",
  "单位负责人(签字):",
  "项目负责人:",
  "财务负责人",
  "填报日期:2021年3月",
  "审核人",
  "单位盖章",
  "日期:",
])("%s is a signature", (text) => {
  expect(isSignature(word(text))).toBe(true);
});

test.each(["负责人培训人次", "日期准确率", "电话接听率", "审核报告数量"])("%s is none", (text) => {
  expect(isSignature(word(text))).toBe(false);
});

test.each([
  "评价结论",
  "自评结论",
  "存在问题",
  "存在的主要问题",
  "改进措施",
  "改进措施及结果应用方案",
  "下一步改进措施",
  "主管部门审核意见",
  "评价等级",
])("%s closes the table", (text) => {
  expect(isClosingSection(word(text))).toBe(true);
});

test("one reason for the whole form", () => {
  expect(isCommonReasonLabel(word("偏差大或\n目标未完成\n原因分析"))).toBe(true);
  expect(isCommonReasonLabel(word("未完成原因分析"))).toBe(true);
  expect(isCommonReasonLabel(word("群众投诉原因分析报告数"))).toBe(false);
});

test.each(["指标1:", "指标2", "指标 1：", "……", "...", "三级指标1", "指标1:……", "指标N", "指标", "指标二："])(
  "%j is a template",
  (text) => {
    expect(isTemplateName(text.replace("：", ":"))).toBe(true);
  },
);

test.each(["指标1:培训人次", "指标完成率", "培训……", "—", "无", "指标1工程完工率"])("%j is none", (text) => {
  expect(isTemplateName(text)).toBe(false);
});

test.each([
  "填表人：张某",
  "填报单位（盖章）：某局",
  "单位(盖章)",
  "负责人（签字）：",
  "联系电话：0731-1",
  "单位（盖章） 2024年",
])("%j is to be signed", (text) => {
  expect(isSigned(normalise(text))).toBe(true);
});

test.each(["时间", "联系电话", "培训签到表(签字)", "合同(盖章)份数", "人(盖章)次", "指标1：审核"])(
  "%j is not",
  (text) => {
    expect(isSigned(normalise(text))).toBe(false);
  },
);

test("a day", () => {
  expect(
    ["2024年3月15日", "2024 年 3 月 15 日", "年   月   日", "2024年 月 日"].every((text) => isDay(normalise(text))),
  ).toBe(true);
  expect(["2024年3月", "2024年3月15日前", "每月15日", "年度"].some((text) => isDay(normalise(text)))).toBe(false);
});

test.each(["—", "--", "/", "\\", "无", "不涉及", "不适用", "N/A", "——", "*"])(
  "%j says that there is nothing",
  (text) => {
    expect(isMarker(text)).toBe(true);
  },
);

test.each(["0", "无投诉", "", "-5", "完成", "1/2"])("%j does not", (text) => {
  expect(isMarker(text)).toBe(false);
});

test("the execution rate as a row of the table", () => {
  expect(
    ["预算执行率", "预算执行", "预算执行情况", "资金执行率", "执行率", "预算资金执行率"].every((text) =>
      isExecutionRow(word(text)),
    ),
  ).toBe(true);
  expect(["执行合同数", "预算编制", "产出指标", "政策执行率"].some((text) => isExecutionRow(word(text)))).toBe(false);
});

test.each([
  "续表",
  "（续表）",
  "(接上页)",
  "续上表",
  "（续）",
  "第 2 页",
  "第2页 共3页",
  "第1页/共2页",
  "- 2 -",
  "— 12 —",
  "－2－",
])("%s is left by a page break", (text) => {
  expect(isPageMark(normalise(text))).toBe(true);
});

test.each(["续签合同数", "接访人次", "2", "第2批", "—", "-", "2021-2022", "- 2", "续建项目", "第一页"])(
  "%s is no mark of a page",
  (text) => {
    expect(isPageMark(normalise(text))).toBe(false);
  },
);
