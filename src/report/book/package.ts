import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../../sheet";
import { chartXml, drawingXml } from "./chart-xml";
import { reference, type BookName, type BookSheet } from "./model";
import { filterArea, sheetPart } from "./sheet-xml";
import { stylesXml } from "./styles";
import { officeRelations, relationsXml, sheetNamespace, xmlHead, xmlText } from "./xml-text";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawing = "application/vnd.openxmlformats-officedocument.drawing";
const drawingMl = "application/vnd.openxmlformats-officedocument.drawingml";

/** What a part is, by where it lies. */
function typeOf(part: string): string | null {
  if (part === "xl/workbook.xml") return `${spreadsheet}.sheet.main+xml`;
  if (part === "xl/styles.xml") return `${spreadsheet}.styles+xml`;
  if (/^xl\/worksheets\/[^/]+\.xml$/.test(part)) return `${spreadsheet}.worksheet+xml`;
  if (/^xl\/drawings\/[^/]+\.xml$/.test(part)) return `${drawing}+xml`;
  return /^xl\/charts\/[^/]+\.xml$/.test(part) ? `${drawingMl}.chart+xml` : null;
}

function contentTypes(parts: readonly string[]): string {
  const overrides = parts.flatMap((part) => {
    const type = typeOf(part);
    return type === null ? [] : [`<Override PartName="/${part}" ContentType="${type}"/>`];
  });
  return (
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

/** A4, fixed columns of a filter and repeated rows are defined names that belong to one sheet. */
function definedNames(sheets: readonly BookSheet[], names: readonly BookName[]): string {
  const own = sheets.flatMap((sheet, at) => {
    const { name, headRow, pagesWide = 1, frozenColumns = 0 } = sheet;
    const area = filterArea(sheet);
    if (headRow === null || area === null) return [];
    const absolute = area.replace(/([A-Z]{1,3})(\d+)/g, "$$$1$$$2");
    const repeated = [reference(name, `$${headRow}:$${headRow}`)];
    if (pagesWide > 1 && frozenColumns > 0) {
      repeated.unshift(reference(name, `$A:$${columnLetters(frozenColumns)}`));
    }
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${xmlText(reference(name, absolute))}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${xmlText(repeated.join(","))}</definedName>`,
    ];
  });
  const given = names.map((name) => `<definedName name="${name.name}">${xmlText(name.reference)}</definedName>`);
  const all = [...own, ...given];
  return all.length === 0 ? "" : `<definedNames>${all.join("")}</definedNames>`;
}

function workbookXml(sheets: readonly BookSheet[], names: readonly BookName[]): string {
  const entries = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const formulas = sheets.some(({ rows }) => rows.some((row) => row.some(({ formula }) => formula !== undefined)));
  return (
    `${xmlHead}<workbook xmlns="${sheetNamespace}" xmlns:r="${officeRelations}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${entries.join("")}</sheets>${definedNames(sheets, names)}` +
    `${formulas ? '<calcPr fullCalcOnLoad="1"/>' : ""}</workbook>`
  );
}

/** The part of a sheet with those of its charts. Charts are counted through the whole workbook, drawings go by their sheet. */
function sheetParts(sheet: BookSheet, number: number, chartsBefore: number): Record<string, string> {
  const { charts = [] } = sheet;
  const { xml, relations } = sheetPart(sheet, charts.length === 0 ? null : `../drawings/drawing${number}.xml`);
  const parts: Record<string, string> = { [`xl/worksheets/sheet${number}.xml`]: xml };
  if (relations.length > 0) parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationsXml(relations);
  if (charts.length === 0) return parts;
  const paths = charts.map((_, at) => `chart${chartsBefore + at + 1}.xml`);
  parts[`xl/drawings/drawing${number}.xml`] = drawingXml(charts);
  parts[`xl/drawings/_rels/drawing${number}.xml.rels`] = relationsXml(
    paths.map((path) => ({ type: "chart", target: `../charts/${path}` })),
  );
  charts.forEach((chart, at) => (parts[`xl/charts/${paths[at] ?? ""}`] = chartXml(chart)));
  return parts;
}

/** ZIP knows no time before 1980; a fixed one makes the same report the same bytes. */
const mtime = new Date(1980, 0, 1);

/** A new .xlsx file with these sheets (Office Open XML, ISO 29500 transitional). Sheet names are to be valid and different. */
export function bookBytes(sheets: readonly BookSheet[], names: readonly BookName[] = []): Uint8Array {
  let charts = 0;
  const content = sheets.flatMap((sheet, at) => {
    const parts = Object.entries(sheetParts(sheet, at + 1, charts));
    charts += sheet.charts?.length ?? 0;
    return parts;
  });
  const parts: Record<string, string> = {
    "_rels/.rels": relationsXml([{ type: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml": workbookXml(sheets, names),
    "xl/_rels/workbook.xml.rels": relationsXml([
      ...sheets.map((_, at) => ({ type: "worksheet", target: `worksheets/sheet${at + 1}.xml` }) as const),
      { type: "styles", target: "styles.xml" },
    ]),
    "xl/styles.xml": stylesXml,
    ...Object.fromEntries(content),
  };
  const all = { "[Content_Types].xml": contentTypes(Object.keys(parts)), ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])), { mtime });
}
