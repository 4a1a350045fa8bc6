import { checkForms } from "../check";
import { emptyRecord, parseRecord, type WorkbookRecord } from "../record";
import { isOpen, type Finding } from "../rules";
import { parseAddress } from "../sheet";
import type { WorkbookPort } from "../workbook";

type Reads = Pick<WorkbookPort, "listSheets" | "read" | "readRecord">;

/**
 * 下一处 on the active sheet: what the pane would show as due with the workbook's record (随附记录), so that a finding that
 * was accepted is passed over. null: there is none.
 */
export async function nextFinding(
  port: Reads,
  from: string,
): Promise<{ readonly sheet: string; readonly cell: string } | null> {
  const active = (await port.listSheets()).find((sheet) => sheet.active);
  if (active === undefined) return null;
  const [record, [snapshot]] = await Promise.all([recordOf(port), port.read([active.id])]);
  if (snapshot === undefined) return null;
  const findings = checkForms(snapshot, { record }).flatMap((check) => check.findings);
  const cell = nextFindingCell(findings, from);
  return cell === null ? null : { sheet: active.id, cell };
}

/** As in the pane, a record that cannot be used keeps nobody from the findings. */
async function recordOf(port: Reads): Promise<WorkbookRecord> {
  const text = await port.readRecord().catch(() => null);
  const parsed = text === null ? null : parseRecord(text);
  return parsed?.ok === true ? parsed.record : emptyRecord;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * 下一处: the first cell after `from`, reading row by row, that has a finding to deal with; after the last one it starts
 * over. null: there is none.
 */
export function nextFindingCell(findings: readonly Finding[], from: string): string | null {
  const places = findings
    .filter(isOpen)
    .flatMap(({ cell }) => (cell === null ? [] : [{ cell, place: placeOf(cell) }]))
    .sort((a, b) => compare(a.place, b.place));
  const start = placeOf(from);
  const next = places.find(({ place }) => compare(place, start) > 0) ?? places[0];
  return next?.cell ?? null;
}

function placeOf(address: string): Place {
  const area = parseAddress(address);
  return { row: area?.top ?? 0, column: area?.left ?? 0 };
}

function compare(a: Place, b: Place): number {
  return a.row === b.row ? a.column - b.column : a.row - b.row;
}
