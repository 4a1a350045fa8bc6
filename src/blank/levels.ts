import { builtinProfiles, type WeightPlan } from "../profile";

/** 一级指标 of a new form with its points and its 二级指标. */
export interface Level1 {
  readonly name: string;
  readonly points: number;
  readonly level2: readonly string[];
}

const benefit = ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"];
const satisfaction = ["服务对象\n满意度指标"];

/** Points as the scheme sets them; where it leaves them free, a split that is often seen in published forms. */
function levels(
  plan: WeightPlan,
  free: Readonly<Record<"output" | "benefit" | "satisfaction", number>>,
): readonly Level1[] {
  const output = ["数量指标", "质量指标", "时效指标", ...(plan.cost === null ? ["成本指标"] : [])];
  return [
    ...(plan.cost === null
      ? []
      : [{ name: "成本指标", points: plan.cost, level2: ["经济成本指标", "社会成本指标", "生态环境成本指标"] }]),
    { name: "产出指标", points: plan.output ?? free.output, level2: output },
    { name: "效益指标", points: plan.benefit ?? free.benefit, level2: benefit },
    { name: "满意度指标", points: plan.satisfaction ?? free.satisfaction, level2: satisfaction },
  ];
}

const usual = { output: 50, benefit: 30, satisfaction: 10 };

export const nationalLevels = levels(builtinProfiles["mof-2020"].weights.value, usual);
export const costLevels = levels(builtinProfiles["mof-2021-cost"].weights.value, usual);
export const changshaLevels = levels(builtinProfiles.changsha.weights.value, usual);
export const sichuanLevels = levels(builtinProfiles.sichuan.weights.value, usual);
/** Hubei sets benefit and satisfaction together (40). */
export const hubeiLevels = levels(builtinProfiles.hubei.weights.value, { ...usual, benefit: 30, satisfaction: 10 });

/** Points over rows: equal where whole or half points allow it, else whole points, the first rows taking one more. */
export function sharesOf(points: number, rows: number): readonly number[] {
  const equal = points / rows;
  if (Number.isInteger(equal * 2)) return Array.from({ length: rows }, () => equal);
  const base = Math.floor(equal);
  return Array.from({ length: rows }, (_, index) => base + (index < points - base * rows ? 1 : 0));
}
