import fc from "fast-check";
import { fundHead } from "../../../../src/form/vocabulary/fund-heads";
import { fundSource } from "../../../../src/form/vocabulary/fund-labels";
import { headWord } from "../../../../src/form/vocabulary/head-word";
import { families, indicatorHead, mayBeHead } from "../../../../src/form/vocabulary/indicator-heads";

/** 指标表: every head that was seen in published forms, and its kin. */
const indicatorHeads: Readonly<Record<string, string>> = {
  target:
    "年度指标值 指标值 目标值 预期指标值 计划值 绩效指标值 目标值(标准) 调整指标值 年度指标值(A) 指标目标值 绩效目标值 预期目标值 年度目标值 计划完成值 预期值 标准值 绩效标准 全年指标值 年度计划值 目标值及单位 指标目标 设定目标值 考核标准值 调整后目标 设定目标 年初设定目标 考核目标 全年计划 计划任务数 目标任务 合同约定",
  initialTarget: "年初目标 年初目标值 年初指标值 年初设定目标值 年初绩效目标值",
  actual:
    "实际完成值 完成值 全年完成值 全年实际完成值 全年实际值 实际值 实现情况 自评完成值 实际完成情况 完成情况 实际完成指标值 指标完成情况 目标完成情况 实施进度 实际达到值 实际完成数 业绩值 全年实际完成情况 实际完成指标值(包含数字及文字描述) 实际 指标完成值 达成情况 执行情况 目标实际完成值 完成程度 年末完成 全年实际完成 全年实际 实际绩效 实际产出 实际完成内容 实施结果",
  weight:
    "分值 权重 指标权重 满分 标准分 权重(分) 指标分值 分值(权重) 分值权重 权重(%) 指标权重(分) 基准分 参考分值 满分值 权数 设定分值 应得分 标准得分 基础分 标准分数",
  score: "得分 自评得分 指标得分 得分(分) 自评分 评分 自评分值 自评打分 实际得分 指标得分(分) 实得分",
  reason:
    "偏差原因分析及改进措施 偏差原因 未完成原因 未完成原因分析 未完成原因和改进措施 未完成原因及拟采取的改进措施 原因 偏差原因分析 扣分原因 产生差异的原因及改进措施 差异说明 未完成情况说明 偏差说明 失分原因 偏差度分析",
  measures: "改进措施 改进措施及结果应用方案 整改措施 下一步改进措施 纠偏措施",
  comparator: "指标性质 指标方向 计算符号 符号 目标方向 取值类型 指标值类型",
  unit: "绩效度量单位 度量单位 计量单位 单位 指标单位 计算单位",
  name: "三级指标 指标名称 三级指标名称 绩效指标名称 具体指标 考核指标",
  content: "目标内容 指标内容 四级指标 指标描述 绩效指标描述",
  level1: "一级指标 一级 一级指标名称 一级指标/分值 一级指标和权重",
  level2: "二级指标 二级 二级\n指标",
  scoringMethod: "得分计算方法 评分标准 评分方法 计分方法 评价标准 指标解释 评分细则",
  scoreRatio: "得分系数(%) 得分率",
  reviewedActual: "复核完成值 审核实际值 核定完成值",
  reviewedScore: "复核得分 财政审核评分 审核得分 抽查得分",
  deviation: "偏离度 偏差率 偏差度",
  completion: "指标完成率 完成率 目标完成率 完成比例",
  sequence: "序号 编号",
  core: "是否核心指标",
  note: "备注 说明 佐证材料 数据来源 责任部门 得分说明 指标出处",
};

const asked = Object.entries(indicatorHeads).flatMap(([role, heads]) =>
  heads
    .split(" ")

    .map((head) => [head, role] as const),
);

test.each(asked)("%s is the column %s", (head, role) => {
  expect(indicatorHead(headWord(head).word)?.role).toBe(role);
});

test.each([
  "产出指标",
  "数量指标",
  "社会效益指标",
  "≥30场",
  "100%",
  "项目名称",
  "主管部门",
  "年度资金总额",
  "合计",
  "达成预期指标",
  "",
])("%j is no head of the indicator table", (text) => {
  expect(indicatorHead(headWord(text).word)).toBeNull();
});

/** What the families are written of, with and without the characters that may be missing. */
const sources = families.flatMap(({ like: { source } }) => [source, source.replace(/.\?/g, "")]);
const parts = new Set(sources.flatMap((source) => source.match(/[\u4e00-\u9fff]+/g) ?? []));
const characters = new Set([...parts].join(""));
const pieces = fc.oneof(fc.constantFrom(...parts), fc.constantFrom(...characters, "校", "年", "3", "%"));
const heads = fc.array(pieces, { maxLength: 5 }).map((some) => some.join(""));

test("a text that fits a family is never passed over", () => {
  fc.assert(
    fc.property(heads, (head) => {
      const fits = families.some(({ like }) => like.test(head));
      expect(indicatorHead(head) !== null || !fits).toBe(true);
      expect(mayBeHead(head) || !fits).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

const fundHeads: Readonly<Record<string, string>> = {
  initialBudget: "年初预算数 年初预算 批复预算 年初预算资金总额: 年初批复数 年初预算数(A) 预算批复数",
  budget:
    "全年预算数 全年(调整)预算数 调整后预算数 调整预算数 当年预算数 预算数 全年预算数(A) 预算安排数 年度预算数 预算金额 调整后预算 2023年预算数",
  executed:
    "全年执行数 预算执行数 执行数 全年执行数(B) 实际支出数 实际执行数 支出数 实际投入资金额 决算数 全年支出数 实际使用金额 资金执行数 2023年执行 已支付金额 实际完成投资",
  transferred: "上级财政转移支付(C) 上级财政移动支付(C)",
  rate: "执行率 预算执行率 预算完成率 执行率(B/A) 执行率((B-C)/A) 支出进度 资金使用率 预算执行率(B/A×100%) 支出占预算比例 2023年执行率",
  rateWeight: "执行率权重",
  weight: "分值 权重 分值(10分) 分值权重",
  score: "得分 执行率得分 得分(20分*执行率)",
  reason: "原因 偏差原因 产生差异的原因",
  note: "备注 调整额 预算调整 年中追加 扣分 上年预算数 去年执行数",
  source: "资金来源 资金性质",
};

test.each(
  Object.entries(fundHeads).flatMap(([role, heads]) =>
    heads
      .split(" ")

      .map((head) => [head, role] as const),
  ),
)("%s is the fund column %s", (head, role) => {
  expect(fundHead(headWord(head).word)).toBe(role);
});

const fundLabels: Readonly<Record<string, string>> = {
  total: "年度资金总额 年度资金总额: 年度财政资金总额 总额 合计 资金总额 年度总金额 总计 预算资金总额 项目资金总额",
  fiscal:
    "其中:当年财政拨款 其中:本年财政拨款 财政拨款 财政资金 其中财政拨款 一般公共预算拨款 其中:财政资金 政府性基金 其中:本年一般公共预算拨款",
  carryover: "上年结转资金 上年结转 上年结余结转 结转资金",
  "special-account": "财政专户管理资金",
  unit: "单位资金 自有资金 单位自筹",
  superior: "其中:中央、省、市补助 中央财政资金 省级补助 上级补助资金 中央补助",
  local: "县级资金 地方资金 市级配套 县级配套 区级财政资金",
  other: "其他资金 其它资金: 社会资金 银行贷款 基本支出 项目支出",
};

test.each(
  Object.entries(fundLabels).flatMap(([source, labels]) => labels.split(" ").map((label) => [label, source] as const)),
)("%s is fund row %s", (label, source) => {
  expect(fundSource(headWord(label).word)).toBe(source);
});

test.each([
  "年度总体目标",
  "预期目标",
  "分配科学性",
  "下达及时性",
  "绩效指标",
  "一级指标",
  "部门职能概述",
  "保障机构运转",
])("%s is no fund row", (label) => {
  expect(fundSource(headWord(label).word)).toBeNull();
});
