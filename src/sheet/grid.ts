import { columnLetters } from "./address";
import type { Cell } from "./cell";
import { withIdeographs } from "./ideographs";
import { normalise } from "./normalise";
import type { Area, SheetSnapshot } from "./snapshot";

/**
 * A snapshot as a grid of cells by the sheet's own row and column numbers, merged areas resolved to their top left cell.
 * Cells are made when they are first asked for, so that a sheet of thousands of rows costs what is read of it.
 */
export class Grid {
  readonly top: number;
  readonly left: number;
  /** Last row and column of the used range; less than `top`/`left` for an empty sheet. */
  readonly bottom: number;
  readonly right: number;
  readonly #snapshot: SheetSnapshot;
  /** By row and column number; rows and cells that nobody asked for are missing. */
  readonly #cells: (Cell | undefined)[][] = [];
  readonly #merged: (Area | undefined)[][] = [];
  readonly #anchored: (readonly Cell[])[] = [];
  readonly #letters: string[] = [];
  readonly #hiddenRows: ReadonlySet<number>;

  constructor(snapshot: SheetSnapshot) {
    this.#snapshot = snapshot;
    this.top = snapshot.top;
    this.left = snapshot.left;
    this.bottom = snapshot.top + snapshot.values.length - 1;
    this.right = snapshot.left + snapshot.values.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
    this.#hiddenRows = new Set(snapshot.hiddenRows);
    for (const area of snapshot.merges) this.#note(area);
  }

  /** The cell that is seen at this place: for a merged area its top left cell. Outside the used range an empty cell. */
  cell(row: number, column: number): Cell {
    const area = this.#merged[row]?.[column];
    return area === undefined ? this.#made(row, column) : this.#made(area.top, area.left, area);
  }

  /** The cell with text that begins at this place; null: none does. */
  beginning(row: number, column: number): Cell | null {
    const text = this.#snapshot.texts[row - this.top]?.[column - this.left] ?? "";
    const cell = text === "" ? null : this.cell(row, column);
    return cell?.row === row && cell.column === column && cell.plain !== "" ? cell : null;
  }

  isHidden(row: number): boolean {
    return this.#hiddenRows.has(row);
  }

  /** The cells with text that begin in this row, from left to right; parts of areas merged from above or left are not among them. */
  anchored(row: number): readonly Cell[] {
    return (this.#anchored[row] ??= this.#beginningIn(row));
  }

  #beginningIn(row: number): readonly Cell[] {
    const texts = this.#snapshot.texts[row - this.top];
    const cells: Cell[] = [];
    if (texts === undefined) return cells;
    const merged = this.#merged[row];
    const known = this.#rowOf(row);
    for (let at = 0; at < texts.length; at++) {
      if (texts[at] === "") continue;
      const column = this.left + at;
      const area = merged?.[column];
      if (area !== undefined && (area.top !== row || area.left !== column)) continue;
      const cell = (known[at] ??= this.#make(row, column, area));
      if (cell.plain !== "") cells.push(cell);
    }
    return cells;
  }

  /** The next row in which a text begins: rows that areas merged from above fill, and blank ones, are passed over. `bottom + 1` behind the last. */
  below(row: number): number {
    let next = Math.max(row + 1, this.top);
    while (next <= this.bottom && this.anchored(next).length === 0) next++;
    return Math.min(next, Math.max(row, this.bottom) + 1);
  }

  /** The row before it in which a text begins. `top - 1` before the first. */
  above(row: number): number {
    let before = Math.min(row - 1, this.bottom);
    while (before >= this.top && this.anchored(before).length === 0) before--;
    return Math.max(before, Math.min(row, this.top) - 1);
  }

  #made(row: number, column: number, area?: Area): Cell {
    const at = column - this.left;
    const known = this.#rowOf(row);
    // A place left of the used range has no index of its own; cells there are empty and hardly ever asked for.
    return at < 0 ? this.#make(row, column, area) : (known[at] ??= this.#make(row, column, area));
  }

  #rowOf(row: number): (Cell | undefined)[] {
    return (this.#cells[row] ??= new Array<Cell | undefined>(this.right - this.left + 1));
  }

  #make(row: number, column: number, area?: Area): Cell {
    const [r, c] = [row - this.top, column - this.left];
    const shown = this.#snapshot.texts[r]?.[c] ?? "";
    const plain = normalise(shown);
    return {
      address: (this.#letters[column] ??= columnLetters(column)) + String(row),
      row,
      column,
      text: plain === shown ? shown : withIdeographs(shown),
      plain,
      value: this.#snapshot.values[r]?.[c] ?? null,
      formula: this.#snapshot.formulas[r]?.[c] ?? null,
      numberFormat: this.#snapshot.numberFormats[r]?.[c] ?? "General",
      area: area ?? { top: row, left: column, bottom: row, right: column },
    };
  }

  /** Only the part inside the used range is noted: a column merged to the last row of the sheet must not cost a million entries. */
  #note(area: Area): void {
    for (let row = Math.max(area.top, this.top); row <= Math.min(area.bottom, this.bottom); row++) {
      const inRow = (this.#merged[row] ??= []);
      for (let column = Math.max(area.left, this.left); column <= Math.min(area.right, this.right); column++) {
        inRow[column] = area;
      }
    }
  }
}
