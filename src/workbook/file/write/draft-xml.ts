import {
  addressOf,
  addressOfArea,
  columnLetters,
  type DraftCell,
  type DraftStyle,
  type SheetDraft,
} from "../../../sheet";
import { listSource, quotedSheet } from "../../draft-limits";
import { encodeEntities } from "../xml";
import { cellXml } from "./cell-xml";
import { OFFICE } from "./relations";
import type { StyleChange, StyleEditor } from "./style-editor";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Blue and the like, as Excel's own style for links has it. */
const LINK_COLOUR = "0563C1";

const rgb = (colour: string | undefined): string | undefined => colour?.replace("#", "").toUpperCase();

function alignmentOf({ horizontal, vertical, wrap }: DraftStyle): StyleChange["alignment"] {
  if (horizontal === undefined && vertical === undefined && wrap !== true) return undefined;
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === true ? { wrapText: "1" } : {}),
  };
}

function changeOf({ style, link }: DraftCell): StyleChange {
  const colour = rgb(style.color) ?? (link === undefined ? undefined : LINK_COLOUR);
  const { bold, size } = style;
  return {
    numberFormat: style.numberFormat ?? null,
    fill: rgb(style.fill),
    font: colour === undefined && bold !== true && size === undefined ? undefined : { bold, colour, size },
    border: style.border,
    alignment: alignmentOf(style),
  };
}

/** Points that a line of text of that size takes, and the most a row may be high. */
const LINE = 1.4;
const MAX_HEIGHT = 409;

/** Characters beyond Latin take two places. */
const places = (line: string): number => Array.from(line).reduce((sum, letter) => sum + (letter > "\u024f" ? 2 : 1), 0);

/** Height of a row whose texts break over several lines, estimated: programs differ in whether they fit rows when opening. */
function estimatedHeight(cells: readonly DraftCell[], widths: ReadonlyMap<number, number>): number | null {
  const heights = cells.map(({ value, style, column }) => {
    if (typeof value !== "string" || style.wrap !== true) return 0;
    const room = Math.max(1, (widths.get(column) ?? 8) - 1);
    const lines = value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(places(line) / room)), 0);
    return lines === 1 ? 0 : lines * (style.size ?? 11) * LINE;
  });
  const most = Math.max(0, ...heights);
  return most === 0 ? null : Math.min(MAX_HEIGHT, Math.round(most));
}

function rowsXml(sheet: SheetDraft, styles: StyleEditor | null): string {
  const widths = new Map(sheet.columnWidths.map(({ column, width }) => [column, width]));
  const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
  const byRow = new Map<number, DraftCell[]>();
  for (const cell of sheet.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const rows = [...new Set([...byRow.keys(), ...heights.keys()])].sort((a, b) => a - b);
  const lines = rows.map((row) => {
    const cells = (byRow.get(row) ?? []).sort((a, b) => a.column - b.column);
    const content = cells.map((cell) =>
      cellXml(addressOf(row, cell.column), cell, styles?.restyle(0, changeOf(cell)) ?? 0, ""),
    );
    const height = heights.get(row) ?? estimatedHeight(cells, widths);
    const sized = height === null ? "" : ` ht="${height}" customHeight="1"`;
    return `<row r="${row}"${sized}>${content.join("")}</row>`;
  });
  return lines.join("");
}

function paneXml({ rows, columns }: SheetDraft["freeze"]): string {
  if (rows === 0 && columns === 0) return "";
  const across = columns === 0 ? "" : ` xSplit="${columns}"`;
  const down = rows === 0 ? "" : ` ySplit="${rows}"`;
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  return `<pane${across}${down} topLeftCell="${columnLetters(columns + 1)}${rows + 1}" activePane="${active}" state="frozen"/>`;
}

function columnsXml({ columnWidths }: SheetDraft): string {
  if (columnWidths.length === 0) return "";
  const columns = [...columnWidths]
    .sort((a, b) => a.column - b.column)
    .map(({ column, width }) => `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`);
  return `<cols>${columns.join("")}</cols>`;
}

function mergesXml({ merges }: SheetDraft): string {
  if (merges.length === 0) return "";
  const cells = merges.map((area) => `<mergeCell ref="${addressOfArea(area)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}

function listsXml({ lists }: SheetDraft): string {
  if (lists.length === 0) return "";
  const rules = lists.map((list) => {
    const source = encodeEntities(`"${listSource(list).replaceAll('"', '""')}"`);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${addressOfArea(list.area)}"><formula1>${source}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${lists.length}">${rules.join("")}</dataValidations>`;
}

function linksXml({ cells }: SheetDraft): string {
  const links = cells.flatMap(({ row, column, link, value }) => {
    if (link === undefined) return [];
    const location = encodeEntities(`${quotedSheet(link.sheet)}!${link.address}`);
    const display = value === null ? "" : ` display="${encodeEntities(String(value))}"`;
    return [`<hyperlink ref="${addressOf(row, column)}" location="${location}"${display}/>`];
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

/** A drafted sheet as a worksheet part. */
export function draftXml(sheet: SheetDraft, styles: StyleEditor | null): string {
  const { orientation, fitToWidth } = sheet.print;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet.freeze)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>`,
    mergesXml(sheet),
    listsXml(sheet),
    linksXml(sheet),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${orientation}"${fitToWidth ? ' fitToWidth="1" fitToHeight="0"' : ""}/></worksheet>`,
  ].join("");
}
