import { CFB, read, SSF, type CellObject } from "@e965/xlsx";
import { z } from "zod";
import { Workbook, type CellValue as ExcelJsValue } from "exceljs";
import { addressOf, type CellValue, type SheetSnapshot } from "../../src/sheet";

/** A cell as another library sees it. */
export interface SeenCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

export type SeenSheet = ReadonlyMap<string, SeenCell>;

function valueOf(cell: CellObject): CellValue {
  if (cell.v === undefined || cell.v === "" || cell.t === "z") return null;
  if (cell.t === "e") return cell.w ?? "";
  return cell.v instanceof Date ? null : cell.v;
}

/** The cells with content of every worksheet, read with SheetJS. */
export function seenBySheetJs(file: Uint8Array): ReadonlyMap<string, SeenSheet> {
  const book = read(file, { type: "array", cellFormula: true, cellNF: true });
  return new Map(
    book.SheetNames.map((name) => {
      const cells = new Map<string, SeenCell>();
      for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
        if (address.startsWith("!")) continue;
        const seen = cell as CellObject;
        const value = valueOf(seen);
        const formula = seen.f === undefined ? null : `=${seen.f}`;
        if (value !== null || formula !== null) cells.set(address, { value, formula });
      }
      return [name, cells];
    }),
  );
}

function plain(value: ExcelJsValue): CellValue {
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  if ("text" in value) return plain(value.text);
  if ("result" in value) return plain(value.result ?? null);
  return null;
}

/** The values of every worksheet, read with exceljs. */
export async function seenByExcelJs(file: Uint8Array): Promise<ReadonlyMap<string, ReadonlyMap<string, CellValue>>> {
  const book = new Workbook();
  const buffer = new ArrayBuffer(file.length);
  new Uint8Array(buffer).set(file);
  await book.xlsx.load(buffer);
  return new Map(
    book.worksheets.map((sheet) => {
      const cells = new Map<string, CellValue>();
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          // Of a merged area exceljs gives every cell the first one's value.
          const value = cell.master === cell ? plain(cell.value) : null;
          if (value !== null) cells.set(cell.address, value);
        });
      });
      return [sheet.name, cells];
    }),
  );
}

/** The cells with content of a snapshot of ours, in the same form. */
export function seenBySnapshot({ values, formulas, top, left }: SheetSnapshot): SeenSheet {
  const cells = new Map<string, SeenCell>();
  values.forEach((row, at) => {
    row.forEach((value, offset) => {
      const formula = formulas[at]?.[offset] ?? null;
      if (value !== null || formula !== null) cells.set(addressOf(top + at, left + offset), { value, formula });
    });
  });
  return cells;
}

const sheetJsFormatter = z.object({ format: z.function({ input: [z.string(), z.number()], output: z.string() }) });

/** The text SheetJS shows for a number. */
export function shownBySheetJs(value: number, code: string): string {
  return sheetJsFormatter.parse(SSF).format(code, value);
}

const compoundFiles = z.object({
  utils: z.object({
    cfb_new: z.function({ output: z.unknown() }),
    cfb_add: z.function({
      input: [z.unknown(), z.string(), z.custom<Uint8Array>((content) => content instanceof Uint8Array)],
    }),
  }),
  write: z.function({ input: [z.unknown(), z.object({ type: z.literal("array") })], output: z.unknown() }),
});

/** An OLE compound file with one stream. */
export function compoundFileWith(stream: string, content: Uint8Array): Uint8Array {
  const { utils, write } = compoundFiles.parse(CFB);
  const container = utils.cfb_new();
  utils.cfb_add(container, stream, content);
  return Uint8Array.from(
    z.array(z.number()).parse(Array.from(write(container, { type: "array" }) as ArrayLike<number>)),
  );
}
