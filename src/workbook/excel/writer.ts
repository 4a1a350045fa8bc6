import type { Area } from "../../sheet";
import type { CellEdit } from "../../writeback/edit";
import type { ApplyResult, RestoredWrite, UndoToken, WriteProblem } from "../port";
import { findArrays } from "./arrays";
import { withWritten, type Baseline } from "./baseline";
import type { Content } from "./content";
import type { ExcelHost } from "./host";
import { inspect } from "./inspect";
import { journalText, readJournal, type JournalEntry } from "./journal";
import { perform, problemOf, type Change, type SheetChanges } from "./perform";
import { check, problem, undoProblems, type Checked, type Group } from "./write-check";

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
