import { columnLetters, columnNumber } from "../../../sheet";
import { tokens } from "./tokens";

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;
const PART = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** One side of a reference (A1, $A, 7 …) moved; null when it leaves the sheet. */
function shiftSide(side: string, rows: number, columns: number): string | null {
  const [, first = "", letters = "", second = "", digits = ""] = PART.exec(side) ?? [];
  let moved = "";
  if (letters !== "") {
    const column = columnNumber(letters) + (first === "$" ? 0 : columns);
    if (column < 1 || column > MAX_COLUMN) return null;
    moved = first + columnLetters(column);
  }
  if (digits !== "") {
    // A whole-row reference ($5:7) has its dollar in first place.
    const fixed = letters === "" ? first : second;
    const row = Number(digits) + (fixed === "$" ? 0 : rows);
    if (row < 1 || row > MAX_ROW) return null;
    moved += `${fixed}${row}`;
  }
  return moved;
}

/**
 * A formula as it reads when it is copied down by `rows` and right by `columns`: what the members of a shared formula
 * stand for (ECMA-376 part 1, 18.3.1.40).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return tokens(formula)
    .map(({ kind, text, sheet }) => {
      if (kind !== "reference") return text;
      const sides = text
        .slice(sheet.length)
        .split(":")
        .map((side) => shiftSide(side, rows, columns));
      return sides.includes(null) ? `${sheet}#REF!` : sheet + sides.join(":");
    })
    .join("");
}
