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
import { addNotes, notedCells } from "./notes";
import type { CellMark, WritePlan } from "./plan";
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
  /** Names that the added sheets got. */
  readonly addedSheets: readonly string[];
}

const nameOf = ({ sheet, row, column }: Place): string => `${sheet}!${addressOf(row, column)}`;

/** Styles of a draft; a package without the part has nothing to clone from, so cells keep the style they have. */
function styleEditor(reader: WorkbookReader): StyleEditor | null {
  const part = reader.pack.related(reader.workbook.part, "styles");
  return part === undefined || !reader.pack.has(part) ? null : new StyleEditor(reader.pack.text(part), part);
}

/** What is to be done to the cells of one sheet: an edit and a mark of the same cell are one write. */
function writesOf(sheet: string, { edits, marks }: WritePlan, results: readonly NewResult[]): readonly CellWrite[] {
  const here = new Map<number, CellWrite>();
  const merge = (write: CellWrite): void => {
    const key = cellKey(write.row, write.column);
    const known = here.get(key);
    here.set(key, known === undefined ? write : { ...known, fill: write.fill });
  };
  for (const edit of edits) {
    const { row, column, after, numberFormat } = edit;
    if (edit.sheet === sheet) merge({ row, column, content: after, numberFormat, fill: null });
  }
  for (const { row, column, result, ...place } of results) {
    if (place.sheet === sheet) merge({ row, column, content: null, result, numberFormat: null, fill: null });
  }
  for (const { row, column, fill, ...place } of marks) {
    if (place.sheet === sheet && fill !== null) merge({ row, column, content: null, numberFormat: null, fill });
  }
  return [...here.values()];
}

function writeSheets(
  reader: WorkbookReader,
  draft: Draft,
  plan: WritePlan,
  results: readonly NewResult[],
): readonly string[] {
  const styles = styleEditor(reader);
  const restyle = (style: number, change: StyleChange): number => styles?.restyle(style, change) ?? style;
  for (const { name, part } of reader.workbook.sheets) {
    const writes = writesOf(name, plan, results);
    if (part === null || writes.length === 0) continue;
    draft.put(part, new SheetEditor(draft.text(part), part, writes, restyle).toText());
  }
  const added = addSheets(reader, draft, plan.sheets, styles);
  const part = reader.pack.related(reader.workbook.part, "styles");
  if (styles?.changedAnything && part !== undefined) draft.put(part, styles.toText());
  return added;
}

/** Puts the notes on; a cell that has a note or a threaded comment keeps its own, and the user is told. */
function writeNotes(reader: WorkbookReader, draft: Draft, marks: readonly CellMark[]): readonly Message[] {
  return reader.workbook.sheets.flatMap(({ name, part }) => {
    if (part === null) return [];
    const noted = notedCells(reader.pack, part);
    const wanted = marks.flatMap((mark) =>
      mark.sheet === name && mark.note !== null ? [{ ...mark, note: mark.note }] : [],
    );
    const [kept, fresh] = [
      wanted.filter(({ address }) => noted.has(address)),
      wanted.filter(({ address }) => !noted.has(address)),
    ];
    addNotes(draft, part, fresh);
    return kept.map(({ address }) => message("workbook.warning.note-kept", { sheet: name, address }));
  });
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

function warningsOf(reader: WorkbookReader, touched: readonly Place[], stale: readonly Place[]): readonly Message[] {
  const { workbook } = reader;
  const locked = workbook.sheets.filter((entry) => {
    const model = reader.model(entry);
    return (
      model?.protected &&
      touched.some(({ sheet, row, column }) => sheet === entry.name && !model.isUnlocked(row, column))
    );
  });
  const [first] = stale;
  return [
    ...(workbook.signed ? [message("workbook.warning.signed")] : []),
    ...locked.map(({ name }) => message("workbook.warning.protected", { sheet: name })),
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

/** Carries out a plan that `checkPlan` has found in order. Fails with a `WorkbookError`; the reader's package stays as it is. */
export function writePlan(reader: WorkbookReader, plan: WritePlan): WriteOutcome {
  const { edits, marks } = plan;
  const { results, stale } = recalculate(reader, edits);
  const draft = new Draft(reader.pack);
  const addedSheets = writeSheets(reader, draft, plan, results);
  const keptNotes = writeNotes(reader, draft, marks);
  writeChain(reader, draft, edits);
  const { part } = reader.workbook;
  if (stale.length > 0) draft.put(part, withFullCalculation(draft.text(part), part));
  const changes = draft.changes();
  const pack = Package.open(reader.pack.with(changes).toBytes());
  verifyWrite(reader, pack, changes, { cells: expectedOf(reader, edits, results), restyled: marks });
  const warnings = [...warningsOf(reader, [...edits, ...marks], stale), ...keptNotes];
  return { pack, recalculated: results.map(nameOf), warnings, addedSheets };
}
