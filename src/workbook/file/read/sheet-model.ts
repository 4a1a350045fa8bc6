import type { Area, CellValue } from "../../../sheet";

/** A cell with content. */
export interface CellRecord {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its leading "="; of an array formula only its first cell has it. */
  readonly formula: string | null;
  /** Index of its style. */
  readonly style: number;
}

/** What `worksheet` holds, as far as snapshots and the checks before a write need it. */
export interface SheetModel {
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<number, CellRecord>;
  /** Areas filled by one array formula or data table; their cells cannot be changed one by one. */
  readonly arrays: readonly Area[];
  readonly merges: readonly Area[];
  /** Hidden rows up to the reading limit. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly rowsHiddenByDefault: boolean;
  /** Rows written in the file up to the limit; needed to tell which rows take the default. */
  readonly listedRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  readonly protected: boolean;
  /** The style a cell has, or would take if it were filled. */
  styleAt(row: number, column: number): number;
  /** Whether a cell may be edited although the sheet is protected. */
  isUnlocked(row: number, column: number): boolean;
  readonly truncated: boolean;
  /** Whether a cell filled in this row would be kept, and all the others with it. */
  reaches(row: number): boolean;
}

const COLUMNS = 16_384;

/** One number for a cell's place. */
export function cellKey(row: number, column: number): number {
  return row * (COLUMNS + 1) + column;
}
