import type { Area } from "../../sheet";
import { AREA_PROPERTIES, addressOfArea, areaOfRange, isWithin } from "./area";
import { queueMerges } from "./merges";
import { asGrid, type RawBlock } from "./raw";

/** What the first look at a sheet takes along whatever its size: any form of ordinary length lies inside. */
export const WINDOW: Area = { top: 1, left: 1, bottom: 200, right: 30 };

export const CONTENT_PROPERTIES = [...AREA_PROPERTIES, "values", "text", "formulas", "numberFormat"];

/** A sheet as first seen: who it is, how large, and the cells of the window. */
export interface SheetLook {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly position: number;
  readonly isProtected: boolean;
  /** The cells with content, and with content or formatting; null for none. */
  readonly filled: Area | null;
  readonly used: Area | null;
  readonly window: RawBlock | null;
  /** True: all locked, false: none, null: some. */
  readonly locked: boolean | null;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
}

export function blockOf(range: Excel.Range): RawBlock {
  return {
    area: areaOfRange(range),
    values: asGrid(range.values),
    texts: asGrid(range.text),
    formulas: asGrid(range.formulas),
    numberFormats: asGrid(range.numberFormat),
  };
}

/** Queues which rows and columns of the range are hidden; filtered rows count as hidden. */
export function queueHidden(range: Excel.Range): (area: Area) => { rows: number[]; columns: number[] } {
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return (area) => ({
    rows: rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [area.top + index] : [])),
    columns: columns.value.flatMap(({ columnHidden }, index) => (columnHidden === true ? [area.left + index] : [])),
  });
}

/** Whether all that matters of the sheet lies in the window. */
export const fitsWindow = ({ used, filled }: SheetLook): boolean =>
  used === null || filled === null || isWithin(used, WINDOW) || isWithin(filled, WINDOW);

/** Queues the first look at one sheet; null when the sheet is gone. */
export function queueLook(context: Excel.RequestContext, id: string, withMerges: boolean): () => SheetLook | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load(["id", "name", "visibility", "position"]);
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject();
  used.load(AREA_PROPERTIES);
  const filled = sheet.getUsedRangeOrNullObject(true);
  filled.load(AREA_PROPERTIES);
  const window = used.getIntersectionOrNullObject(addressOfArea(WINDOW));
  window.load(CONTENT_PROPERTIES);
  window.format.protection.load("locked");
  const hidden = queueHidden(window);
  const merges = withMerges ? queueMerges(sheet, WINDOW, used) : () => [];
  return () => {
    if (sheet.isNullObject) return null;
    const block = window.isNullObject ? null : blockOf(window);
    return {
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      position: sheet.position,
      isProtected: sheet.protection.protected,
      filled: filled.isNullObject ? null : areaOfRange(filled),
      used: used.isNullObject ? null : areaOfRange(used),
      window: block,
      locked: block === null ? true : window.format.protection.locked,
      hiddenRows: block === null ? [] : hidden(block.area).rows,
      hiddenColumns: block === null ? [] : hidden(block.area).columns,
      merges: block === null ? [] : merges(),
    };
  };
}
