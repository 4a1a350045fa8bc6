import { addressOf } from "../../../sheet";
import type { WorkbookReader } from "../read";
import { encodeEntities, parseXml } from "../xml";
import { cellXml } from "./cell-xml";
import type { Draft } from "./draft";
import type { NewCell, NewSheet } from "./plan";
import { applySplices } from "./splice";
import type { StyleEditor } from "./style-editor";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Excel takes names of at most 31 characters, without []:*?/\ and without an apostrophe at either end, each once. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const clean =
    wanted
      .replace(/[[\]:*?/\\]/g, "_")
      .replace(/^'+|'+$/g, "")
      .slice(0, 31) || "Sheet";
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = clean;
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = clean.slice(0, 31 - suffix.length) + suffix;
  }
  return name;
}

function styleOf(cell: NewCell, styles: StyleEditor | null): number {
  const { numberFormat = null, fill = null, bold = false, colour } = cell;
  const isLink = cell.link !== undefined;
  const font =
    bold || isLink || colour !== undefined ? { font: { bold, colour: colour ?? (isLink ? "0563C1" : null) } } : {};
  return styles?.restyle(0, { numberFormat, fill, wrap: true, ...font }) ?? 0;
}

/** A reference that a hyperlink takes; the sheet's name always in quotes. */
function location(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

function hyperlinkXml({ link, value }: NewCell, address: string, part: string, draft: Draft): string {
  if (link === undefined) return "";
  const display = value === null ? "" : ` display="${encodeEntities(String(value))}"`;
  if ("url" in link) {
    const id = draft.link(part, `${OFFICE}/hyperlink`, link.url, true);
    return `<hyperlink ref="${address}" r:id="${id}"${display}/>`;
  }
  return `<hyperlink ref="${address}" location="${encodeEntities(location(link.sheet, link.address))}"${display}/>`;
}

/** Points that a line of text takes, and the most a row may be high. */
const LINE = 15;
const MAX_HEIGHT = 409;

/** Height of a row whose texts break over several lines, estimated: programs differ in whether they fit rows when opening. */
function heightXml(cells: readonly NewCell[], widths: readonly number[]): string {
  const lines = cells.map(({ value }, at) => {
    if (typeof value !== "string") return 1;
    const room = Math.max(1, (widths[at] ?? 8) - 1);
    // Characters beyond Latin take two places.
    const places = (line: string): number =>
      Array.from(line).reduce((sum, letter) => sum + (letter > "\u024f" ? 2 : 1), 0);
    return value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(places(line) / room)), 0);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? "" : ` ht="${Math.min(MAX_HEIGHT, most * LINE)}" customHeight="1"`;
}

function sheetXml(
  { widths, rows, frozenRows }: NewSheet,
  part: string,
  draft: Draft,
  styles: StyleEditor | null,
): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const lines = rows.map((cells, index) => {
    const content = cells.map((cell, at) =>
      cellXml(addressOf(index + 1, at + 1), { value: cell.value, formula: null }, styleOf(cell, styles), ""),
    );
    return `<row r="${index + 1}"${heightXml(cells, widths)}>${content.join("")}</row>`;
  });
  const links = rows.flatMap((cells, index) =>
    cells.map((cell, at) => hyperlinkXml(cell, addressOf(index + 1, at + 1), part, draft)),
  );
  const hyperlinks = links.join("");
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    `<sheetViews><sheetView workbookViewId="0">${frozenRows > 0 ? pane : ""}</sheetView></sheetViews>`,
    columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`,
    `<sheetData>${lines.join("")}</sheetData>`,
    hyperlinks === "" ? "" : `<hyperlinks>${hyperlinks}</hyperlinks>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join("");
}

/** The prefix that the root of a part has for relationship ids, with the declaration to add where it has none. */
export function relationshipPrefix(text: string): { readonly prefix: string; readonly declaration: string } {
  const known = new RegExp(`xmlns:([\\w.-]+)="${OFFICE}"`).exec(text)?.[1];
  return known === undefined
    ? { prefix: "r", declaration: ` xmlns:r="${OFFICE}"` }
    : { prefix: known, declaration: "" };
}

/**
 * Adds sheets behind the others, where no defined name's sheet number shifts. Returns the names they got.
 */
export function addSheets(
  reader: WorkbookReader,
  draft: Draft,
  sheets: readonly NewSheet[],
  styles: StyleEditor | null,
): readonly string[] {
  const { workbook } = reader;
  const taken = [...workbook.allNames];
  return sheets.map((sheet) => {
    const name = freeSheetName(sheet.name, taken);
    taken.push(name);
    const part = draft.freeName("xl/worksheets/sheet#.xml");
    const id = draft.add(part, "", TYPE, workbook.part, `${OFFICE}/worksheet`);
    draft.put(part, sheetXml(sheet, part, draft, styles));
    const text = draft.text(workbook.part);
    const list = parseXml(text, workbook.part).child("sheets");
    if (list === undefined) return name;
    const number = Math.max(0, ...list.children.map((element) => Number(element.attribute("sheetId")))) + 1;
    const { prefix, declaration } = relationshipPrefix(text);
    const entry = `<${list.prefix}sheet${declaration} name="${encodeEntities(name)}" sheetId="${number}" ${prefix}:id="${id}"/>`;
    draft.put(workbook.part, applySplices(text, [{ start: list.closeStart, end: list.closeStart, text: entry }]));
    return name;
  });
}
