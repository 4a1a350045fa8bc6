import type { Profile } from "../model";
import { citation, cited, guidance2021 } from "./sources";

// What no built-in profile has, but some places do: to be chosen in place of a profile's own value.

/** 执行率得分按档计: shares of the weight by execution rate. */
export const fundScoreBySteps: Profile["fundScore"] = cited(
  {
    method: "steps",
    steps: [
      { atLeast: 1, share: 1 },
      { atLeast: 0.8, share: 0.7 },
      { atLeast: 0.6, share: 0.5 },
      { atLeast: 0, share: 0 },
    ],
  },
  citation(
    guidance2021,
    "预算执行率分档计分：执行完毕 10 分，80% 以上 7 分，60% 以上 5 分，60% 以下 0 分",
    "general-knowledge",
  ),
  2021,
);

/** 总分按执行率封顶, as one city's platform has it. */
export const totalCapsByRate: Profile["totalCaps"] = cited(
  [
    { rateBelow: 0.5, cap: 59 },
    { rateBelow: 0.6, cap: 69 },
    { rateBelow: 0.7, cap: 79 },
    { rateBelow: 0.8, cap: 89 },
  ],
  citation(
    "地市预算绩效管理平台操作手册（2022）",
    "执行率低于 80%、70%、60%、50% 的，总分最高 89、79、69、59 分",
    "practice",
  ),
  2022,
);
