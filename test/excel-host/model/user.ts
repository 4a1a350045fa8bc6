import { addressOf } from "../../../src/sheet";
import type { ExcelUser } from "../host";
import { addressOfArea } from "../objects/range";
import type { BookModel } from "./book";
import { areaOf, type SheetModel } from "./sheet";

/** What the person at the emulated Excel does by hand, with the events that Excel raises for it. */
export class UserModel implements ExcelUser {
  readonly #book: BookModel;
  /** Called when rows or sheets move, so that kept references are given up. */
  readonly #moved: () => void;

  constructor(book: BookModel, moved: () => void) {
    this.#book = book;
    this.#moved = moved;
  }

  type(sheet: string, address: string, input: string | number | boolean, by: "me" | "coauthor" = "me"): void {
    const target = this.#sheet(sheet);
    const { top, left } = areaOf(address);
    this.#book.enter(target, top, left, input);
    this.#changed(target, addressOf(top, left), "RangeEdited", by === "me" ? "Local" : "Remote");
  }

  select(sheet: string, address: string): void {
    this.#book.select(this.#sheet(sheet), areaOf(address));
  }

  activate(sheet: string): void {
    this.#book.activate(this.#sheet(sheet));
  }

  renameSheet(sheet: string, name: string): void {
    const target = this.#sheet(sheet);
    const before = target.name;
    target.name = name;
    this.#book.calculator.renamed(before, name);
    this.#book.events.emit({ kind: "nameChanged", sheetId: target.id, before, after: name });
  }

  moveSheet(sheet: string, position: number): void {
    const target = this.#sheet(sheet);
    const before = this.#book.sheets.indexOf(target);
    this.#book.sheets.splice(before, 1);
    this.#book.sheets.splice(position, 0, target);
    this.#book.events.emit({ kind: "moved", sheetId: target.id, before, after: position });
  }

  addSheet(name: string): void {
    const added = this.#book.addSheet(name);
    this.#book.events.emit({ kind: "added", sheetId: added.id });
  }

  deleteSheet(sheet: string): void {
    const target = this.#sheet(sheet);
    this.#moved();
    this.#book.deleteSheet(target);
  }

  setVisibility(sheet: string, visibility: "visible" | "hidden" | "veryHidden"): void {
    const target = this.#sheet(sheet);
    target.visibility = visibility === "visible" ? "Visible" : visibility === "hidden" ? "Hidden" : "VeryHidden";
    this.#book.events.emit({ kind: "visibilityChanged", sheetId: target.id });
  }

  insertRows(sheet: string, row: number, count = 1): void {
    this.#shift(sheet, row, count);
  }

  deleteRows(sheet: string, row: number, count = 1): void {
    this.#shift(sheet, row, -count);
  }

  hideRows(sheet: string, row: number, count = 1): void {
    const target = this.#sheet(sheet);
    for (let at = row; at < row + count; at++) target.hiddenRows.add(at);
    const address = `${row}:${row + count - 1}`;
    this.#book.events.emit({ kind: "rowHiddenChanged", sheetId: target.id, address, hidden: true });
  }

  hideColumns(sheet: string, column: number, count = 1): void {
    for (let at = column; at < column + count; at++) this.#sheet(sheet).hiddenColumns.add(at);
  }

  setNumberFormat(sheet: string, address: string, format: string): void {
    const target = this.#sheet(sheet);
    this.#each(sheet, address, (row, column) => {
      target.cell(row, column).numberFormat = format;
    });
    this.#book.events.emit({ kind: "formatChanged", sheetId: target.id, address, byAddin: false });
  }

  setFill(sheet: string, address: string, color: string | null): void {
    const target = this.#sheet(sheet);
    this.#each(sheet, address, (row, column) => {
      target.cell(row, column).fill = color;
    });
  }

  narrowColumn(sheet: string, column: number): void {
    this.#sheet(sheet).narrowColumns.add(column);
  }

  merge(sheet: string, address: string): void {
    const target = this.#sheet(sheet);
    target.merges = [...target.merges, areaOf(address)];
  }

  protect(sheet: string, unlocked: readonly string[] = []): void {
    const target = this.#sheet(sheet);
    for (const address of unlocked) {
      this.#each(sheet, address, (row, column) => {
        target.cell(row, column).locked = false;
      });
    }
    target.isProtected = true;
    this.#book.events.emit({ kind: "protectionChanged", sheetId: target.id });
  }

  unprotect(sheet: string): void {
    const target = this.#sheet(sheet);
    target.isProtected = false;
    this.#book.events.emit({ kind: "protectionChanged", sheetId: target.id });
  }

  protectStructure(): void {
    this.#book.structureLocked = true;
  }

  addRule(sheet: string, address: string, formula: string, fill: string): void {
    const target = this.#sheet(sheet);
    const rule = { id: `{rule-${this.#book.nextId()}}`, type: "Custom", areas: [areaOf(address)], formula, fill };
    target.rules = [rule, ...target.rules];
  }

  setCalculation(mode: "Automatic" | "Manual"): void {
    this.#book.calculator.settle();
    this.#book.calculation = mode;
  }

  #sheet(name: string): SheetModel {
    const sheet = this.#book.find(name);
    if (sheet === undefined) throw new RangeError(`no sheet ${name}`);
    return sheet;
  }

  #each(sheet: string, address: string, change: (row: number, column: number) => void): void {
    this.#sheet(sheet);
    const { top, left, bottom, right } = areaOf(address);
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) change(row, column);
  }

  #shift(sheet: string, row: number, count: number): void {
    const target = this.#sheet(sheet);
    this.#moved();
    this.#book.insertRows(target, row, count);
    const last = row + Math.abs(count) - 1;
    this.#changed(target, `${row}:${last}`, count > 0 ? "RowInserted" : "RowDeleted", "Local");
  }

  #changed(
    sheet: SheetModel,
    address: string,
    changeType: "RangeEdited" | "RowInserted" | "RowDeleted",
    source: "Local" | "Remote",
  ): void {
    this.#book.events.emit({ kind: "changed", sheetId: sheet.id, address, changeType, source, byAddin: false });
  }
}

export const selectionAddress = (book: BookModel): string =>
  book.selection === null ? "" : addressOfArea(book.selection.area);
