import type { CellLook } from "../../excel-host/host";

/** Cells by "sheet!A1". */
export type Looks = Readonly<Record<string, CellLook>>;

/** A cell's content and format; of a formula its result follows from other cells. */
export const content = (look: CellLook | undefined): string =>
  JSON.stringify([look?.formula ?? look?.value ?? null, look?.numberFormat ?? "General", look?.fill ?? null]);

/** No cell but these may differ; formulas that stayed may come to another result. Throws with the first that does. */
export function onlyChanged(before: Looks, now: Looks, allowed: ReadonlySet<string>): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (allowed.has(key)) continue;
    const [old, seen] = [before[key], now[key]];
    const follows = old?.formula !== null && old?.formula === seen?.formula && old?.numberFormat === seen?.numberFormat;
    if (!follows && JSON.stringify(old) !== JSON.stringify(seen)) throw new Error(`${key} changed unasked`);
  }
}
