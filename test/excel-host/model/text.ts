/** The text a cell shows. */
import { SSF } from "@e965/xlsx";
import { isErrorText, type ModelCell } from "./cell";

interface Formatter {
  format(code: string, value: number | string): string;
}

function isFormatter(library: unknown): library is Formatter {
  return typeof library === "object" && library !== null && "format" in library;
}

/** SheetJS's number formatter: another one than the product's own. Its typings say nothing of it. */
function format(code: string, value: number | string): string {
  const library: unknown = SSF;
  if (!isFormatter(library)) throw new TypeError("SheetJS without its formatter");
  return library.format(code, value);
}

export function shownText(cell: ModelCell | undefined, narrow: boolean): string {
  const value = cell?.value ?? null;
  if (cell === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isErrorText(value)) return value;
  const text = format(cell.numberFormat, value);
  return narrow && typeof value === "number" ? "####" : text;
}
