import { parseAddress, type Area } from "../../../src/sheet";
import { emptyCell, type ModelCell } from "./cell";

/** An Excel table (ListObject) as far as tests need it. */
export interface ModelTable {
  readonly name: string;
  readonly area: Area;
}

/** A conditional format. */
export interface ModelRule {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  formula: string;
  fill: string | null;
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** One worksheet of the emulated workbook: state only; what Excel does with it stands in `book.ts` and the wire objects. */
export class SheetModel {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  isProtected = false;
  #merges: readonly Area[] = [];
  /** Merged areas by each row they touch: sheets have thousands. */
  #mergesByRow = new Map<number, Area[]>();
  arrays: Area[] = [];
  tables: ModelTable[] = [];
  /** The area of the sheet's own filter (not a table's). */
  filter: Area | null = null;
  /** The first wins. */
  rules: readonly ModelRule[] = [];
  readonly lists: { readonly area: Area; readonly source: string }[] = [];
  frozen = { rows: 0, columns: 0 };
  /** Points, by column and row number. */
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly page: { orientation?: "Portrait" | "Landscape"; paper?: string; pagesAcross?: number; titleRows?: string } =
    {};
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  narrowColumns = new Set<number>();
  #rows = new Map<number, Map<number, ModelCell>>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  get merges(): readonly Area[] {
    return this.#merges;
  }

  set merges(areas: readonly Area[]) {
    this.#merges = areas;
    this.#mergesByRow = new Map();
    for (const area of areas) {
      for (let row = area.top; row <= area.bottom; row++) {
        const here = this.#mergesByRow.get(row);
        if (here === undefined) this.#mergesByRow.set(row, [area]);
        else here.push(area);
      }
    }
  }

  peek(row: number, column: number): ModelCell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  /** The cell, made when it is not there yet. */
  cell(row: number, column: number): ModelCell {
    let cells = this.#rows.get(row);
    if (cells === undefined) this.#rows.set(row, (cells = new Map<number, ModelCell>()));
    let cell = cells.get(column);
    if (cell === undefined) cells.set(column, (cell = emptyCell()));
    return cell;
  }

  *cells(): Generator<readonly [row: number, column: number, cell: ModelCell]> {
    for (const [row, cells] of this.#rows) for (const [column, cell] of cells) yield [row, column, cell];
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.#mergesByRow.get(row)?.find((area) => contains(area, row, column));
  }

  arrayAt(row: number, column: number): Area | undefined {
    return this.arrays.find((area) => contains(area, row, column));
  }

  /** `valuesOnly`: cells with content; otherwise formatted ones count too. */
  usedArea(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    for (const [row, column, cell] of this.cells()) {
      const filled = cell.value !== null || cell.formula !== null;
      const formatted = cell.numberFormat !== "General" || cell.fill !== null || cell.bold || !cell.locked;
      if (!filled && (valuesOnly || !formatted)) continue;
      area = grow(area, { top: row, left: column, bottom: row, right: column });
    }
    return valuesOnly ? area : this.#merges.reduce(grow, area);
  }

  /** Moves everything from `row` on; negative counts delete. */
  shiftRows(row: number, count: number): void {
    const moved = new Map<number, Map<number, ModelCell>>();
    for (const [at, cells] of this.#rows) {
      if (at < row) moved.set(at, cells);
      else if (count > 0 || at >= row - count) moved.set(at + count, cells);
    }
    this.#rows = moved;
    const shift = (at: number) => (at < row ? at : count < 0 && at < row - count ? row - 1 : at + count);
    const area = (old: Area): Area[] => {
      const top = old.top < row ? old.top : count < 0 && old.top < row - count ? row : old.top + count;
      const bottom = shift(old.bottom);
      return bottom < top ? [] : [{ ...old, top, bottom }];
    };
    this.merges = this.merges.flatMap(area).filter((one) => one.top !== one.bottom || one.left !== one.right);
    this.arrays = this.arrays.flatMap(area);
    this.rules = this.rules.map((rule) => ({ ...rule, areas: rule.areas.flatMap(area) }));
    this.tables = this.tables.flatMap((table) => area(table.area).map((one) => ({ ...table, area: one })));
    this.hiddenRows = new Set(
      [...this.hiddenRows].filter((at) => at < row || count > 0 || at >= row - count).map(shift),
    );
  }
}

function grow(area: Area | null, more: Area): Area {
  if (area === null) return more;
  return {
    top: Math.min(area.top, more.top),
    left: Math.min(area.left, more.left),
    bottom: Math.max(area.bottom, more.bottom),
    right: Math.max(area.right, more.right),
  };
}

/** Reads an A1 address that must be one. */
export function areaOf(address: string): Area {
  const area = parseAddress(address);
  if (area === null) throw new RangeError(`no address: ${address}`);
  return area;
}
