/** The emulated workbook as the port's contract looks at it. */
import { addressOf } from "../../src/sheet";
import type { SeenLook, SeenSheet } from "../contract/workbook-keeping";
import type { BookModel } from "./model/book";
import type { ModelCell } from "./model/cell";
import type { SheetModel } from "./model/sheet";
import { addressOfArea } from "./objects/range";

/** "Sheet!A1" → the fill that a rule whose formula holds the given words gives it. */
export function highlightsOf({ sheets }: BookModel, words: string): Readonly<Record<string, string>> {
  const found = sheets.flatMap(({ name, rules }) =>
    rules
      .filter(({ formula }) => formula.includes(words))
      .flatMap(({ areas, fill }) => areas.map((area) => [`${name}!${addressOfArea(area)}`, fill ?? ""] as const)),
  );
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function lookOf({ bold, fontColor, fill, style }: ModelCell): SeenLook {
  return {
    bold,
    size: style?.size ?? null,
    color: fontColor,
    fill,
    horizontal: style?.horizontal?.toLowerCase() ?? null,
    vertical: style?.vertical?.toLowerCase() ?? null,
    wrap: style?.wrap ?? false,
    border: style?.border ?? false,
  };
}

export function sheetOf(book: BookModel, name: string): SeenSheet {
  const sheet = book.find(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return {
    merges: sheet.merges.map(addressOfArea),
    widths: Object.fromEntries([...sheet.widths].map(([column, points]) => [column, points / 5.25])),
    heights: Object.fromEntries(sheet.heights),
    lists: Object.fromEntries(sheet.lists.map(({ area, source }) => [addressOfArea(area), source])),
    links: Object.fromEntries(
      cellsOf(sheet).flatMap(([address, { link }]) => (link === undefined ? [] : [[address, link]])),
    ),
    frozen: sheet.frozen,
    page: {
      orientation: sheet.page.orientation?.toLowerCase() ?? "",
      fits: sheet.page.paper === "A4" && sheet.page.pagesAcross === 1,
      titles: sheet.page.titleRows?.replaceAll("$", "") ?? "",
    },
    looks: Object.fromEntries(cellsOf(sheet).map(([address, cell]) => [address, lookOf(cell)])),
  };
}

const cellsOf = (sheet: SheetModel) =>
  [...sheet.cells()].map(([row, column, cell]) => [addressOf(row, column), cell] as const);
