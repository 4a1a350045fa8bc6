import type { IndicatorHead } from "./indicator-head";
import type { ColumnReading, Coverage } from "./model";

/** 识别覆盖: which columns and rows were understood. `rows` is the number of rows that were read. */
export function coverage(
  head: IndicatorHead,
  funds: readonly ColumnReading[],
  skippedRows: Coverage["skippedRows"],
  rows: number,
): Coverage {
  const indicatorColumns = head.columns
    .filter(({ side }) => !side)
    .map(({ left, label, cell, role }): ColumnReading => ({
      block: "indicator",
      column: left,
      header: label.full,
      headerCell: cell,
      role,
    }));
  const columns = [...funds, ...indicatorColumns];
  const unknownRows = skippedRows.filter(({ reason }) => reason === "not-understood").length;
  const known = columns.filter(({ role }) => role !== null).length + rows;
  const all = columns.length + rows + unknownRows;
  return { columns, skippedRows, share: all === 0 ? 0 : known / all };
}
