import type { Profile } from "../model";
import { mof2020 } from "./mof-2020";
import { citation, cited, yinchuanForm } from "./sources";

/** 银川: four level-1 kinds; budget execution is a row of 项目管理, so it has no points of its own. */
export const yinchuan: Profile = {
  ...mof2020,
  id: "yinchuan",
  name: { "zh-CN": "银川自评口径（决策、管理、产出、效益）", en: "Yinchuan self-evaluation (four levels)" },
  weights: cited(
    {
      execution: null,
      output: 30,
      benefit: 35,
      satisfaction: null,
      cost: null,
      benefitAndSatisfaction: null,
      indicators: null,
      named: [
        { name: "项目决策", points: 10 },
        { name: "项目管理", points: 25 },
      ],
    },
    citation(yinchuanForm, "项目决策 10 分、项目管理 25 分、项目产出 30 分、项目效益 35 分", "practice"),
    null,
  ),
};
