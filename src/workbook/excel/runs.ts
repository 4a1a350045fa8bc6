import type { Area } from "../../sheet";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Neighbouring cells of one column, handled as one range. */
export interface Run<T extends Place> {
  readonly area: Area;
  readonly cells: readonly T[];
}

/** Fewer, longer ranges make smaller batches; columns, because a form's computed cells stand below one another. */
export function runsOf<T extends Place>(cells: readonly T[]): readonly Run<T>[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { area: Area; cells: T[] }[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    if (last?.area.left === cell.column && last.area.bottom === cell.row - 1) {
      last.area = { ...last.area, bottom: cell.row };
      last.cells.push(cell);
    } else {
      runs.push({ area: { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }, cells: [cell] });
    }
  }
  return runs;
}
