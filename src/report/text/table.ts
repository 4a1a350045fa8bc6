import { oneLine } from "../values";
import type { Page } from "./page";
import { widthOf } from "./width";
import { clip, wrap } from "./wrap";

export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
  /** Least width when the page is narrow; undefined: the column is never made narrower than its content. */
  readonly shrinkTo?: number;
}

/** A cell: paragraphs of text, each with the colour of its lines. */
export type Paragraph = string | { readonly text: string; readonly paint: (line: string) => string };
export type TableCell = Paragraph | readonly Paragraph[];

const gap = 2;
const indent = 2;
const mostLines = 6;

const isList = (cell: TableCell): cell is readonly Paragraph[] => Array.isArray(cell);
const paragraphs = (cell: TableCell): readonly Paragraph[] => (isList(cell) ? cell : [cell]);
const textOf = (paragraph: Paragraph): string => (typeof paragraph === "string" ? paragraph : paragraph.text);

function naturalWidth(cell: TableCell): number {
  return Math.max(0, ...paragraphs(cell).flatMap((paragraph) => textOf(paragraph).split("\n").map(widthOf)));
}

/** Widths that fit the page: the widest shrinkable column gives way first. null: it cannot be made to fit. */
function fit(columns: readonly Column[], rows: readonly (readonly TableCell[])[], available: number): number[] | null {
  const widths = columns.map((column, at) =>
    Math.max(naturalWidth(column.title), ...rows.map((row) => naturalWidth(row[at] ?? ""))),
  );
  const room = available - indent - gap * (columns.length - 1);
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over--) {
    let widest = -1;
    columns.forEach(({ shrinkTo }, at) => {
      const width = widths[at] ?? 0;
      if (shrinkTo !== undefined && width > shrinkTo && width > (widths[widest] ?? 0)) widest = at;
    });
    if (widest < 0) return null;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** A line of a cell with its colour, and the columns it takes. */
interface CellLine {
  readonly text: string;
  readonly width: number;
}

const plain = (line: string): string => line;

function lay(cell: TableCell, width: number): CellLine[] {
  return paragraphs(cell).flatMap((paragraph) => {
    const paint = typeof paragraph === "string" ? plain : paragraph.paint;
    const lines = clip(wrap(textOf(paragraph), width), mostLines, width);
    return lines.map((line) => ({ text: paint(line), width: widthOf(line) }));
  });
}

/** On a page too narrow for a table each row becomes a list of "title: text". */
function asList(page: Page, columns: readonly Column[], rows: readonly (readonly TableCell[])[]): string[] {
  return rows.flatMap((row) => [
    ...row.flatMap((cell, at) => {
      const text = paragraphs(cell)
        .map(textOf)
        .filter((part) => part !== "")
        .join(" ");
      if (text === "") return [];
      const [first = "", ...rest] = wrap(`${oneLine(columns[at]?.title ?? "")} ${text}`, page.width - indent - 2);
      return [" ".repeat(indent) + first, ...rest.map((line) => " ".repeat(indent + 2) + line)];
    }),
    "",
  ]);
}

const nothing: CellLine = { text: "", width: 0 };

/** A row's cells side by side. */
function sideBySide(
  columns: readonly Column[],
  widths: readonly number[],
  cells: readonly (readonly CellLine[])[],
): string[] {
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, nth) => {
    const texts = columns.map(({ align }, at) => {
      const { text, width } = cells[at]?.[nth] ?? nothing;
      const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - width));
      return align === "right" ? space + text : text + space;
    });
    return `${" ".repeat(indent)}${texts.join(" ".repeat(gap))}`.trimEnd();
  });
}

/** Titles stand at the bottom of the head. */
function headOf({ colours: { dim } }: Page, columns: readonly Column[]): CellLine[][] {
  const titles = columns.map(({ title }) => title.split("\n"));
  const height = Math.max(...titles.map((lines) => lines.length));
  return titles.map((lines) => [
    ...Array.from({ length: height - lines.length }, () => nothing),
    ...lines.map((line) => ({ text: dim(line), width: widthOf(line) })),
  ]);
}

/** A table without frame, at most as wide as the page; lines without trailing spaces. */
export function table(page: Page, columns: readonly Column[], rows: readonly (readonly TableCell[])[]): string[] {
  const widths = fit(columns, rows, page.width);
  if (widths === null) return asList(page, columns, rows);
  const rule = widths.map((width) => [{ text: page.colours.dim("─".repeat(width)), width }]);
  const body = rows.map((row) => row.map((cell, at) => lay(cell, widths[at] ?? 1)));
  return [headOf(page, columns), rule, ...body].flatMap((cells) => sideBySide(columns, widths, cells));
}
