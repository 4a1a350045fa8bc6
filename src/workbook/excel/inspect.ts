import { addressOfArea, type Area } from "../../sheet";
import { bands, cellsOf, columnsOf, queueArea, rowsOf } from "./area";
import { contentOf, type Content } from "./content";
import type { ExcelHost } from "./host";
import { queueIdentity, type SheetIdentity } from "./identity";
import { queueMerges } from "./merges";
import { queueLocked } from "./protection";
import { asGrid, asRawFormula, type RawFormula } from "./raw";
import { canTellMerges } from "./reader";
import { runsOf, type Place } from "./runs";
import { runTasks, type ReadTask } from "./tasks";

/** What to look at before writing. `key`: the sheet's id, or its name where it was never read. */
export interface SheetQuery {
  readonly key: string;
  readonly cells: readonly Place[];
  /** The area to compare with what was read; null for none. */
  readonly compared: Area | null;
}

export interface FoundCell extends Content, Place {
  readonly locked: boolean;
}

/** A sheet as it is now, as far as a write is concerned. */
export interface SheetState extends SheetIdentity {
  readonly filled: Area | null;
  readonly merges: readonly Area[];
  readonly cells: readonly FoundCell[];
  readonly formulas: readonly (readonly RawFormula[])[];
}

const CELL_PROPERTIES = ["values", "formulas", "numberFormat"];

/** Queues what the cells of a run hold. */
export function queueCells<T extends Place>(range: Excel.Range, cells: readonly T[]): () => (T & Content)[] {
  range.load(CELL_PROPERTIES);
  return () => {
    const [values, formulas, formats] = [asGrid(range.values), asGrid(range.formulas), asGrid(range.numberFormat)];
    return cells.map((cell, row) => ({
      ...cell,
      ...contentOf(formulas[row]?.[0], values[row]?.[0], formats[row]?.[0]),
    }));
  };
}

/** Everything that decides whether a write may go ahead, for all sheets, in one round trip (limits allowing). null: no such sheet. */
export async function inspect(
  host: ExcelHost,
  queries: readonly SheetQuery[],
): Promise<readonly (SheetState | null)[]> {
  const inspections = queries.map((query) => new Inspection(query, canTellMerges(host)));
  await runTasks(
    host,
    inspections.flatMap((inspection) => inspection.tasks()),
  );
  return inspections.map((inspection) => inspection.result());
}

class Inspection {
  readonly #query: SheetQuery;
  readonly #withMerges: boolean;
  #state: Omit<SheetState, "formulas"> | null = null;
  readonly #parts: { readonly top: number; readonly formulas: readonly (readonly unknown[])[] }[] = [];

  constructor(query: SheetQuery, withMerges: boolean) {
    this.#query = query;
    this.#withMerges = withMerges;
  }

  tasks(): readonly ReadTask[] {
    const { compared } = this.#query;
    const rows = compared === null ? 1 : Math.max(1, Math.floor(20_000 / columnsOf(compared)));
    return [this.#sheet(), ...(compared === null ? [] : bands(compared, rows).map((area) => this.#comparison(area)))];
  }

  result(): SheetState | null {
    const parts = [...this.#parts].sort((a, b) => a.top - b.top);
    const formulas = parts.flatMap((part) => part.formulas.map((row) => row.map(asRawFormula)));
    return this.#state === null ? null : { ...this.#state, formulas };
  }

  #sheet(): ReadTask {
    const { key, cells } = this.#query;
    return {
      cells: cells.length,
      split: () => null,
      queue: (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(key);
        const identity = queueIdentity(sheet);
        const filled = queueArea(sheet.getUsedRangeOrNullObject(true));
        const merges = this.#withMerges ? queueMergesOver(sheet, cells) : () => [];
        const found = runsOf(cells).map((run) => {
          const range = sheet.getRange(addressOfArea(run.area));
          const locked = queueLocked(range);
          const contents = queueCells(range, run.cells);
          return () => {
            const locks = locked();
            return contents().map((cell, row) => ({ ...cell, locked: locks[row]?.[0] !== false }));
          };
        });
        return () => {
          const who = identity();
          if (who === null) return;
          this.#state = {
            ...who,
            filled: filled(),
            merges: merges(),
            cells: found.flatMap((collect) => collect()),
          };
        };
      },
    };
  }

  #comparison(area: Area): ReadTask {
    return {
      cells: Math.ceil(cellsOf(area) / 2),
      split: () => {
        if (rowsOf(area) < 2) return null;
        const middle = Math.floor((area.top + area.bottom) / 2);
        return [this.#comparison({ ...area, bottom: middle }), this.#comparison({ ...area, top: middle + 1 })];
      },
      queue: (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(this.#query.key);
        const formulas = queueFormulas(sheet.getRange(addressOfArea(area)));
        return () => {
          const grid = formulas();
          if (grid !== null) this.#parts.push({ top: area.top, formulas: grid });
        };
      },
    };
  }
}

/** Queues what a range holds; null when its sheet turns out not to exist. */
function queueFormulas(range: Excel.Range): () => readonly (readonly unknown[])[] | null {
  range.load("formulas");
  return () => (range.isNullObject ? null : asGrid(range.formulas));
}

/** A cell's merged area may begin above and left of it. */
function queueMergesOver(sheet: Excel.Worksheet, cells: readonly Place[]): () => Area[] {
  const bottom = cells.reduce((most, { row }) => Math.max(most, row), 1);
  const right = cells.reduce((most, { column }) => Math.max(most, column), 1);
  return queueMerges(sheet, { top: 1, left: 1, bottom, right });
}
