import { strToU8, zipSync, type Zippable } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A ZIP archive of the parts, in their order, with a fixed date. */
export function zipOf(parts: Parts, level: 1 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = [
      typeof content === "string" ? strToU8(content) : content,
      { level, mtime: new Date(2024, 0, 15, 10, 30) },
    ];
  }
  return zipSync(files);
}

/** The parts without one of them. */
export function without(parts: Parts, left: string): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== left));
}

export interface BuilderSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** What stands inside `worksheet`. */
  readonly body: string;
}

export interface BuilderBook {
  readonly sheets: readonly BuilderSheet[];
  /** What stands inside `styleSheet`; one plain style when left out. */
  readonly styles?: string;
  /** What stands in `workbook` before and after `sheets`. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  readonly sharedStrings?: readonly string[];
  /** More parts, or other content for the ones made here. */
  readonly parts?: Parts;
}

const PLAIN_STYLES =
  '<fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

/** The parts of a small workbook; sheets are `xl/worksheets/sheet1.xml` and so on, in their order. */
export function partsOf(book: BuilderBook): Parts {
  const { sheets, sharedStrings } = book;
  const overrides = sheets.map(
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  relations.push(`<Relationship Id="rIdStyles" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/>`);
  if (sharedStrings !== undefined)
    relations.push(`<Relationship Id="rIdStrings" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/>`);
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${book.beforeSheets ?? ""}<sheets>${list.join("")}</sheets>${book.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
    "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}">${book.styles ?? PLAIN_STYLES}</styleSheet>`,
  };
  if (sharedStrings !== undefined) {
    parts["xl/sharedStrings.xml"] =
      `${XML}<sst xmlns="${MAIN}">${sharedStrings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("")}</sst>`;
  }
  sheets.forEach(({ body }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${body}</worksheet>`;
  });
  return { ...parts, ...book.parts };
}

/** A small workbook as a file. */
export function buildWorkbook(book: BuilderBook): Uint8Array {
  return zipOf(partsOf(book));
}
