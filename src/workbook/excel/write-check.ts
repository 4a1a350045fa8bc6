import { addressOf, addressOfArea, type Area } from "../../sheet";
import type { CellEdit } from "../../writeback/edit";
import type { WriteProblem } from "../port";
import { sameArea } from "./area";
import { placeKey } from "./arrays";
import { firstDifference, rowsMoved, type Baseline } from "./baseline";
import { isAsRead, shown, wantedContent, type Content } from "./content";
import type { FoundCell, SheetState } from "./inspect";
import type { JournalEntry } from "./journal";
import type { Change, SheetChanges } from "./perform";

/** The edits of one sheet, with the sheet as it was last read or written. */
export interface Group {
  readonly name: string;
  readonly edits: readonly CellEdit[];
  readonly baseline: Baseline | null;
}

/** What was found before anything is written. */
export type Checked =
  | { readonly kind: "ready"; readonly sheet: SheetChanges }
  | { readonly kind: "not"; readonly problems: readonly WriteProblem[] };

export function problem(code: WriteProblem["code"], sheet: string, rest: Partial<WriteProblem> = {}): WriteProblem {
  return { code, sheet, address: null, expected: "", found: "", ...rest };
}

/** Whether these edits may go onto this sheet as it is now. */
export function check(
  { name, edits, baseline }: Group,
  state: SheetState | null,
  arrays: ReadonlyMap<string, Area>,
): Checked {
  if (state === null) return { kind: "not", problems: [problem("sheet-missing", name)] };
  if (state.name !== name)
    return { kind: "not", problems: [problem("sheet-renamed", name, { expected: name, found: state.name })] };
  const found = new Map(state.cells.map((cell) => [placeKey(state.id, cell), cell]));
  const merges = byRow(state.merges.length > 0 ? state.merges : (baseline?.merges ?? []), edits);
  const problems: WriteProblem[] = [];
  const changes: Change[] = [];
  for (const edit of edits) {
    const key = placeKey(state.id, edit);
    const cell = found.get(key);
    if (cell === undefined) continue;
    const to = wantedContent(edit.after, edit.numberFormat, cell.format);
    const bad = cellProblem(edit, { cell, to, state, merges: merges.get(edit.row) ?? [], array: arrays.get(key) });
    if (bad === null) changes.push({ row: edit.row, column: edit.column, from: cell, to });
    else problems.push(bad);
  }
  const elsewhere = baseline === null || problems.length > 0 ? null : moved(name, baseline, state);
  if (elsewhere !== null) problems.push(elsewhere);
  return problems.length > 0 ? { kind: "not", problems } : { kind: "ready", sheet: { id: state.id, name, changes } };
}

/** Merged areas by the rows of the cells: a long form has one in every row. */
function byRow(merges: readonly Area[], cells: readonly { readonly row: number }[]): ReadonlyMap<number, Area[]> {
  const over = new Map<number, Area[]>(cells.map(({ row }) => [row, []]));
  const [first, last] = cells.reduce(
    ([low, high], { row }) => [Math.min(low, row), Math.max(high, row)],
    [Infinity, 0],
  );
  for (const area of merges) {
    const bottom = Math.min(area.bottom, last);
    for (let row = Math.max(area.top, first); row <= bottom; row++) over.get(row)?.push(area);
  }
  return over;
}

interface Surroundings {
  readonly cell: FoundCell;
  readonly to: Content;
  readonly state: SheetState;
  /** Those over the cell's row. */
  readonly merges: readonly Area[];
  readonly array: Area | undefined;
}

function cellProblem({ sheet, address, row, column, before }: CellEdit, around: Surroundings): WriteProblem | null {
  const { cell, to, state, merges, array } = around;
  const merge = merges.find((area) => column >= area.left && column <= area.right);
  if (merge !== undefined && (merge.top !== row || merge.left !== column)) {
    return problem("merged", sheet, { address, found: addressOfArea(merge) });
  }
  if (array !== undefined) return problem("part-of-array", sheet, { address, found: addressOfArea(array) });
  // Under protection an unlocked cell takes contents, but a format only where the protection allows formatting.
  if (state.isProtected && (cell.locked || to.format !== cell.format)) return problem("protected", sheet, { address });
  if (isAsRead(before, cell)) return null;
  const expected = shown(before.formula ?? before.value);
  return problem("changed-since-read", sheet, { address, expected, found: shown(cell.raw) });
}

/** What happened to the sheet outside the cells to be written: results rest on it. */
function moved(name: string, baseline: Baseline, state: SheetState): WriteProblem | null {
  if (baseline.position !== state.position) {
    const [expected, found] = [String(baseline.position + 1), String(state.position + 1)];
    return problem("changed-since-read", name, { expected, found });
  }
  const difference = firstDifference(baseline, state.filled, state.formulas);
  return difference === null ? null : problem("changed-since-read", name, difference);
}

/** Before taking back: each cell must still hold what we wrote, and its row must still be its row. */
export function undoProblems(
  { name, changes, after }: JournalEntry["sheets"][number],
  state: SheetState | null,
): readonly WriteProblem[] {
  if (state === null) return [problem("sheet-missing", name)];
  const found = new Map(state.cells.map((cell) => [addressOf(cell.row, cell.column), cell]));
  const problems = changes.flatMap(({ row, column, to }) => {
    const address = addressOf(row, column);
    const now = found.get(address);
    if (now?.raw === to.raw) return [];
    return [problem("changed-since-read", name, { address, expected: shown(to.raw), found: shown(now?.raw ?? "") })];
  });
  if (problems.length > 0 || after === null || sameArea(after.filled, state.filled)) return problems;
  return rowsMoved(after, state.formulas, changes) ? [problem("changed-since-read", name)] : [];
}
