import type { Cell, Grid } from "../sheet";
import type { Goal } from "./model";
import { labelOf } from "./vocabulary/label";

export interface GoalHead {
  readonly row: number;
  /** The plan's heads, the one to prefer first: 全年(调整)绩效目标 before 年初绩效目标. */
  readonly planned: readonly Cell[];
  readonly achieved: Cell;
}

/** 年度总体目标的表头: the cell of the plan with that of the outcome beside it. */
export function goalHead(cells: readonly Cell[], row: number): GoalHead | null {
  for (const outcome of cells) {
    if (labelOf(outcome.plain).goalHead !== "achieved") continue;
    const plan = cells.filter((cell) => cell.column < outcome.column && labelOf(cell.plain).goalHead === "planned");
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
