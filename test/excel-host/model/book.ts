import { addressOf, type Area, type CellValue } from "../../../src/sheet";
import { accessDenied, invalidArgument, invalidOperation, lacks } from "../richapi/errors";
import { Calculator } from "./calculator";
import { enter } from "./coerce";
import { EventHub } from "./events";
import { SheetModel } from "./sheet";

export interface ModelComment {
  readonly id: string;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/** The whole emulated workbook, and the few operations by which Excel changes cells. */
export class BookModel {
  name = "Book1.xlsx";
  /** What Office tells as the document's address. */
  address = "https://contoso.sharepoint.com/Book1.xlsx";
  sheets: SheetModel[] = [];
  calculation: "Automatic" | "Manual" = "Automatic";
  readonly events = new EventHub();
  readonly calculator = new Calculator(this);
  selection: { sheet: SheetModel; area: Area } | null = null;
  active: SheetModel | null = null;
  /** Defined name → formula, with its "=". */
  readonly names = new Map<string, string>();
  readonly settings = new Map<string, unknown>();
  /** Custom XML parts by id. */
  readonly customXml = new Map<string, string>();
  structureLocked = false;
  comments: readonly ModelComment[] = [];
  /** Workbooks that the add-in had opened in windows of their own. */
  readonly openedBeside: Uint8Array[] = [];
  #nextSheet = 1;

  addSheet(name: string): SheetModel {
    if (this.find(name) !== undefined) throw invalidArgument(`a sheet named ${name} is there already`);
    const number = String(this.#nextSheet++).padStart(12, "0");
    const sheet = new SheetModel(`{00000000-0001-0000-0000-${number}}`, name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  deleteSheet(sheet: SheetModel): void {
    this.sheets = this.sheets.filter((one) => one !== sheet);
    if (this.active === sheet) this.active = this.sheets[0] ?? null;
    this.events.emit({ kind: "deleted", sheetId: sheet.id });
  }

  nextId(): number {
    return this.#nextSheet++;
  }

  addComment(sheet: SheetModel, row: number, column: number, content: string): ModelComment {
    const comment = { id: `{comment-${this.nextId()}}`, sheet, row, column, content };
    this.comments = [...this.comments, comment];
    return comment;
  }

  /** By id or by name (any case), as `getItem` takes both. */
  find(key: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }

  /** Enters something into one cell as typing or the API would. Formatting that the entry brings along comes with it. */
  enter(sheet: SheetModel, row: number, column: number, input: unknown): void {
    this.assertWritable(sheet, row, column);
    const merge = sheet.mergeAt(row, column);
    if (merge !== undefined && (merge.top !== row || merge.left !== column)) return; // Excel keeps nothing there
    const array = sheet.arrayAt(row, column);
    if (array !== undefined) throw invalidOperation(`You can't change part of an array. (${addressOf(row, column)})`);
    const cell = sheet.cell(row, column);
    const made = enter(input, cell.numberFormat);
    if (typeof made.value === "string" && made.value.length > 32_767)
      throw invalidArgument("more than 32,767 characters");
    cell.value = made.value;
    cell.formula = made.formula;
    delete cell.cached;
    if (made.formula !== null) this.calculator.assertUnderstood(made.formula);
    if (cell.numberFormat === "General") {
      const brought =
        made.formula === null ? made.numberFormat : this.calculator.formatFromPrecedents(sheet, made.formula);
      if (brought !== null) cell.numberFormat = brought;
    }
    this.calculator.changed(sheet, row, column);
  }

  select(sheet: SheetModel, area: Area): void {
    this.activate(sheet);
    this.selection = { sheet, area };
    this.events.emit({ kind: "selectionChanged", sheetId: sheet.id, address: addressOf(area.top, area.left) });
  }

  activate(sheet: SheetModel): void {
    if (this.active === sheet) return;
    this.active = sheet;
    this.events.emit({ kind: "activated", sheetId: sheet.id });
  }

  assertWritable(sheet: SheetModel, row: number, column: number): void {
    if (sheet.isProtected && (sheet.peek(row, column)?.locked ?? true)) throw accessDenied();
  }

  /** A cell's value as calculated up to now. */
  value(sheet: SheetModel, row: number, column: number): CellValue {
    this.calculator.settle();
    return sheet.peek(row, column)?.value ?? null;
  }

  insertRows(sheet: SheetModel, row: number, count: number): void {
    if (
      sheet.tables.length > 0 &&
      count !== 0 &&
      sheet.tables.some(({ area }) => row > area.top && row <= area.bottom)
    ) {
      throw lacks("inserting or deleting rows inside a table");
    }
    sheet.shiftRows(row, count);
    this.calculator.shifted({ sheet: sheet.name, row, count });
  }
}
