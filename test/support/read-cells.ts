import { addressOf, type SheetSnapshot } from "../../src/sheet";
import type { FilePort } from "../../src/workbook/file";
import type { CellContent } from "../../src/writeback/edit";

export async function readAll(port: FilePort): Promise<readonly SheetSnapshot[]> {
  return port.read((await port.listSheets()).map(({ id }) => id));
}

export function contentAt({ values, formulas, top, left }: SheetSnapshot, row: number, column: number): CellContent {
  return { value: values[row - top]?.[column - left] ?? null, formula: formulas[row - top]?.[column - left] ?? null };
}

/** All cells with content, and formats, by "sheet!A1". */
export function cellsOf(snapshots: readonly SheetSnapshot[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const { name, values, formulas, numberFormats, top, left } of snapshots) {
    values.forEach((row, at) => {
      row.forEach((value, offset) => {
        const formula = formulas[at]?.[offset] ?? null;
        if (value === null && formula === null) return;
        cells.set(
          `${name}!${addressOf(top + at, left + offset)}`,
          JSON.stringify([value, formula, numberFormats[at]?.[offset]]),
        );
      });
    });
  }
  return cells;
}
