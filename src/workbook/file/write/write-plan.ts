import { message, type Message } from "../../../i18n";
import { addressOf } from "../../../sheet";
import type { CellEdit } from "../../../writeback/edit";
import { Package } from "../opc";
import { cellKey, type WorkbookReader } from "../read";
import { withoutChainCells } from "./calc-chain";
import type { CellWrite } from "./cell-write";
import type { Place } from "./dependants";
import { Draft } from "./draft";
import { addSheets } from "./new-sheet";
import { isMarked, markSheet } from "./marks";
import { addNotes } from "./notes";
import { removeNotes } from "./notes-removal";
import type { PlacedMark, WritePlan } from "./plan";
import { writeRecord } from "./record";
import { recalculate, type NewResult } from "./recalculate";
import { SheetEditor } from "./sheet-editor";
import { StyleEditor, type StyleChange } from "./style-editor";
import { verifyWrite, type Expected } from "./verify";
import { withFullCalculation } from "./workbook-editor";

export interface WriteOutcome {
  /** The new file, opened again and compared. */
  readonly pack: Package;
  /** Formulas that were not edited but whose stored result followed: "Sheet!A1". */
  readonly recalculated: readonly string[];
  readonly warnings: readonly Message[];
}

const nameOf = ({ sheet, row, column }: Place): string => `${sheet}!${addressOf(row, column)}`;

/** Styles of a draft; a package without the part has nothing to clone from, so cells keep the style they have. */
function styleEditor(reader: WorkbookReader): StyleEditor | null {
  const part = reader.pack.related(reader.workbook.part, "styles");
  return part === undefined || !reader.pack.has(part) ? null : new StyleEditor(reader.pack.text(part), part);
}

/** What is to be done to the cells of one sheet. */
function writesOf(sheet: string, edits: readonly CellEdit[], results: readonly NewResult[]): readonly CellWrite[] {
  const edited = edits
    .filter((edit) => edit.sheet === sheet)
    .map(({ row, column, after, numberFormat }) => ({ row, column, content: after, numberFormat }));
  const followed = results
    .filter((place) => place.sheet === sheet)
    .map(({ row, column, result }) => ({ row, column, content: null, result, numberFormat: null }));
  return [...edited, ...followed];
}

function writeCells(
  reader: WorkbookReader,
  draft: Draft,
  styles: StyleEditor | null,
  edits: readonly CellEdit[],
  results: readonly NewResult[],
): void {
  const restyle = (style: number, change: StyleChange): number => styles?.restyle(style, change) ?? style;
  for (const { name, part } of reader.workbook.sheets) {
    const writes = writesOf(name, edits, results);
    if (part === null || writes.length === 0) continue;
    draft.put(part, new SheetEditor(draft.text(part), part, writes, restyle).toText());
  }
}

/** The marks there shall be, on every sheet; those of an earlier time go. A protected sheet keeps its look. */
function writeMarks(
  reader: WorkbookReader,
  draft: Draft,
  styles: StyleEditor | null,
  marks: readonly PlacedMark[],
): void {
  for (const entry of reader.workbook.sheets) {
    const { name, part } = entry;
    if (part === null || reader.model(entry)?.protected === true) continue;
    const here = marks.filter(({ sheet }) => sheet === name);
    const notes = here.flatMap(({ row, column, note }) => (note === null ? [] : [{ row, column, text: note }]));
    if (here.length > 0 || isMarked(reader, part)) markSheet(draft, part, here, styles);
    removeNotes(draft, part, notes.length > 0);
    addNotes(draft, part, notes);
  }
}

/** Cells whose formula goes leave the calculation chain. */
function writeChain(reader: WorkbookReader, draft: Draft, edits: readonly CellEdit[]): void {
  const { workbook, pack } = reader;
  const part = pack.related(workbook.part, "calcChain");
  if (part === undefined || !pack.has(part)) return;
  const gone = new Map<string, Set<string>>();
  for (const { sheet, row, column, after } of edits) {
    const entry = workbook.sheets.find(({ name }) => name === sheet);
    const model = entry === undefined ? null : reader.model(entry);
    if (entry === undefined || after.formula !== null || !model?.cells.get(cellKey(row, column))?.formula) continue;
    gone.set(entry.id, (gone.get(entry.id) ?? new Set()).add(addressOf(row, column)));
  }
  if (gone.size === 0) return;
  const text = withoutChainCells(draft.text(part), part, gone);
  if (text === null) draft.remove(part, workbook.part);
  else draft.put(part, text);
}

function warningsOf({ workbook }: WorkbookReader, stale: readonly Place[]): readonly Message[] {
  const [first] = stale;
  return [
    ...(workbook.signed ? [message("workbook.warning.signed")] : []),
    ...(first === undefined
      ? []
      : [message("workbook.warning.recalculate", { count: stale.length, first: nameOf(first) })]),
  ];
}

function expectedOf(
  reader: WorkbookReader,
  edits: readonly CellEdit[],
  results: readonly NewResult[],
): readonly Expected[] {
  const followed = results.map(({ sheet, row, column, result }) => {
    const entry = reader.workbook.sheets.find(({ name }) => name === sheet);
    const model = entry === undefined ? null : reader.model(entry);
    const formula = model?.cells.get(cellKey(row, column))?.formula ?? null;
    return { sheet, row, column, content: { value: result, formula } };
  });
  return [...edits.map(({ sheet, row, column, after }) => ({ sheet, row, column, content: after })), ...followed];
}

/** Carries out a plan that `checkEdits` has found in order. Fails with a `WorkbookError`; the reader's package stays as it is. */
export function writePlan(reader: WorkbookReader, plan: WritePlan): WriteOutcome {
  const { edits, marks, sheets, record } = plan;
  const { results, stale } = recalculate(reader, edits);
  const draft = new Draft(reader.pack);
  const styles = styleEditor(reader);
  writeCells(reader, draft, styles, edits, results);
  if (marks !== null) writeMarks(reader, draft, styles, marks);
  addSheets(reader, draft, sheets, styles);
  writeStyles(reader, draft, styles);
  writeChain(reader, draft, edits);
  const { part } = reader.workbook;
  if (record !== undefined) writeRecord(draft, part, record);
  const calculates = stale.length > 0 || sheets.some(({ cells }) => cells.some(({ formula }) => formula !== null));
  if (calculates) draft.put(part, withFullCalculation(draft.text(part), part));
  const changes = draft.changes();
  const pack = Package.open(reader.pack.with(changes).toBytes());
  verifyWrite(reader, pack, changes, expectedOf(reader, edits, results));
  return { pack, recalculated: results.map(nameOf), warnings: warningsOf(reader, stale) };
}

function writeStyles({ pack, workbook }: WorkbookReader, draft: Draft, styles: StyleEditor | null): void {
  const part = pack.related(workbook.part, "styles");
  if (styles?.changedAnything === true && part !== undefined) draft.put(part, styles.toText());
}
