import { XMLParser } from "fast-xml-parser";
import { unzipSync } from "fflate";
import { parseAddress } from "../../src/sheet";

/** The children of a worksheet in the order that the schema asks for (ISO/IEC 29500-1, CT_Worksheet). */
const worksheetOrder = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");
/** The same for a style sheet (CT_Stylesheet). */
const stylesOrder = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
  " ",
);

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
});
type Node = Readonly<Record<string, unknown>>;

const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ":@") ?? "";
const childrenOf = (node: Node | undefined): readonly Node[] => {
  if (node === undefined) return [];
  const children = node[nameOf(node)];
  return Array.isArray(children) ? (children as readonly Node[]) : [];
};
const attribute = (node: Node, name: string): string => {
  const all = node[":@"];
  const value: unknown = typeof all === "object" && all !== null ? Reflect.get(all, name) : undefined;
  return typeof value === "string" ? value : "";
};
const child = (node: Node | undefined, name: string): Node | undefined =>
  childrenOf(node).find((one) => nameOf(one) === name);

const token =
  /<(\/?)([\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>|<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|[^<&]+|&(?:#\d+|#x[\da-f]+|\w+);/giy;

/** Where a text stops being well-formed XML; null: nowhere. */
function illFormedAt(text: string): number | null {
  const open: string[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found === null) return at;
    const [all, closing, name = "", alone] = found;
    if (closing === "/" && open.pop() !== name) return at;
    if (closing === "" && alone === "") open.push(name);
    at += all.length;
  }
  return open.length === 0 ? null : text.length;
}

function outOfOrder(part: string, names: readonly string[], order: readonly string[]): readonly string[] {
  const places = names
    .filter((name) => !name.startsWith("?") && name !== "AlternateContent")
    .map((name) => order.indexOf(name));
  const wrong = places.findIndex((place, at) => place < 0 || place < (places[at - 1] ?? 0));
  return wrong < 0 ? [] : [`${part}: element ${wrong + 1} stands where the schema has none: ${names.join(" ")}`];
}

function sheetFaults(part: string, root: Node, formats: number): readonly string[] {
  const faults = [...outOfOrder(part, childrenOf(root).map(nameOf), worksheetOrder)];
  let lastRow = 0;
  for (const row of childrenOf(child(root, "sheetData"))) {
    const number = Number(attribute(row, "r") || lastRow + 1);
    if (number <= lastRow) faults.push(`${part}: row ${number} after row ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of childrenOf(row)) {
      const area = parseAddress(attribute(cell, "r"));
      const column = area?.left ?? lastColumn + 1;
      if (column <= lastColumn || (area !== null && area.top !== number))
        faults.push(`${part}: cell ${attribute(cell, "r")} in row ${number}`);
      if (Number(attribute(cell, "s")) >= formats) faults.push(`${part}: format ${attribute(cell, "s")} of ${formats}`);
      lastColumn = column;
    }
  }
  return faults;
}

function resolved(part: string, target: string): string {
  const base = part
    .replace(/_rels\/([^/]*)\.rels$/, "")
    .split("/")
    .filter((one) => one !== "");
  const path = target.startsWith("/") ? [] : base;
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/**
 * What of the file format's rules a package breaks, as far as they can be checked without the schemas themselves:
 * well-formed parts, order of a sheet's and the styles' elements, rows and cells in order, formats that there are,
 * relations that lead somewhere, a content type for every part.
 */
export function packageFaults(file: Uint8Array): readonly string[] {
  const parts = unzipSync(file);
  const texts = new Map(
    Object.entries(parts)
      .filter(([name]) => /\.(?:xml|rels|vml)$/i.test(name))
      .map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const),
  );
  const faults: string[] = [];
  const roots = new Map<string, Node>();
  for (const [name, text] of texts) {
    const broken = illFormedAt(text);
    if (broken !== null) {
      faults.push(`${name}: not well-formed at “${text.slice(broken, broken + 40)}”`);
      continue;
    }
    const root = (parser.parse(text) as readonly Node[]).find((node) => !nameOf(node).startsWith("?"));
    if (root !== undefined) roots.set(name, root);
  }
  const styles = [...roots].find(([, root]) => nameOf(root) === "styleSheet");
  if (styles !== undefined) faults.push(...outOfOrder(styles[0], childrenOf(styles[1]).map(nameOf), stylesOrder));
  const formats = childrenOf(child(styles?.[1], "cellXfs")).length;
  for (const [name, root] of roots) {
    if (nameOf(root) === "worksheet") faults.push(...sheetFaults(name, root, formats));
    if (nameOf(root) !== "Relationships") continue;
    for (const relation of childrenOf(root)) {
      const target = resolved(name, attribute(relation, "Target"));
      if (attribute(relation, "TargetMode") !== "External" && parts[target] === undefined)
        faults.push(`${name}: nothing at ${target}`);
    }
  }
  const types = childrenOf(roots.get("[Content_Types].xml"));
  const defaults = new Set(types.map((one) => attribute(one, "Extension").toLowerCase()));
  const overrides = new Set(types.map((one) => attribute(one, "PartName").replace(/^\//, "")));
  for (const name of Object.keys(parts)) {
    if (name === "[Content_Types].xml" || name.endsWith("/")) continue;
    if (!overrides.has(name) && !defaults.has(name.split(".").at(-1)?.toLowerCase() ?? ""))
      faults.push(`${name}: no content type`);
  }
  for (const name of overrides)
    if (name !== "" && parts[name] === undefined) faults.push(`content type for ${name}, which is not there`);
  return faults.sort();
}
