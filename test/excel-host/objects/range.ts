import { addressOf, columnLetters, parseAddress, type Area } from "../../../src/sheet";
import { sheetOfReference } from "../model/calc/shift";
import type { BookModel } from "../model/book";
import type { ModelCell } from "../model/cell";
import type { SheetModel } from "../model/sheet";
import { shownText } from "../model/text";
import { accessDenied, ApiError, invalidArgument, lacks, notFound } from "../richapi/errors";
import { WireObject, type Args } from "../richapi/object";
import { z } from "zod";
import { setCellProperties } from "./cell-properties";
import { ConditionalFormatCollection } from "./conditional-formats";
import { RangeFormat } from "./format";
import { DataValidation } from "./page";
import { cellProperties, columnProperties, rowProperties } from "./properties";
import { toR1C1 } from "./r1c1";
import { RangeAreas } from "./range-areas";
import { writeGrid } from "./write";

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
/** "5,000,000 cells per range get" (resource limits page). */
const MAX_CELLS = 5_000_000;

export const addressOfArea = ({ top, left, bottom, right }: Area): string =>
  top === bottom && left === right ? addressOf(top, left) : `${addressOf(top, left)}:${addressOf(bottom, right)}`;

export const quoted = (name: string): string =>
  /^[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

const linkSchema = z.object({ documentReference: z.string() });

export class Range extends WireObject {
  override readonly className = "Range";
  readonly book: BookModel;
  readonly sheet: SheetModel;
  readonly area: Area;

  constructor(book: BookModel, sheet: SheetModel, area: Area) {
    super();
    const { top, left, bottom, right } = area;
    if (top < 1 || left < 1 || bottom < top || right < left || bottom > MAX_ROWS || right > MAX_COLUMNS) {
      throw invalidArgument("the range lies outside the sheet");
    }
    this.book = book;
    this.sheet = sheet;
    this.area = area;
  }

  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columns(): number {
    return this.area.right - this.area.left + 1;
  }

  override get(name: string): unknown {
    switch (name) {
      case "Address":
        return `${quoted(this.sheet.name)}!${addressOfArea(this.area)}`;
      case "RowIndex":
        return this.area.top - 1;
      case "ColumnIndex":
        return this.area.left - 1;
      case "RowCount":
        return this.rows;
      case "ColumnCount":
        return this.columns;
      case "CellCount":
        return this.rows * this.columns;
      case "Values":
        return this.grid((cell) => cell?.value ?? "");
      case "Formulas":
        return this.grid((cell) => cell?.formula ?? cell?.value ?? "");
      case "FormulasR1C1":
        return this.grid((cell, column, row) => {
          if (cell?.formula === undefined || cell.formula === null) return cell?.value ?? "";
          const anchor = this.sheet.arrayAt(row, column); // an array's cells all show the anchor's notation
          return toR1C1(cell.formula, anchor?.top ?? row, anchor?.left ?? column);
        });
      case "HasSpill":
        return false; // files hold legacy arrays only, which do not spill
      case "Text":
        return this.grid((cell, column) => shownText(cell, this.sheet.narrowColumns.has(column)));
      case "NumberFormat":
        return this.grid((cell) => cell?.numberFormat ?? "General");
      case "RowHidden":
        return this.uniform(this.lines("top", "bottom"), (row) => this.sheet.hiddenRows.has(row));
      case "ColumnHidden":
        return this.uniform(this.lines("left", "right"), (column) => this.sheet.hiddenColumns.has(column));
      case "Format":
        return new RangeFormat(this);
      case "ConditionalFormats":
        return new ConditionalFormatCollection(this.book, this.sheet, [this.area]);
      case "DataValidation":
        return new DataValidation(this);
      default:
        return super.get(name);
    }
  }

  override set(name: string, value: unknown): void {
    switch (name) {
      case "Values":
      case "Formulas":
        writeGrid(this, value, (row, column, input) => {
          this.book.enter(this.sheet, row, column, input);
        });
        this.#changed();
        return;
      case "Hyperlink": {
        const { documentReference } = linkSchema.parse(value);
        this.sheet.cell(this.area.top, this.area.left).link = documentReference;
        return;
      }
      case "NumberFormat":
        writeGrid(this, value, (row, column, format) => {
          if (this.sheet.isProtected) throw accessDenied(); // unless the protection allows formatting, which is not modelled
          if (typeof format !== "string") throw invalidArgument("a number format must be a text");
          this.sheet.cell(row, column).numberFormat = format === "" ? "General" : format;
        });
        this.book.events.emit({
          kind: "formatChanged",
          sheetId: this.sheet.id,
          address: addressOfArea(this.area),
          byAddin: true,
        });
        return;
      default:
        super.set(name, value);
    }
  }

  override call(name: string, args: Args): unknown {
    switch (name) {
      case "GetCell":
        return this.part(args.number(0), args.number(1), 1, 1);
      case "GetRow":
        return this.part(args.number(0), 0, 1, this.columns);
      case "GetColumn":
        return this.part(0, args.number(0), this.rows, 1);
      case "GetBoundingRect":
        return this.#bounding(args.raw(0));
      case "GetIntersectionOrNullObject":
        return this.#intersection(args.raw(0));
      case "GetMergedAreasOrNullObject":
        return this.#merged();
      case "GetRowProperties":
        return rowProperties(this, args.wanted(0));
      case "GetColumnProperties":
        return columnProperties(this, args.wanted(0));
      case "GetCellProperties":
        return cellProperties(this, args.wanted(0));
      case "SetCellProperties":
        setCellProperties(this, args.raw(0));
        return null;
      case "Merge":
        if (args.flag(0)) throw lacks("merging across");
        this.sheet.merges = [...this.sheet.merges, this.area];
        return null;
      case "Calculate":
        this.book.calculator.recalculateAll();
        return null;
      case "Select":
        this.book.select(this.sheet, this.area);
        return null;
      case "_ValidateArraySize":
        if (args.number(0) !== this.rows || args.number(1) !== this.columns) throw invalidArgument("size of the array");
        return null;
      default:
        return super.call(name, args);
    }
  }

  /** The cell's own look, for every cell; rows of columns. */
  grid<T>(pick: (cell: ModelCell | undefined, column: number, row: number) => T): T[][] | null {
    if (this.rows * this.columns > MAX_CELLS) return null; // seen by users: null, not an error (office-js issue 4783)
    this.book.calculator.settle();
    return this.lines("top", "bottom").map((row) =>
      this.lines("left", "right").map((column) => pick(this.sheet.peek(row, column), column, row)),
    );
  }

  /** The one value that all have, or null where they differ. */
  uniform<K, T>(keys: readonly K[], pick: (key: K) => T): T | null {
    const found = new Set(keys.map(pick));
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
  }

  lines(from: "top" | "left", to: "bottom" | "right"): number[] {
    const start = this.area[from];
    return Array.from({ length: this.area[to] - start + 1 }, (_, index) => start + index);
  }

  part(row: number, column: number, rows: number, columns: number): Range {
    const top = this.area.top + row;
    const left = this.area.left + column;
    return new Range(this.book, this.sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  #changed(): void {
    this.book.events.emit({
      kind: "changed",
      sheetId: this.sheet.id,
      address: addressOfArea(this.area),
      changeType: "RangeEdited",
      source: "Local",
      byAddin: true,
    });
  }

  #other(argument: unknown): Range {
    if (argument instanceof Range) return argument;
    if (typeof argument !== "string") throw invalidArgument("a range or an address");
    return rangeAt(this.book, this.sheet, argument);
  }

  #bounding(argument: unknown): Range {
    const { area } = this.#other(argument);
    const top = Math.min(area.top, this.area.top);
    const left = Math.min(area.left, this.area.left);
    return new Range(this.book, this.sheet, {
      top,
      left,
      bottom: Math.max(area.bottom, this.area.bottom),
      right: Math.max(area.right, this.area.right),
    });
  }

  #intersection(argument: unknown): Range | null {
    const { area } = this.#other(argument);
    const top = Math.max(area.top, this.area.top);
    const left = Math.max(area.left, this.area.left);
    const bottom = Math.min(area.bottom, this.area.bottom);
    const right = Math.min(area.right, this.area.right);
    return bottom < top || right < left ? null : new Range(this.book, this.sheet, { top, left, bottom, right });
  }

  /** Only areas whose top left cell lies inside (office-js issue 3611); more than 512 fail (reference page). */
  #merged(): RangeAreas | null {
    const { top, left, bottom, right } = this.area;
    const found = this.sheet.merges.filter(
      (one) => one.top >= top && one.top <= bottom && one.left >= left && one.left <= right,
    );
    if (found.length > 512) throw new ApiError("GeneralException", "more than 512 merged areas", 500);
    return found.length === 0 ? null : new RangeAreas(found.map((area) => new Range(this.book, this.sheet, area)));
  }
}

/** "A1:B2", "B:D", "Sheet!A1"; a sheet in the address wins over `home`. */
export function rangeAt(book: BookModel, home: SheetModel, address: string): Range {
  const name = sheetOfReference(address);
  const sheet = name === null ? home : book.find(name);
  if (sheet === undefined) throw notFound();
  const area = parseAddress(address);
  if (area === null)
    throw invalidArgument(
      `the address ${address} (the emulator takes cells and rectangles; ${columnLetters(1)}1 style)`,
    );
  return new Range(book, sheet, area);
}
