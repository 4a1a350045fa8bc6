import { parseAddress } from "../../../../src/sheet";
import { tokenize } from "./lexer";

/** How row numbers move: `count` rows inserted (positive) or deleted (negative) at `row`. */
export interface RowShift {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}

export function sheetOfReference(reference: string): string | null {
  const mark = reference.lastIndexOf("!");
  if (mark < 0) return null;
  const name = reference.slice(0, mark);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function shiftReference(text: string, home: string, { sheet, row, count }: RowShift): string {
  if ((sheetOfReference(text) ?? home) !== sheet) return text;
  const area = parseAddress(text);
  if (area === null) return text;
  if (count < 0 && area.top >= row && area.bottom < row - count) return "#REF!";
  const prefix = text.slice(0, text.lastIndexOf("!") + 1);
  const moved = (digits: string, isEnd: boolean): string => {
    const at = Number(digits);
    if (at < row) return digits;
    if (count < 0 && at < row - count) return String(isEnd ? row - 1 : row); // inside the deleted rows
    return String(at + count);
  };
  const [start = "", end] = text.slice(prefix.length).split(":");
  const part = (cell: string, isEnd: boolean) => cell.replace(/\d+$/, (digits) => moved(digits, isEnd));
  return prefix + part(start, false) + (end === undefined ? "" : `:${part(end, true)}`);
}

/** The formula after the shift; `home` is the sheet that holds it. */
export function shiftFormula(formula: string, home: string, shift: RowShift): string {
  const tokens = tokenize(formula.slice(1));
  if (tokens === null) return formula;
  return `=${tokens.map((token) => (token.kind === "reference" ? shiftReference(token.text, home, shift) : token.text)).join("")}`;
}
