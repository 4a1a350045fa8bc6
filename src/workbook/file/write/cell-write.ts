import type { CellValue } from "../../../sheet";
import type { CellContent } from "../../../writeback/edit";
import type { StyleChange } from "./style-editor";

/** What becomes of one cell. */
export interface CellWrite extends StyleChange {
  readonly row: number;
  readonly column: number;
  /** New content; null: what the cell holds stays. */
  readonly content: CellContent | null;
  /** New stored result of a formula that stays as it is. */
  readonly result?: CellValue;
}

/** Writes in sheet order, taken off one by one as the pass over the sheet reaches their places. */
export class WriteQueue {
  private readonly writes: CellWrite[];
  private next = 0;

  constructor(writes: readonly CellWrite[]) {
    this.writes = [...writes].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** The next write above a row, in place order; undefined when there is none. */
  peekAbove(row: number): CellWrite | undefined {
    const write = this.writes[this.next];
    return write !== undefined && write.row < row ? write : undefined;
  }

  /** Takes the next write of a row left of a column. */
  takeLeftOf(row: number, column: number): CellWrite | undefined {
    const write = this.writes[this.next];
    if (write?.row !== row || write.column >= column) return undefined;
    this.next++;
    return write;
  }

  take(row: number, column: number): CellWrite | undefined {
    const write = this.writes[this.next];
    return write?.column === column ? this.takeLeftOf(row, column + 1) : undefined;
  }

  ofRow(row: number): readonly CellWrite[] {
    return this.writes.filter((write) => write.row === row);
  }

  /** All that give a cell content of its own. */
  filling(): readonly CellWrite[] {
    return this.writes.filter(({ content }) => content !== null);
  }
}
