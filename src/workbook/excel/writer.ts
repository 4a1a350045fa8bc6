import { addressOf, type Area } from "../../sheet";
import type { CellEdit } from "../../writeback/edit";
import type { ApplyResult, RestoredWrite, UndoToken, WriteProblem } from "../port";
import { addressOfArea, sameArea } from "./area";
import { findArrays, placeKey } from "./arrays";
import { firstDifference, rowsMoved, withWritten, type Baseline } from "./baseline";
import { isAsRead, shown, wantedContent, type Content } from "./content";
import type { ExcelHost } from "./host";
import { inspect, type FoundCell, type SheetState } from "./inspect";
import { journalText, readJournal, type JournalEntry } from "./journal";
import { perform, problemOf, type Change, type SheetChanges } from "./perform";

interface Group {
  readonly name: string;
  readonly edits: readonly CellEdit[];
  readonly baseline: Baseline | null;
}

type Checked =
  | { readonly kind: "ready"; readonly sheet: SheetChanges }
  | { readonly kind: "not"; readonly problems: readonly WriteProblem[] };

/** Applies edits and takes them back: first everything is looked at, then everything is written, or nothing. */
export class Writer {
  readonly #host: ExcelHost;
  /** The sheets as last read or written, by id. */
  readonly #baselines: Map<string, Baseline>;
  /** Told before cells are written, so that their events are known for our own. */
  readonly #announce: (sheets: readonly SheetChanges[]) => void;
  readonly #journal = new Map<string, JournalEntry>();
  #next = 1;

  constructor(host: ExcelHost, baselines: Map<string, Baseline>, announce: (sheets: readonly SheetChanges[]) => void) {
    this.#host = host;
    this.#baselines = baselines;
    this.#announce = announce;
  }

  async apply(edits: readonly CellEdit[]): Promise<ApplyResult> {
    const groups = this.#grouped(edits);
    if (this.#host.readOnly) return refused(groups.map(({ name }) => problem("read-only", name)));
    const checked = await this.#look(groups);
    const problems = checked.flatMap((one) => (one.kind === "not" ? one.problems : []));
    if (problems.length > 0) return refused(problems);
    return this.#write(
      edits,
      checked.flatMap((one) => (one.kind === "ready" ? [one.sheet] : [])),
    );
  }

  async undo(token: UndoToken): Promise<ApplyResult> {
    const entry = this.#journal.get(token.id);
    if (entry === undefined) return refused([]);
    const sheets = entry.sheets.map(({ id, name, changes }) => ({ id, name, changes: changes.map(reversed) }));
    const problems = await this.#changedSince(entry);
    if (problems.length > 0) return refused(problems);
    const result = await this.#write(entry.edits.map(inverse), sheets);
    if (result.kind === "applied") this.#journal.delete(token.id);
    return result;
  }

  /** null where nothing was written. */
  saveUndo({ id }: UndoToken): string | null {
    const entry = this.#journal.get(id);
    return entry === undefined || entry.edits.length === 0 ? null : journalText(entry, this.#host.address);
  }

  restoreUndo(text: string): RestoredWrite | null {
    const entry = readJournal(text, this.#host.address);
    if (entry === null) return null;
    const token: UndoToken = { id: `excel-${this.#next++}`, cells: entry.edits.length };
    this.#journal.set(token.id, entry);
    return { token, edits: entry.edits };
  }

  #grouped(edits: readonly CellEdit[]): readonly Group[] {
    const names = [...new Set(edits.map(({ sheet }) => sheet))];
    return names.map((name) => ({
      name,
      edits: edits.filter(({ sheet }) => sheet === name),
      baseline: [...this.#baselines.values()].find((baseline) => baseline.name === name) ?? null,
    }));
  }

  async #look(groups: readonly Group[]): Promise<readonly Checked[]> {
    try {
      const states = await inspect(
        this.#host,
        groups.map(({ name, edits, baseline }) => {
          return {
            key: baseline?.id ?? name,
            cells: edits.map(({ row, column }) => ({ row, column })),
            compared: baseline?.area ?? null,
          };
        }),
      );
      const known = groups.flatMap(({ baseline }, index) => {
        const state = states[index];
        return state === null || state === undefined ? [] : [{ state, compared: baseline?.area ?? null }];
      });
      const arrays = await findArrays(this.#host, known);
      return groups.map((group, index) => check(group, states[index] ?? null, arrays));
    } catch (error) {
      return [{ kind: "not", problems: [problemOf(error, groups[0]?.name ?? "")] }];
    }
  }

  async #changedSince(entry: JournalEntry): Promise<readonly WriteProblem[]> {
    try {
      const states = await inspect(
        this.#host,
        entry.sheets.map(({ id, changes, after }) => ({
          key: id,
          cells: changes,
          compared: roomBelow(after?.area ?? null),
        })),
      );
      return entry.sheets.flatMap((sheet, index) => undoProblems(sheet, states[index] ?? null));
    } catch (error) {
      return [problemOf(error, entry.sheets[0]?.name ?? "")];
    }
  }

  async #write(edits: readonly CellEdit[], sheets: readonly SheetChanges[]): Promise<ApplyResult> {
    const id = `excel-${this.#next++}`;
    const undo: UndoToken = { id, cells: edits.length };
    if (edits.length === 0) {
      this.#journal.set(id, { edits, sheets: [] });
      return { kind: "applied", written: edits, undo };
    }
    this.#announce(sheets);
    const outcome = await perform(this.#host, sheets);
    if (outcome.kind === "failed") return refused([outcome.problem]);
    const written = sheets.map((sheet, index) => {
      const { cells = [], filled = null } = outcome.sheets[index] ?? {};
      return { ...sheet, changes: cells.map(asJournaled), after: this.#rebase(sheet.id, cells, filled) };
    });
    this.#journal.set(id, { edits, sheets: written });
    return { kind: "applied", written: edits, undo };
  }

  #rebase(id: string, cells: readonly (Change & Content)[], filled: Area | null): Baseline | null {
    const baseline = this.#baselines.get(id);
    if (baseline === undefined) return null;
    const written = cells.map(({ row, column, raw }) => ({ row, column, formula: raw }));
    const after = withWritten(baseline, written, filled);
    this.#baselines.set(id, after);
    return after;
  }
}

const refused = (problems: readonly WriteProblem[]): ApplyResult => ({ kind: "refused", problems });

function problem(code: WriteProblem["code"], sheet: string, rest: Partial<WriteProblem> = {}): WriteProblem {
  return { code, sheet, address: null, expected: "", found: "", ...rest };
}

/** Whether these edits may go onto this sheet as it is now. */
function check({ name, edits, baseline }: Group, state: SheetState | null, arrays: ReadonlyMap<string, Area>): Checked {
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
function undoProblems(
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

/** Where rows that moved down are looked for. */
const roomBelow = (area: Area | null): Area | null => (area === null ? null : { ...area, bottom: area.bottom + 50 });

/** What Excel made of it, not what was sent, is what must be found again at undo. */
const asJournaled = ({ row, column, from, raw, isFormula, format, value }: Change & Content): Change => ({
  row,
  column,
  from,
  to: { raw, isFormula, format, value },
});

const reversed = ({ row, column, from, to }: Change): Change => ({ row, column, from: to, to: from });

const inverse = (edit: CellEdit): CellEdit => ({ ...edit, before: edit.after, after: edit.before, numberFormat: null });
