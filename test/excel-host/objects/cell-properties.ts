/** `Range.setCellProperties`: looks of many cells by one grid of plain objects. What it does not know it refuses. */
import { z } from "zod";
import { accessDenied, invalidArgument } from "../richapi/errors";
import type { Range } from "./range";

const color = z.string().regex(/^#[0-9A-Fa-f]{6}$/);
const line = z.strictObject({ style: z.literal("Continuous"), weight: z.literal("Thin") });

const cellSchema = z.strictObject({
  format: z
    .strictObject({
      font: z.strictObject({ bold: z.boolean(), size: z.number(), color }).partial().optional(),
      fill: z.strictObject({ color }).optional(),
      horizontalAlignment: z.enum(["Left", "Center", "Right"]).optional(),
      verticalAlignment: z.enum(["Top", "Center"]).optional(),
      wrapText: z.boolean().optional(),
      borders: z.strictObject({ top: line, bottom: line, left: line, right: line }).optional(),
    })
    .optional(),
});

type CellFormat = NonNullable<z.infer<typeof cellSchema>["format"]>;

export function setCellProperties(range: Range, grid: unknown): void {
  const parsed = z.array(z.array(cellSchema)).safeParse(grid);
  if (!parsed.success) throw invalidArgument(`EMULATOR lacks such cell properties: ${parsed.error.message}`);
  if (range.sheet.isProtected) throw accessDenied();
  for (const [row, cells] of parsed.data.entries()) {
    for (const [column, { format }] of cells.entries()) {
      if (format !== undefined) look(range, range.area.top + row, range.area.left + column, format);
    }
  }
}

function look({ sheet }: Range, row: number, column: number, format: CellFormat): void {
  const { font, fill, horizontalAlignment, verticalAlignment, wrapText, borders } = format;
  const cell = sheet.cell(row, column);
  if (font?.bold !== undefined) cell.bold = font.bold;
  if (font?.color !== undefined) cell.fontColor = font.color.toUpperCase();
  if (fill !== undefined) cell.fill = fill.color.toUpperCase();
  cell.style = {
    ...cell.style,
    ...(font?.size === undefined ? {} : { size: font.size }),
    ...(horizontalAlignment === undefined ? {} : { horizontal: horizontalAlignment }),
    ...(verticalAlignment === undefined ? {} : { vertical: verticalAlignment }),
    ...(wrapText === undefined ? {} : { wrap: wrapText }),
    ...(borders === undefined ? {} : { border: true }),
  };
}
