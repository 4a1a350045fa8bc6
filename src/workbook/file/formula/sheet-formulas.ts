import type { Area, CellValue, Grid, SheetSnapshot } from "../../../sheet";
import { evaluate } from "./evaluate";
import { parseFormula, type Expression } from "./parse";
import { NotComputable } from "./value";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface FormulaCell extends Place {
  readonly expression: Expression | null;
  /** Areas of the own sheet that it reads. */
  readonly reads: readonly Area[];
  /** True: it may read other cells as well (names, other sheets, OFFSET, what the parser does not know). */
  readonly opaque: boolean;
}

export type ValueAt = (place: Place) => CellValue;

/** Whole columns and rows are computed as far as the sheet goes; what is larger still is left to a spreadsheet program. */
const MOST_CELLS = 100_000;

/** Of a place, to find it again. */
export const placeKey = ({ row, column }: Place): number => row * 16_385 + column;

/** The formulas of a sheet. */
export function formulasOf({ formulas, top, left, name }: SheetSnapshot): readonly FormulaCell[] {
  return formulas.flatMap((cells, r) =>
    cells.flatMap((formula, c): readonly FormulaCell[] =>
      formula === null ? [] : [{ row: top + r, column: left + c, ...readFormula(formula, name) }],
    ),
  );
}

/** A formula that stands in the sheet of this name. */
export function readFormula(formula: string, sheet: string): Omit<FormulaCell, keyof Place> {
  const expression = parseFormula(formula);
  const reads: Area[] = [];
  return { expression, reads, opaque: expression === null || !collect(expression, sheet, reads) };
}

/** What an expression comes to in its sheet; cells of other sheets and names are for a spreadsheet program. */
export function evaluateIn(grid: Grid, sheet: string, expression: Expression, valueAt: ValueAt): CellValue {
  return evaluate(expression, {
    area: (other, area) => {
      if (other !== null && other !== sheet) throw new NotComputable();
      return placesIn(grid, area).map(valueAt);
    },
    name: () => {
      throw new NotComputable();
    },
  });
}

/** What really stands in a cell: cells inside a merged area are empty, but for the top left one. */
export function stored(grid: Grid, { row, column }: Place): CellValue {
  const cell = grid.cell(row, column);
  return cell.row === row && cell.column === column ? cell.value : null;
}

/** The part of an area that the sheet uses; a single cell also where nothing stands. */
function placesIn(grid: Grid, { top, left, bottom, right }: Area): readonly Place[] {
  if (top === bottom && left === right) return [{ row: top, column: left }];
  const places: Place[] = [];
  const [lastRow, lastColumn] = [Math.min(bottom, grid.bottom), Math.min(right, grid.right)];
  if ((lastRow - top + 1) * (lastColumn - left + 1) > MOST_CELLS) throw new NotComputable();
  for (let row = top; row <= lastRow; row++) {
    for (let column = left; column <= lastColumn; column++) places.push({ row, column });
  }
  return places;
}

/** Gathers the areas an expression reads; false where it may read others as well. */
function collect(expression: Expression, own: string, reads: Area[]): boolean {
  switch (expression.kind) {
    case "value":
    case "error":
    case "missing":
      return true;
    case "name":
      return false;
    case "area":
      if (expression.sheet !== null && expression.sheet !== own) return false;
      reads.push(expression.area);
      return true;
    case "unary":
      return collect(expression.operand, own, reads);
    case "binary":
      return [expression.left, expression.right].map((side) => collect(side, own, reads)).every(Boolean);
    case "call": {
      const known = !/^(?:INDIRECT|OFFSET|INDEX|CHOOSE)$/.test(expression.name);
      return expression.operands.map((operand) => collect(operand, own, reads)).every(Boolean) && known;
    }
  }
}
