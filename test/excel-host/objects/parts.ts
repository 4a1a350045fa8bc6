/** What else a workbook holds: names, tables, comments, add-in settings, the sheet's filter. As far as a pane could ask. */
import type { Area } from "../../../src/sheet";
import type { BookModel, ModelComment } from "../model/book";
import type { ModelTable, SheetModel } from "../model/sheet";
import { ApiError, invalidArgument, notFound } from "../richapi/errors";
import { WireCollection, WireObject, type Args } from "../richapi/object";
import { Range, rangeAt } from "./range";

/** A collection whose items are found by id or by name, in any case. */
abstract class Keyed<T extends WireObject> extends WireCollection {
  abstract override items(): readonly T[];
  protected abstract keysOf(item: T): readonly string[];

  override call(name: string, args: Args): unknown {
    if (name === "GetCount") return this.items().length;
    if (name !== "GetItem" && name !== "GetItemOrNullObject") return super.call(name, args);
    const key = args.text(0).toLowerCase();
    const found = this.items().find((item) => this.keysOf(item).some((one) => one.toLowerCase() === key));
    if (found === undefined && name === "GetItem") throw notFound();
    return found ?? null;
  }
}

class NamedItem extends WireObject {
  override readonly className = "NamedItem";
  readonly name: string;
  readonly #book: BookModel;
  readonly #formula: string;
  constructor(book: BookModel, name: string, formula: string) {
    super();
    this.#book = book;
    this.name = name;
    this.#formula = formula;
  }
  override get(name: string): unknown {
    if (name === "Name") return this.name;
    return name === "Formula" ? this.#formula : super.get(name);
  }
  override call(name: string, args: Args): unknown {
    const [first] = this.#book.sheets;
    if (name === "GetRange" && first !== undefined) return rangeAt(this.#book, first, this.#formula.slice(1));
    return super.call(name, args);
  }
}

export class NamedItemCollection extends Keyed<NamedItem> {
  override readonly className = "NamedItemCollection";
  readonly #book: BookModel;
  constructor(book: BookModel) {
    super();
    this.#book = book;
  }
  override items(): readonly NamedItem[] {
    return [...this.#book.names].map(([name, formula]) => new NamedItem(this.#book, name, formula));
  }
  protected override keysOf(item: NamedItem): readonly string[] {
    return [item.name];
  }
}

class Table extends WireObject {
  override readonly className = "Table";
  readonly table: ModelTable;
  readonly #range: (area: Area) => Range;
  constructor(table: ModelTable, range: (area: Area) => Range) {
    super();
    this.table = table;
    this.#range = range;
  }
  override get id(): string {
    return `{table-${this.table.name}}`;
  }
  override get(name: string): unknown {
    if (name === "Id") return this.id;
    return name === "Name" ? this.table.name : super.get(name);
  }
  override call(name: string, args: Args): unknown {
    if (name === "GetRange") return this.#range(this.table.area);
    if (name === "GetDataBodyRange") return this.#range({ ...this.table.area, top: this.table.area.top + 1 });
    return super.call(name, args);
  }
}

export class TableCollection extends Keyed<Table> {
  override readonly className = "TableCollection";
  readonly #book: BookModel;
  readonly #sheets: readonly SheetModel[];
  constructor(book: BookModel, sheets: readonly SheetModel[]) {
    super();
    this.#book = book;
    this.#sheets = sheets;
  }
  override items(): readonly Table[] {
    return this.#sheets.flatMap((sheet) =>
      sheet.tables.map((table) => new Table(table, (area) => new Range(this.#book, sheet, area))),
    );
  }
  protected override keysOf(item: Table): readonly string[] {
    return [item.id, item.table.name];
  }
}

export class AutoFilter extends WireObject {
  override readonly className = "AutoFilter";
  readonly #book: BookModel;
  readonly #sheet: SheetModel;
  constructor(book: BookModel, sheet: SheetModel) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }
  override get(name: string): unknown {
    return name === "Enabled" ? this.#sheet.filter !== null : super.get(name);
  }
  override call(name: string, args: Args): unknown {
    if (name !== "GetRangeOrNullObject") return super.call(name, args);
    return this.#sheet.filter === null ? null : new Range(this.#book, this.#sheet, this.#sheet.filter);
  }
}

class Setting extends WireObject {
  override readonly className = "Setting";
  readonly key: string;
  readonly #settings: Map<string, unknown>;
  constructor(settings: Map<string, unknown>, key: string) {
    super();
    this.#settings = settings;
    this.key = key;
  }
  override get(name: string): unknown {
    if (name === "Key") return this.key;
    return name === "Value" ? this.#settings.get(this.key) : super.get(name);
  }
  override call(name: string, args: Args): unknown {
    if (name !== "Delete") return super.call(name, args);
    this.#settings.delete(this.key);
    return null;
  }
}

export class SettingCollection extends Keyed<Setting> {
  override readonly className = "SettingCollection";
  readonly #settings: Map<string, unknown>;
  constructor(settings: Map<string, unknown>) {
    super();
    this.#settings = settings;
  }
  override items(): readonly Setting[] {
    return [...this.#settings.keys()].map((key) => new Setting(this.#settings, key));
  }
  protected override keysOf(item: Setting): readonly string[] {
    return [item.key];
  }
  override call(name: string, args: Args): unknown {
    if (name !== "Add") return super.call(name, args);
    this.#settings.set(args.text(0), args.raw(1));
    return new Setting(this.#settings, args.text(0));
  }
}

class Comment extends WireObject {
  override readonly className = "Comment";
  readonly comment: ModelComment;
  readonly #book: BookModel;
  constructor(book: BookModel, comment: ModelComment) {
    super();
    this.#book = book;
    this.comment = comment;
  }
  override get id(): string {
    return this.comment.id;
  }
  override get(name: string): unknown {
    if (name === "Id") return this.comment.id;
    return name === "Content" ? this.comment.content : super.get(name);
  }
  override call(name: string, args: Args): unknown {
    const { sheet, row, column } = this.comment;
    if (name === "GetLocation")
      return new Range(this.#book, sheet, { top: row, left: column, bottom: row, right: column });
    if (name !== "Delete") return super.call(name, args);
    this.#book.comments = this.#book.comments.filter((one) => one !== this.comment);
    return null;
  }
}

export class CommentCollection extends Keyed<Comment> {
  override readonly className = "CommentCollection";
  readonly #book: BookModel;
  constructor(book: BookModel) {
    super();
    this.#book = book;
  }
  override items(): readonly Comment[] {
    return this.#book.comments.map((comment) => new Comment(this.#book, comment));
  }
  protected override keysOf(item: Comment): readonly string[] {
    return [item.comment.id];
  }
  override call(name: string, args: Args): unknown {
    const [first] = this.#book.sheets;
    if (name !== "Add" || first === undefined) return super.call(name, args);
    const place = args.raw(0);
    const range = place instanceof Range ? place : rangeAt(this.#book, first, args.text(0));
    if (typeof place === "string" && !place.includes("!")) throw invalidArgument("the address needs its sheet's name");
    const { top: row, left: column } = range.area;
    if (this.#book.comments.some((one) => one.sheet === range.sheet && one.row === row && one.column === column)) {
      throw new ApiError("InvalidOperation", "The cell already has a comment.");
    }
    return new Comment(this.#book, this.#book.addComment(range.sheet, row, column, args.text(1)));
  }
}
