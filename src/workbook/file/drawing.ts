import { detect } from "./detect";
import { WorkbookReader, type SheetEntry } from "./read";
import { isTrue, parseXml, XmlScanner, type XmlElement } from "./xml";

/** How a cell's text stands in its cell. */
export interface CellLook {
  readonly bold: boolean;
  readonly wrap: boolean;
  /** null: as its kind goes, numbers at the end, texts at the start. */
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom";
}

/** What drawing a sheet needs besides its snapshot. Sizes are in CSS pixels at 100 %. */
export interface SheetDrawing {
  readonly columnWidth: (column: number) => number;
  /** null: as high as its content needs. */
  readonly rowHeight: (row: number) => number | null;
  readonly look: (row: number, column: number) => CellLook;
}

const plain: CellLook = { bold: false, wrap: false, horizontal: null, vertical: "bottom" };

/**
 * The looks of a sheet in an .xlsx or .xlsm file; null for files of other kinds and for a sheet that the file does not
 * hold. Fills and font colours are left out: they would fight with the page's own theme. Fails with a `WorkbookError`.
 */
export function drawingOf(bytes: Uint8Array, sheetId: string): SheetDrawing | null {
  const content = detect(bytes);
  if (content.kind !== "package") return null;
  const reader = new WorkbookReader(content.pack);
  const entry = reader.workbook.sheets.find(({ id }) => id === sheetId);
  const model = entry === undefined ? null : reader.model(entry);
  if (entry === undefined || model === null) return null;
  const looks = looksOf(reader);
  return { ...sizesOf(reader, entry), look: (row, column) => looks[model.styleAt(row, column)] ?? plain };
}

/** A character's width in the usual fonts at 11 points, and the padding of a cell (ECMA-376 part 1, 18.3.1.13). */
const CHARACTER_PX = 7;
const PADDING_PX = 5;
const DEFAULT_CHARACTERS = 8.43;
const PX_PER_POINT = 96 / 72;

function widthPx(characters: number): number {
  return Math.round(characters * CHARACTER_PX + PADDING_PX);
}

function sizesOf(reader: WorkbookReader, { part }: SheetEntry): Pick<SheetDrawing, "columnWidth" | "rowHeight"> {
  const runs: { readonly from: number; readonly to: number; readonly px: number }[] = [];
  const heights = new Map<number, number>();
  let normal = widthPx(DEFAULT_CHARACTERS);
  const scanner = new XmlScanner(part === null ? "" : reader.pack.text(part), part ?? "");
  let row = 0;
  while (scanner.next()) {
    if (scanner.kind === "close") continue;
    const number = (name: string): number => Number(scanner.attribute(name) ?? Number.NaN);
    if (scanner.name === "row") {
      row = Number(scanner.attribute("r") ?? row + 1);
      const points = number("ht");
      if (points > 0) heights.set(row, Math.round(points * PX_PER_POINT));
    } else if (scanner.name === "col") {
      const characters = number("width");
      if (characters > 0) runs.push({ from: number("min"), to: number("max"), px: widthPx(characters) });
    } else if (scanner.name === "sheetFormatPr") {
      const characters = number("defaultColWidth");
      if (characters > 0) normal = widthPx(characters);
    }
  }
  return {
    columnWidth: (column) => runs.find(({ from, to }) => from <= column && column <= to)?.px ?? normal,
    rowHeight: (wanted) => heights.get(wanted) ?? null,
  };
}

function looksOf(reader: WorkbookReader): readonly CellLook[] {
  const part = reader.pack.related(reader.workbook.part, "styles");
  if (part === undefined || !reader.pack.has(part)) return [];
  const root = parseXml(reader.pack.text(part), part);
  const bold = (root.child("fonts")?.all("font") ?? []).map((font) => {
    const mark = font.child("b");
    return mark !== undefined && (mark.attribute("val") === undefined || isTrue(mark.attribute("val")));
  });
  return (root.child("cellXfs")?.all("xf") ?? []).map((xf) => {
    const alignment = xf.child("alignment");
    return { bold: bold[Number(xf.attribute("fontId") ?? 0)] ?? false, ...placed(alignment) };
  });
}

function placed(alignment: XmlElement | undefined): Omit<CellLook, "bold"> {
  const horizontal = alignment?.attribute("horizontal");
  const vertical = alignment?.attribute("vertical");
  return {
    wrap: isTrue(alignment?.attribute("wrapText")),
    horizontal:
      horizontal === "left" || horizontal === "right"
        ? horizontal
        : horizontal === "center" || horizontal === "centerContinuous"
          ? "center"
          : null,
    vertical: vertical === "top" || vertical === "center" ? vertical : "bottom",
  };
}
