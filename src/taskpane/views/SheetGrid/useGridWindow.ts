import { useCallback, useEffect, useMemo, useState, type RefObject } from "react";
import type { GridCell, GridLine, GridModel } from "../../app/grid-model";
import { HEAD } from "./SheetGrid.styles";

/** Rows drawn above and below those in view. */
const OVERSCAN = 12;

export interface GridWindow {
  /** Positions of the rows to draw. */
  readonly rows: readonly number[];
  /** Rows in view, for the page keys. */
  readonly page: () => number;
  /** Scrolls a cell into view. */
  readonly show: (cell: GridCell) => void;
}

interface View {
  readonly first: number;
  readonly last: number;
}

/** Position of the row at a height; the rows' places are known, so nothing has to be measured. */
export function rowAt(rows: readonly GridLine[], height: number): number {
  let [low, high] = [0, rows.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle]?.start ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Which rows are drawn: those in view, those whose merged cells reach into view, and the one with the active cell. */
export function useGridWindow(
  frame: RefObject<HTMLDivElement | null>,
  model: GridModel,
  scale: number,
  activeRow: number | null,
): GridWindow {
  const [view, setView] = useState<View>({ first: 0, last: 40 });

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const look = (): void => {
      const first = rowAt(model.rows, element.scrollTop / scale);
      const last = rowAt(model.rows, (element.scrollTop + element.clientHeight) / scale);
      setView((was) => (was.first === first && was.last === last ? was : { first, last }));
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [frame, model, scale]);

  const rows = useMemo(() => {
    const first = Math.max(0, view.first - OVERSCAN);
    const last = Math.min(model.rows.length - 1, view.last + OVERSCAN);
    const drawn = new Set(model.rowsReaching(first));
    for (let row = first; row <= last; row++) drawn.add(row);
    if (activeRow !== null && activeRow < model.rows.length) drawn.add(activeRow);
    return [...drawn].sort((a, b) => a - b);
  }, [model, view, activeRow]);

  const show = useCallback(
    (cell: GridCell) => {
      const element = frame.current;
      const [row, column] = [model.rows[cell.row], model.columns[cell.column]];
      if (element === null || row === undefined || column === undefined) return;
      element.scrollTo({
        top: nearest(element.scrollTop, element.clientHeight - HEAD.height * scale, row, scale),
        left: nearest(element.scrollLeft, element.clientWidth - HEAD.width * scale, column, scale),
      });
    },
    [frame, model, scale],
  );
  const page = useCallback(() => Math.max(1, view.last - view.first - 1), [view]);
  return { rows, page, show };
}

/** The scroll position next to the present one at which a line is in view; its beginning counts where it is too long. */
function nearest(at: number, room: number, { start, size }: GridLine, scale: number): number {
  const [from, to] = [start * scale, (start + size) * scale];
  if (from < at) return from;
  return to > at + room ? Math.min(from, to - room) : at;
}
