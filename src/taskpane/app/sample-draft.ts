import type { DraftCell, SheetDraft, SheetSnapshot } from "../../sheet";
import type { SheetDrawing } from "../../workbook/file";

const PX_PER_CHARACTER = 7;
const PADDING_PX = 5;
const POINTS_PER_PX = 0.75;

/** A sheet of a file, drawn once more: contents, formulas, formats, merges and sizes as they were, thin lines below the title. */
export function sampleDraft(snapshot: SheetSnapshot, { look, ...sizes }: SheetDrawing, name: string): SheetDraft {
  const { top, left, values, formulas, numberFormats, merges } = snapshot;
  const cells = values.flatMap((row, r) =>
    row.map((value, c): DraftCell => {
      const { bold, wrap, horizontal, vertical } = look(top + r, left + c);
      const numberFormat = numberFormats[r]?.[c] ?? "General";
      return {
        row: top + r,
        column: left + c,
        value,
        formula: formulas[r]?.[c] ?? null,
        style: {
          bold,
          wrap,
          vertical: vertical === "top" ? "top" : "center",
          ...(horizontal !== null && { horizontal }),
          ...(numberFormat !== "General" && { numberFormat }),
          ...(r === 0 ? { size: 16 } : { border: true }),
        },
      };
    }),
  );
  return {
    name,
    cells,
    merges,
    columnWidths: (values[0] ?? []).map((_, c) => ({
      column: left + c,
      width: Math.max(4, Math.round((sizes.columnWidth(left + c) - PADDING_PX) / PX_PER_CHARACTER)),
    })),
    rowHeights: values.flatMap((_, r) => {
      const px = sizes.rowHeight(top + r);
      return px === null ? [] : [{ row: top + r, height: px * POINTS_PER_PX }];
    }),
    lists: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "landscape", fitToWidth: true, titleRows: null },
  };
}
