import ExcelJS, { type Cell } from "exceljs";
import type { PracticeSource } from "./model";
import { place, type PlacedCell } from "./place";

/** The same whenever it is made, so that the file changes only when its source does. */
const MADE = new Date(Date.UTC(2024, 0, 1));
const LINE_POINTS = 16;

/** The practice form as a workbook: lines, merged cells and print set-up as such forms have them. */
export async function workbookOf({ sheet: name, rows, widths }: PracticeSource): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = MADE;
  workbook.modified = MADE;
  const sheet = workbook.addWorksheet(name, {
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const { cells, merges, width, height } = place(rows);
  sheet.columns = widths.map((characters) => ({ width: characters }));
  for (let row = 1; row <= height; row++) {
    for (let column = 1; column <= width; column++) frame(sheet.getCell(row, column));
  }
  for (const area of merges) sheet.mergeCells(area);
  for (const cell of cells) fill(sheet.getCell(cell.row, cell.column), cell);
  const areas = new Map(merges.map((area) => [area.split(":")[0], area]));
  for (let row = 1; row <= height; row++) {
    const lines = cells
      .filter((cell) => cell.row === row && cell.column > 1)
      .map((cell) => linesOf(cell, spanWidth(areas.get(sheet.getCell(cell.row, cell.column).address), cell, widths)));
    sheet.getRow(row).height = row === 1 ? 30 : Math.max(1, ...lines) * LINE_POINTS + 6;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function frame(cell: Cell): void {
  const line = { style: "thin" } as const;
  cell.border = { top: line, left: line, bottom: line, right: line };
  cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  cell.font = { name: "宋体", size: 11 };
}

function fill(cell: Cell, { row, value, formula, numberFormat }: PlacedCell): void {
  if (formula !== null) cell.value = { formula: formula.slice(1), result: value ?? "", date1904: false };
  else cell.value = value;
  if (numberFormat !== null) cell.numFmt = numberFormat;
  if (row === 1) cell.font = { name: "宋体", size: 16, bold: true };
  if (typeof value === "string" && value.length > 18) {
    cell.alignment = { horizontal: "left", vertical: "middle", wrapText: true };
  }
}

function spanWidth(area: string | undefined, { column }: PlacedCell, widths: readonly number[]): number {
  const last = area === undefined ? column : lettersToNumber(/:([A-Z]+)/.exec(area)?.[1] ?? "A");
  return widths.slice(column - 1, last).reduce((sum, width) => sum + width, 0);
}

function lettersToNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A Chinese character takes two widths. */
function linesOf({ value }: PlacedCell, width: number): number {
  if (typeof value !== "string") return 1;
  return value
    .split("\n")
    .map((line) =>
      Math.max(1, Math.ceil(Array.from(line).reduce((sum, one) => sum + (one > "\u2000" ? 2 : 1), 0) / width)),
    )
    .reduce((sum, lines) => sum + lines, 0);
}
