import type { RuleId } from "../../src/rules";

/** 审核意见: what reviewers of published forms find most, and which rules answer it. `without`: why a tool cannot tell. */
export interface ReviewPoint {
  readonly point: string;
  readonly rules: readonly RuleId[];
  readonly without?: string;
}

export const reviewPoints: readonly ReviewPoint[] = [
  {
    point: "分值合计不等于100；一级、二级指标小计与各行不符",
    rules: ["weight-sum-not-100", "subtotal-mismatch", "level1-weights-nonstandard"],
  },
  {
    point: "总分与各行得分之和不符；等级与总分不符",
    rules: ["score-sum-mismatch", "grade-mismatch", "circular-formula"],
  },
  { point: "得分超过分值；预算执行率的分值、得分填错行", rules: ["score-exceeds-weight", "fund-score-misplaced"] },
  {
    point: "执行率、执行率得分算错；资金总额与各来源之和不符；执行数大于预算数",
    rules: [
      "execution-rate-wrong",
      "fund-score-wrong",
      "fund-rows-dont-add-up",
      "executed-exceeds-budget",
      "budget-zero",
      "negative-number",
    ],
  },
  { point: "没有完成或扣了分，却没有写原因", rules: ["missing-reason"] },
  {
    point: "没有按比例计分；目标已达到却扣分；把完成值当成得分率",
    rules: ["score-not-proportional", "actual-contradicts-score", "qualitative-score-off-band"],
  },
  { point: "每一行都得满分", rules: ["all-full-marks"] },
  { point: "空洞的量化：“社会效益明显≥95%”，没有算法和数据", rules: ["hollow-percentage"] },
  { point: "定性目标无法衡量；完成值只写“完成”或重复目标", rules: ["target-not-measurable", "actual-copies-target"] },
  { point: "完成值照抄目标值，连“≥”也照抄", rules: ["actual-copies-target"] },
  {
    point: "满意度没有调查（“无投诉即100%”），或达到、超过100%",
    rules: ["satisfaction-suspicious"],
    without: "样本是否够多、有没有问卷，要看佐证材料",
  },
  { point: "目标值定得太低，完成值达到目标的130%以上", rules: ["overachieved"] },
  { point: "把资金支付当作产出；执行率重复作指标", rules: ["payment-as-output", "execution-rate-repeated"] },
  { point: "方向反了：成本指标写成“≥”，产出数量写成“≤”", rules: ["cost-direction-odd", "output-direction-odd"] },
  { point: "同一指标在产出和效益里各设一次", rules: ["duplicate-indicator"] },
  {
    point: "指标与本项目无关，从别的单位的表粘贴而来",
    rules: ["goal-without-indicator"],
    without: "指标与项目是否有关要由人判断；只能提示总体目标里有而指标里没有的内容",
  },
  {
    point: "完成值与文字叙述、实际支出相互矛盾；日期不在年度内",
    rules: ["narrative-mismatch", "cost-differs-from-executed", "date-outside-year"],
    without: "与验收记录等佐证材料的矛盾，要对照材料",
  },
  { point: "预算调整后目标值没有跟着调整；调整没有说明", rules: ["cost-target-outdated", "budget-change-unexplained"] },
  { point: "资金支出很少，产出却几乎满分", rules: ["outputs-without-spending"] },
  { point: "元与万元混用；单位、百分数写法不一致", rules: ["amount-unit-slip", "unit-mismatch", "percent-unit-odd"] },
  {
    point: "空白表、填表提示没有删；目标值、完成值、得分没有填",
    rules: [
      "template-text-left",
      "missing-target",
      "missing-actual",
      "missing-rate",
      "missing-score",
      "empty-indicator",
      "unreadable-number",
    ],
  },
  { point: "原因过于笼统；没有扣分却写了原因", rules: ["vague-reason", "reason-without-deduction"] },
  {
    point: "总体目标与指标行的目标值不一致；没有总体目标",
    rules: ["goal-target-mismatch", "goal-without-indicator", "missing-goal"],
  },
];
