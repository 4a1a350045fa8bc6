import type { Finding } from "../rules";
import { parseAddress } from "../sheet";

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
    .filter(({ kind, cell }) => (kind === "fail" || kind === "review") && cell !== null)
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
