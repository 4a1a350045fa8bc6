import type { SheetSnapshot } from "./snapshot";

/** The rows `from` to `until` of a sheet as a sheet of their own; every cell keeps its address. */
export function rowsBetween(snapshot: SheetSnapshot, from: number, until: number): SheetSnapshot {
  const { top } = snapshot;
  const rows = <Row>(all: readonly Row[]): readonly Row[] => all.slice(Math.max(0, from - top), until - top + 1);
  return {
    ...snapshot,
    top: Math.max(from, top),
    values: rows(snapshot.values),
    texts: rows(snapshot.texts),
    formulas: rows(snapshot.formulas),
    numberFormats: rows(snapshot.numberFormats),
  };
}
