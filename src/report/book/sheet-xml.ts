import { columnLetters, parseAddress } from "../../sheet";
import { cellXml, heightOf } from "./cell-xml";
import type { BookCell, BookSheet } from "./model";
import { reference } from "./model";
import { officeRelations, sheetNamespace, xmlHead, xmlText, type Relation } from "./xml-text";

/** One worksheet part and what it relates to, in the order of the ids. */
export interface SheetPart {
  readonly xml: string;
  readonly relations: readonly Relation[];
}

/** How wide each row's cells are: merged cells have all their columns to write in. The merges are read once for all rows. */
function widthsByRow({ widths, merges = [] }: BookSheet): (row: number) => (column: number) => number {
  const spans = new Map<string, number>();
  for (const area of merges.flatMap((merge) => parseAddress(merge) ?? [])) {
    const columns = widths.map((_, at) => at).slice(area.left - 1, area.right);
    spans.set(
      `${area.top}/${area.left}`,
      columns.reduce((sum, at) => sum + (widths[at] ?? 10), 0),
    );
  }
  return (row) => (column) => spans.get(`${row}/${column + 1}`) ?? widths[column] ?? 10;
}

function viewXml({ headRow, frozenColumns = 0 }: BookSheet): string {
  if (headRow === null) return "";
  const corner = `${columnLetters(frozenColumns + 1)}${headRow + 1}`;
  const split = frozenColumns === 0 ? "" : `xSplit="${frozenColumns}" `;
  const pane = frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  return `<pane ${split}ySplit="${headRow}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
}

/** The filter's area; null where there is no table. */
export function filterArea({ headRow, rows, footRows = 0 }: BookSheet): string | null {
  if (headRow === null) return null;
  const columns = rows[headRow - 1]?.length ?? 1;
  return `A${headRow}:${columnLetters(columns)}${Math.max(headRow, rows.length - footRows)}`;
}

function listsXml({ lists = [] }: BookSheet): string {
  if (lists.length === 0) return "";
  const each = lists.map(
    ({ area, choices }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${area}"><formula1>"${xmlText(choices.join(","))}"</formula1></dataValidation>`,
  );
  return `<dataValidations count="${lists.length}">${each.join("")}</dataValidations>`;
}

function breaksXml({ breaksAfter = [] }: BookSheet): string {
  if (breaksAfter.length === 0) return "";
  const each = breaksAfter.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${each.length}" manualBreakCount="${each.length}">${each.join("")}</rowBreaks>`;
}

/** Lying or upright A4, as wide as it is to be and as long as it gets; pages side by side follow one another. */
function pageXml({ portrait = false, onePage = false, pagesWide = 1 }: BookSheet): string {
  const wide = pagesWide === 1 ? "" : ` fitToWidth="${pagesWide}" pageOrder="overThenDown"`;
  return `<pageSetup paperSize="9" orientation="${portrait ? "portrait" : "landscape"}"${wide} fitToHeight="${onePage ? 1 : 0}"/>`;
}

/** Links out of the workbook stand in the relations, once for each target; those inside need none. */
function linksXml(rows: readonly (readonly BookCell[])[]): SheetPart {
  const targets = new Map<string, number>();
  const links = rows.flatMap((cells, row) =>
    cells.flatMap(({ link }, column) => {
      if (link === undefined) return [];
      const at = `ref="${columnLetters(column + 1)}${row + 1}"`;
      if ("sheet" in link) return [`<hyperlink ${at} location="${xmlText(reference(link.sheet, link.address))}"/>`];
      const id = targets.get(link.file) ?? targets.size + 1;
      targets.set(link.file, id);
      const location = link.location === null ? "" : ` location="${xmlText(link.location)}"`;
      return [`<hyperlink ${at} r:id="rId${id}"${location}/>`];
    }),
  );
  return {
    xml: links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`,
    relations: [...targets.keys()].map((target) => ({ type: "hyperlink", target, external: true })),
  };
}

/** One worksheet part, elements in the order of CT_Worksheet (ISO 29500-1, 18.3.1.99). `drawing`: the part with its charts. */
export function sheetPart(sheet: BookSheet, drawing: string | null): SheetPart {
  const { widths, rows, merges = [] } = sheet;
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const widthsUnder = widthsByRow(sheet);
  const lines = rows.map((cells, at) => {
    const content = cells.map((cell, column) => cellXml(cell, at + 1, column + 1)).join("");
    return `<row r="${at + 1}" ht="${heightOf(cells, widthsUnder(at + 1))}" customHeight="1">${content}</row>`;
  });
  const filter = filterArea(sheet);
  const merged = merges.map((area) => `<mergeCell ref="${area}"/>`);
  const links = linksXml(rows);
  const relations: Relation[] = [...links.relations];
  if (drawing !== null) relations.push({ type: "drawing", target: drawing });
  const xml = [
    `${xmlHead}<worksheet xmlns="${sheetNamespace}" xmlns:r="${officeRelations}">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${viewXml(sheet)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols>`,
    `<sheetData>${lines.join("")}</sheetData>`,
    filter === null ? "" : `<autoFilter ref="${filter}"/>`,
    merged.length === 0 ? "" : `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>`,
    listsXml(sheet),
    links.xml,
    `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>`,
    pageXml(sheet),
    `<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
    breaksXml(sheet),
    drawing === null ? "" : `<drawing r:id="rId${relations.length}"/>`,
    `</worksheet>`,
  ].join("");
  return { xml, relations };
}
