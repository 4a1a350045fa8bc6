import { covers, type Area, type CellValue } from "../../../sheet";
import type { CellEdit } from "../../../writeback/edit";
import { agree, evaluate, NotComputable, parseFormula, type Surroundings } from "../formula";
import { cellKey, type WorkbookReader } from "../read";
import { dependantsOf, placeKey, type FormulaCell, type Place } from "./dependants";

/** A formula that was not edited but whose stored result must follow. */
export interface NewResult extends Place {
  readonly result: CellValue;
}

export interface Recalculation {
  readonly results: readonly NewResult[];
  /** Formulas that only a spreadsheet program can recalculate. */
  readonly stale: readonly Place[];
}

type ValueAt = (place: Place) => CellValue;

/** Cells of areas larger than this are looked up among those with content. */
const SMALL = 10_000;

class Workings {
  private readonly edits = new Map<string, CellEdit>();
  private readonly dependants = new Map<string, FormulaCell>();
  private readonly computed = new Map<string, CellValue>();
  private readonly running = new Set<string>();

  constructor(
    private readonly reader: WorkbookReader,
    edits: readonly CellEdit[],
    dependants: readonly FormulaCell[],
  ) {
    for (const edit of edits) this.edits.set(placeKey(edit), edit);
    for (const cell of dependants) {
      const { top, left, bottom, right } = cell.fills;
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          this.dependants.set(placeKey({ sheet: cell.sheet, row, column }), cell);
        }
      }
    }
  }

  /** What a cell held before the edits. */
  readonly before: ValueAt = ({ sheet, row, column }) => {
    const entry = this.reader.workbook.sheets.find(({ name }) => name === sheet);
    const model = entry === undefined ? null : this.reader.model(entry);
    if (model === null) throw new NotComputable();
    return model.cells.get(cellKey(row, column))?.value ?? null;
  };

  /** What it holds after them. */
  readonly after: ValueAt = (place) => {
    const key = placeKey(place);
    const edit = this.edits.get(key);
    // A formula without a result is one that shows an empty text.
    if (edit !== undefined) return edit.after.formula === null ? edit.after.value : (edit.after.value ?? "");
    const dependant = this.dependants.get(key);
    return dependant === undefined ? this.before(place) : this.recompute(dependant);
  };

  /**
   * The new result of a dependant. Trusted only where the same evaluation of the unedited cells gives the result that is
   * stored: then the file and we mean the same by the formula. An empty text (=IF(B5=0,"",…)) is stored like nothing at all.
   */
  recompute(cell: FormulaCell): CellValue {
    const key = placeKey(cell);
    const known = this.computed.get(key);
    if (known !== undefined) return known;
    if (cell.opaque || cell.isArray || this.running.has(key)) throw new NotComputable();
    this.running.add(key);
    try {
      if (!agree(this.evaluate(cell, this.before), cell.result)) throw new NotComputable();
      const result = this.evaluate(cell, this.after);
      this.computed.set(key, result);
      return result;
    } finally {
      this.running.delete(key);
    }
  }

  evaluate(
    { sheet, formula }: { readonly sheet: string; readonly formula: string | null },
    valueAt: ValueAt,
  ): CellValue {
    const expression = parseFormula(formula ?? "");
    if (expression === null) throw new NotComputable();
    return evaluate(expression, this.surroundings(sheet, valueAt));
  }

  private surroundings(own: string, valueAt: ValueAt): Surroundings {
    return {
      area: (sheet, area) => this.placesIn(sheet ?? own, area).map(valueAt),
      name: (name) => {
        const defined = this.reader.workbook.names.filter((entry) => entry.name.toLowerCase() === name.toLowerCase());
        const expression = defined.length === 1 ? parseFormula(defined[0]?.refersTo ?? "") : null;
        if (expression === null) throw new NotComputable();
        return expression;
      },
    };
  }

  private placesIn(sheet: string, area: Area): readonly Place[] {
    const { top, left, bottom, right } = area;
    const places: Place[] = [];
    if ((bottom - top + 1) * (right - left + 1) <= SMALL) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) places.push({ sheet, row, column });
      }
      return places;
    }
    const entry = this.reader.workbook.sheets.find(({ name }) => name === sheet);
    const model = entry === undefined ? null : this.reader.model(entry);
    if (model === null) throw new NotComputable();
    for (const { row, column } of model.cells.values()) places.push({ sheet, row, column });
    const here = [...this.edits.values()].filter(
      (edit) => edit.sheet === sheet && !model.cells.has(cellKey(edit.row, edit.column)),
    );
    return [...places, ...here].filter(({ row, column }) => covers(area, row, column));
  }
}

/** Whether the result that an edit brings along is what its formula comes to, as far as that can be told. */
function resultHolds(workings: Workings, { sheet, after }: CellEdit): boolean {
  if (after.formula === null) return true;
  try {
    return agree(workings.evaluate({ sheet, formula: after.formula }, workings.after), after.value);
  } catch (error) {
    if (error instanceof NotComputable) return true;
    throw error;
  }
}

/** Works out which stored results of other formulas the edits make wrong, and the right ones where that can be done safely. */
export function recalculate(reader: WorkbookReader, edits: readonly CellEdit[]): Recalculation {
  const dependants = dependantsOf(reader, edits);
  const workings = new Workings(reader, edits, dependants);
  const results: NewResult[] = [];
  const stale: Place[] = edits.filter((edit) => !resultHolds(workings, edit));
  for (const cell of dependants) {
    try {
      const result = workings.recompute(cell);
      if (!agree(result, cell.result)) results.push({ sheet: cell.sheet, row: cell.row, column: cell.column, result });
    } catch (error) {
      if (!(error instanceof NotComputable)) throw error;
      stale.push(cell);
    }
  }
  return { results, stale };
}
