import type { Grid } from "../sheet";
import type { TotalRow } from "./model";
import { looksNumeric, points } from "./numeric";
import { gradeIn } from "./total-row";
import { headWord } from "./vocabulary/head-word";

/** 自评总分 above the blocks (重庆): a label with its number in the next cell to the right. */
export function printedTotal(grid: Grid, top: number, bottom: number): TotalRow | null {
  for (let row = top; row <= bottom; row++) {
    for (const cell of grid.anchored(row)) {
      if (!/^(?:自评|综合|评价)(?:总分|得分|总得分)(?:值)?$/.test(headWord(cell.text).word)) continue;
      const value = grid.cell(row, cell.area.right + 1);
      if (value.row !== row || !looksNumeric(value)) continue;
      return {
        row,
        label: cell.plain,
        labelCell: cell,
        weight: null,
        score: points(value),
        grade: gradeIn(grid.anchored(row)),
      };
    }
  }
  return null;
}
