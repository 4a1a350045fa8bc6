import { parseAddress, type CellValue } from "../../../src/sheet";
import { lacks } from "../richapi/errors";
import { evaluate, NotCalculable } from "./calc/evaluate";
import type { Operand } from "./calc/functions";
import { parseFormula, referencesOf, type Node } from "./calc/parser";
import { sheetOfReference, shiftFormula, type RowShift } from "./calc/shift";
import type { BookModel } from "./book";
import type { ModelCell } from "./cell";
import type { SheetModel } from "./sheet";

/** Excel's recalculation, for the formulas the emulator understands. */
export class Calculator {
  readonly #book: BookModel;
  readonly #parsed = new Map<string, Node | null>();
  #stale = true;
  /** In manual mode: the cells entered since, which alone are calculated. */
  #entered: (readonly [SheetModel, number, number])[] = [];
  #changedCells = new Set<ModelCell>();

  constructor(book: BookModel) {
    this.#book = book;
  }

  changed(sheet: SheetModel, row: number, column: number): void {
    this.#stale = true;
    this.#entered.push([sheet, row, column]);
    this.#changedCells.add(sheet.cell(row, column));
  }

  assertUnderstood(formula: string): void {
    if (this.#parse(formula) === null) throw lacks(`the formula ${formula}`);
  }

  /** Brings results up to date: all of them, or in manual mode just the cells entered. */
  settle(): void {
    if (!this.#stale) return;
    this.#stale = false;
    const done = new Map<ModelCell, CellValue>();
    const busy = new Set<ModelCell>();
    if (this.#book.calculation === "Automatic") {
      for (const sheet of this.#book.sheets) {
        for (const [, , cell] of sheet.cells()) this.#calculate(sheet, cell, done, busy);
      }
    } else {
      for (const [sheet, row, column] of this.#entered) this.#calculateOne(sheet, sheet.cell(row, column));
    }
    this.#entered = [];
  }

  recalculateAll(): void {
    const mode = this.#book.calculation;
    this.#book.calculation = "Automatic";
    this.#stale = true;
    this.settle();
    this.#book.calculation = mode;
  }

  /** Rows moved: every formula follows. */
  shifted(shift: RowShift): void {
    for (const sheet of this.#book.sheets) {
      for (const [, , cell] of sheet.cells()) {
        if (cell.formula !== null) cell.formula = shiftFormula(cell.formula, sheet.name, shift);
      }
    }
    this.#stale = true;
  }

  renamed(before: string, after: string): void {
    const quote = (name: string) =>
      /^[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
    for (const sheet of this.#book.sheets) {
      for (const [, , cell] of sheet.cells()) {
        cell.formula = cell.formula?.replaceAll(`${quote(before)}!`, `${quote(after)}!`) ?? null;
      }
    }
  }

  /** Excel gives a formula entered into a General cell the format of what it refers to, where that is a percentage or a date. */
  formatFromPrecedents(home: SheetModel, formula: string): string | null {
    const [first] = referencesOf(formula);
    const area = first === undefined ? null : parseAddress(first);
    if (first === undefined || area === null) return null;
    const sheet = this.#book.find(sheetOfReference(first) ?? home.name);
    const format = sheet?.peek(area.top, area.left)?.numberFormat ?? "General";
    return /%|yy/.test(format) ? format : null;
  }

  #parse(formula: string): Node | null {
    let node = this.#parsed.get(formula);
    if (node === undefined) this.#parsed.set(formula, (node = parseFormula(formula)));
    return node;
  }

  #calculateOne(sheet: SheetModel, cell: ModelCell): void {
    const node = cell.formula === null ? null : this.#parse(cell.formula);
    if (node !== null)
      cell.value = evaluate(node, (reference) => this.#operand(sheet, reference, (_, one) => one.value));
  }

  #calculate(sheet: SheetModel, cell: ModelCell, done: Map<ModelCell, CellValue>, busy: Set<ModelCell>): CellValue {
    if (cell.formula === null) return cell.value;
    const known = done.get(cell);
    if (known !== undefined) return known;
    if (busy.has(cell)) return 0; // Excel shows 0 for a circular reference
    busy.add(cell);
    cell.value = this.#result(sheet, cell, cell.formula, (home, one) => this.#calculate(home, one, done, busy));
    done.set(cell, cell.value);
    return cell.value;
  }

  #result(
    sheet: SheetModel,
    cell: ModelCell,
    formula: string,
    valueOf: (home: SheetModel, one: ModelCell) => CellValue,
  ): CellValue {
    const node = this.#parse(formula);
    try {
      if (node === null || cell.isArray === true) throw new NotCalculable(`the formula ${formula}`);
      return evaluate(node, (reference) => this.#operand(sheet, reference, valueOf));
    } catch (error) {
      if (!(error instanceof NotCalculable)) throw error;
      if (cell.cached !== undefined && !this.#touches(sheet, formula)) return cell.cached;
      throw lacks(error.message);
    }
  }

  /** Whether something the formula refers to was changed since the file was opened. */
  #touches(home: SheetModel, formula: string): boolean {
    for (const reference of referencesOf(formula)) {
      const area = parseAddress(reference);
      const sheet = this.#book.find(sheetOfReference(reference) ?? home.name);
      if (area === null || sheet === undefined) continue;
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const cell = sheet.peek(row, column);
          if (cell !== undefined && this.#changedCells.has(cell)) return true;
        }
      }
    }
    return false;
  }

  #operand(home: SheetModel, reference: string, valueOf: (home: SheetModel, one: ModelCell) => CellValue): Operand {
    const sheet = this.#book.find(sheetOfReference(reference) ?? home.name);
    const area = parseAddress(reference);
    if (sheet === undefined || area === null) return "#REF!";
    const at = (row: number, column: number): CellValue => {
      const cell = sheet.peek(row, column);
      return cell === undefined ? null : valueOf(sheet, cell);
    };
    if (!reference.includes(":")) return at(area.top, area.left);
    const values: CellValue[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) values.push(at(row, column));
    }
    return values;
  }
}
