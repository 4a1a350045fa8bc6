import { covers, Grid, type Area, type CellValue, type SheetSnapshot } from "../../../sheet";
import { evaluate } from "./evaluate";
import { parseFormula, type Expression } from "./parse";
import { agree, NotComputable } from "./value";

interface Place {
  readonly row: number;
  readonly column: number;
}

interface FormulaCell extends Place {
  readonly expression: Expression | null;
  /** Areas of the own sheet that it reads. */
  readonly reads: readonly Area[];
  /** True: it may read other cells as well (names, other sheets, OFFSET, what the parser does not know). */
  readonly opaque: boolean;
}

/** Whole columns and rows are computed as far as the sheet goes; what is larger still is left to a spreadsheet program. */
const MOST_CELLS = 100_000;

/**
 * Recalculates one sheet in a snapshot after some cells were changed: `before` holds the stored results, `after` the same
 * with the changes. As when writing, a result is trusted only where the same evaluation of the unchanged cells gives what is
 * stored: then the sheet and we mean the same by the formula. The rest is `stale`.
 */
export function recalculateSheet(
  before: SheetSnapshot,
  after: SheetSnapshot,
  changed: readonly Place[],
): { readonly results: readonly (Place & { readonly value: CellValue })[]; readonly stale: readonly Place[] } {
  const grids = { before: new Grid(before), after: new Grid(after) };
  const reached = reachedFrom(formulasOf(after), changed);
  const workings = new Workings(grids.before, grids.after, reached, before.name);
  const results: (Place & { readonly value: CellValue })[] = [];
  const stale: Place[] = [];
  for (const cell of reached) {
    const { row, column } = cell;
    try {
      const value = workings.recompute(cell);
      if (!agree(value, stored(grids.before, cell))) results.push({ row, column, value });
    } catch (error) {
      if (!(error instanceof NotComputable)) throw error;
      stale.push({ row, column });
    }
  }
  return { results, stale };
}

/** What a newly written formula comes to in this sheet; undefined where that is for a spreadsheet program to say. */
export function computeFormula(snapshot: SheetSnapshot, formula: string): CellValue | undefined {
  const expression = parseFormula(formula);
  if (expression === null || !collect(expression, snapshot.name, [])) return undefined;
  const grid = new Grid(snapshot);
  try {
    return new Workings(grid, grid, [], snapshot.name).evaluate(expression, (place) => stored(grid, place));
  } catch (error) {
    if (error instanceof NotComputable) return undefined;
    throw error;
  }
}

class Workings {
  readonly #cells: ReadonlyMap<number, FormulaCell>;
  readonly #computed = new Map<FormulaCell, CellValue>();
  readonly #running = new Set<FormulaCell>();

  constructor(
    private readonly before: Grid,
    private readonly after: Grid,
    reached: readonly FormulaCell[],
    private readonly sheet: string,
  ) {
    this.#cells = new Map(reached.map((cell) => [key(cell), cell]));
  }

  recompute(cell: FormulaCell): CellValue {
    const known = this.#computed.get(cell);
    if (known !== undefined) return known;
    if (cell.opaque || cell.expression === null || this.#running.has(cell)) throw new NotComputable();
    this.#running.add(cell);
    try {
      // An empty text (=IF(B5=0,"",…)) is stored like nothing at all; a number that was never stored is not trusted.
      const was = stored(this.before, cell);
      if (
        !agree(
          this.evaluate(cell.expression, (place) => stored(this.before, place)),
          was,
        )
      )
        throw new NotComputable();
      const value = this.evaluate(cell.expression, this.#now);
      this.#computed.set(cell, value);
      return value;
    } finally {
      this.#running.delete(cell);
    }
  }

  readonly #now = (place: Place): CellValue => {
    const cell = this.#cells.get(key(place));
    return cell === undefined ? stored(this.after, place) : this.recompute(cell);
  };

  evaluate(expression: Expression, valueAt: (place: Place) => CellValue): CellValue {
    return evaluate(expression, {
      area: (sheet, area) => {
        if (sheet !== null && sheet !== this.sheet) throw new NotComputable();
        return this.#placesIn(area).map(valueAt);
      },
      name: () => {
        throw new NotComputable();
      },
    });
  }

  /** The part of an area that the sheet uses; a single cell also where nothing stands. */
  #placesIn({ top, left, bottom, right }: Area): readonly Place[] {
    if (top === bottom && left === right) return [{ row: top, column: left }];
    const places: Place[] = [];
    const [lastRow, lastColumn] = [Math.min(bottom, this.after.bottom), Math.min(right, this.after.right)];
    if ((lastRow - top + 1) * (lastColumn - left + 1) > MOST_CELLS) throw new NotComputable();
    for (let row = top; row <= lastRow; row++) {
      for (let column = left; column <= lastColumn; column++) places.push({ row, column });
    }
    return places;
  }
}

/** What really stands in a cell: cells inside a merged area are empty, but for the top left one. */
function stored(grid: Grid, { row, column }: Place): CellValue {
  const cell = grid.cell(row, column);
  return cell.row === row && cell.column === column ? cell.value : null;
}

function key({ row, column }: Place): number {
  return row * 16_385 + column;
}

function formulasOf({ formulas, top, left, name }: SheetSnapshot): readonly FormulaCell[] {
  return formulas.flatMap((cells, r) =>
    cells.flatMap((formula, c): readonly FormulaCell[] => {
      if (formula === null) return [];
      const expression = parseFormula(formula);
      const reads: Area[] = [];
      const opaque = expression === null || !collect(expression, name, reads);
      return [{ row: top + r, column: left + c, expression, reads, opaque }];
    }),
  );
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

/** The formulas whose result may change, those that follow from them included. */
function reachedFrom(formulas: readonly FormulaCell[], changed: readonly Place[]): readonly FormulaCell[] {
  const edited = new Set(changed.map(key));
  let waiting = formulas.filter((cell) => !edited.has(key(cell)));
  const found: FormulaCell[] = [];
  let front = changed;
  while (front.length > 0) {
    const edge = front;
    const reached = waiting.filter(
      ({ opaque, reads }) => opaque || reads.some((area) => edge.some(({ row, column }) => covers(area, row, column))),
    );
    const known = new Set(reached);
    waiting = waiting.filter((cell) => !known.has(cell));
    found.push(...reached);
    front = reached;
  }
  return found;
}
