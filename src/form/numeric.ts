import { remembered } from "../quantity";
import type { Cell } from "../sheet";
import type { NumericCell } from "./model";
import { isMarker } from "./vocabulary/row-marks";

/** A number as text: separators, a currency sign and a plus are allowed, the rest is what follows it. */
const written = /^[¥$]?\s*([-+]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?|[-+]?\.\d+)\s*([^]*)$/;
const isPercentFormat = remembered((format) => format.replace(/"[^"]*"|\\./g, "").includes("%"));
const percentFormat = (cell: Cell): boolean => isPercentFormat(cell.numberFormat);

interface Amount {
  readonly value: number;
  /** What follows the number: 分, 万元, %. */
  readonly suffix: string;
}

export type MoneyUnit = "元" | "万元" | "亿元";
const moneyUnits: ReadonlyMap<string, MoneyUnit> = new Map<string, MoneyUnit>([
  ["元", "元"],
  ["万元", "万元"],
  ["万", "万元"],
  ["亿元", "亿元"],
  ["亿", "亿元"],
]);

/** 分值, 得分 in points; "10分", "10.00", "10%", 0.1 shown as 10% and "10(因…)" are all 10. */
export function points(cell: Cell): NumericCell {
  return read(cell, ({ value, suffix }) => {
    if (suffix === "%") return typeof cell.value === "number" ? cell.value * 100 : value;
    return /^分?(?:\([^()]*\))?$/.test(suffix) ? value : null;
  });
}

/** 金额 in the form's own unit. A cell that names another unit is not readable as such (see `writtenUnit`). */
export function amount(cell: Cell, unit: MoneyUnit | null): NumericCell {
  return read(cell, ({ value, suffix }) => {
    const named = moneyUnits.get(suffix);
    return suffix === "" || (named !== undefined && (unit === null || named === unit)) ? value : null;
  });
}

/** The money unit written behind an amount in its own cell, e.g. 800万元; null: none. */
export function writtenUnit(cell: Cell): MoneyUnit | null {
  const suffix = written.exec(cell.plain)?.[2]?.replace(/\s|人民币/g, "");
  return moneyUnits.get(suffix ?? "") ?? null;
}

/**
 * 执行率 as a fraction. A plain number says by itself not whether it is a fraction or a percentage: the one nearer to what
 * the amounts give (`expected`, a fraction) is taken; without that 1.5 is the border, since rates above 150 % hardly occur.
 */
export function rate(cell: Cell, expected: number | null): NumericCell {
  return read(cell, ({ value, suffix }) => {
    if (suffix === "%") return typeof cell.value === "number" && percentFormat(cell) ? cell.value : value / 100;
    if (suffix !== "") return null;
    const asPercent = value / 100;
    if (expected === null) return Math.abs(value) <= 1.5 ? value : asPercent;
    const [plain, percent] = [Math.abs(value - expected), Math.abs(asPercent - expected)];
    if (Math.min(plain, percent) > 0.05) return Math.abs(value) <= 1.5 ? value : asPercent;
    return plain <= percent ? value : asPercent;
  });
}

function read(cell: Cell, meant: (amount: Amount) => number | null): NumericCell {
  // 1e308 shown as a percentage is beyond any number: then there is none.
  const meaning = (found: Amount): number | null => {
    const value = meant(found);
    return value !== null && Number.isFinite(value) ? value : null;
  };
  if (cell.plain === "" && typeof cell.value !== "number") return { cell, value: null, state: "blank" };
  if (typeof cell.value === "number") {
    const value = meaning({ value: cell.value, suffix: percentFormat(cell) ? "%" : "" });
    return { cell, value, state: value === null ? "unreadable" : "number" };
  }
  if (isMarker(cell.plain)) return { cell, value: null, state: "marker" };
  const match = written.exec(cell.plain);
  if (match === null) return { cell, value: null, state: "unreadable" };
  const value = meaning({
    value: Number((match[1] ?? "").replace(/[,，+]/g, "")),
    suffix: (match[2] ?? "").replace(/\s|人民币/g, ""),
  });
  if (value === null) return { cell, value, state: "unreadable" };
  return (match[2] ?? "").includes("(")
    ? { cell, value, state: "number", inText: true }
    : { cell, value, state: "number" };
}

/** Whether a cell could hold an amount or points: a number, or a text that begins with one and ends in at most a unit. */
export function looksNumeric(cell: Cell): boolean {
  if (typeof cell.value === "number") return true;
  const match = written.exec(cell.plain);
  return match !== null && /^(?:分|%|亿?元|万|人民币)*$/.test((match[2] ?? "").replace(/\s/g, ""));
}

/** The same cell as one that belongs to the row above: it is not counted again. */
export const counted = (numeric: NumericCell, row: number): NumericCell =>
  numeric.cell.row === row ? numeric : { cell: numeric.cell, value: null, state: "marker" };
