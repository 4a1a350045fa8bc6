import type { Cell } from "../sheet";
import type { ColumnMap, RoleSpan } from "./column-map";
import type { NumericCell, TotalRow } from "./model";
import { looksNumeric, points } from "./numeric";
import { scoreWithin } from "./score-within";

const grade = /^(?:等级|评价等级|自评等级|等次|评级)?[:：]?\s*(优秀?|良好?|中等?|[较]?差|合格|不合格)(?:等|级|等级)?$/;
/** 94.86（优）, 总分：94.5分（优）, 自评得分：95.8分 自评等级：优 */
const gradeBehind =
  /\d\s*(?:分\s*)?(?:\((优秀?|良好?|中等?|差)(?:等|级|等级)?\)|\s(?:自评|评价|绩效)?等[级次]\s*:\s*(优秀?|良好?|中等?|差))$/;

/**
 * 总分行. Weight and score stand in their own columns as a rule; a total that was merged or moved stands elsewhere in the
 * row: of two numbers the first is the weight, a single one the score.
 */
export function totalRow(cells: readonly Cell[], row: number, labelCell: Cell, map: ColumnMap): TotalRow {
  const weightCell = map.cell(row, "weight");
  const scoreCell = map.cell(row, "score");
  const numbers = cells.filter((cell) => cell !== labelCell && cell.column > labelCell.column && looksNumeric(cell));
  const [weights, scores] = [map.span("weight"), map.span("score")];
  const merged = over(weights, numbers, scoreCell);
  // 总分 | 100 merged up to 分值 | (empty): the score is missing, not the weight.
  const spares = merged !== null && scores !== null && merged.area.right < scores.left;
  const placed = spares || numbers.some((cell) => cell === weightCell || cell === scoreCell);
  const [first, last] = [numbers[0], numbers.at(-1)];
  const moved = !placed && first !== undefined && last !== undefined;
  const weight = moved ? (first === last ? null : first) : (weightCell ?? merged);
  const score = own(moved ? last : scoreCell, labelCell);
  return {
    row,
    label: labelCell.plain,
    labelCell,
    weight: own(weight, labelCell),
    score: score === null || score.state === "blank" ? (scoreWithin(labelCell) ?? score) : score,
    grade: gradeIn(cells),
  };
}

/** 总分 | 100 merged over 分值 and the columns beside it | 98: the number is the weight all the same. */
function over(span: RoleSpan | null, numbers: readonly Cell[], scoreCell: Cell | null): Cell | null {
  if (span === null) return null;
  return (
    numbers.find((cell) => cell !== scoreCell && cell.area.left <= span.left && cell.area.right >= span.right) ?? null
  );
}

/** A column that is merged into the label holds no number of its own, nor does one into which the label was filled. */
function own(cell: Cell | null, labelCell: Cell): NumericCell | null {
  return cell === null || cell === labelCell || cell.plain === labelCell.plain ? null : points(cell);
}

export function gradeIn(cells: readonly Cell[]): TotalRow["grade"] {
  for (const cell of cells) {
    const [, alone, behind = alone] = grade.exec(cell.plain) ?? gradeBehind.exec(cell.plain) ?? [];
    const found = alone ?? behind;
    if (found !== undefined) return { text: found.replace(/^较/, "").slice(0, 1), cell };
  }
  return null;
}
