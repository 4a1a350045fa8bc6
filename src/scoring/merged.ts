import type { NumericCell } from "../form";

/** The addresses of cells that several rows share, be they merged over them or written once. */
export function sharedAddresses(cells: readonly (NumericCell | null)[]): ReadonlySet<string> {
  const shared = new Set<string>();
  const seen: string[] = [];
  let lowest = 0;
  for (const numeric of cells) {
    if (numeric === null) continue;
    const { address, row } = numeric.cell;
    // Further down than all before it is nearly every cell, and then it is none of them; looking each up costs ten times as much.
    if (row <= lowest && seen.lastIndexOf(address) >= 0) shared.add(address);
    else seen.push(address);
    lowest = Math.max(lowest, row);
  }
  return shared;
}
