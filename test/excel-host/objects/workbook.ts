import type { BookModel } from "../model/book";
import { invalidArgument, lacks } from "../richapi/errors";
import { WireObject, type Args } from "../richapi/object";
import { CustomXmlPartCollection } from "./custom-xml";
import { CommentCollection, NamedItemCollection, SettingCollection, TableCollection } from "./parts";
import { Range } from "./range";
import { Protection, WorksheetCollection } from "./worksheet";

class Application extends WireObject {
  override readonly className = "Application";
  readonly #book: BookModel;
  constructor(book: BookModel) {
    super();
    this.#book = book;
  }
  override get(name: string): unknown {
    return name === "CalculationMode" ? this.#book.calculation : super.get(name);
  }
  override call(name: string, args: Args): unknown {
    switch (name) {
      case "Calculate":
        this.#book.calculator.recalculateAll();
        return null;
      case "SuspendScreenUpdatingUntilNextSync":
      case "SuspendApiCalculationUntilNextSync":
        return null;
      default:
        return super.call(name, args);
    }
  }
}

/** Office.js itself asks for this at start-up. */
class AddinInternalService extends WireObject {
  override readonly className = "AddinInternalService";
  override call(name: string, args: Args): unknown {
    return name === "NotifyActionHandlerReady" ? null : super.call(name, args);
  }
}

/** The .xlsx file that base64 stands for; Excel opens nothing else. */
function workbookBytes(base64: string): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(base64, "base64"));
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isPackage || bytes.length !== Math.floor((base64.replace(/=+$/, "").length * 3) / 4)) {
    throw invalidArgument("no .xlsx file in base64");
  }
  return bytes;
}

export class Workbook extends WireObject {
  override readonly className = "Workbook";
  readonly #book: BookModel;
  constructor(book: BookModel) {
    super();
    this.#book = book;
  }
  override get(name: string): unknown {
    switch (name) {
      case "Name":
        return this.#book.name;
      case "Worksheets":
        return new WorksheetCollection(this.#book);
      case "Names":
        return new NamedItemCollection(this.#book);
      case "Tables":
        return new TableCollection(this.#book, this.#book.sheets);
      case "Settings":
        return new SettingCollection(this.#book.settings);
      case "Comments":
        return new CommentCollection(this.#book);
      case "CustomXmlParts":
        return new CustomXmlPartCollection(this.#book);
      case "Protection":
        return new Protection("WorkbookProtection", () => this.#book.structureLocked);
      case "Application":
        return new Application(this.#book);
      default:
        return super.get(name);
    }
  }
  override call(name: string, args: Args): unknown {
    if (name === "CreateObject") {
      if (args.text(0) === "Microsoft.InternalService.AddinInternalService") return new AddinInternalService();
      throw lacks(`new ${args.text(0)}`);
    }
    if (name === "CreateAndOpenWorkbook") {
      this.#book.openedBeside.push(workbookBytes(args.text(0)));
      return null;
    }
    if (name === "GetSelectedRange" && this.#book.selection !== null) {
      return new Range(this.#book, this.#book.selection.sheet, this.#book.selection.area);
    }
    return super.call(name, args);
  }
}
