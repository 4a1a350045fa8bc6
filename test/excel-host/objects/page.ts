/** What a sheet shows and prints beyond its cells: panes, page, and the rules of what may be entered. */
import { z } from "zod";
import { parseAddress } from "../../../src/sheet";
import type { SheetModel } from "../model/sheet";
import { invalidArgument } from "../richapi/errors";
import { WireObject, type Args } from "../richapi/object";
import type { Range } from "./range";

export class WorksheetFreezePanes extends WireObject {
  override readonly className = "WorksheetFreezePanes";
  readonly #sheet: SheetModel;
  constructor(sheet: SheetModel) {
    super();
    this.#sheet = sheet;
  }
  override call(name: string, args: Args): unknown {
    switch (name) {
      case "FreezeRows":
        this.#sheet.frozen = { rows: args.number(0), columns: 0 };
        return null;
      case "FreezeColumns":
        this.#sheet.frozen = { rows: 0, columns: args.number(0) };
        return null;
      case "FreezeAt": {
        const area = parseAddress(args.text(0));
        if (area?.top !== 1 || area.left !== 1) throw invalidArgument("a range from A1 on");
        this.#sheet.frozen = { rows: area.bottom, columns: area.right };
        return null;
      }
      default:
        return super.call(name, args);
    }
  }
}

const zoomSchema = z.object({ horizontalFitToPages: z.number() });

export class PageLayout extends WireObject {
  override readonly className = "PageLayout";
  readonly #sheet: SheetModel;
  constructor(sheet: SheetModel) {
    super();
    this.#sheet = sheet;
  }
  override set(name: string, value: unknown): void {
    switch (name) {
      case "Orientation":
        this.#sheet.page.orientation = z.enum(["Portrait", "Landscape"]).parse(value);
        return;
      case "PaperSize":
        this.#sheet.page.paper = String(value);
        return;
      case "Zoom":
        this.#sheet.page.pagesAcross = zoomSchema.parse(value).horizontalFitToPages;
        return;
      default:
        super.set(name, value);
    }
  }
  override call(name: string, args: Args): unknown {
    if (name !== "SetPrintTitleRows") return super.call(name, args);
    this.#sheet.page.titleRows = args.text(0);
    return null;
  }
}

const listSchema = z.object({ list: z.object({ inCellDropDown: z.boolean(), source: z.string().max(255) }) });

export class DataValidation extends WireObject {
  override readonly className = "DataValidation";
  readonly #range: Range;
  constructor(range: Range) {
    super();
    this.#range = range;
  }
  override set(name: string, value: unknown): void {
    if (name !== "Rule") {
      super.set(name, value);
      return;
    }
    const rule = listSchema.safeParse(value);
    if (!rule.success) throw invalidArgument(`a list of choices: ${rule.error.message}`);
    this.#range.sheet.lists.push({ area: this.#range.area, source: rule.data.list.source });
  }
}
