import type { Cell, Grid } from "../sheet";
import type { Goal } from "./model";
import { looksNumeric } from "./numeric";
import { labelOf } from "./vocabulary/label";

export interface GoalHead {
  readonly row: number;
  /** The plan's heads, the one to prefer first: 全年(调整)绩效目标 before 年初绩效目标. */
  readonly planned: readonly Cell[];
  readonly achieved: Cell;
}

/** 实际完成情况, 目标实现结果: every row of the sheet is asked, and few have such a character in a short text. */
const mayHead = (plain: string): boolean => plain.length <= 60 && (plain.includes("成") || plain.includes("现"));

/** 年度总体目标的表头: the cell of the plan with that of the outcome beside it. */
export function goalHead(cells: readonly Cell[], row: number): GoalHead | null {
  for (const outcome of cells) {
    if (!mayHead(outcome.plain) || labelOf(outcome.plain).goalHead !== "achieved") continue;
    const plan = plansBefore(outcome, cells);
    if (plan.length > 0) return { row, planned: plan.reverse(), achieved: outcome };
  }
  return null;
}

const plansBefore = ({ column }: Cell, cells: readonly Cell[]): Cell[] =>
  cells.filter((cell) => cell.column < column && labelOf(cell.plain).goalHead === "planned");

/** The goals between the rows `top` and `bottom`: what stands below each goal head. */
export function readGoals(grid: Grid, top: number, bottom: number): readonly Goal[] {
  const goals: Goal[] = [];
  for (let row = top; row <= bottom; row++) {
    const head = goalHead(grid.anchored(row), row);
    if (head === null) continue;
    const below = Math.max(...[head.planned[0] ?? head.achieved, head.achieved].map(({ area }) => area.bottom)) + 1;
    if (below > bottom) continue;
    // Behind a blank row only what reads as goals is taken for them: the next block's head may follow goals left empty.
    const behind = grid.below(below - 1);
    row = behind <= bottom && isGoal(goalIn(grid, behind, head)) ? behind : below;
    goals.push(goalIn(grid, row, head));
    for (let next = grid.below(row); next <= bottom && isGoal(goalIn(grid, next, head)); next = grid.below(next)) {
      goals.push(goalIn(grid, next, head));
      row = next;
    }
  }
  return goals;
}

function goalIn(grid: Grid, row: number, { planned, achieved }: GoalHead): Goal {
  const text = (heads: readonly Cell[]): Cell | null =>
    heads.map((cell) => grid.cell(row, cell.column)).find((cell) => cell.row === row && cell.plain !== "") ?? null;
  return { planned: text(planned), achieved: text([achieved]) };
}

/** 目标2：… with what came of it, in a row of its own below the first; heads and amounts of the next block are none. */
const isGoal = ({ planned, achieved }: Goal): boolean =>
  planned !== null && achieved !== null && planned !== achieved && isSentence(planned) && isSentence(achieved);

const isSentence = (cell: Cell): boolean => {
  const label = labelOf(cell.plain);
  const known = label.fundHead ?? label.indicatorHead ?? label.goalHead ?? label.fundSource;
  return (label.word === "" || (known === null && label.headerLabels.length === 0)) && !looksNumeric(cell);
};
