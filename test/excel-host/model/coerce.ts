/** What Excel makes of something typed or sent into a cell. See assumptions.md, "Entering values". */
import type { CellValue } from "../../../src/sheet";
import { invalidArgument } from "../richapi/errors";
import { isErrorText } from "./cell";

export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format that the entry brings along, where the cell had "General". */
  readonly numberFormat: string | null;
}

const entry = (value: CellValue, numberFormat: string | null = null): Entry => ({ value, formula: null, numberFormat });

/** Days since 1899-12-30, as Excel's 1900 system counts from March 1900 on. */
function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function asDate(text: string): Entry | null {
  const match = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|年(\d{1,2})月(?:(\d{1,2})日)?)$/.exec(text);
  if (match === null) return null;
  const [, year = "", month = match[4] ?? "", day = match[5] ?? "1"] = match;
  const days = serial(Number(year), Number(month), Number(day));
  return days === null ? null : entry(days, text.includes("年") ? 'yyyy"年"m"月"d"日"' : "yyyy/m/d");
}

function asNumber(text: string): Entry | null {
  const match = /^([-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|[-+]?\.\d+)(?:[eE]([-+]?\d+))?(%?)$/.exec(text);
  if (match === null) return null;
  const [, digits = "", exponent, percent] = match;
  const number = Number(`${digits.replaceAll(",", "")}${exponent === undefined ? "" : `e${exponent}`}`);
  if (percent === "%") return entry(Number((number / 100).toPrecision(15)), digits.includes(".") ? "0.00%" : "0%");
  if (exponent !== undefined) return entry(number, "0.00E+00");
  return entry(number, digits.includes(",") ? "#,##0" : null);
}

/** `format`: the cell's number format before. Text cells ("@") take everything as text. */
export function enter(input: unknown, format: string): Entry {
  if (input === "" || input === undefined) return entry(null);
  if (typeof input === "number") return format === "@" ? entry(String(input)) : entry(input);
  if (typeof input === "boolean") return format === "@" ? entry(String(input).toUpperCase()) : entry(input);
  if (typeof input !== "string") throw invalidArgument("a cell takes a text, number or truth value");
  const text = input;
  if (text.startsWith("'")) return entry(text.slice(1));
  if (format === "@") return entry(text);
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text, numberFormat: null };
  if (/^(true|false)$/i.test(text)) return entry(text.toLowerCase() === "true");
  if (isErrorText(text.toUpperCase())) return entry(text.toUpperCase());
  return asNumber(text.trim()) ?? asDate(text.trim()) ?? entry(text);
}
