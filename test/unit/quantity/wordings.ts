import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compare, printQuantity, readActual, readTarget } from "../../../src/quantity";
import type { AchievementBand, Comparison, QuantityContext, Reading, TimeSpan, Written } from "../../../src/quantity";

/** One line of test/data/quantity/wordings.tsv; its columns in the order of the file. */
export interface Wording {
  readonly line: number;
  readonly target: string;
  readonly actual: string;
  readonly level2: string;
  readonly name: string;
  readonly unit: string;
  readonly comparator: string;
  readonly targetReads: string;
  readonly actualReads: string;
  readonly met: string;
  readonly ratio: string;
  readonly look: string;
}

export function readWordings(): readonly Wording[] {
  const text = readFileSync(join(__dirname, "../../data/quantity/wordings.tsv"), "utf8");
  return text.split("\n").flatMap((row, index) => {
    if (row.trim() === "" || row.startsWith("#") || row.startsWith("目标值\t")) return [];
    const [
      target = "",
      actual = "",
      level2 = "",
      name = "",
      unit = "",
      comparator = "",
      targetReads = "",
      actualReads = "",
      met = "",
      ratio = "",
      look = "",
    ] = row.split("\t").map((cell) => cell.trim());
    return [
      { line: index + 1, target, actual, level2, name, unit, comparator, targetReads, actualReads, met, ratio, look },
    ];
  });
}

/** [0.95] is a number in the cell, [95%] a number with a percent format; everything else is text, ⏎ a line break. */
export function written(cell: string): Written {
  const number = /^\[([\d.]+)(%?)\]$/.exec(cell);
  if (number === null) return { text: cell.replaceAll("⏎", "\n"), number: null, percentFormat: false };
  const [, digits = "", percent = ""] = number;
  const value = percent === "" ? Number(digits) : Number(digits) / 100;
  return { text: `${digits}${percent}`, number: value, percentFormat: percent !== "" };
}

export function contextOf(line: Partial<Wording>): QuantityContext {
  const { level2 = "", name = "", unit = "", comparator = "" } = line;
  return { level1: "", level2, name, content: "", unitColumn: unit, comparatorColumn: comparator, year: 2023 };
}

const bands: Readonly<Record<AchievementBand, string>> = { achieved: "达成", partly: "部分达成", missed: "未达成" };

export function timeInWords({ year, fromMonth, toMonth, day, deadline }: TimeSpan): string {
  const months = fromMonth === null ? "" : fromMonth === toMonth ? `${fromMonth}月` : `${fromMonth}-${toMonth}月`;
  const words = `${year === null ? "" : `${year}年`}${months}${day === null ? "" : `${day}日`}`;
  return `${words === "" ? "不定" : words}${deadline ? "前" : ""}`;
}

/** A reading as the table writes it: 数 ≥30场, 时 2023年12月31日前, 文 达成, 空. */
export function inWords(reading: Reading): string {
  switch (reading.kind) {
    case "number":
      return `数 ${reading.value === null ? "?" : printQuantity({ ...reading, value: reading.value })}`;
    case "time":
      return `时 ${reading.time === null ? "?" : timeInWords(reading.time)}`;
    case "qualitative":
      return reading.band === null ? "文" : `文 ${bands[reading.band]}`;
    case "blank":
      return "空";
  }
}

export interface Answer {
  readonly target: Reading;
  readonly actual: Reading;
  readonly comparison: Comparison;
}

export function answer(target: Written, actual: Written, context: QuantityContext): Answer {
  const readAsTarget = readTarget(target, context);
  const readAsActual = readActual(actual, readAsTarget, context);
  return { target: readAsTarget, actual: readAsActual, comparison: compare(readAsTarget, readAsActual, context) };
}

export const metInWords = ({ met }: Comparison): string => (met === null ? "待定" : met ? "是" : "否");
export const ratioInWords = ({ ratio }: Comparison): string => (ratio === null ? "" : String(Number(ratio.toFixed(4))));

/** 看: a doubt stands somewhere, so a person must look. */
export const lookInWords = ({ target, actual, comparison }: Answer): string =>
  [target, actual, comparison].some(({ doubts }) => doubts.length > 0) ? "看" : "";
