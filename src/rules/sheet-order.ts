import { parseAddress } from "../sheet";
import type { Finding } from "./model";

/** What is said of one cell, in the order in which it was said. */
interface Spot {
  readonly order: number;
  readonly findings: Finding[];
}

/**
 * Row by row, left to right; what concerns the whole form comes first, what concerns one cell stays in the order in which
 * it was found. A dozen findings share each cell, so the cells are put in order and not the findings.
 */
export function inSheetOrder(findings: readonly Finding[]): readonly Finding[] {
  const byCell = new Map<string | null, Spot>();
  for (const finding of findings) {
    const spot = byCell.get(finding.cell);
    if (spot === undefined) byCell.set(finding.cell, { order: orderOf(finding.cell), findings: [finding] });
    else spot.findings.push(finding);
  }
  const spots = [...byCell.values()].sort((a, b) => a.order - b.order);
  const sorted: Finding[] = [];
  for (const spot of spots) for (const finding of spot.findings) sorted.push(finding);
  return sorted;
}

function orderOf(cell: string | null): number {
  const area = cell === null ? null : parseAddress(cell);
  return area === null ? 0 : area.top * 20000 + area.left;
}
