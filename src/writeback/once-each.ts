import type { Cell } from "../sheet";

/** The first of those that stand in one cell; others follow it. */
export function onceEach<One extends { readonly cell: Cell }>(cells: readonly One[]): readonly One[] {
  const seen = new Set<string>();
  return cells.filter(({ cell }) => {
    if (seen.has(cell.address)) return false;
    seen.add(cell.address);
    return true;
  });
}
