/** The text a cell shows. */
import { SSF } from "@e965/xlsx";
import { isErrorText, type ModelCell } from "./cell";

export function shownText(cell: ModelCell | undefined, narrow: boolean): string {
  const value = cell?.value ?? null;
  if (cell === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isErrorText(value)) return value;
  const text = String(SSF.format(cell.numberFormat, value));
  return narrow && typeof value === "number" ? "####" : text;
}
