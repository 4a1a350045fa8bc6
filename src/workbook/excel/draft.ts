import { addressOfArea, type Area, type DraftCell, type SheetDraft } from "../../sheet";
import { freeSheetName, listSource } from "../draft-limits";
import { WorkbookError } from "../error";
import type { SheetInfo } from "../port";
import { bands, columnsOf } from "./area";
import { queueCells, queueLinks } from "./draft-cells";
import { excelCode } from "./failure";
import type { ExcelHost } from "./host";

/** A cell costs some 300 bytes on the wire besides its text; Excel on the web takes 5 MB at once. */
const CELLS_PER_TRIP = 5_000;

/** Points for one character of a column's width: 7 pixels in the normal font, 96 pixels to the inch. */
const POINTS_PER_CHARACTER = 5.25;

/**
 * Adds a sheet behind the others: one look for the names, one batch (or one a band of rows, where it is large). Where a
 * batch fails, the sheet is taken away again.
 */
export async function addDraft(host: ExcelHost, draft: SheetDraft, added: (id: string) => void): Promise<SheetInfo> {
  const { names, isLocked } = await host.trip(({ workbook: { worksheets, protection } }) => {
    worksheets.load("items/name");
    protection.load("protected");
    return () => ({ names: worksheets.items.map(({ name }) => name), isLocked: protection.protected });
  });
  if (isLocked) throw new WorkbookError("structure-locked");
  const name = freeSheetName(draft.name, names);
  const parts = partsOf(draft);
  try {
    const info = await create(host, name, draft, parts[0] ?? []);
    added(info.id);
    await parts.slice(1).reduce(
      (before, part) =>
        before.then(() =>
          host.trip((context) => {
            queueCells(context.workbook.worksheets.getItem(info.id), part);
            return () => undefined;
          }),
        ),
      Promise.resolve(),
    );
    await host.trip((context) => {
      queueLayout(context.workbook.worksheets.getItem(info.id), draft);
      return () => undefined;
    });
    return info;
  } catch (error) {
    // That name was not ours to take: somebody else has added a sheet of it just now.
    if (excelCode(error) !== "ItemAlreadyExists") await takeAway(host, name);
    throw error;
  }
}

/** The cells in bands of rows that one batch can take each. */
function partsOf({ cells }: SheetDraft): readonly (readonly DraftCell[])[] {
  if (cells.length === 0) return [];
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const area: Area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return bands(area, Math.max(1, Math.floor(CELLS_PER_TRIP / columnsOf(area))))
    .map(({ top, bottom }) => cells.filter(({ row }) => row >= top && row <= bottom))
    .filter((part) => part.length > 0);
}

function create(host: ExcelHost, name: string, draft: SheetDraft, cells: readonly DraftCell[]): Promise<SheetInfo> {
  return host.trip(({ workbook: { worksheets } }) => {
    const sheet = worksheets.add(name);
    sheet.load("id,name");
    queueLinks(sheet, draft.cells);
    queueCells(sheet, cells);
    return () => ({ id: sheet.id, name: sheet.name, visibility: "visible", active: false });
  });
}

function queueLayout(sheet: Excel.Worksheet, draft: SheetDraft): void {
  for (const area of draft.merges) sheet.getRange(addressOfArea(area)).merge(false);
  for (const { column, width } of draft.columnWidths) {
    sheet.getRangeByIndexes(0, column - 1, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER;
  }
  // Rows first take the height of their texts, then those with a height of their own get it.
  if (draft.cells.length > 0) sheet.getUsedRange().format.autofitRows();
  for (const { row, height } of draft.rowHeights) sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = height;
  for (const list of draft.lists) {
    const source = listSource(list);
    sheet.getRange(addressOfArea(list.area)).dataValidation.rule = { list: { inCellDropDown: true, source } };
  }
  queueFreeze(sheet, draft.freeze);
  const { orientation, fitToWidth, titleRows } = draft.print;
  sheet.pageLayout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  sheet.pageLayout.paperSize = "A4";
  if (fitToWidth) sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (titleRows !== null) sheet.pageLayout.setPrintTitleRows(`$${titleRows.first}:$${titleRows.last}`);
}

function queueFreeze({ freezePanes }: Excel.Worksheet, { rows, columns }: SheetDraft["freeze"]): void {
  if (rows > 0 && columns > 0) {
    freezePanes.freezeAt(addressOfArea({ top: 1, left: 1, bottom: rows, right: columns }));
  } else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

/** A sheet half built helps nobody; where it cannot be taken away, the first failure is what the user hears of. */
async function takeAway(host: ExcelHost, name: string): Promise<void> {
  try {
    await host.trip((context) => {
      context.workbook.worksheets.getItemOrNullObject(name).delete();
      return () => undefined;
    });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}
