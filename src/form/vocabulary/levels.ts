import { remembered } from "../../quantity";
import type { Level1Kind } from "../model";

/** 一级指标 → 类别; the first family that fits decides. 满意 stands first: 服务对象满意度 also names 效益 at times. */
const level1: readonly (readonly [Level1Kind, RegExp])[] = [
  ["satisfaction", /满意/],
  ["cost", /^(?:(?:项目|部门|运行|经济|社会|生态环境|预算)*成本)(?:指标|控制指标|控制|类指标)?$/],
  ["benefit", /效益|效果|成效|影响/],
  ["output", /产出|完成指标|(?:项目|任务)完成|履职|数量|质量|时效|工作目标|业务指标/],
];

/** 二级指标 → 一级类别, for tables without a first level. 成本 counts as 产出 (财预〔2020〕10号: 产出 = 数量、质量、时效、成本). */
const level2: readonly (readonly [Level1Kind, RegExp])[] = [
  ["satisfaction", /满意/],
  ["cost", /(?:经济|社会|生态环境|生态)成本/],
  ["output", /^(?:数量|质量|时效|进度|成本|时间|效率)/],
  ["benefit", /效益|影响|可持续|效果/],
];

const find = (table: readonly (readonly [Level1Kind, RegExp])[], name: string): Level1Kind | null =>
  table.find(([, like]) => like.test(name))?.[0] ?? null;

/** (50分): the points of a first level whose name is not there. */
const onlyPoints = /^\(?\d+(?:\.\d+)?分\)?$/;

/** The level-1 kind of a row from its first level's name, where there is none from the second's. */
export function level1Kind(first: string | null, second: string | null): Level1Kind {
  if (first !== null && first !== "" && !onlyPoints.test(first)) return byFirst(first);
  return second === null ? "other" : bySecond(second);
}

const byFirst = remembered((name) => find(level1, name) ?? "other");
const bySecond = remembered((name) => find(level2, name) ?? "other");

/** Whether a text is one of the usual names of a first or second level, as they stand in the form: 产出指标, 社会效益指标 … */
export const isLevel1Name = (name: string): boolean =>
  /^(?:项目|部门|年度|绩效|任务|预期)*(?:产出|效益|满意度|成本|完成|效果|决策|管理|过程|投入|履职|影响力?|履职效能|管理效率|社会效应|可持续发展能力|可持续性)(?:类)?(?:指标|目标)?$/.test(
    name,
  ) || /^(?:社会公众|服务对象|公众|群众)?满意度?(?:指标)?$/.test(name);

export const isLevel2Name = (name: string): boolean =>
  /^(?:产出|项目)?(?:数量|质量|时效|进度|成本|经济效益|社会效益|生态效益|环境效益|生态环境效益|可持续影响|可持续|经济成本|社会成本|生态环境成本|服务对象满意度|社会公众满意度|满意度)(?:类)?(?:指标|目标)?等?$/.test(
    name,
  );

/** Kinds of first levels by what their second levels are: 成本 counts as 产出, 满意度 may stand below 效益. */
const families: Readonly<Record<Level1Kind, readonly Level1Kind[]>> = {
  output: ["output", "cost"],
  cost: ["output", "cost"],
  benefit: ["benefit", "satisfaction"],
  satisfaction: ["satisfaction"],
  other: ["output", "cost", "benefit", "satisfaction", "other"],
};

/** Whether a second level may stand below a first: 社会效益指标 does not below 产出指标. Names of a form's own may stand anywhere. */
export const isUnderLevel1 = (first: string, second: string): boolean =>
  !isLevel2Name(second) || families[byFirst(first)].includes(bySecond(second));
