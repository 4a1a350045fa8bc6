import Table from "cli-table3";
import stringWidth from "string-width";
import { oneLine } from "../values";
import type { Page } from "./page";
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
  return Math.max(
    0,
    ...paragraphs(cell).flatMap((p) =>
      textOf(p)
        .split("\n")
        .map((line) => stringWidth(line)),
    ),
  );
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

function lay(cell: TableCell, width: number): string {
  return paragraphs(cell)
    .flatMap((paragraph) => {
      const lines = clip(wrap(textOf(paragraph), width), mostLines, width);
      return typeof paragraph === "string" ? lines : lines.map(paragraph.paint);
    })
    .join("\n");
}

const noFrame = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: " ".repeat(indent),
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: " ".repeat(gap),
};

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

/** A table without frame, at most as wide as the page; lines without trailing spaces. */
export function table(page: Page, columns: readonly Column[], rows: readonly (readonly TableCell[])[]): string[] {
  const widths = fit(columns, rows, page.width);
  if (widths === null) return asList(page, columns, rows);
  const sheet = new Table({
    chars: noFrame,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colWidths: widths,
    colAligns: columns.map((column) => column.align),
  });
  const heads = columns.map(({ title }) => ({
    content: title.replace(/[^\n]+/g, page.colours.dim),
    vAlign: "bottom" as const,
  }));
  sheet.push(heads);
  sheet.push(widths.map((width) => page.colours.dim("─".repeat(width))));
  for (const row of rows) sheet.push(row.map((cell, at) => lay(cell, widths[at] ?? 1)));
  return sheet
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
}
