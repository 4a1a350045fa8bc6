import { parseAddress } from "../sheet";
import type { Finding } from "./model";

/**
 * Row by row, left to right; what concerns the whole form comes first, what concerns one cell stays in the order in which
 * it was found. A form of 60 rows has nine hundred findings, so they are put in order as bare numbers: the engine sorts
 * those by itself, without a call for each comparison.
 */
export function inSheetOrder(findings: readonly Finding[]): readonly Finding[] {
  const count = findings.length;
  const keys = new Float64Array(count);
  let inOrder = true;
  for (let turn = 0; turn < count; turn++) {
    keys[turn] = orderOf(findings[turn]?.cell ?? null) * count + turn;
    if (turn > 0 && (keys[turn] ?? 0) < (keys[turn - 1] ?? 0)) inOrder = false;
  }
  if (inOrder) return findings;
  keys.sort();
  const sorted: Finding[] = [];
  for (const key of keys) {
    const finding = findings[key % count];
    if (finding !== undefined) sorted.push(finding);
  }
  return sorted;
}

/** Below 2³⁵: with the turn of some ten thousand findings it is still a whole number that a double holds. */
function orderOf(cell: string | null): number {
  const area = cell === null ? null : parseAddress(cell);
  return area === null ? 0 : area.top * 20000 + area.left;
}
