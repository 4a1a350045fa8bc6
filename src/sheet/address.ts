import type { Area } from "./snapshot";

/** Column number (1 = A) to letters. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column with which an address begins ("A" → 1, "b5" → 2); 0: no letter stands first. Asked of every cell, so without an expression. */
export function columnNumber(address: string): number {
  let column = 0;
  for (let at = 0; ; at++) {
    // Upper and lower case differ in this bit.
    const letter = (address.charCodeAt(at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) return column;
    column = column * 26 + letter;
  }
}

/** A1 address without the sheet name, e.g. `addressOf(28, 8)` → "H28". */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Reads "H28", "$H$28", "A1:B3" or "'My sheet'!A1:B3" into an area; null when the text is no such address. */
export function parseAddress(text: string): Area | null {
  return parseCell(text) ?? parseReference(text);
}

/** "H28" alone, by far the most frequent: without a regular expression. */
function parseCell(text: string): Area | null {
  let at = 0;
  let column = 0;
  for (let code = text.charCodeAt(0); code >= 65 && code <= 90; code = text.charCodeAt(++at)) {
    column = column * 26 + code - 64;
  }
  const digits = text.length - at;
  if (at === 0 || at > 3 || digits === 0 || digits > 7) return null;
  let row = 0;
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return null;
    row = row * 10 + digit;
  }
  return { top: row, left: column, bottom: row, right: column };
}

function parseReference(text: string): Area | null {
  const match =
    /^(?:(?:'(?:[^']|'')+'|[^'!]+)!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (match === null) return null;
  const [, letters = "", digits = "", endLetters = letters, endDigits = digits] = match;
  const columns = [columnNumber(letters), columnNumber(endLetters)];
  const rows = [Number(digits), Number(endDigits)];
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}
