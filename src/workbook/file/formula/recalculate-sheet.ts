import { covers, Grid, type CellValue, type SheetSnapshot } from "../../../sheet";
import type { Expression } from "./parse";
import { evaluateIn, formulasOf, placeKey, stored, type FormulaCell, type Place, type ValueAt } from "./sheet-formulas";
import { agree, NotComputable } from "./value";

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
    this.#cells = new Map(reached.map((cell) => [placeKey(cell), cell]));
  }

  recompute(cell: FormulaCell): CellValue {
    const known = this.#computed.get(cell);
    if (known !== undefined) return known;
    if (cell.opaque || cell.expression === null || this.#running.has(cell)) throw new NotComputable();
    this.#running.add(cell);
    try {
      // An empty text (=IF(B5=0,"",…)) is stored like nothing at all; a number that was never stored is not trusted.
      const unchanged = this.#evaluate(cell.expression, (place) => stored(this.before, place));
      if (!agree(unchanged, stored(this.before, cell))) throw new NotComputable();
      const value = this.#evaluate(cell.expression, this.#now);
      this.#computed.set(cell, value);
      return value;
    } finally {
      this.#running.delete(cell);
    }
  }

  #evaluate(expression: Expression, valueAt: ValueAt): CellValue {
    return evaluateIn(this.after, this.sheet, expression, valueAt);
  }

  readonly #now = (place: Place): CellValue => {
    const cell = this.#cells.get(placeKey(place));
    return cell === undefined ? stored(this.after, place) : this.recompute(cell);
  };
}

/** The formulas whose result may change, those that follow from them included. */
function reachedFrom(formulas: readonly FormulaCell[], changed: readonly Place[]): readonly FormulaCell[] {
  const edited = new Set(changed.map(placeKey));
  let waiting = formulas.filter((cell) => !edited.has(placeKey(cell)));
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
