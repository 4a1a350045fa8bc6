import { columnLetters } from "../../sheet";
import { wrap } from "../text/wrap";
import { styleIndex, type CellStyle } from "./styles";

/** A cell: text or number with its look. Texts are written as texts, so one that opens with "=" is never a formula. */
export interface BookCell {
  readonly value: string | number | null;
  readonly style: CellStyle;
}

export interface BookSheet {
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly BookCell[])[];
  /** The first row is a head: frozen, filtered, repeated on each printed page. */
  readonly head: boolean;
}

/** Excel takes no more in one cell. */
const mostCharacters = 32_767;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML 1.0 has no place for control characters other than tab and line ends, nor for halves of surrogate pairs. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

export function xmlText(text: string): string {
  return text.replace(unwritable, "").replace(/[&<>"]/g, (character) => entities[character] ?? "");
}

function cellXml({ value, style }: BookCell, row: number, column: number): string {
  const place = `r="${columnLetters(column)}${row}" s="${styleIndex(style)}"`;
  if (value === null || value === "") return `<c ${place}/>`;
  if (typeof value === "number") return `<c ${place}><v>${value}</v></c>`;
  const text = xmlText(value.slice(0, mostCharacters));
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const lineHeight = 16.5;
/** Excel's highest row, in points. */
const highest = 409;

/** Height in points that shows every wrapped line; programs differ in whether they fit rows by themselves. */
function heightOf(cells: readonly BookCell[], widths: readonly number[]): number {
  const lines = cells.map(({ value }, at) => wrap(String(value ?? ""), Math.max(4, (widths[at] ?? 10) - 1)).length);
  return Math.min(highest, Math.max(1, ...lines) * lineHeight + 2);
}

export const sheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** One worksheet part, elements in the order of CT_Worksheet (ISO 29500-1, 18.3.1.99). */
export function sheetXml({ widths, rows, head }: BookSheet): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const lines = rows.map((cells, at) => {
    const content = cells.map((cell, column) => cellXml(cell, at + 1, column + 1)).join("");
    return `<row r="${at + 1}" ht="${heightOf(cells, widths)}" customHeight="1">${content}</row>`;
  });
  const frozen = head ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : "";
  const filter = head ? `<autoFilter ref="A1:${columnLetters(widths.length)}${Math.max(1, rows.length)}"/>` : "";
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`,
    `<worksheet xmlns="${sheetNamespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols>`,
    `<sheetData>${lines.join("")}</sheetData>${filter}`,
    `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`,
  ].join("");
}
