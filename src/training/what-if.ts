import type { FormCheck, SheetCheck } from "../check";
import type { Profile } from "../profile";
import type { Finding } from "../rules";
import { addressOf, Grid, parseAddress, type CellValue, type SheetSnapshot } from "../sheet";
import type { Place, Recalculated, SheetArithmetic } from "./arithmetic";
import { compareRows, compareTotals, type RowMovement, type TotalsMovement } from "./movement";
import { patchSnapshot, type PatchedCell } from "./patch";

/** One cell set to something else: an actual, a target, a weight, an amount. */
export interface CellChange {
  /** A1 address; anywhere in a merged area means its top left cell. */
  readonly address: string;
  readonly value: CellValue;
  /** For a cell that is to show the value another way (95 % in a cell without a format); left out: as it is. */
  readonly numberFormat?: string;
}

export interface WhatIfOptions {
  readonly arithmetic: SheetArithmetic;
  /** The check as it is done on this sheet; null: with the profile that the sheet is scored by. */
  readonly check: (snapshot: SheetSnapshot, profile: Profile | null) => SheetCheck;
  /** 换一个评分口径; left out: the same. */
  readonly profile?: Profile;
}

/** 假如: what the sheet would come to, beside what it comes to. */
export interface WhatIf {
  readonly kind: "compared";
  readonly before: FormCheck;
  readonly after: FormCheck;
  /** The sheet as it would be; the real one stays untouched. */
  readonly snapshot: SheetSnapshot;
  readonly rows: readonly RowMovement[];
  readonly totals: TotalsMovement;
  /** Cells that really differ, and formula cells that followed. */
  readonly changed: readonly string[];
  readonly recalculated: readonly string[];
  /** Formula cells that depend on changed ones and could not be computed: shown as 随表格, and nothing is claimed of them. */
  readonly stale: readonly string[];
  /** Findings that would come up, and those that would go away. */
  readonly appeared: readonly Finding[];
  readonly gone: readonly Finding[];
}

export type WhatIfResult = WhatIf | { readonly kind: "no-form"; readonly check: SheetCheck };

const addressOfPlace = ({ row, column }: Place): string => addressOf(row, column);

/**
 * Changes cells or the profile in thought. Formulas follow where `arithmetic` can compute them. Where it cannot, the form is
 * checked twice, with the stored results and without: only what comes out the same both ways is told.
 */
export function whatIf(snapshot: SheetSnapshot, changes: readonly CellChange[], options: WhatIfOptions): WhatIfResult {
  const { arithmetic, check, profile } = options;
  const before = check(snapshot, null);
  if (before.evaluation === null) return { kind: "no-form", check: before };
  const cells = effective(snapshot, changes, arithmetic);
  const { patched, followed, stale } = follow(snapshot, cells, arithmetic);
  const after = cells.length === 0 && profile === undefined ? before : check(patched, profile ?? null);
  if (after.evaluation === null) return { kind: "no-form", check: after };
  const other = stale.length === 0 ? after : check(patchSnapshot(patched, stale.map(blank)), profile ?? null);

  const places = new Set(stale.map(addressOfPlace));
  return {
    kind: "compared",
    before,
    after,
    snapshot: patched,
    rows: compareRows(before.evaluation, after.evaluation, other.evaluation, places),
    totals: compareTotals(before.evaluation, after.evaluation, other.evaluation, places),
    changed: cells.map(addressOfPlace),
    recalculated: followed.map(addressOfPlace),
    stale: [...places],
    ...compareFindings(before.findings, after.findings, other.findings, places),
  };
}

/** The changes that change something, one for each cell; of several for the same cell the last. */
function effective(
  snapshot: SheetSnapshot,
  changes: readonly CellChange[],
  { show }: SheetArithmetic,
): readonly PatchedCell[] {
  const grid = new Grid(snapshot);
  const cells = new Map<string, PatchedCell>();
  for (const { address, value, numberFormat } of changes) {
    const area = parseAddress(address);
    if (area === null) continue;
    const cell = grid.cell(area.top, area.left);
    const isSame =
      cell.formula === null && cell.value === value && (numberFormat ?? cell.numberFormat) === cell.numberFormat;
    if (isSame) {
      cells.delete(cell.address);
      continue;
    }
    const format = numberFormat ?? cell.numberFormat;
    const { row, column } = cell;
    cells.set(cell.address, {
      row,
      column,
      value,
      text: show(value, format),
      formula: null,
      numberFormat: format,
    });
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

interface Followed {
  readonly patched: SheetSnapshot;
  readonly followed: readonly Place[];
  readonly stale: Recalculated["stale"];
}

function follow(snapshot: SheetSnapshot, cells: readonly PatchedCell[], arithmetic: SheetArithmetic): Followed {
  if (cells.length === 0) return { patched: snapshot, followed: [], stale: [] };
  const changed = patchSnapshot(snapshot, cells);
  const { results, stale } = arithmetic.recalculate(snapshot, changed, cells);
  const format = new Grid(changed);
  const followed = results.map(({ row, column, value }) => {
    const text = arithmetic.show(value, format.cell(row, column).numberFormat);
    return { row, column, value, text };
  });
  return { patched: patchSnapshot(changed, followed), followed, stale };
}

const blank = ({ row, column }: Place): PatchedCell => ({ row, column, value: null, text: "" });

function compareFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  other: readonly Finding[],
  stale: ReadonlySet<string>,
): Pick<WhatIf, "appeared" | "gone"> {
  const told = (findings: readonly Finding[]): readonly Finding[] =>
    findings.filter(({ kind }) => kind === "fail" || kind === "review");
  const [was, is] = [before, after].map((findings) => new Set(told(findings).map(keyOf)));
  const either = new Set(told(other).map(sayingOf));
  const without = new Set(told(other).map(keyOf));
  const isSettled = ({ cell }: Finding): boolean => cell === null || !stale.has(cell);
  return {
    appeared: told(after).filter((one) => was?.has(keyOf(one)) !== true && either.has(sayingOf(one)) && isSettled(one)),
    gone: told(before).filter((one) => is?.has(keyOf(one)) !== true && !without.has(keyOf(one)) && isSettled(one)),
  };
}

/** With the values that it tells: what says something else without the stale results rests on them. */
function sayingOf(finding: Finding): string {
  return `${keyOf(finding)} ${JSON.stringify(finding.message.values)}`;
}

function keyOf({ rule, cell, kind }: Finding): string {
  return `${rule} ${cell ?? ""} ${kind}`;
}
