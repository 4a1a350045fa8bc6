import type { BookModel } from "../model/book";
import type { ExcelEventKind } from "../model/events";
import type { SheetModel } from "../model/sheet";
import { accessDenied, ApiError, invalidArgument, lacks, notFound } from "../richapi/errors";
import { camel, pascal, WireCollection, WireObject, type Args } from "../richapi/object";
import { AutoFilter, TableCollection } from "./parts";
import { PageLayout, WorksheetFreezePanes } from "./page";
import { Range, rangeAt } from "./range";
import { RangeAreas } from "./range-areas";

/** Wire name of the (un)registering call → what is listened to. */
const REGISTRATIONS: Readonly<Record<string, ExcelEventKind>> = {
  DataChangedEvent: "changed",
  AddedEvent: "added",
  DeletedEvent: "deleted",
  ActivatedEvent: "activated",
  EventNameChanged: "nameChanged",
  EventMoved: "moved",
  EventVisibilityChanged: "visibilityChanged",
  RowHiddenChangedEvent: "rowHiddenChanged",
  ProtectionChangedEvent: "protectionChanged",
  FormatChangedEvent: "formatChanged",
  SelectionChangedEvent: "selectionChanged",
};

/** `_RegisterDataChangedEvent` needs what `onChanged` needs. */
function eventMember(name: string): string | null {
  const kind = REGISTRATIONS[/^_(?:Register|Unregister)(\w+)$/.exec(name)?.[1] ?? ""];
  return kind === undefined ? null : `on${pascal(kind)}`;
}

/** True where the call was a registration. */
function registered(book: BookModel, name: string, target: string): boolean {
  const match = /^_(Register|Unregister)(\w+)$/.exec(name);
  const kind = match === null ? undefined : REGISTRATIONS[match[2] ?? ""];
  if (match === null) return false;
  if (kind === undefined) throw lacks(`the event ${name}`);
  if (match[1] === "Register") book.events.register(kind, target);
  else book.events.unregister(kind, target);
  return true;
}

export class Worksheet extends WireObject {
  override readonly className = "Worksheet";
  readonly book: BookModel;
  readonly sheet: SheetModel;
  constructor(book: BookModel, sheet: SheetModel) {
    super();
    this.book = book;
    this.sheet = sheet;
  }
  override get id(): string {
    return this.sheet.id;
  }
  override memberOf(name: string): string {
    return eventMember(name) ?? camel(name);
  }
  override get(name: string): unknown {
    switch (name) {
      case "Id":
        return this.sheet.id;
      case "Name":
        return this.sheet.name;
      case "Position":
        return this.book.sheets.indexOf(this.sheet);
      case "Visibility":
        return this.sheet.visibility;
      case "Tables":
        return new TableCollection(this.book, [this.sheet]);
      case "AutoFilter":
        return new AutoFilter(this.book, this.sheet);
      case "Protection":
        return new Protection("WorksheetProtection", () => this.sheet.isProtected);
      case "FreezePanes":
        return new WorksheetFreezePanes(this.sheet);
      case "PageLayout":
        return new PageLayout(this.sheet);
      default:
        return super.get(name);
    }
  }
  override call(name: string, args: Args): unknown {
    if (registered(this.book, name, this.sheet.id)) return null;
    switch (name) {
      case "GetRange":
        return rangeAt(this.book, this.sheet, args.has(0) ? args.text(0) : "A1:XFD1048576");
      case "GetRanges": {
        if (args.text(0).length > 8192) throw invalidArgument("an address of more than 8192 characters");
        return new RangeAreas(
          args
            .text(0)
            .split(",")
            .map((address) => rangeAt(this.book, this.sheet, address)),
        );
      }
      case "Delete":
        this.book.deleteSheet(this.sheet);
        return null;
      case "GetRangeByIndexes": {
        const [row, column, rows, columns] = [args.number(0), args.number(1), args.number(2), args.number(3)];
        const area = { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
        return new Range(this.book, this.sheet, area);
      }
      case "GetCell":
        return new Range(this.book, this.sheet, {
          top: args.number(0) + 1,
          left: args.number(1) + 1,
          bottom: args.number(0) + 1,
          right: args.number(1) + 1,
        });
      case "GetUsedRange":
      case "GetUsedRangeOrNullObject": {
        const area = this.sheet.usedArea(args.flag(0));
        if (area !== null) return new Range(this.book, this.sheet, area);
        return name === "GetUsedRange" ? rangeAt(this.book, this.sheet, "A1") : null;
      }
      case "Activate":
        if (this.sheet.visibility !== "Visible") throw invalidArgument("a hidden sheet cannot be activated");
        this.book.activate(this.sheet);
        return null;
      default:
        return super.call(name, args);
    }
  }
}

/** Of a sheet or of the workbook's structure: all that is asked is whether it is on. */
export class Protection extends WireObject {
  readonly className: string;
  readonly #isOn: () => boolean;
  constructor(className: "WorksheetProtection" | "WorkbookProtection", isOn: () => boolean) {
    super();
    this.className = className;
    this.#isOn = isOn;
  }
  override get(name: string): unknown {
    return name === "Protected" ? this.#isOn() : super.get(name);
  }
}

export class WorksheetCollection extends WireCollection {
  override readonly className = "WorksheetCollection";
  readonly #book: BookModel;
  constructor(book: BookModel) {
    super();
    this.#book = book;
  }
  override memberOf(name: string): string {
    return eventMember(name) ?? camel(name);
  }
  override items(): readonly Worksheet[] {
    return this.#book.sheets.map((sheet) => new Worksheet(this.#book, sheet));
  }
  override call(name: string, args: Args): unknown {
    if (registered(this.#book, name, "Workbook")) return null;
    switch (name) {
      case "GetActiveWorksheet":
        return this.#book.active === null ? null : new Worksheet(this.#book, this.#book.active);
      case "GetCount":
        return this.#book.sheets.length;
      case "Add": {
        if (this.#book.structureLocked) throw accessDenied();
        if (this.#book.find(args.text(0)) !== undefined)
          throw new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
        const sheet = this.#book.addSheet(args.text(0));
        this.#book.events.emit({ kind: "added", sheetId: sheet.id });
        return new Worksheet(this.#book, sheet);
      }
      case "GetItem":
      case "GetItemOrNullObject": {
        const sheet = this.#book.find(args.text(0));
        if (sheet !== undefined) return new Worksheet(this.#book, sheet);
        if (name === "GetItem") throw notFound();
        return null;
      }
      default:
        return super.call(name, args);
    }
  }
}
