import type { Area, CellValue } from "../../../sheet";
import { areaOf, sheetOf, tokens } from "../formula";
import { cellKey, type SheetModel, type WorkbookReader } from "../read";

/** A cell by its sheet's name and its place. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** A formula of the workbook with the cells it reads. */
export interface FormulaCell extends Place {
  /** null: a data table, whose formula is not kept. */
  readonly formula: string | null;
  /** The stored result. */
  readonly result: CellValue;
  readonly reads: readonly SheetArea[];
  /** True: it may read cells that its text does not name (INDIRECT, OFFSET, table references, unknown names). */
  readonly opaque: boolean;
  /** Cells it fills: itself, or the area of an array formula. */
  readonly fills: Area;
  readonly isArray: boolean;
}

export function placeKey({ sheet, row, column }: Place): string {
  return `${sheet}!${cellKey(row, column)}`;
}

interface Reads {
  readonly areas: readonly SheetArea[];
  readonly opaque: boolean;
}

/** Finds what the formulas of a workbook read. */
class ReadsFinder {
  private readonly names = new Map<string, string>();

  constructor(reader: WorkbookReader) {
    for (const { name, refersTo } of reader.workbook.names) {
      // A name given twice (once for a sheet) could mean either.
      const key = name.toLowerCase();
      this.names.set(key, this.names.has(key) ? "INDIRECT()" : refersTo);
    }
  }

  of(formula: string, sheet: string, depth = 0): Reads {
    const areas: SheetArea[] = [];
    let opaque = depth > 5;
    for (const { kind, text, sheet: prefix } of opaque ? [] : tokens(formula)) {
      if (kind === "reference") {
        const area = areaOf(text.slice(prefix.length));
        if (area === null) opaque = true;
        else areas.push({ sheet: sheetOf(prefix) ?? sheet, area });
      } else if (kind === "name" && !/^(?:true|false)$/i.test(text)) {
        const refersTo = this.names.get(text.toLowerCase());
        const inner = refersTo === undefined ? { areas: [], opaque: true } : this.of(refersTo, sheet, depth + 1);
        areas.push(...inner.areas);
        opaque ||= inner.opaque;
      } else if (text === "[" || (kind === "function" && /^(?:INDIRECT|OFFSET)$/i.test(text))) opaque = true;
    }
    return { areas, opaque };
  }
}

function formulasOf(sheet: string, model: SheetModel, finder: ReadsFinder): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const { row, column, formula, value } of model.cells.values()) {
    const array = model.arrays.find((area) => area.top === row && area.left === column);
    if (formula === null && array === undefined) continue;
    const { areas, opaque } = formula === null ? { areas: [], opaque: true } : finder.of(formula, sheet);
    const fills = array ?? { top: row, left: column, bottom: row, right: column };
    found.push({
      sheet,
      row,
      column,
      formula,
      result: value,
      reads: areas,
      opaque,
      fills,
      isArray: array !== undefined,
    });
  }
  return found;
}

/** All formulas whose result may change with the given cells, those that follow from them included. */
export function dependantsOf(reader: WorkbookReader, changed: readonly Place[]): readonly FormulaCell[] {
  const finder = new ReadsFinder(reader);
  const edited = new Set(changed.map(placeKey));
  let waiting = reader.workbook.sheets.flatMap((entry) => {
    const model = reader.model(entry);
    return model === null ? [] : formulasOf(entry.name, model, finder);
  });
  waiting = waiting.filter((cell) => !edited.has(placeKey(cell)));
  const found: FormulaCell[] = [];
  let frontier: readonly SheetArea[] = changed.map(({ sheet, row, column }) => {
    return { sheet, area: { top: row, left: column, bottom: row, right: column } };
  });
  while (frontier.length > 0) {
    const isReached = ({ opaque, reads }: FormulaCell): boolean =>
      opaque ||
      reads.some((read) => frontier.some((front) => read.sheet === front.sheet && overlap(read.area, front.area)));
    const reached = waiting.filter(isReached);
    const known = new Set(reached);
    waiting = waiting.filter((cell) => !known.has(cell));
    found.push(...reached);
    frontier = reached.map(({ sheet, fills }) => ({ sheet, area: fills }));
  }
  return found;
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
