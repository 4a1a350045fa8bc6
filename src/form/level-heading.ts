import { remembered } from "../quantity";
import { withoutEnding, withoutSpaces, type Cell } from "../sheet";
import type { LevelHeading } from "./model";
import { isLevel1Name, isLevel2Name } from "./vocabulary/levels";

/** (50分), [50], 【50分】, 50分 at the end, (权重20%); brackets may have lost their other half in copying. */
const pointsInHeading =
  /[([【](?:共|计|满分|分值|权重)?[:：]?(\d{1,9}(?:\.\d{1,9})?)(?:分|%)?[)\]】]?|(?:共|计|满分|分值|权重)?[:：]?(\d{1,9}(?:\.\d{1,9})?)分[)\]]?$/;
/** In front of a name no number is its points unless it says so: (1)数量指标 beside (50分)产出指标. */
const numbering = /^(?:\(?[一二三四五六七八九十\d]+[)、.．]|[①-⑳])\s*/;

/** Without the colons and empty brackets at the end that were around the points. */
function withoutRemains(name: string): string {
  let bare = withoutEnding(name, ":");
  while (bare.endsWith("()")) bare = withoutEnding(bare.slice(0, -2), ":");
  return bare;
}

/** The name alone of such a heading. */
export const levelName = (plain: string): string => heading(plain).name;

/** 产出指标\n(50分) → name 产出指标, points 50. Line breaks and spaces inside the name go; brackets that hold no points stay. */
export function levelHeading(cell: Cell): LevelHeading {
  const { name, points } = heading(cell.plain);
  return { name, cell, points };
}

/** 产出指标—数量指标, 产出/数量: both levels in one cell. */
const joint = /^([^-—–/、·:>→]+)[-—–/、·:>→]+([^-—–/、·:>→]+)$/;

/** 效益—社会: 社会效益. */
const isSecond = (name: string): boolean => isLevel2Name(name) || isLevel2Name(`${name}效益`);

/** The first level that a cell names, and the second where both stand in it. */
export function levelsIn(cell: Cell): { readonly level1: LevelHeading; readonly level2: LevelHeading | null } {
  const [, first = "", second = ""] = joint.exec(withoutSpaces(cell.plain)) ?? [];
  const [level1, level2] = [heading(first), heading(second)];
  return isLevel1Name(level1.name) && isSecond(level2.name)
    ? { level1: { ...level1, cell }, level2: { ...level2, cell } }
    : { level1: levelHeading(cell), level2: null };
}

const heading = remembered((plain): Omit<LevelHeading, "cell"> => {
  const text = withoutSpaces(plain);
  const unnumbered = text.replace(numbering, "");
  const found = pointsInHeading.exec(unnumbered);
  const points = found === null ? null : Number(found[1] ?? found[2]);
  const name = (found === null ? unnumbered : unnumbered.replace(found[0], "")).replace(numbering, "");
  const bare = withoutRemains(name);
  return { name: bare === "" ? text : bare, points };
});
