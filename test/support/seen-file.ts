/** A written file as readers that are not ours see it. */
import { Readable } from "node:stream";
import { read } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { z } from "zod";
import { addressOf, parseAddress } from "../../src/sheet";
import type { SeenLook, SeenSheet } from "../contract/workbook-keeping";

/** What ExcelJS keeps of rules and lists has no typings. */
const sheetSchema = z.object({
  conditionalFormattings: z.array(
    z.object({
      ref: z.string(),
      rules: z.array(
        z.object({
          formulae: z.array(z.unknown()).optional(),
          style: z.object({ fill: z.object({ bgColor: z.object({ argb: z.string() }) }).nullish() }).optional(),
        }),
      ),
    }),
  ),
});

const linkSchema = z.object({ l: z.object({ Target: z.string() }) });

const validationsSchema = z.record(z.string(), z.object({ formulae: z.array(z.unknown()) }).optional());

async function openSeen(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.read(Readable.from([file]));
  return book;
}

/** "Sheet!A1" → the fill that a rule whose formula holds the given words gives it. */
export async function highlightsOf(file: Uint8Array, words: string): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const sheet of (await openSeen(file)).worksheets) {
    for (const { ref, rules } of sheetSchema.parse(sheet).conditionalFormattings) {
      for (const { formulae, style } of rules) {
        if (!String(formulae?.[0]).includes(words)) continue;
        for (const address of ref.split(" "))
          found[`${sheet.name}!${address}`] = `#${style?.fill?.bgColor.argb.slice(-6) ?? ""}`;
      }
    }
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const rgb = (color: Partial<ExcelJS.Color> | undefined): string | null =>
  color?.argb === undefined ? null : `#${color.argb.slice(-6)}`;

/** ExcelJS's typings leave out that what a cell does not set is missing. */
function lookOf({ style: { font, fill, alignment, border } }: ExcelJS.Cell): SeenLook {
  return {
    bold: font?.bold ?? false,
    size: font?.size ?? null,
    color: rgb(font?.color),
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? rgb(fill.fgColor) : null,
    horizontal: alignment?.horizontal ?? null,
    vertical: alignment?.vertical ?? null,
    wrap: alignment?.wrapText ?? false,
    border: border?.top?.style === "thin" && border.left?.style === "thin",
  };
}

/** ExcelJS tells a list cell by cell; here by the rectangle the cells make up. */
function listsOf(sheet: ExcelJS.Worksheet): Readonly<Record<string, string>> {
  const holder: unknown = "dataValidations" in sheet ? sheet.dataValidations : {};
  const { model } = z.object({ model: validationsSchema }).parse(holder);
  const bySource = new Map<string, { row: number; column: number }[]>();
  for (const [address, rule] of Object.entries(model)) {
    const at = parseAddress(address);
    if (rule === undefined || at === null) continue;
    const source = String(rule.formulae[0]).replace(/^"|"$/g, "").replaceAll('""', '"');
    bySource.set(source, [...(bySource.get(source) ?? []), { row: at.top, column: at.left }]);
  }
  return Object.fromEntries(
    [...bySource].map(([source, cells]) => {
      const first = addressOf(Math.min(...cells.map(({ row }) => row)), Math.min(...cells.map(({ column }) => column)));
      const last = addressOf(Math.max(...cells.map(({ row }) => row)), Math.max(...cells.map(({ column }) => column)));
      return [`${first}:${last}`, source];
    }),
  );
}

/** Links within the workbook, which only SheetJS reads. */
function linksOf(file: Uint8Array, name: string): Readonly<Record<string, string>> {
  const cells: readonly (readonly [string, unknown])[] = Object.entries(
    read(file, { type: "array" }).Sheets[name] ?? {},
  );
  return Object.fromEntries(
    cells.flatMap(([address, cell]) => {
      const seen = linkSchema.safeParse(cell);
      return seen.success ? [[address, seen.data.l.Target.replace(/^#/, "")]] : [];
    }),
  );
}

export async function seenSheet(file: Uint8Array, name: string): Promise<SeenSheet> {
  const sheet = (await openSeen(file)).getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const widths: Record<number, number> = {};
  const heights: Record<number, number> = {};
  const looks: Record<string, SeenLook> = {};
  for (let column = 1; column <= sheet.columnCount; column++) {
    const { width } = sheet.getColumn(column);
    if (width !== undefined) widths[column] = width;
  }
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) heights[number] = row.height;
    row.eachCell({ includeEmpty: true }, (cell) => {
      looks[cell.address] = lookOf(cell);
    });
  });
  const [view] = sheet.views;
  const { pageSetup } = sheet;
  return {
    merges: sheet.model.merges,
    widths,
    heights,
    lists: listsOf(sheet),
    links: linksOf(file, name),
    frozen: view?.state === "frozen" ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 },
    page: {
      orientation: pageSetup.orientation ?? "",
      fits: pageSetup.fitToPage === true,
      titles: (pageSetup.printTitlesRow ?? "").replaceAll("$", ""),
    },
    looks,
  };
}
