import type { Cell, Grid } from "../sheet";
import type { Goal } from "./model";
import { headWord } from "./vocabulary/head-word";

const planned = /^(?:年度|年初|全年|项目|预期|总体|绩效|设定|计划|批复|调整)*目标(?:设定)?$/;
const achieved = /(?:实际|目标|全年|总体|年度).*(?:完成|实现)(?:情况|目标|结果)?(?:综述)?$|^完成情况$/;

export interface GoalHead {
  readonly row: number;
  readonly planned: Cell;
  readonly achieved: Cell;
}

/** 年度总体目标的表头: the cell of the plan with that of the outcome beside it. */
export function goalHead(cells: readonly Cell[], row: number): GoalHead | null {
  for (const outcome of cells) {
    const { word } = headWord(outcome.text);
    if (!achieved.test(word) || planned.test(word)) continue;
    const plan = cells.filter((cell) => cell.column < outcome.column && planned.test(headWord(cell.text).word)).at(-1);
    if (plan !== undefined) return { row, planned: plan, achieved: outcome };
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
    const below = Math.max(head.planned.area.bottom, head.achieved.area.bottom) + 1;
    if (below > bottom) continue;
    const text = (cell: Cell): Cell | null => {
      const found = grid.cell(below, cell.column);
      return found.row === below && found.plain !== "" ? found : null;
    };
    goals.push({ planned: text(head.planned), achieved: text(head.achieved) });
    row = below;
  }
  return { goals, firstRow };
}
