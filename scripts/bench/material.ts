import { readFile } from "node:fs/promises";
import type { Area, CellValue, SheetSnapshot } from "../../src/sheet";
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

/** Columns of the sample, from 0: 二级指标, 目标内容, 目标值, 完成值. */
const [level2, content, target, actual] = [2, 4, 5, 6];
const words = Array.from("东西南北中新老城乡山河湖海桥路街园区镇村校站馆院所");

/** Small deterministic random numbers: the same material in every run and on every machine. */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A form of so many rows whose names, targets and actuals are the wording table's, with other words in front and other
 * numbers in them: no two forms and hardly two rows are alike, so nothing is remembered from one to the next.
 */
export function freshForm(sheet: SheetSnapshot, count: number, lines: readonly Wording[], seed: number): SheetSnapshot {
  const random = randomly(seed);
  const long = withRows(sheet, count);
  const from = firstIndicator - sheet.top;
  const word = (): string => words[Math.floor(random() * words.length)] ?? "";
  const vary = (text: string): string =>
    text.replace(/(?<![\d.])\d{2,3}(?![\d.])/g, (digits) =>
      String(Math.max(1, Math.round(Number(digits) * (0.7 + 0.6 * random())))),
    );
  const first = Math.floor(random() * lines.length);
  const [texts, values] = [[...long.texts], [...long.values]];
  for (let index = from; index < from + count; index++) {
    const line = lines[(first + index) % lines.length];
    if (line === undefined) continue;
    const own = new Map([
      [level2, line.level2],
      [content, `${word()}${word()}${word()}${line.name}`],
      [target, vary(line.target)],
      [actual, vary(line.actual)],
    ]);
    texts[index] = (long.texts[index] ?? []).map((text, column) => shown(own.get(column) ?? text));
    values[index] = (long.values[index] ?? []).map((value, column) => held(own.get(column)) ?? value);
  }
  return { ...long, texts, values };
}

/** [0.95] in the wording table: a cell that holds the number 0.95; [95%]: one that holds 0.95 and shows 95%. */
const numeric = /^\[(-?[\d.]+)(%?)\]$/;

const shown = (text: string): string => text.replace(numeric, "$1$2");

/** What a cell with that text holds; undefined: the text is not ours to say. */
function held(text: string | undefined): CellValue | undefined {
  if (text === undefined) return undefined;
  const [, digits, percent] = numeric.exec(text) ?? [];
  if (digits === undefined) return text === "" ? null : text;
  return percent === "%" ? Number(digits) / 100 : Number(digits);
}

/** One line of the wording table that the tests use. */
export interface Wording {
  readonly target: string;
  readonly actual: string;
  readonly level2: string;
  readonly name: string;
}

export async function wordings(): Promise<readonly Wording[]> {
  const table = await readFile(new URL("../../test/data/quantity/wordings.tsv", import.meta.url), "utf8");
  return table
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .slice(1)
    .map((line) => {
      const [target = "", actual = "", level2 = "", name = ""] = line.replaceAll("⏎", "\n").split("\t");
      return { target, actual, level2, name };
    });
}
