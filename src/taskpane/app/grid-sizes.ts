import type { Cell, Grid } from "../../sheet";
import type { SheetDrawing } from "../../workbook/file";

/** At the grid's 13 px: a Chinese character, any other one, a line, and what stands around the text. */
const WIDE_PX = 13;
const NARROW_PX = 7.2;
const LINE_PX = 18;
const AROUND_X = 10;
const AROUND_Y = 6;
const LEAST_HEIGHT = 24;
const LEAST_WIDTH = 56;
/** Columns of files that tell no widths: wide enough for their words, narrow enough to see the neighbours. */
const MOST_WIDTH = 240;
/** More rows need not be looked at to see how wide a column is. */
const LOOK_AT = 300;

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u2e80" ? WIDE_PX : NARROW_PX;
  return width;
}

function widest(text: string): number {
  return Math.max(...text.split("\n").map(textWidth));
}

function stands(cell: Cell, row: number, column: number): boolean {
  return cell.row === row && cell.column === column && cell.text !== "";
}

/** By column number: as the file has it, else by the column's own words. */
export function columnWidths(
  grid: Grid,
  numbers: readonly number[],
  drawing: SheetDrawing | null,
): ReadonlyMap<number, number> {
  if (drawing !== null) return new Map(numbers.map((number) => [number, drawing.columnWidth(number)]));
  return new Map(
    numbers.map((number) => {
      let width = LEAST_WIDTH;
      for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + LOOK_AT); row++) {
        const cell = grid.cell(row, number);
        const isMerged = cell.area.left !== cell.area.right;
        if (!isMerged && stands(cell, row, number)) width = Math.max(width, widest(cell.text) + AROUND_X);
      }
      return [number, Math.min(width, MOST_WIDTH)];
    }),
  );
}

/** By row number: as the file has it, else as high as the row's words need in their columns. */
export function rowHeights(
  grid: Grid,
  columns: readonly { readonly number: number; readonly size: number }[],
  drawing: SheetDrawing | null,
): (row: number) => number {
  return (row) => {
    const given = drawing?.rowHeight(row) ?? null;
    if (given !== null) return given;
    let height = LEAST_HEIGHT;
    for (const { number } of columns) {
      const cell = grid.cell(row, number);
      if (!stands(cell, row, number) || cell.area.top !== cell.area.bottom) continue;
      const wraps = drawing === null ? typeof cell.value === "string" : drawing.look(row, number).wrap;
      if (!wraps && !cell.text.includes("\n")) continue;
      const room = columns
        .filter((column) => cell.area.left <= column.number && column.number <= cell.area.right)
        .reduce((sum, column) => sum + column.size, -AROUND_X);
      height = Math.max(height, linesIn(cell.text, wraps ? room : Infinity) * LINE_PX + AROUND_Y);
    }
    return height;
  };
}

function linesIn(text: string, room: number): number {
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(textWidth(line) / Math.max(room, WIDE_PX))))
    .reduce((sum, lines) => sum + lines, 0);
}
