import type { Profile } from "../model";
import { mof2020 } from "./mof-2020";
import { citation, cited, guidance2021 } from "./sources";

/** 成本指标 as a level-1 kind of its own, as the 2021 form has it (大英 2023, 甘肃 2023). */
export const mof2021Cost: Profile = {
  ...mof2020,
  id: "mof-2021-cost",
  name: { "zh-CN": "成本单列一级指标口径（2021）", en: "Cost as a level-1 indicator (2021)" },
  years: { from: 2021, until: null },
  weights: cited(
    {
      execution: 10,
      output: 40,
      benefit: 20,
      satisfaction: 10,
      cost: 20,
      benefitAndSatisfaction: null,
      indicators: null,
    },
    citation(guidance2021, "成本指标单列时的权重", "general-knowledge"),
    2021,
  ),
};
