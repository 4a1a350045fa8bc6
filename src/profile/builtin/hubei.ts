import type { Profile } from "../model";
import { mof2020 } from "./mof-2020";
import { citation, cited, hubeiForms } from "./sources";

/** 湖北: 20 points × execution rate, 40 for output, 40 for benefit and satisfaction together, bands of its own. */
export const hubei: Profile = {
  ...mof2020,
  id: "hubei",
  name: { "zh-CN": "湖北自评口径", en: "Hubei self-evaluation" },
  weights: cited(
    {
      execution: 20,
      output: 40,
      benefit: null,
      satisfaction: null,
      cost: null,
      benefitAndSatisfaction: 40,
      indicators: null,
    },
    citation(hubeiForms, "预算执行 20 分、产出 40 分、效益和满意度 40 分", "practice"),
    2019,
  ),
  executionRate: cited(
    "B/A",
    citation(hubeiForms, "备注：预算数为调整后财政资金总额（包括上年结余结转）", "source"),
    2019,
  ),
  fundScore: cited({ method: "rate" }, citation(hubeiForms, "得分（20分×执行率）", "source"), 2019),
  reverse: cited("ratio", citation(hubeiForms, "反向指标得分＝A/B×分值", "source"), 2019),
  bands: cited(
    {
      achieved: { from: 0.8, to: 1 },
      partly: { from: 0.5, to: 0.8 },
      missed: { from: 0, to: 0.5 },
    },
    citation(hubeiForms, "定性指标：100%–80%、80%–50%、50%–0%", "source"),
    2019,
  ),
};
