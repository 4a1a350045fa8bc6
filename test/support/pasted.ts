import { addressOf, parseAddress, type Area } from "../../src/sheet";
import type { CellData, SheetData } from "./workbook-data";

const at = (address: string): Area => {
  const area = parseAddress(address);
  if (area === null) throw new Error(`no address: ${address}`);
  return area;
};

const linesOf = (data: CellData | undefined): readonly CellData[] =>
  typeof data === "string" ? data.split("\n").filter((line) => line.trim() !== "") : data === undefined ? [] : [data];

/** Merged areas without those rows in which, as they are drawn by hand at times, further texts stand. */
function drawable(sheet: SheetData): readonly Area[] {
  const places = Object.keys(sheet.cells).map(at);
  return (sheet.merges ?? []).map(at).map((area) => {
    const texts = places.filter(
      ({ top, left }) => top > area.top && top <= area.bottom && left >= area.left && left <= area.right,
    );
    return { ...area, bottom: Math.min(area.bottom, ...texts.map(({ top }) => top - 1)) };
  });
}

/**
 * A table as Excel takes it over from Word or a web page: every line of a cell in a row of its own, and what has but one
 * line merged over all rows of the cells beside it. `merged` false: the same with the merged areas opened.
 */
export function pasted(sheet: SheetData, merged = true): SheetData {
  const areas = drawable(sheet);
  const owner = (row: number, column: number): Area =>
    areas.find((one) => one.top <= row && one.bottom >= row && one.left <= column && one.right >= column) ??
    at(addressOf(row, column));
  const places = Object.keys(sheet.cells).map(at);
  const [last, right] = [
    Math.max(...places.map(({ top }) => top)),
    Math.max(...places.map(({ left }) => left), ...areas.map((area) => area.right)),
  ];
  const starts = startsOf(sheet, last, owner);
  const cells: Record<string, CellData> = {};
  const merges: string[] = [];
  const put = (top: number, bottom: number, { left, right: end }: Area, data: CellData | undefined): void => {
    if (data !== undefined) cells[addressOf(top, left)] = data;
    if (merged && (bottom > top || end > left)) merges.push(`${addressOf(top, left)}:${addressOf(bottom, end)}`);
  };
  for (let row = 1; row <= last; row++) {
    for (let column = 1; column <= right; column++) {
      const area = owner(row, column);
      if (area.top !== row || area.left !== column) continue;
      const [top, bottom] = [starts[row] ?? row, (starts[area.bottom + 1] ?? row) - 1];
      const lines = linesOf(sheet.cells[addressOf(row, column)]);
      if (lines.length < 2) put(top, bottom, area, lines[0]);
      else for (const [index, line] of lines.entries()) put(top + index, top + index, area, line);
    }
  }
  return { ...sheet, cells, merges };
}

/** In which row each row begins once all lines have theirs; the lines of an area over several rows go on below its last. */
function startsOf(sheet: SheetData, last: number, owner: (row: number, column: number) => Area): readonly number[] {
  const heights = Array.from({ length: last + 1 }, () => 1);
  const count = (from: number, to: number): number => heights.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
  const texts = Object.entries(sheet.cells).map(([address, data]) => {
    const { top, left } = at(address);
    return { area: owner(top, left), lines: linesOf(data).length };
  });
  for (const { area, lines } of texts.sort((a, b) => a.area.bottom - a.area.top - (b.area.bottom - b.area.top)))
    heights[area.bottom] = (heights[area.bottom] ?? 1) + Math.max(0, lines - count(area.top, area.bottom));
  const starts = [1, 1];
  for (let row = 1; row <= last; row++) starts[row + 1] = (starts[row] ?? 1) + (heights[row] ?? 1);
  return starts;
}

/** Every column made two as a converter does where heads and texts begin at different places: the heads' in the one, all else in the other. */
export function parted(sheet: SheetData, headRows: readonly number[], headsFirst: boolean): SheetData {
  const cells: Record<string, CellData> = {};
  for (const [address, data] of Object.entries(sheet.cells)) {
    const { top, left } = at(address);
    cells[addressOf(top, 2 * left - (headRows.includes(top) === headsFirst ? 1 : 0))] = data;
  }
  return { ...sheet, cells, merges: [] };
}
