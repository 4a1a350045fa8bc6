import type { CellValue } from "./snapshot";

/** What a cell holds after something was typed into it. */
export interface Typed {
  readonly value: CellValue;
  /** With leading "=", or null; its result is then in `value` only once someone has computed it. */
  readonly formula: string | null;
  /** A number format that the typing brings along (95% into a cell without one); null: the cell keeps its own. */
  readonly numberFormat: string | null;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?$/;
const DIGIT = /\d/;

/**
 * 键入: what a spreadsheet program makes of typed text, for what forms need: numbers (with thousands separators),
 * percentages, formulas, text. In a cell with a percent format, 95 means 95 %, as in Excel. An apostrophe in front makes
 * anything text. Dates stay text: which day 3/4 is depends on the computer, and the readers take the text.
 */
export function readTyped(text: string, numberFormat: string): Typed {
  const trimmed = text.trim();
  if (trimmed === "") return plain(text === trimmed ? null : text);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (numberFormat === "@") return plain(text);
  if (trimmed.startsWith("=") && trimmed.length > 1) return { value: null, formula: trimmed, numberFormat: null };
  const percent = /[%％]$/.test(trimmed) && DIGIT.test(trimmed) ? trimmed.slice(0, -1).trimEnd() : undefined;
  const number = asNumber(percent ?? trimmed);
  if (number === null) return plain(text);
  const isPercentCell = numberFormat.includes("%");
  if (percent === undefined) return plain(isPercentCell ? hundredth(number) : number);
  const format = isPercentCell ? null : /\./.test(percent) ? "0.00%" : "0%";
  return { value: hundredth(number), formula: null, numberFormat: format };
}

/** The text to begin editing with: what could be typed to get the cell's content again. */
export function typedText(value: CellValue, formula: string | null, numberFormat: string): string {
  if (formula !== null) return formula;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") {
    return numberFormat.includes("%") ? `${Number((value * 100).toPrecision(13))}%` : String(value);
  }
  // A text that would come back as something else when typed plainly.
  return readTyped(value, numberFormat).value === value ? value : `'${value}`;
}

function plain(value: CellValue): Typed {
  return { value, formula: null, numberFormat: null };
}

function asNumber(text: string): number | null {
  if (!NUMBER.test(text) || !DIGIT.test(text)) return null;
  const number = Number(text.replaceAll(",", ""));
  return Number.isFinite(number) ? number : null;
}

/** By the decimal point, so that 58.3 % is 0.583 and not 0.5829999999999999. */
function hundredth(percent: number): number {
  return Number((percent / 100).toPrecision(15));
}
