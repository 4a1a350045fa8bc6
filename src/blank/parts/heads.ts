import { across, empty, head, line, said, text, type Line } from "../drawing";
import type { BlankOptions } from "../model";

/** Title and year, without lines around them. */
export const titleLines = (title: string, year: number, columns: number): readonly Line[] => [
  line(34, across(text(title, "title"), columns)),
  line(20, across(text(`（${year}年度）`, "subtitle"), columns)),
];

/** 项目名称; 主管部门 and 实施单位 side by side, with the columns that each takes. */
export function projectLines(
  { project, unit }: BlankOptions,
  [label, left, middle, right]: readonly [number, number, number, number],
): readonly Line[] {
  return [
    line(24, across(head("项目名称"), label), across(said(project), left + middle + right)),
    line(
      24,
      across(head("主管部门"), label),
      across(empty("words"), left),
      across(head("实施单位"), middle),
      across(said(unit), right),
    ),
  ];
}

/** 年度总体目标: what was planned beside what was achieved. */
export const goalLines = (
  [planned, achieved]: readonly [string, string],
  [left, right]: readonly [number, number],
): readonly Line[] => [
  line(22, head("年度\n总体\n目标"), across(head(planned), left), across(head(achieved), right)),
  line(96, "^", across(empty("words"), left), across(empty("words"), right)),
];

export const noteLine = (note: string, columns: number, height: number): Line =>
  line(height, across(text(note, "note"), columns));

/** 部门（单位）名称 over the whole width. */
export const departmentLine = (unit: string, label: number, rest: number): Line =>
  line(24, across(head("部门（单位）名称"), label), across(said(unit), rest));
