import { isWithin, type Area } from "../../sheet";

/** The area of a range whose four numbers are loaded (Excel counts them from 0). */
export function areaOfRange(range: Excel.Range): Area {
  const top = range.rowIndex + 1;
  const left = range.columnIndex + 1;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

/** What `areaOfRange` needs. */
export const AREA_PROPERTIES = ["rowIndex", "columnIndex", "rowCount", "columnCount"];

/** Queues a range's place; null when it turns out not to exist. */
export function queueArea(range: Excel.Range): () => Area | null {
  range.load(AREA_PROPERTIES);
  return () => (range.isNullObject ? null : areaOfRange(range));
}

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);

export const sameArea = (a: Area | null, b: Area | null): boolean =>
  a === null || b === null ? a === b : isWithin(a, b) && isWithin(b, a);

/** Cuts an area into bands of at most so many rows. */
export function bands(area: Area, rows: number): Area[] {
  const parts: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    parts.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return parts;
}
