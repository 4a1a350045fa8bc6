import { read as readSheetJs, write as writeSheetJs } from "@e965/xlsx";
import ExcelJs from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../src/workbook/file";
import type { CellEdit } from "../../src/writeback";
import { message } from "../../src/i18n";
import { addressOf } from "../../src/sheet";
import { FIRST_ROW, longForm } from "../../test/unit/excel/long-form";
import type { Pair, Work } from "./measure";

async function read(bytes: Uint8Array): Promise<number> {
  const port = await openWorkbook(bytes, "bench.xlsx");
  return (await port.read((await port.listSheets()).map(({ id }) => id))).length;
}

const score = (sheet: string, row: number, column: number, before: number | null, after: number): CellEdit => ({
  sheet,
  address: addressOf(row, column),
  row,
  column,
  before: { value: before, formula: null },
  after: { value: after, formula: null },
  numberFormat: null,
  purpose: "indicator-score",
  reason: message("writeback.prompt-edit.add"),
  safe: false,
});

async function write(bytes: Uint8Array, edits: (sheet: string) => readonly CellEdit[]): Promise<number> {
  const port = await openWorkbook(bytes, "bench.xlsx");
  const [sheet] = await port.listSheets();
  if (sheet === undefined) throw new Error("the sample has no sheet");
  const result = await port.apply(edits(sheet.name));
  if (result.kind === "refused") throw new Error("the benchmark's write was refused");
  return port.toBytes().length;
}

/** One typed score of the sample replaced: the smallest real write. */
const oneScore = (sheet: string): readonly CellEdit[] => [score(sheet, 11, 9, 6, 5.5)];

/** A score in every row of a long form. */
const allScores = (rows: number) => (sheet: string) =>
  Array.from({ length: rows }, (_, index) => score(sheet, FIRST_ROW + index, 7, null, 6));

async function readExcelJs(bytes: Uint8Array): Promise<ExcelJs.Workbook> {
  const book = new ExcelJs.Workbook();
  // exceljs asks for its own Buffer type; the bytes are the same.
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

const sheetJsOptions = { dense: true, cellFormula: true, cellNF: true, cellStyles: true } as const;

/** Reading and writing a workbook file, against unzipping and zipping it and against two full-model libraries. */
export function files(bytes: Uint8Array): readonly Pair[] {
  const reading: Work = { name: "read a workbook", run: () => read(bytes) };
  const writing: Work = { name: "write one cell and check the file", run: () => write(bytes, oneScore) };
  const pair = (work: Work, yardstick: Work): Pair => ({ work, yardstick, units: 1, unit: "workbooks" });
  return [
    pair(reading, { name: "unzip it", run: () => unzipSync(bytes) }),
    pair(reading, { name: "SheetJS reads it", run: () => readSheetJs(bytes, sheetJsOptions) }),
    pair(reading, { name: "exceljs reads it", run: () => readExcelJs(bytes) }),
    pair(writing, { name: "unzip and zip it", run: () => zipSync(unzipSync(bytes)) }),
    pair(writing, {
      name: "SheetJS reads and writes it",
      run: (): unknown => writeSheetJs(readSheetJs(bytes, sheetJsOptions), { type: "array", bookType: "xlsx" }),
    }),
    pair(writing, {
      name: "exceljs reads and writes it",
      run: async () => (await readExcelJs(bytes)).xlsx.writeBuffer(),
    }),
  ];
}

/** 1×, 10× and 100× rows. */
export const longRows = [60, 600, 6000];

/** Reading workbooks of more and more rows, and writing into every row of them. */
export function longFiles(): { readonly reading: readonly Pair[]; readonly writing: readonly Pair[] } {
  const files = longRows.map((rows) => ({ rows, bytes: longForm(rows) }));
  return {
    reading: files.map(({ rows, bytes }) => ({
      work: { name: `read a workbook of ${rows} rows`, run: () => read(bytes) },
      yardstick: { name: "unzip it", run: () => unzipSync(bytes) },
      units: rows,
      unit: "rows",
    })),
    writing: files.map(({ rows, bytes }) => ({
      work: { name: `write ${rows} cells and check the file`, run: () => write(bytes, allScores(rows)) },
      yardstick: { name: "unzip and zip it", run: () => zipSync(unzipSync(bytes)) },
      units: rows,
      unit: "rows",
    })),
  };
}
