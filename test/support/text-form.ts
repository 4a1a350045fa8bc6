import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDrawnTable } from "../../scripts/practice/drawn-table";
import { addressOf, type SheetSnapshot } from "../../src/sheet";
import { snapshotOf, type CellData, type SheetData } from "./workbook-data";

/**
 * A form as a text file, to be written and read by hand:
 *
 *     # 说明
 *     项目名称 | < | 培训 | <        cells from column A on; "<" is merged into the cell to its left, "^" into the one above
 *     95% | '10 | %0.95 | a\nb      '10: a number kept as text; %0.95: a number shown as a percentage; \n: a line break
 *     期望                            what must be read from it, one line each (see further-forms.test.ts)
 *     row 12 | 产出指标 | …
 */
export interface TextForm {
  readonly name: string;
  readonly sheet: SheetData;
  readonly expected: readonly string[];
}

const folder = join(__dirname, "..", "data", "forms", "further");

export function textForms(): readonly TextForm[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".form.txt"))
    .sort()
    .map((file) => parseTextForm(file.replace(".form.txt", ""), readFileSync(join(folder, file), "utf8")));
}

export function parseTextForm(name: string, text: string): TextForm {
  const lines = text.split("\n").filter((line) => !line.startsWith("#"));
  const end = lines.indexOf("期望");
  const rows = end < 0 ? lines : lines.slice(0, end);
  const expected = end < 0 ? [] : lines.slice(end + 1).filter((line) => line.trim() !== "");
  return { name, sheet: { name, ...placed(rows) }, expected };
}

export const snapshotOfText = (rows: string): SheetSnapshot => snapshotOf(parseTextForm("自评表", rows).sheet);

function placed(rows: readonly string[]): Pick<SheetData, "cells" | "merges"> {
  const { cells, merges } = readDrawnTable(rows);
  const filled = cells.filter(({ text }) => text !== "");
  return {
    cells: Object.fromEntries(filled.map(({ row, column, text }) => [addressOf(row, column), value(text)])),
    merges,
  };
}

function value(text: string): CellData {
  if (text.startsWith("'")) return text.slice(1);
  const percent = /^%(-?[\d.]+)$/.exec(text)?.[1];
  if (percent !== undefined) {
    return { value: Number(percent), text: `${Math.round(Number(percent) * 10000) / 100}%`, format: "0.00%" };
  }
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text.replace(/\\n/g, "\n");
}
