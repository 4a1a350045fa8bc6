import type { Cell, Grid } from "../sheet";
import type { Goal } from "./model";
import { headWord } from "./vocabulary/head-word";

const planned = /^(?:年度|年初|全年|项目|预期|总体|绩效|设定|计划|批复|调整)*目标(?:设定)?$/;
const achieved = /(?:实际|目标|全年|总体|年度).*(?:完成|实现)(?:情况|目标|结果)?(?:综述)?$|^完成情况$/;

export interface GoalHead {
  readonly row: number;
  /** The plan's heads, the one to prefer first: 全年(调整)绩效目标 before 年初绩效目标. */
  readonly planned: readonly Cell[];
  readonly achieved: Cell;
}

/** 年度总体目标的表头: the cell of the plan with that of the outcome beside it. */
export function goalHead(cells: readonly Cell[], row: number): GoalHead | null {
  for (const outcome of cells) {
    const { word } = headWord(outcome.text);
    if (!achieved.test(word) || planned.test(word)) continue;
    const plan = cells.filter((cell) => cell.column < outcome.column && planned.test(headWord(cell.text).word));
    if (plan.length > 0) return { row, planned: plan.reverse(), achieved: outcome };
  }
  return null;
}

/** The goals between the rows `top` and `bottom`: what stands below each goal head. */
export function readGoals(
  grid: Grid,
  top: number,
  bottom: number,
): { readonly goals: readonly Goal[]; readonly firstRow: number | null } {
  const goals: Goal[] = [];
  let firstRow: number | null = null;
  for (let row = top; row <= bottom; row++) {
    const head = goalHead(grid.anchored(row), row);
    if (head === null) continue;
    firstRow ??= row;
    const below = Math.max(...[head.planned[0] ?? head.achieved, head.achieved].map(({ area }) => area.bottom)) + 1;
    if (below > bottom) continue;
    const text = (heads: readonly Cell[]): Cell | null =>
      heads.map((cell) => grid.cell(below, cell.column)).find((cell) => cell.row === below && cell.plain !== "") ??
      null;
    goals.push({ planned: text(head.planned), achieved: text([head.achieved]) });
    row = below;
  }
  return { goals, firstRow };
}
