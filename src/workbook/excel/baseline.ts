import { addressOf, type Area } from "../../sheet";
import { sameArea } from "./area";
import { asRawFormula, type RawFormula } from "./raw";
import type { RawSheet } from "./reader";
import type { Place } from "./runs";

/**
 * A sheet as it stood when it was last read or written, for telling whether anything happened to it since. Not only the
 * cells to be written count: results rest on the others, and an inserted row shows in all of them.
 */
export interface Baseline {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly filled: Area | null;
  /** The cells compared; null for an empty sheet. */
  readonly area: Area | null;
  readonly formulas: readonly (readonly RawFormula[])[];
  readonly merges: readonly Area[];
}

export function baselineOf(raw: RawSheet): Baseline {
  return {
    id: raw.id,
    name: raw.name,
    position: raw.position,
    filled: raw.filled,
    area: raw.block?.area ?? null,
    formulas: (raw.block?.formulas ?? []).map((row) => row.map(asRawFormula)),
    merges: raw.merges,
  };
}

export interface Difference {
  /** null: the sheet's extent, not one cell. */
  readonly address: string | null;
  readonly expected: string;
  readonly found: string;
}

/** The first cell that is not as it was; `found`: the same area read again. */
export function firstDifference(
  baseline: Baseline,
  filled: Area | null,
  found: readonly (readonly RawFormula[])[],
): Difference | null {
  const { area, formulas } = baseline;
  for (const [r, row] of formulas.entries()) {
    for (const [c, expected] of row.entries()) {
      const now = found[r]?.[c] ?? "";
      if (now === expected || area === null) continue;
      return { address: addressOf(area.top + r, area.left + c), expected: String(expected), found: String(now) };
    }
  }
  if (sameArea(baseline.filled, filled)) return null;
  return { address: null, expected: extent(baseline.filled), found: extent(filled) };
}

const extent = (area: Area | null): string =>
  area === null ? "" : `${addressOf(area.top, area.left)}:${addressOf(area.bottom, area.right)}`;

export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly formula: RawFormula;
}

/** The sheet after our own write: what we wrote is not a change. `filled`: its extent after the write. */
export function withWritten(baseline: Baseline, written: readonly WrittenCell[], filled: Area | null): Baseline {
  const formulas = baseline.formulas.map((row) => [...row]);
  for (const { row, column, formula } of written) {
    const line = baseline.area === null ? undefined : formulas[row - baseline.area.top];
    const index = column - (baseline.area?.left ?? 0);
    if (line !== undefined && index >= 0 && index < line.length) line[index] = formula;
  }
  return { ...baseline, formulas, filled };
}

/**
 * Whether the rows of the given cells are no longer where they were: a row's other cells now stand in another row, or
 * none of them is left. A row in which the user edited a cell or two has not moved.
 */
export function rowsMoved(
  baseline: Baseline,
  now: readonly (readonly RawFormula[])[],
  cells: readonly Place[],
): boolean {
  const { area, formulas } = baseline;
  if (area === null) return false;
  const ours = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const index = row - area.top;
    ours.set(index, (ours.get(index) ?? new Set<number>()).add(column - area.left));
  }
  return [...ours].some(([index, own]) => {
    const others = [...(formulas[index] ?? []).entries()].filter(([c, held]) => !own.has(c) && held !== "");
    const kept = (row: readonly RawFormula[] | undefined) => others.filter(([c, held]) => row?.[c] === held).length;
    if (others.length === 0 || kept(now[index]) === others.length) return false;
    return kept(now[index]) === 0 || now.some((row, at) => at !== index && kept(row) === others.length);
  });
}
