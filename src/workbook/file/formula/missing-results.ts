import { Grid, type CellValue, type SheetSnapshot } from "../../../sheet";
import { evaluateIn, placeKey, readFormula, stored, type FormulaCell, type Place } from "./sheet-formulas";
import { NotComputable } from "./value";

/** A chain of formulas longer than this is left alone: each link is a call within a call. */
const LONGEST_CHAIN = 200;
/** More than a form ever has; a sheet made to keep a program busy is left as it is. */
const MOST_FORMULAS = 20_000;
/** So many cells are looked at for all missing results of a sheet; a form needs some hundred. */
const MOST_LOOKS = 200_000;

/** What a newly written formula comes to in this sheet; undefined where that is for a spreadsheet program to say. */
export function computeFormula(snapshot: SheetSnapshot, formula: string): CellValue | undefined {
  const { expression, opaque } = readFormula(formula, snapshot.name);
  if (expression === null || opaque) return undefined;
  const grid = new Grid(snapshot);
  try {
    return evaluateIn(grid, snapshot.name, expression, (place) => stored(grid, place));
  } catch (error) {
    if (error instanceof NotComputable) return undefined;
    throw error;
  }
}

/**
 * What the formulas come to whose results the file does not hold: programs that write workbooks without calculating leave
 * them out, and Excel works them out when it opens the file. Those that our few functions do not cover stay out.
 */
export function missingResults(snapshot: SheetSnapshot): readonly (Place & { readonly value: CellValue })[] {
  const open = uncalculated(snapshot);
  if (open.length === 0) return [];
  const results = new MissingResults(snapshot, open);
  return open.flatMap((cell) => {
    const value = results.of(cell);
    return value === undefined ? [] : [{ row: cell.row, column: cell.column, value }];
  });
}

function uncalculated({ values, formulas, top, left, name }: SheetSnapshot): readonly FormulaCell[] {
  const open: FormulaCell[] = [];
  formulas.forEach((cells, r) => {
    cells.forEach((formula, c) => {
      if (formula === null || values[r]?.[c] !== null || open.length === MOST_FORMULAS) return;
      open.push({ row: top + r, column: left + c, ...readFormula(formula, name) });
    });
  });
  return open;
}

class MissingResults {
  readonly #grid: Grid;
  readonly #sheet: string;
  readonly #open: ReadonlyMap<number, FormulaCell>;
  /** undefined: not computable. */
  readonly #found = new Map<FormulaCell, CellValue | undefined>();
  readonly #running = new Set<FormulaCell>();
  #looks = 0;

  constructor(snapshot: SheetSnapshot, open: readonly FormulaCell[]) {
    this.#grid = new Grid(snapshot);
    this.#sheet = snapshot.name;
    this.#open = new Map(open.map((cell) => [placeKey(cell), cell]));
  }

  of(cell: FormulaCell): CellValue | undefined {
    if (this.#found.has(cell)) return this.#found.get(cell);
    if (cell.expression === null || cell.opaque || this.#running.has(cell)) return undefined;
    if (this.#running.size >= LONGEST_CHAIN) return undefined;
    this.#running.add(cell);
    try {
      const value = evaluateIn(this.#grid, this.#sheet, cell.expression, this.#valueAt);
      this.#found.set(cell, value);
      return value;
    } catch (error) {
      if (!(error instanceof NotComputable)) throw error;
      this.#found.set(cell, undefined);
      return undefined;
    } finally {
      this.#running.delete(cell);
    }
  }

  readonly #valueAt = (place: Place): CellValue => {
    if (++this.#looks > MOST_LOOKS) throw new NotComputable();
    const open = this.#open.get(placeKey(place));
    if (open === undefined) return stored(this.#grid, place);
    const value = this.of(open);
    if (value === undefined) throw new NotComputable();
    return value;
  };
}
