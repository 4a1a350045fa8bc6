import type { Area, CellValue, SheetSnapshot } from "../../sheet";
import { formatValue } from "../file/read";
import { asCellValue, asFormula, type RawBlock } from "./raw";
import type { RawSheet } from "./reader";

/** The rectangle of cells with content inside a block, in the sheet's numbers; null for none. */
export function contentArea({ area, values, formulas }: RawBlock): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) {
      if (value === "" && (formulas[r]?.[c] ?? "") === "") continue;
      top = Math.min(top, area.top + r);
      left = Math.min(left, area.left + c);
      bottom = area.top + r;
      right = Math.max(right, area.left + c);
    }
  }
  return bottom === 0 ? null : { top, left, bottom, right };
}

/**
 * The shown text. In a column too narrow for a number Excel shows (and `range.text` says) "####": then the text is
 * made from value and number format, as it would show in a wider column.
 */
function shownText(text: unknown, value: CellValue, numberFormat: string): string {
  const shown = typeof text === "string" ? text : "";
  return /^#+$/.test(shown) && typeof value === "number" ? formatValue(value, numberFormat) : shown;
}

const VISIBILITY: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

export const visibilityOf = (visibility: string): SheetSnapshot["visibility"] => VISIBILITY[visibility] ?? "visible";

/** The plain JSON that the pure rooms work on. `unlocked`: areas editable under protection. */
export function snapshotOf(raw: RawSheet, unlocked: readonly Area[]): SheetSnapshot {
  const area = raw.block === null ? null : contentArea(raw.block);
  const values: CellValue[][] = [];
  const texts: string[][] = [];
  const formulas: (string | null)[][] = [];
  const numberFormats: string[][] = [];
  const { block } = raw;
  if (block !== null && area !== null) {
    const part = (grid: readonly (readonly unknown[])[], row: number): readonly unknown[] =>
      (grid[row - block.area.top] ?? []).slice(area.left - block.area.left, area.right - block.area.left + 1);
    for (let row = area.top; row <= area.bottom; row++) {
      const seen = part(block.values, row);
      const shown = part(block.texts, row);
      const entered = part(block.formulas, row);
      const formats = part(block.numberFormats, row).map((code) => (typeof code === "string" ? code : "General"));
      const calculated = entered.map((formula, column) => asFormula(formula, seen[column]));
      const held = seen.map((value, column) => asCellValue(value, calculated[column] ?? null));
      values.push(held);
      formulas.push(calculated);
      numberFormats.push(formats);
      texts.push(shown.map((text, column) => shownText(text, held[column] ?? null, formats[column] ?? "General")));
    }
  }
  const [top, left] = [area?.top ?? 1, area?.left ?? 1];
  return {
    version: 1,
    name: raw.name,
    visibility: visibilityOf(raw.visibility),
    top,
    left,
    values,
    texts,
    formulas,
    numberFormats,
    merges: raw.merges,
    hiddenRows: raw.hiddenRows.filter((row) => area !== null && row >= area.top && row <= area.bottom),
    hiddenColumns: raw.hiddenColumns.filter((column) => area !== null && column >= area.left && column <= area.right),
    protection: { protected: raw.isProtected, unlocked },
    truncated: raw.truncated,
  };
}
