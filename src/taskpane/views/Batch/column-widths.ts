/** A column's narrowest and widest in a narrow pane, in em: longer texts are broken. Where there is more room it is shared out. */
const [narrowest, widest] = [4.5, 14];

/** Room beside a cell's text, in em. */
const padding = 1.5;

/** Widths in em that the texts of all rows need, column by column: of a Chinese character one, of others not much over half. */
export function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, text] of row.entries()) {
      const known = widths[column] ?? narrowest;
      // No text takes more than an em a character: most need not be looked through.
      widths[column] = text.length + padding <= known ? known : Math.max(known, widthOf(text) + padding);
    }
  }
  return widths.map((width) => Math.min(widest, width));
}

/** Of the longest line. */
function widthOf(text: string): number {
  const lines = text.split("\n").map((line) => line.length - 0.4 * (line.match(/[\0-\u2e7f]/g)?.length ?? 0));
  return Math.max(...lines);
}
