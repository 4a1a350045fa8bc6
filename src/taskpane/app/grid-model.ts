import type { Finding } from "../../rules";
import { Grid, parseAddress, type Area, type SheetSnapshot } from "../../sheet";
import type { SheetDrawing } from "../../workbook/file";
import { isDue, severities, severityOf, type Severity } from "./findings";
import { Merges } from "./grid-merges";
import { rowHeights, columnWidths } from "./grid-sizes";

/** A row or a column that is drawn. */
export interface GridLine {
  /** The sheet's own number. */
  readonly number: number;
  /** Pixels at 100 %, from the first drawn line on. */
  readonly start: number;
  readonly size: number;
  /** Hidden ones right before it, folded away. */
  readonly folded: number;
}

export interface GridCell {
  /** Of the cell that holds the content: for a merged area its top left one, drawn or not. */
  readonly address: string;
  readonly text: string;
  /** Positions among the drawn rows and columns, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Drawn columns to the right of it, empty, over which a text in one line may run on, as in a spreadsheet program. */
  readonly spill: number;
  readonly align: "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly bold: boolean;
  readonly wrap: boolean;
  readonly formula: boolean;
  /** The gravest finding about the cell that asks for something; null: none. */
  readonly severity: Severity | null;
}

/** A snapshot as it is drawn: merged areas as spans, hidden rows and columns folded, sizes as the file has them. */
export interface GridModel {
  readonly columns: readonly GridLine[];
  readonly rows: readonly GridLine[];
  readonly width: number;
  readonly height: number;
  /** The cells that begin in a drawn row. Made when they are asked for: a sheet of thousands of rows costs what is looked at. */
  readonly cellsIn: (row: number) => readonly GridCell[];
  /** Rows above `from` in which a merged area begins that reaches it. */
  readonly rowsReaching: (from: number) => readonly number[];
  /** The drawn cell that covers a position; null outside. */
  readonly at: (row: number, column: number) => GridCell | null;
  /** The drawn cell that stands for an address; null where it is hidden or outside. */
  readonly find: (address: string) => GridCell | null;
  /** The address that holds the content there: for a merged area its top left cell. */
  readonly shownAt: (address: string) => string;
}

/** Empty rows and columns around the content that merged areas may still claim. */
const MARGIN = 50;

/** Columns over which a text runs on at most. */
const FARTHEST = 20;

export function gridModel(
  snapshot: SheetSnapshot,
  findings: readonly Finding[],
  drawing: SheetDrawing | null = null,
): GridModel {
  const marks = severityByCell(findings);
  const grid = new Grid(snapshot);
  const extent = extentOf(snapshot, grid);
  const rowNumbers = numbersIn(extent.top, extent.bottom, snapshot.hiddenRows);
  const columnNumbers = numbersIn(extent.left, extent.right, snapshot.hiddenColumns);
  const merges = new Merges(snapshot.merges, extent, rowNumbers, columnNumbers);
  const widths = columnWidths(grid, columnNumbers, drawing);
  const columns = lines(columnNumbers, (number) => widths.get(number) ?? 0);
  const heights = rowHeights(grid, columns, drawing);
  const rows = lines(rowNumbers, (number) => heights(number));
  const known = new Map<number, readonly GridCell[]>();

  const cellOf = (row: number, column: number): GridCell | null => {
    const [rowLine, columnLine] = [rows[row], columns[column]];
    if (rowLine === undefined || columnLine === undefined) return null;
    const span = merges.over(row, column);
    if (span !== null && (span.row !== row || span.column !== column)) return null;
    const cell = grid.cell(span?.area.top ?? rowLine.number, span?.area.left ?? columnLine.number);
    const look = drawing?.look(cell.row, cell.column);
    const isNumber = typeof cell.value === "number";
    const align = look?.horizontal ?? (isNumber ? "right" : "left");
    const wrap = look === undefined ? !isNumber : look.wrap || cell.text.includes("\n");
    const runsOn = span === null && !wrap && !isNumber && align === "left" && cell.text !== "";
    return {
      address: cell.address,
      text: cell.text,
      row,
      column,
      rowSpan: span?.rowSpan ?? 1,
      columnSpan: span?.columnSpan ?? 1,
      spill: runsOn ? emptyBeside(row, column) : 0,
      align,
      vertical: look?.vertical ?? "center",
      bold: look?.bold ?? false,
      wrap,
      formula: cell.formula !== null,
      severity: marks.get(cell.address) ?? null,
    };
  };
  const emptyBeside = (row: number, column: number): number => {
    let count = 0;
    for (let next = column + 1; count < FARTHEST && next < columns.length; next++, count++) {
      const [rowLine, columnLine] = [rows[row], columns[next]];
      if (rowLine === undefined || columnLine === undefined || merges.over(row, next) !== null) break;
      if (grid.cell(rowLine.number, columnLine.number).text !== "") break;
    }
    return count;
  };
  const cellsIn = (row: number): readonly GridCell[] => {
    const made = known.get(row) ?? columns.flatMap((_, column) => cellOf(row, column) ?? []);
    known.set(row, made);
    return made;
  };
  const at = (row: number, column: number): GridCell | null => {
    const span = merges.over(row, column);
    return cellsIn(span?.row ?? row).find((cell) => cell.column === (span?.column ?? column)) ?? null;
  };
  const shownAt = (address: string): string => {
    const area = parseAddress(address);
    return area === null ? address : grid.cell(area.top, area.left).address;
  };
  const find = (address: string): GridCell | null => {
    const area = parseAddress(shownAt(address));
    if (area === null) return null;
    const place = merges.leadOf(area) ?? {
      row: rowNumbers.indexOf(area.top),
      column: columnNumbers.indexOf(area.left),
    };
    return place.row < 0 || place.column < 0 ? null : at(place.row, place.column);
  };
  return {
    columns,
    rows,
    width: end(columns),
    height: end(rows),
    cellsIn,
    rowsReaching: (from) => merges.rowsReaching(from),
    at,
    find,
    shownAt,
  };
}

/** A sheet whose content begins further down or right than this is drawn from there on. */
const FAR = 100;

/** What is drawn: from A1 to the last content, and merged areas that go a little beyond. */
function extentOf({ merges }: SheetSnapshot, { top, left, bottom, right }: Grid): Area {
  const reach = (last: number, ends: readonly number[]): number =>
    Math.max(last, ...ends.filter((end) => end <= last + MARGIN));
  const inside = merges.filter((area) => area.top <= bottom && area.left <= right);
  return {
    top: top > FAR ? top : 1,
    left: left > FAR ? left : 1,
    bottom: reach(
      bottom,
      inside.map((area) => area.bottom),
    ),
    right: reach(
      right,
      inside.map((area) => area.right),
    ),
  };
}

function numbersIn(from: number, to: number, hidden: readonly number[]): readonly number[] {
  const folded = new Set(hidden);
  const numbers: number[] = [];
  for (let number = from; number <= to; number++) if (!folded.has(number)) numbers.push(number);
  return numbers;
}

function lines(numbers: readonly number[], sizeOf: (number: number) => number): readonly GridLine[] {
  let start = 0;
  return numbers.map((number, index) => {
    const size = sizeOf(number);
    const line = { number, start, size, folded: number - (numbers[index - 1] ?? 0) - 1 };
    start += size;
    return line;
  });
}

function end(all: readonly GridLine[]): number {
  const last = all.at(-1);
  return last === undefined ? 0 : last.start + last.size;
}

function severityByCell(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const marks = new Map<string, Severity>();
  for (const finding of findings) {
    const severity = severityOf(finding);
    if (finding.cell === null || !isDue(severity)) continue;
    const known = marks.get(finding.cell);
    if (known === undefined || severities.indexOf(severity) < severities.indexOf(known))
      marks.set(finding.cell, severity);
  }
  return marks;
}
