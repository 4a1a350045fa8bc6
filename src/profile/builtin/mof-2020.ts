import type { Profile } from "../model";
import { citation, cited, financeSystem, measures2020 } from "./sources";

/** 全国通用口径: the form and rules that came with 财预〔2020〕10号, used where nothing local shows. */
export const mof2020: Profile = {
  id: "mof-2020",
  name: { "zh-CN": "全国项目支出自评口径（2020）", en: "National project self-evaluation (2020)" },
  // Issued in February 2020, so first used for the budget year 2019.
  years: { from: 2019, until: null },
  weights: cited(
    {
      execution: 10,
      output: 50,
      benefit: 30,
      satisfaction: 10,
      cost: null,
      benefitAndSatisfaction: null,
      indicators: null,
    },
    citation(measures2020, "单位自评指标权重；天长市、中江县自评表注", "practice"),
    2019,
  ),
  executionRate: cited("B/A", citation(measures2020, "附件 自评表：执行率（B/A）", "practice"), 2019),
  fundScore: cited(
    { method: "rate" },
    citation(financeSystem, "执行率得分＝分值×执行率，不超过分值（北京 2016 年自评表同）", "practice"),
    2016,
  ),
  reverse: cited("ratio", citation("湖北省、北京市自评表填表说明", "反向指标得分＝A/B×分值", "practice"), 2016),
  overachievement: cited(
    { threshold: 1.3, deduct: 0 },
    citation("广西预算绩效系统自评规则；成都市郫都区 2025 年自评复核", "完成值达指标值 130% 以上须说明", "practice"),
    null,
  ),
  bands: cited(
    {
      achieved: { from: 0.8, to: 1 },
      partly: { from: 0.6, to: 0.8 },
      missed: { from: 0, to: 0.6 },
    },
    citation(measures2020, "定性指标分三档：100%–80%（含）、80%–60%（含）、60%–0%；中江县自评表注同", "practice"),
    2019,
  ),
  totalCaps: cited([], citation(measures2020, "未规定按执行率封顶", "inferred"), 2019),
  decimals: cited(2, citation(financeSystem, "得分四舍五入保留两位小数", "practice"), null),
  tolerance: cited(
    { exact: 0.1, integer: 0.5 },
    citation(
      "公开自评表的手工取整（六安 8.97→9 等）",
      "带小数的得分差 0.1 以内、整数得分差 0.5 以内视为取整",
      "practice",
    ),
    null,
  ),
  grades: cited(
    { excellent: 90, good: 80, fair: 60 },
    citation(
      "财政部预算司关于中央部门绩效评价结果等级划分的统一标准",
      "优 90–100、良 80–89、中 60–79、差 0–59",
      "source",
    ),
    null,
  ),
  rules: {},
};
