import type { CellContent } from "../../writeback/edit";
import type { CellValue } from "../../sheet";
import { asFormula, asRawFormula, type RawFormula } from "./raw";

/** What a cell holds and how it is formatted: what is needed to put it back exactly. */
export interface Content {
  /** As Excel's `formulas` tells it. */
  readonly raw: RawFormula;
  readonly isFormula: boolean;
  readonly format: string;
  /** The constant, or the formula's result. */
  readonly value: unknown;
}

export function contentOf(formula: unknown, value: unknown, format: unknown): Content {
  return {
    raw: asRawFormula(formula),
    isFormula: asFormula(formula, value) !== null,
    format: typeof format === "string" ? format : "General",
    value,
  };
}

/** The content an edit wants, in the format it wants. A cell formatted as text would keep a formula or number as text. */
export function wantedContent({ formula, value }: CellContent, format: string | null, current: string): Content {
  const isText = formula === null && (typeof value === "string" || value === null);
  const kept = current === "@" && !isText ? "General" : current;
  return { raw: formula ?? value ?? "", isFormula: formula !== null, format: format ?? kept, value };
}

/**
 * Texts that Excel would take for something else when entered: numbers, dates, percentages, truth and error values,
 * formulas. A leading apostrophe keeps them texts and does not become part of them. A text with none of these marks is
 * sent as it is, since the apostrophe stays in the cell's format.
 */
const AMBIGUOUS = /^[=+\-@'#(]|^\s|\s$|\d|^(?:true|false)$/i;

/** What to send to Excel so that the cell ends up with this content. */
export function entryOf({ raw, isFormula, format }: Content): RawFormula {
  if (isFormula || typeof raw !== "string" || raw === "") return raw;
  if (format === "@") return raw.startsWith("'") ? `'${raw}` : raw;
  return AMBIGUOUS.test(raw) ? `'${raw}` : raw;
}

export const sameContent = (a: Content, b: Content): boolean =>
  a.raw === b.raw && a.isFormula === b.isFormula && a.format === b.format;

/** Results of one computation, once by us and once by Excel, may differ in the last bits; more would show. */
const CLOSE = 1e-6;

function sameValue(expected: unknown, found: unknown): boolean {
  if (typeof expected === "number" && typeof found === "number") {
    return Math.abs(expected - found) <= CLOSE * Math.max(1, Math.abs(expected));
  }
  const plain = (value: unknown) => (typeof value === "string" ? value.replaceAll("\r\n", "\n") : (value ?? ""));
  return plain(expected) === plain(found);
}

/** Whether the cell now holds what was to be written; a formula's result counts only where Excel calculates by itself. */
export function holds(wanted: Content, found: Content, resultsCount: boolean): boolean {
  if (wanted.isFormula !== found.isFormula) return false;
  if (wanted.isFormula && (!resultsCount || wanted.value === null)) return true;
  return sameValue(wanted.isFormula ? wanted.value : wanted.raw, found.value);
}

/** Whether the cell holds what was read: the formula, or the constant. */
export function isAsRead(before: CellContent, found: Content): boolean {
  if (before.formula !== null || found.isFormula) return found.isFormula && found.raw === before.formula;
  return sameValue(before.value, found.value);
}

export const shown = (value: CellValue | RawFormula): string => (value === null ? "" : String(value));
