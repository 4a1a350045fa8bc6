import { addressOf, type DraftCell } from "../../sheet";
import { quotedSheet } from "../draft-limits";
import { entryOf } from "./content";

const LINE: Excel.CellBorder = { style: "Continuous", weight: "Thin" };
const LINK_COLOR = "#0563C1";

function formatOf({ style, link }: DraftCell): Excel.CellPropertiesFormat {
  const { bold, size, fill, horizontal, vertical, wrap, border } = style;
  const color = style.color ?? (link === undefined ? undefined : LINK_COLOR);
  return {
    ...(bold === undefined && size === undefined && color === undefined
      ? {}
      : {
          font: {
            ...(bold === undefined ? {} : { bold }),
            ...(size === undefined ? {} : { size }),
            ...(color === undefined ? {} : { color }),
          },
        }),
    ...(fill === undefined ? {} : { fill: { color: fill } }),
    ...(horizontal === undefined ? {} : { horizontalAlignment: HORIZONTAL[horizontal] }),
    ...(vertical === undefined ? {} : { verticalAlignment: VERTICAL[vertical] }),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
    ...(border === true ? { borders: { top: LINE, bottom: LINE, left: LINE, right: LINE } } : {}),
  };
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;

/** Before the contents: Excel may put a text of its own into a cell that gets a link, and an own look. */
export function queueLinks(sheet: Excel.Worksheet, cells: readonly DraftCell[]): void {
  for (const { row, column, link } of cells) {
    if (link === undefined) continue;
    const documentReference = `${quotedSheet(link.sheet)}!${link.address}`;
    sheet.getRange(addressOf(row, column)).hyperlink = { documentReference };
  }
}

/** Contents and looks of cells, by three grids over the rectangle they lie in. Formats first: they decide how entries are taken. */
export function queueCells(sheet: Excel.Worksheet, cells: readonly DraftCell[]): void {
  if (cells.length === 0) return;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const [height, width] = [Math.max(...rows) - top + 1, Math.max(...columns) - left + 1];
  const places = new Map(cells.map((cell) => [addressOf(cell.row, cell.column), cell]));
  const grid = <T>(pick: (cell: DraftCell | undefined) => T): T[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => pick(places.get(addressOf(top + row, left + column)))),
    );
  const range = sheet.getRangeByIndexes(top - 1, left - 1, height, width);
  // null leaves a cell as it is.
  range.numberFormat = grid((cell) => cell?.style.numberFormat ?? null);
  range.formulas = grid((cell) => (cell === undefined ? null : entry(cell)));
  range.setCellProperties(grid((cell) => (cell === undefined ? {} : { format: formatOf(cell) })));
}

function entry({ value, formula, style }: DraftCell): unknown {
  return entryOf({
    raw: formula ?? value ?? "",
    isFormula: formula !== null,
    format: style.numberFormat ?? "General",
    value,
  });
}
