import { strToU8, zipSync } from "fflate";
import { sheetNamespace, sheetXml, xmlText, type BookSheet } from "./sheet-xml";
import { stylesXml } from "./styles";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function contentTypes(sheets: readonly BookSheet[]): string {
  const parts = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/styles.xml", "styles"],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, "worksheet"] as const),
  ] as const;
  const overrides = parts.map(
    ([name, type]) => `<Override PartName="${name}" ContentType="${spreadsheet}.${type}+xml"/>`,
  );
  return (
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${officeRelations}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packageRelations}">${entries.join("")}</Relationships>`;
}

/** Print titles and filters are defined names that belong to one sheet. */
function definedNames(sheets: readonly BookSheet[]): string {
  const names = sheets.flatMap(({ name, head: hasHead }, at) =>
    hasHead
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${xmlText(name)}'!$1:$1</definedName>`]
      : [],
  );
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}

function workbookXml(sheets: readonly BookSheet[]): string {
  const entries = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return (
    `${head}<workbook xmlns="${sheetNamespace}" xmlns:r="${officeRelations}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${entries.join("")}</sheets>${definedNames(sheets)}</workbook>`
  );
}

/** ZIP knows no time before 1980; a fixed one makes the same report the same bytes. */
const mtime = new Date(1980, 0, 1);

/** A new .xlsx file with these sheets (Office Open XML, ISO 29500 transitional). Sheet names are to be valid and different. */
export function bookBytes(sheets: readonly BookSheet[]): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": stylesXml,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { mtime });
}
