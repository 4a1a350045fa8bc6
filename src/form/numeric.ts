import { remembered } from "../quantity";
import { isUncalculated, withoutSpaces, type Cell } from "../sheet";
import type { NumericCell } from "./model";
import { isMarker } from "./vocabulary/row-marks";

/**
 * A number as text: separators (1,200, 1 200), a currency sign, a plus, the apostrophe that makes it a text and a blank
 * beside the decimal point (194. 9, out of a PDF) are allowed, the rest is what follows it.
 */
const written = /^'?[¥$]?\s*([-+]?(?:\d{1,3}(?:[,，\s]\d{3})+(?!\d)|\d+)(?:\s?\.\s?\d+|\.)?|[-+]?\.\d+)\s*([^]*)$/;
const isPercentFormat = remembered((format) => format.replace(/"[^"]*"|\\./g, "").includes("%"));
const percentFormat = ({ numberFormat }: Cell): boolean => numberFormat !== "General" && isPercentFormat(numberFormat);

export type MoneyUnit = "元" | "万元" | "亿元";
const moneyUnits: ReadonlyMap<string, MoneyUnit> = new Map<string, MoneyUnit>([
  ["元", "元"],
  ["万元", "万元"],
  ["万", "万元"],
  ["亿元", "亿元"],
  ["亿", "亿元"],
]);

/** What a number in a cell means with what follows it (分, 万元, %; "": nothing); null: it cannot be what is read here. */
type Meaning<T> = (value: number, suffix: string, cell: Cell, by: T) => number | null;

/** 分值, 得分 in points; "10分", "10.00", "10%", 0.1 shown as 10% and "10(因…)" are all 10. */
export const points = (cell: Cell): NumericCell => read(cell, asPoints, null);

const behindPoints = /^分?(?:\([^()]*\))?$/;

const asPoints: Meaning<null> = (value, suffix, cell) => {
  if (suffix === "%") return typeof cell.value === "number" ? cell.value * 100 : value;
  return suffix === "" || behindPoints.test(suffix) ? value : null;
};

/** 金额 in the form's own unit. A cell that names another unit is not readable as such (see `writtenUnit`). */
export const amount = (cell: Cell, unit: MoneyUnit | null): NumericCell => read(cell, asAmount, unit);

const asAmount: Meaning<MoneyUnit | null> = (value, suffix, _, unit) => {
  const named = unitBehind(suffix);
  return named !== undefined && (named === null || unit === null || named === unit) ? value : null;
};

/** 万元, （万元）, 万元（含上年结转3万元）, （压减5）: the unit behind an amount, which may be explained; null: none, undefined: it is no amount. */
function unitBehind(suffix: string): MoneyUnit | null | undefined {
  const [, plain = "", bracketed = ""] = /^([^()]*)(?:\(([^()]*)\))?$/.exec(suffix) ?? ["", suffix];
  return plain === "" ? (moneyUnits.get(bracketed) ?? null) : moneyUnits.get(plain);
}

/** The money unit written behind an amount in its own cell, e.g. 800万元; null: none. */
export function writtenUnit(cell: Cell): MoneyUnit | null {
  const behind = mayBeginNumber(cell.plain) ? (written.exec(cell.plain)?.[2] ?? "") : "";
  return behind === "" ? null : (unitBehind(behind.replace(blankOrCurrency, "")) ?? null);
}

/**
 * 执行率 as a fraction. A plain number says by itself not whether it is a fraction or a percentage: the one nearer to what
 * the amounts give (`expected`, a fraction) is taken; without that 1.5 is the border, since rates above 150 % hardly occur.
 */
export const rate = (cell: Cell, expected: number | null): NumericCell => read(cell, asRate, expected);

const asRate: Meaning<number | null> = (value, suffix, cell, expected) => {
  if (suffix === "%") return typeof cell.value === "number" && percentFormat(cell) ? cell.value : value / 100;
  if (suffix !== "") return null;
  const asPercent = value / 100;
  if (expected === null) return Math.abs(value) <= 1.5 ? value : asPercent;
  const [plain, percent] = [Math.abs(value - expected), Math.abs(asPercent - expected)];
  if (Math.min(plain, percent) > 0.05) return Math.abs(value) <= 1.5 ? value : asPercent;
  return plain <= percent ? value : asPercent;
};

function read<T>(cell: Cell, meant: Meaning<T>, by: T): NumericCell {
  if (cell.plain === "" && typeof cell.value !== "number")
    return { cell, value: null, state: isUncalculated(cell) ? "unreadable" : "blank" };
  if (typeof cell.value === "number") {
    const value = finite(meant(cell.value, percentFormat(cell) ? "%" : "", cell, by));
    return { cell, value, state: value === null ? "unreadable" : "number" };
  }
  if (isMarker(cell.plain) || uncounted.test(cell.plain)) return { cell, value: null, state: "marker" };
  const match = mayBeginNumber(cell.plain) ? written.exec(cell.plain) : null;
  if (match === null) return { cell, value: null, state: "unreadable" };
  const [, digits = "", behind = ""] = match;
  const value = finite(meant(Number(digits.replace(separators, "")), behind.replace(blankOrCurrency, ""), cell, by));
  if (value === null) return { cell, value, state: "unreadable" };
  return behind.includes("(") ? { cell, value, state: "number", inText: true } : { cell, value, state: "number" };
}

/** 约束性指标 and the like carry no points. */
const uncounted = /^不(?:扣分|计分|评分|打分)$/;
const separators = /[,，+\s]/g;
const blankOrCurrency = /\s|人民币/g;
const unitsOnly = /^(?:分|%|亿?元|万|人民币)*$/;

/** 1e308 shown as a percentage is beyond any number: then there is none. */
const finite = (value: number | null): number | null => (value !== null && Number.isFinite(value) ? value : null);

/** No number begins with a sign behind ¥ (U+00A5), as every Chinese text does. */
const mayBeginNumber = (plain: string): boolean => plain.charCodeAt(0) <= 0xa5;

/** Whether a cell could hold an amount or points: a number, or a text that begins with one and ends in at most a unit. */
export function looksNumeric(cell: Cell): boolean {
  if (typeof cell.value === "number") return true;
  if (!mayBeginNumber(cell.plain)) return false;
  const behind = written.exec(cell.plain)?.[2];
  return behind !== undefined && (behind === "" || unitsOnly.test(withoutSpaces(behind)));
}

/** The same cell as one that belongs to the row above: it is not counted again. */
export const counted = (numeric: NumericCell, row: number): NumericCell =>
  numeric.cell.row === row ? numeric : { cell: numeric.cell, value: null, state: "marker" };
