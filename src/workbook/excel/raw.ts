import type { Area, CellValue } from "../../sheet";
import { WorkbookError } from "../error";

/** A rectangle of cells as Excel hands it over: one grid for each property. */
export interface RawBlock {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** Beyond 5,000,000 cells Excel hands over null instead of a grid (office-js issue 4783). */
export function asGrid(grid: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(grid)) throw new WorkbookError("too-large");
  return grid.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : []));
}

/** Excel says "" for an empty cell; beside a formula it is the formula's result. */
export function asCellValue(value: unknown, formula: string | null): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  return value === "" && formula === null ? null : value;
}

/** A text that begins with "=" is the same in values and formulas; a formula is not. */
export function asFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

/** What a cell holds, as Excel's `formulas` tells it: the formula, or the constant. */
export type RawFormula = string | number | boolean;

export function asRawFormula(formula: unknown): RawFormula {
  return typeof formula === "string" || typeof formula === "number" || typeof formula === "boolean" ? formula : "";
}
