import { readFileSync } from "node:fs";
import path from "node:path";
import { checkSheet } from "../../../src/check";
import { readTyped, type SheetSnapshot } from "../../../src/sheet";
import { whatIf, type CellChange, type SheetArithmetic, type WhatIf, type WhatIfOptions } from "../../../src/training";
import { openWorkbook } from "../../../src/workbook/file";
import { recalculateSheet } from "../../../src/workbook/file/formula";
import { formatValue } from "../../../src/workbook/file/read";

export const root = path.join(import.meta.dirname, "../../..");

export const arithmetic: SheetArithmetic = {
  recalculate: recalculateSheet,
  show: (value, format) => formatValue(value, format),
};

export const options: WhatIfOptions = {
  arithmetic,
  check: (snapshot, profile) => checkSheet(snapshot, profile === null ? {} : { profile }),
};

/** The first sheet of a workbook of the tree. */
export async function sheetOf(file: string): Promise<SheetSnapshot> {
  const port = await openWorkbook(new Uint8Array(readFileSync(path.join(root, file))), file);
  const [first] = await port.listSheets();
  const [snapshot] = await port.read([first?.id ?? ""]);
  if (snapshot === undefined) throw new Error(`${file} has no sheet`);
  return snapshot;
}

/** A change as someone would type it into a cell without a number format of its own. */
export function typed(address: string, text: string): CellChange {
  const { value, numberFormat } = readTyped(text, "General");
  return numberFormat === null ? { address, value } : { address, value, numberFormat };
}

export function compared(
  snapshot: SheetSnapshot,
  changes: readonly CellChange[],
  more: Partial<WhatIfOptions> = {},
): WhatIf {
  const result = whatIf(snapshot, changes, { ...options, ...more });
  if (result.kind !== "compared") throw new Error(result.kind);
  return result;
}
