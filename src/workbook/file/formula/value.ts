import type { CellValue } from "../../../sheet";

/** An error as a result of a formula; it passes through whatever uses it. */
export class FormulaError {
  constructor(readonly code: string) {}
}

/** What a formula, or part of one, comes to. */
export type Value = string | number | boolean | null | FormulaError;

/** Thrown where our few rules are not enough; the formula is then left to Excel. */
export class NotComputable extends Error {}

/** Whether two results are one: numbers but for the last bits, an empty cell and an empty text alike. */
export function agree(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return (a ?? "") === (b ?? "");
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

export function fromCell(value: CellValue): Value {
  return typeof value === "string" && ERROR.test(value) ? new FormulaError(value) : value;
}

export function toCell(value: Value): CellValue {
  if (value instanceof FormulaError) return value.code;
  // A formula that comes to an empty cell shows 0.
  return value ?? 0;
}

/** An operand of arithmetic. Text is not guessed at: Excel's own conversion depends on the language. */
export function toNumber(value: Value): number | FormulaError {
  if (value instanceof FormulaError || typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  throw new NotComputable();
}

export function toTruth(value: Value): boolean | FormulaError {
  if (value instanceof FormulaError || typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  throw new NotComputable();
}
