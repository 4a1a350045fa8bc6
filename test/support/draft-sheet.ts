import type { CellValue, SheetDraft, SheetSnapshot } from "../../src/sheet";
import { addressOf, parseAddress } from "../../src/sheet";
import { snapshotOf, type CellData } from "./workbook-data";

/** What an adapter reads from a drafted sheet once somebody has typed into it: `typed` by address. */
export function draftSnapshot(draft: SheetDraft, typed: Readonly<Record<string, CellValue>> = {}): SheetSnapshot {
  const cells: Record<string, CellData> = {};
  for (const { row, column, value, formula, style } of draft.cells) {
    const address = addressOf(row, column);
    const now = address in typed ? (typed[address] ?? null) : value;
    const format = style.numberFormat;
    cells[address] = {
      value: now,
      text: shown(now, format),
      ...(formula === null || address in typed ? {} : { formula }),
      ...(format === undefined ? {} : { format }),
    };
  }
  const merges = draft.merges.map(
    ({ top, left, bottom, right }) => `${addressOf(top, left)}:${addressOf(bottom, right)}`,
  );
  return snapshotOf({ name: draft.name, cells, merges });
}

function shown(value: CellValue, format: string | undefined): string {
  if (value === null) return "";
  if (typeof value !== "number") return String(value);
  if (format?.includes("%") === true) return `${(value * 100).toFixed(2)}%`;
  return format?.includes("0.00") === true ? value.toFixed(2) : String(value);
}

/** The cell that a merge or a lone cell at this address belongs to is the draft's: throws where the form has no such cell. */
export function cellAt(draft: SheetDraft, address: string): SheetDraft["cells"][number] {
  const place = parseAddress(address);
  const found = draft.cells.find(({ row, column }) => row === place?.top && column === place.left);
  if (found === undefined) throw new Error(`${draft.name} has no cell ${address}`);
  return found;
}
