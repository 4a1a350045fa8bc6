import type { Finding } from "../../rules";
import { addressOf, parseAddress, type Area, type SheetSnapshot } from "../../sheet";
import { severities, severityOf, type Severity } from "./findings";

export interface GridCell {
  readonly address: string;
  readonly text: string;
  readonly numeric: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The gravest finding about the cell that asks for something; null: none. */
  readonly severity: Severity | null;
}

export interface GridModel {
  /** The sheet's own column numbers, hidden ones left out. */
  readonly columns: readonly number[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly GridCell[] }[];
  /** The drawn cell that stands for an address: for a merged area its top left cell. */
  readonly shownAt: (address: string) => string;
}

/** More rows are not drawn: the pane works on all of them, but a page of fifty thousand table rows would not. */
const MOST_ROWS = 500;

/** The snapshot as a table: merged areas as spans, hidden rows and columns left out. */
export function gridModel(snapshot: SheetSnapshot, findings: readonly Finding[]): GridModel {
  const marks = severityByCell(findings);
  const hiddenRows = new Set(snapshot.hiddenRows);
  const hiddenColumns = new Set(snapshot.hiddenColumns);
  const width = snapshot.texts[0]?.length ?? 0;
  const columns = range(snapshot.left, width).filter((column) => !hiddenColumns.has(column));
  const rowNumbers = range(snapshot.top, snapshot.texts.length)
    .filter((row) => !hiddenRows.has(row))
    .slice(0, MOST_ROWS);
  const merged = mergedCells(snapshot.merges);

  const rows = rowNumbers.map((row) => ({
    row,
    cells: columns.flatMap((column): GridCell[] => {
      const area = merged.get(addressOf(row, column));
      const lead = area === undefined || leads(area, row, column, rowNumbers, columns);
      if (!lead) return [];
      const address = addressOf(area?.top ?? row, area?.left ?? column);
      const value = snapshot.values[row - snapshot.top]?.[column - snapshot.left];
      return [
        {
          address,
          text: snapshot.texts[(area?.top ?? row) - snapshot.top]?.[(area?.left ?? column) - snapshot.left] ?? "",
          numeric: typeof value === "number",
          rowSpan: area === undefined ? 1 : within(rowNumbers, area.top, area.bottom),
          columnSpan: area === undefined ? 1 : within(columns, area.left, area.right),
          severity: marks.get(address) ?? null,
        },
      ];
    }),
  }));
  return { columns, rows, shownAt: (address) => topLeft(address, merged) };
}

function severityByCell(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const marks = new Map<string, Severity>();
  for (const finding of findings) {
    const severity = severityOf(finding);
    if (finding.cell === null || severity === "passed" || severity === "notApplicable") continue;
    const known = marks.get(finding.cell);
    if (known === undefined || severities.indexOf(severity) < severities.indexOf(known))
      marks.set(finding.cell, severity);
  }
  return marks;
}

function mergedCells(merges: readonly Area[]): ReadonlyMap<string, Area> {
  const cells = new Map<string, Area>();
  for (const area of merges) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) cells.set(addressOf(row, column), area);
    }
  }
  return cells;
}

/** Whether the merged area is drawn at this cell: its first row and column that are not hidden. */
function leads(area: Area, row: number, column: number, rows: readonly number[], columns: readonly number[]): boolean {
  const first = (numbers: readonly number[], from: number): number | undefined =>
    numbers.find((number) => number >= from);
  return first(rows, area.top) === row && first(columns, area.left) === column;
}

function within(numbers: readonly number[], from: number, to: number): number {
  return numbers.filter((number) => number >= from && number <= to).length;
}

function topLeft(address: string, merged: ReadonlyMap<string, Area>): string {
  const area = parseAddress(address);
  if (area === null) return address;
  const cell = addressOf(area.top, area.left);
  const merge = merged.get(cell);
  return merge === undefined ? cell : addressOf(merge.top, merge.left);
}

function range(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
