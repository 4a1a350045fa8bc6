import type { Profile } from "../model";
import { mof2020 } from "./mof-2020";
import { citation, cited, sichuanForm } from "./sources";

/** 四川 0013zp: 10 points for execution, 90 for the indicators, split as the unit likes. */
export const sichuan: Profile = {
  ...mof2020,
  id: "sichuan",
  name: { "zh-CN": "四川自评口径（10＋90）", en: "Sichuan self-evaluation (10 + 90)" },
  weights: cited(
    {
      execution: 10,
      output: null,
      benefit: null,
      satisfaction: null,
      cost: null,
      benefitAndSatisfaction: null,
      indicators: 90,
    },
    citation(sichuanForm, "预算执行情况（10分）、绩效指标（90分），一级指标分值不固定", "source"),
    null,
  ),
  executionRate: cited("B/A", citation(sichuanForm, "预算执行率＝预算执行数/调整后预算数", "source"), null),
};
