import { addressOfArea, type Area, isWithin } from "../../sheet";
import { queueArea } from "./area";
import { queueIdentity, type SheetIdentity } from "./identity";
import { queueMerges } from "./merges";
import { asGrid, type RawBlock } from "./raw";

/** What the first look at a sheet takes along whatever its size: any form of ordinary length lies inside. */
export const WINDOW: Area = { top: 1, left: 1, bottom: 200, right: 30 };

/** A sheet as first seen: who it is, how large, and the cells of the window. */
export interface SheetLook extends SheetIdentity {
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

/** Queues the cells of a range; null when it turns out not to exist. */
export function queueBlock(range: Excel.Range): () => RawBlock | null {
  const area = queueArea(range);
  range.load(["values", "text", "formulas", "numberFormat"]);
  return () => {
    const place = area();
    if (place === null) return null;
    return {
      area: place,
      values: asGrid(range.values),
      texts: asGrid(range.text),
      formulas: asGrid(range.formulas),
      numberFormats: asGrid(range.numberFormat),
    };
  };
}

/** Queues whether all cells are locked (true), none (false) or some (null). */
export function queueLockedShare(range: Excel.Range): () => boolean | null {
  range.format.protection.load("locked");
  return () => range.format.protection.locked;
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
  const used = sheet.getUsedRangeOrNullObject();
  const window = used.getIntersectionOrNullObject(addressOfArea(WINDOW));
  const identity = queueIdentity(sheet);
  const usedArea = queueArea(used);
  const filledArea = queueArea(sheet.getUsedRangeOrNullObject(true));
  const block = queueBlock(window);
  const locked = queueLockedShare(window);
  const hidden = queueHidden(window);
  const merges = withMerges ? queueMerges(sheet, WINDOW, used) : () => [];
  return () => {
    const found = identity();
    if (found === null) return null;
    const cells = block();
    const whole = { ...found, used: usedArea(), filled: filledArea(), window: cells };
    if (cells === null) return { ...whole, locked: true, hiddenRows: [], hiddenColumns: [], merges: [] };
    const { rows, columns } = hidden(cells.area);
    return { ...whole, locked: locked(), hiddenRows: rows, hiddenColumns: columns, merges: merges() };
  };
}
