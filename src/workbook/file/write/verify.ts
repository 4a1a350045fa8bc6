import { message } from "../../../i18n";
import type { CellValue } from "../../../sheet";
import { addressOf } from "../../../sheet";
import type { CellContent } from "../../../writeback/edit";
import { WorkbookError } from "../../error";
import type { Package, PartChanges } from "../opc";
import { cellKey, WorkbookReader, type CellRecord, type SheetModel } from "../read";

/** What a cell must hold after a write. */
export interface Expected {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

function fail(detail: ReturnType<typeof message>): never {
  throw new WorkbookError("verification-failed", { detail });
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Parts that were not to change are the same, none is lost, none is new but those asked for. */
function verifyParts(before: Package, after: Package, changes: PartChanges): void {
  const changed = new Set([...changes.keys()].map((part) => part.toLowerCase()));
  for (const part of new Set([...before.names(), ...after.names()])) {
    if (changed.has(part.toLowerCase())) continue;
    const kept = before.has(part) && after.has(part) && sameBytes(before.stored(part), after.stored(part));
    if (!kept) fail(message("workbook.detail.part-changed", { part }));
  }
  for (const [part, content] of changes) {
    const right = content === null ? !after.has(part) : after.has(part) && sameBytes(after.bytes(part), content);
    if (!right) fail(message("workbook.detail.part-changed", { part }));
  }
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return (a ?? "") === (b ?? "");
}

function sameRecord(a: CellRecord | undefined, b: CellRecord | undefined): boolean {
  return a?.value === b?.value && a?.formula === b?.formula && a?.style === b?.style;
}

const settings = ({
  merges,
  arrays,
  hiddenColumns,
  hiddenRows,
  rowsHiddenByDefault,
  protected: locked,
  truncated,
}: SheetModel): string =>
  JSON.stringify([merges, arrays, hiddenColumns, [...hiddenRows], rowsHiddenByDefault, locked, truncated]);

function verifySheet(sheet: string, before: SheetModel, after: SheetModel, cells: readonly Expected[]): void {
  const changed = new Set<number>();
  for (const { row, column, content } of cells.filter((cell) => cell.sheet === sheet)) {
    const key = cellKey(row, column);
    changed.add(key);
    const cell = after.cells.get(key);
    const right = sameValue(cell?.value ?? null, content.value) && (cell?.formula ?? null) === content.formula;
    if (!right) fail(message("workbook.detail.cell-changed", { sheet, address: addressOf(row, column) }));
  }
  for (const key of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const [old, now] = [before.cells.get(key), after.cells.get(key)];
    if (!changed.has(key) && !sameRecord(old, now)) fail(message("workbook.detail.sheet-changed", { sheet }));
  }
  if (settings(before) !== settings(after)) fail(message("workbook.detail.sheet-changed", { sheet }));
}

/**
 * Opens what was written and compares it with what was there: every part that was not to change byte for byte, every
 * cell that was not to change by content and style, every written cell with what was asked for. Fails with
 * "verification-failed".
 */
export function verifyWrite(
  before: WorkbookReader,
  written: Package,
  changes: PartChanges,
  cells: readonly Expected[],
): void {
  verifyParts(before.pack, written, changes);
  const after = new WorkbookReader(written, before.rows);
  for (const entry of before.workbook.sheets) {
    const model = before.model(entry);
    const there = after.workbook.sheets.find(({ id }) => id === entry.id);
    if (there?.name !== entry.name) fail(message("workbook.detail.sheet-changed", { sheet: entry.name }));
    const now = after.model(there);
    if (model === null || now === null) continue;
    verifySheet(entry.name, model, now, cells);
  }
}
