import { addressOf, parseAddress, type Area } from "../../src/sheet";
import type { CellData, SheetData } from "./workbook-data";

/** Ways in which the same form may look otherwise; each gives the sheet anew, with every merge moved along. */

type Move = (row: number, column: number) => readonly [row: number, column: number];

const at = (address: string): Area => {
  const area = parseAddress(address);
  if (area === null) throw new Error(`no address: ${address}`);
  return area;
};

const merges = (sheet: SheetData): readonly Area[] => (sheet.merges ?? []).map(at);
const reference = ({ top, left, bottom, right }: Area): string => `${addressOf(top, left)}:${addressOf(bottom, right)}`;

function moved(sheet: SheetData, move: Move): SheetData {
  const cells: Record<string, CellData> = {};
  for (const [address, data] of Object.entries(sheet.cells)) {
    const { top, left } = at(address);
    cells[addressOf(...move(top, left))] = data;
  }
  const areas = merges(sheet).map((area) => {
    const [top, left] = move(area.top, area.left);
    const [bottom, right] = move(area.bottom, area.right);
    return reference({ top, left, bottom, right });
  });
  return { ...sheet, cells, merges: areas, hiddenRows: (sheet.hiddenRows ?? []).map((row) => move(row, 1)[0]) };
}

/** Blank rows and columns in front of everything. */
export const shifted = (sheet: SheetData, rows: number, columns: number): SheetData =>
  moved(sheet, (row, column) => [row + rows, column + columns]);

/** The sheets below one another on one, with so many blank rows between them; `starts`: the row in which each begins. */
export function stacked(
  sheets: readonly SheetData[],
  between: number,
): { readonly sheet: SheetData; readonly starts: readonly number[] } {
  const starts: number[] = [];
  const parts: SheetData[] = [];
  let rows = 0;
  for (const sheet of sheets) {
    starts.push(rows + 1);
    parts.push(shifted(sheet, rows, 0));
    rows += Math.max(...Object.keys(sheet.cells).map((address) => at(address).bottom)) + between;
  }
  const [first] = parts;
  if (first === undefined) throw new RangeError("nothing to stack");
  const sheet = {
    ...first,
    cells: Object.fromEntries(parts.flatMap(({ cells }) => Object.entries(cells))),
    merges: parts.flatMap((part) => part.merges ?? []),
    hiddenRows: parts.flatMap((part) => part.hiddenRows ?? []),
  };
  return { sheet, starts };
}

/** A blank row after each of the given rows. */
export const withBlankRows = (sheet: SheetData, after: readonly number[]): SheetData =>
  moved(sheet, (row, column) => [row + after.filter((one) => one < row).length, column]);

/** A blank column before the given one; areas across it grow. */
export const withColumn = (sheet: SheetData, before: number): SheetData =>
  moved(sheet, (row, column) => [row, column >= before ? column + 1 : column]);

/** Every row and column as many as given, what stood in one cell merged over all of them: how tables come out of Word and PDF. */
export function stretched(sheet: SheetData, rows: number, columns: number): SheetData {
  const wide = ({ top, left, bottom, right }: Area): string =>
    reference({
      top: (top - 1) * rows + 1,
      left: (left - 1) * columns + 1,
      bottom: bottom * rows,
      right: right * columns,
    });
  const areas = merges(sheet);
  const isMerged = ({ top, left }: Area): boolean =>
    areas.some((area) => area.top <= top && area.bottom >= top && area.left <= left && area.right >= left);
  const places = Object.keys(sheet.cells).map(at);
  const [bottom, right] = [Math.max(...places.map(({ top }) => top)), Math.max(...places.map(({ left }) => left))];
  const single: Area[] = [];
  for (let row = 1; row <= bottom; row++)
    for (let column = 1; column <= right; column++) single.push({ top: row, left: column, bottom: row, right: column });
  const spread = moved({ ...sheet, merges: [] }, (row, column) => [(row - 1) * rows + 1, (column - 1) * columns + 1]);
  return { ...spread, merges: [...areas, ...single.filter((area) => !isMerged(area))].map(wide) };
}

/** Two columns change places in the given rows; null where something is merged across their borders or differently in the two. */
export function swapped(sheet: SheetData, one: number, other: number, top: number, bottom: number): SheetData | null {
  const within = merges(sheet).filter((area) => area.bottom >= top && area.top <= bottom);
  const touching = (column: number) => within.filter(({ left, right }) => left <= column && right >= column);
  const alone = [one, other].every((column) =>
    touching(column).every((area) => area.left === area.right && area.top >= top && area.bottom <= bottom),
  );
  if (!alone) return null;
  const swap: Move = (row, column) => {
    if (row < top || row > bottom) return [row, column];
    return [row, column === one ? other : column === other ? one : column];
  };
  return moved(sheet, swap);
}

/** Merged areas opened: the text stands in the first cell, the others are empty. */
export const opened = (sheet: SheetData): SheetData => ({ ...sheet, merges: [] });

/** Merged areas opened, each text in the middle column of its own, or in the middle row. */
export function centred(sheet: SheetData, along: "columns" | "rows"): SheetData {
  const middles = new Map(
    merges(sheet).map(({ top, left, bottom, right }): readonly [string, string] => {
      const [row, column] = along === "rows" ? [(top + bottom) >> 1, left] : [top, (left + right) >> 1];
      return [addressOf(top, left), addressOf(row, column)];
    }),
  );
  const cells = Object.entries(sheet.cells).map(([address, data]): readonly [string, CellData] => [
    middles.get(address) ?? address,
    data,
  ]);
  return { ...sheet, cells: Object.fromEntries(cells), merges: [] };
}

/** Merged areas opened and filled down: the text is repeated in every row. */
export function repeated(sheet: SheetData, columns: readonly number[], top: number): SheetData {
  const cells: Record<string, CellData> = { ...sheet.cells };
  const kept: string[] = [];
  for (const area of merges(sheet)) {
    const data = sheet.cells[addressOf(area.top, area.left)];
    if (!columns.includes(area.left) || area.top < top || area.left !== area.right || data === undefined) {
      kept.push(reference(area));
      continue;
    }
    for (let row = area.top; row <= area.bottom; row++) cells[addressOf(row, area.left)] = data;
  }
  return { ...sheet, cells, merges: kept };
}

const changed = (sheet: SheetData, change: (data: CellData, address: string) => CellData): SheetData => ({
  ...sheet,
  cells: Object.fromEntries(Object.entries(sheet.cells).map(([address, data]) => [address, change(data, address)])),
});

/** Every number kept as text, as it is shown. */
export const asText = (sheet: SheetData): SheetData =>
  changed(sheet, (data) => {
    if (typeof data === "number") return String(data);
    if (typeof data !== "object" || typeof data.value !== "number") return data;
    return data.format?.includes("%") === true ? `${Number((data.value * 100).toFixed(6))}%` : String(data.value);
  });

/** Letters, digits and signs of every text in full width. */
export const fullWidth = (sheet: SheetData): SheetData =>
  changed(sheet, (data) =>
    typeof data === "string"
      ? data.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
      : data,
  );

/** Radicals and compatibility ideographs where the characters are meant: text that comes out of a PDF. */
export const lookingAlike = (sheet: SheetData): SheetData =>
  changed(sheet, (data) =>
    typeof data === "string"
      ? data.replace(/[一二金目文长门年]/g, (character) => lookAlikes.get(character) ?? character)
      : data,
  );

const lookAlikes = new Map(
  [..."一⼀二⼆金⾦目⽬文⽂长⻓门⻔年\uf98e".matchAll(/(.)(.)/g)].map(([, is = "", seems = ""]) => [is, seems]),
);

/** Numbers as text with their thousands parted, and behind every text the blanks that copying leaves. */
export const untidy = (sheet: SheetData): SheetData =>
  changed(asText(sheet), (data) => {
    if (typeof data !== "string") return data;
    const [whole = "", ...rest] = data.split(".");
    const amount = /^\d{5,}$/.test(whole) ? [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...rest].join(".") : data;
    return `\u00a0${amount}\u3000\u00a0\t`;
  });

/** A mark without width behind every character, as copying from web pages leaves it. */
export const unseen = (sheet: SheetData): SheetData =>
  changed(sheet, (data) => (typeof data === "string" ? Array.from(data).join("\u200b") : data));

/** Second levels with a number in brackets in front: （1）数量指标. */
export function numbered(sheet: SheetData): SheetData {
  let next = 0;
  return changed(sheet, (data) => (typeof data === "string" && secondLevel.test(data) ? `（${++next}）${data}` : data));
}

const secondLevel = /^(?:数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度)指标/;

/** Other texts for given cells. */
export const renamed = (sheet: SheetData, texts: ReadonlyMap<string, string>): SheetData =>
  changed(sheet, (data, address) => texts.get(address) ?? data);

/** Spaces and line breaks between the characters of given cells: 分 值, 完\n成\n值. */
export const spaced = (sheet: SheetData, addresses: readonly string[]): SheetData =>
  changed(sheet, (data, address) =>
    typeof data === "string" && addresses.includes(address) ? Array.from(data).join(" \n") : data,
  );

/** Texts in narrow columns: a line break after every so many Chinese characters, but not before the last. */
export function broken(sheet: SheetData, after: number): SheetData {
  const run = new RegExp(`(\\p{Script=Han}{${after}})(?=\\p{Script=Han}{2})`, "gu");
  return changed(sheet, (data) => (typeof data === "string" ? data.replace(run, "$1\n") : data));
}

export const withCells = (sheet: SheetData, cells: Readonly<Record<string, CellData>>): SheetData => ({
  ...sheet,
  cells: { ...sheet.cells, ...cells },
});

/** Further rows below the given one: texts by column number, or the number of a row whose cells stand there once more. The sheet is one without merged areas. */
export function withRowsBelow(
  sheet: SheetData,
  row: number,
  further: readonly (number | Readonly<Record<number, string>>)[],
): SheetData {
  const lower = moved(sheet, (at, column) => [at > row ? at + further.length : at, column]);
  const added = further.flatMap((one, index): readonly (readonly [string, CellData])[] => {
    const below = row + index + 1;
    if (typeof one !== "number")
      return Object.entries(one).map(([column, text]) => [addressOf(below, Number(column)), text]);
    return Object.entries(sheet.cells).flatMap(([address, data]) => {
      const { top, left } = at(address);
      return top === one ? [[addressOf(below, left), data]] : [];
    });
  });
  return withCells(lower, Object.fromEntries(added));
}

export const hidden = (sheet: SheetData, rows: readonly number[]): SheetData => ({ ...sheet, hiddenRows: rows });
