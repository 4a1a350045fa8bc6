import type { Area, CellValue } from "../../../sheet";
import { areaOf, sheetOf, tokens, type Token } from "../formula";
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
  /** True: it may read cells that its text does not name (OFFSET, a computed INDIRECT, table references, unknown names). */
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

const UNKNOWN: Reads = { areas: [], opaque: true };
const NOTHING: Reads = { areas: [], opaque: false };

/** Names may refer to names; deeper than this something is wrong. */
const MAX_DEPTH = 5;

/** Finds what the formulas of a workbook read. */
class ReadsFinder {
  private readonly names = new Map<string, string>();

  constructor(reader: WorkbookReader) {
    for (const { name, refersTo } of reader.workbook.names) {
      // A name given twice (once for a sheet) could mean either.
      const key = name.toLowerCase();
      this.names.set(key, this.names.has(key) ? "OFFSET()" : refersTo);
    }
  }

  of(formula: string, sheet: string, depth = 0): Reads {
    if (depth > MAX_DEPTH) return { areas: [], opaque: true };
    const list = tokens(formula);
    const found = list.map((token, at) => this.ofToken(token, list.slice(at + 1, at + 4), sheet, depth));
    return { areas: found.flatMap(({ areas }) => areas), opaque: found.some(({ opaque }) => opaque) };
  }

  private ofToken({ kind, text, sheet: prefix }: Token, next: readonly Token[], sheet: string, depth: number): Reads {
    if (kind === "reference") {
      const area = areaOf(text.slice(prefix.length));
      return area === null ? UNKNOWN : { areas: [{ sheet: sheetOf(prefix) ?? sheet, area }], opaque: false };
    }
    if (kind === "name" && !/^(?:true|false)$/i.test(text)) {
      const refersTo = this.names.get(text.toLowerCase());
      return refersTo === undefined ? UNKNOWN : this.of(refersTo, sheet, depth + 1);
    }
    if (kind === "function" && /^INDIRECT$/i.test(text)) {
      // INDIRECT("B3") says plainly what it reads; anything else may be any cell.
      const [, argument, close] = next;
      const isPlain = argument?.kind === "text" && close?.text === ")";
      return isPlain ? this.of(argument.text.slice(1, -1), sheet, depth + 1) : UNKNOWN;
    }
    return text === "[" || (kind === "function" && /^OFFSET$/i.test(text)) ? UNKNOWN : NOTHING;
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
