import { readFile } from "node:fs/promises";
import type { Area, SheetSnapshot } from "../../src/sheet";
import { openWorkbook } from "../../src/workbook/file";

export const sample = new URL("../../samples/wangcheng-2020.xlsx", import.meta.url);

export async function sampleSnapshot(): Promise<SheetSnapshot> {
  const port = await openWorkbook(new Uint8Array(await readFile(sample)), "wangcheng-2020.xlsx");
  const [snapshot] = await port.read((await port.listSheets()).map(({ id }) => id));
  if (snapshot === undefined) throw new Error("the sample has no sheet");
  return snapshot;
}

/** Rows of the sample's indicator table: its head stands in row 10, the total in row 28. */
const [firstIndicator, lastIndicator] = [11, 27];

/** The sample with its indicator rows repeated until there are `count` of them; level cells repeated in each row. */
export function withRows(sheet: SheetSnapshot, count: number): SheetSnapshot {
  const from = firstIndicator - sheet.top;
  const to = lastIndicator - sheet.top + 1;
  const length = to - from;
  const stretch = <T>(rows: readonly (readonly T[])[]): (readonly T[])[] => [
    ...rows.slice(0, from),
    ...Array.from({ length: count }, (_, index) => rows[from + (index % length)] ?? []),
    ...rows.slice(to),
  ];
  const outside = (area: Area): boolean => area.bottom < firstIndicator;
  return {
    ...sheet,
    values: stretch(sheet.values),
    texts: stretch(sheet.texts),
    formulas: stretch(sheet.formulas),
    numberFormats: stretch(sheet.numberFormats),
    merges: sheet.merges.filter(outside),
  };
}

/** Wordings of targets and actuals from the wording table that the tests use: one text a line of its second column. */
export async function wordings(): Promise<readonly string[]> {
  const table = await readFile(new URL("../../test/data/quantity/wordings.tsv", import.meta.url), "utf8");
  return table
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => line.split("\t").slice(0, 2));
}
