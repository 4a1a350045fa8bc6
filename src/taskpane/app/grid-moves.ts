import type { GridCell, GridModel } from "./grid-model";

/** Where a key leads in the grid. */
export type Move = "left" | "right" | "up" | "down" | "home" | "end" | "first" | "last" | "pageUp" | "pageDown";

/** The cell that a key leads to; the same one at the edge. Merged areas count as one cell. `page`: rows that are in view. */
export function moved(model: GridModel, from: GridCell | null, move: Move, page: number): GridCell | null {
  const [lastRow, lastColumn] = [model.rows.length - 1, model.columns.length - 1];
  if (from === null) return model.at(0, 0);
  const { row, column, rowSpan, columnSpan } = from;
  const to = (r: number, c: number): GridCell | null =>
    model.at(Math.max(0, Math.min(lastRow, r)), Math.max(0, Math.min(lastColumn, c))) ?? from;
  switch (move) {
    case "left":
      return to(row, column - 1);
    case "right":
      return to(row, column + columnSpan);
    case "up":
      return to(row - 1, column);
    case "down":
      return to(row + rowSpan, column);
    case "home":
      return to(row, 0);
    case "end":
      return to(row, lastColumn);
    case "first":
      return to(0, 0);
    case "last":
      return to(lastRow, lastColumn);
    case "pageUp":
      return to(row - page, column);
    case "pageDown":
      return to(row + page, column);
  }
}

const keys: Readonly<Record<string, Move>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "home",
  End: "end",
  PageUp: "pageUp",
  PageDown: "pageDown",
};

/** The move a key stands for; with the control key Home and End go to the corners of the sheet. */
export function moveOf(key: string, control: boolean): Move | null {
  if (control) return key === "Home" ? "first" : key === "End" ? "last" : null;
  return keys[key] ?? null;
}
