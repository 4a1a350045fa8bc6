import type { Area, CellValue, DraftCell, DraftList, SheetDraft } from "../sheet";
import { looks, type Look } from "./looks";

/** One cell of a drawn line; null: an empty one to be filled in is `empty(…)`. */
export interface Drawn {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly look: Look;
}

/** "<" is merged into the cell to its left, "^" into the one above. */
export type Piece = Drawn | "<" | "^";

export interface Line {
  readonly pieces: readonly Piece[];
  /** Points. */
  readonly height: number;
}

export const text = (value: string, look: Look = "label"): Drawn => ({ value, formula: null, look });
export const head = (value: string): Drawn => text(value, "head");
export const number = (value: number, look: Look): Drawn => ({ value, formula: null, look });
export const empty = (look: Look): Drawn => ({ value: null, formula: null, look });
/** `value` is what the formula gives as long as nothing is filled in. */
export const formula = (written: string, value: CellValue, look: Look): Drawn => ({ value, formula: written, look });
/** What the user has already said, or an empty cell. */
export const said = (value: string, look: Look = "words"): Drawn =>
  value.trim() === "" ? empty(look) : text(value.trim(), look);

/** One cell over several columns. */
export const across = (piece: Piece, columns: number): readonly Piece[] => [
  piece,
  ...Array.from({ length: columns - 1 }, (): Piece => (piece === "^" ? "^" : "<")),
];

export const line = (height: number, ...pieces: readonly (Piece | readonly Piece[])[]): Line => ({
  pieces: pieces.flat(),
  height,
});

export interface Page {
  readonly name: string;
  readonly lines: readonly Line[];
  /** Widths in characters from column 1 on. */
  readonly widths: readonly number[];
  readonly lists?: readonly DraftList[];
  readonly orientation: "portrait" | "landscape";
  /** The indicator table's head, repeated on every printed page. */
  readonly headRows: { readonly first: number; readonly last: number };
}

/** Lines become a sheet: cells under a merge carry the same look, so that its border closes. */
export function drawn({ name, lines, widths, lists = [], orientation, headRows }: Page): SheetDraft {
  const at = (r: number, c: number): Piece | undefined => lines[r]?.pieces[c];
  const cells: DraftCell[] = [];
  const merges: Area[] = [];
  lines.forEach(({ pieces }, r) => {
    pieces.forEach((piece, c) => {
      if (piece === "<" || piece === "^") return;
      let [right, bottom] = [c, r];
      while (at(r, right + 1) === "<") right++;
      while (at(bottom + 1, c) === "^") bottom++;
      const area = { top: r + 1, left: c + 1, bottom: bottom + 1, right: right + 1 };
      if (right > c || bottom > r) merges.push(area);
      cells.push(...cellsOf(area, piece));
    });
  });
  return {
    name,
    cells,
    merges,
    columnWidths: widths.map((width, index) => ({ column: index + 1, width })),
    rowHeights: lines.map(({ height }, index) => ({ row: index + 1, height })),
    lists,
    freeze: { rows: 0, columns: 0 },
    print: { orientation, fitToWidth: true, titleRows: headRows },
  };
}

function cellsOf({ top, left, bottom, right }: Area, { value, formula: written, look }: Drawn): readonly DraftCell[] {
  const style = looks[look];
  const first: DraftCell = { row: top, column: left, value, formula: written, style };
  if (style.border !== true) return [first];
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const all = rows.flatMap((row) =>
    columns.map((column): DraftCell => ({ row, column, value: null, formula: null, style })),
  );
  return [first, ...all.slice(1)];
}
