import type { Cell, Grid } from "../sheet";
import type { NumericCell, TotalRow } from "./model";
import { looksNumeric, points } from "./numeric";
import { scoreWithin } from "./score-within";
import { gradeIn } from "./total-row";
import { labelOf } from "./vocabulary/label";

const label = /^(?:绩效)?(?:自评|综合|评价)?(?:总分|总得分)(?:值)?$|^(?:绩效)?(?:自评|综合|评价)得分(?:值)?$/;

/** 自评总分 above the blocks: a label with its number to the right (重庆, 银川), or both in one cell, 总分：98.5分 (湖北). */
export function printedTotal(grid: Grid, top: number, bottom: number): TotalRow | null {
  for (let row = top; row <= bottom; row++) {
    const cells = grid.anchored(row);
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (cell === undefined || !cell.plain.includes("分")) continue;
      const score = scoreBeside(cell, cells[index + 1]) ?? scoreWithin(cell);
      if (score !== null) {
        return { row, label: cell.plain, labelCell: cell, weight: null, score, grade: gradeIn(cells) };
      }
    }
  }
  return null;
}

function scoreBeside(cell: Cell, next: Cell | undefined): NumericCell | null {
  return next !== undefined && label.test(labelOf(cell.plain).word) && looksNumeric(next) ? points(next) : null;
}
