import { message, type Message } from "../../../i18n";
import { addressOf } from "../../../sheet";
import type { CellEdit } from "../../../writeback/edit";
import { Package } from "../opc";
import { cellKey, type WorkbookReader } from "../read";
import { withoutChainCells } from "./calc-chain";
import type { CellWrite } from "./cell-write";
import type { Place } from "./dependants";
import { Draft } from "./draft";
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
function styleEditor(
  reader: WorkbookReader,
  draft: Draft,
): { readonly editor: StyleEditor; readonly part: string } | null {
  const part = reader.pack.related(reader.workbook.part, "styles");
  return part === undefined || !reader.pack.has(part)
    ? null
    : { editor: new StyleEditor(draft.text(part), part), part };
}

function writesOf(sheet: string, edits: readonly CellEdit[], results: readonly NewResult[]): readonly CellWrite[] {
  const plain = { numberFormat: null, fill: null };
  return [
    ...edits
      .filter((edit) => edit.sheet === sheet)
      .map(({ row, column, after, numberFormat }) => ({ row, column, content: after, numberFormat, fill: null })),
    ...results
      .filter((result) => result.sheet === sheet)
      .map(({ row, column, result }) => ({ ...plain, row, column, content: null, result })),
  ];
}

function writeSheets(
  reader: WorkbookReader,
  draft: Draft,
  edits: readonly CellEdit[],
  results: readonly NewResult[],
): void {
  const styles = styleEditor(reader, draft);
  const restyle = (style: number, change: StyleChange): number => styles?.editor.restyle(style, change) ?? style;
  for (const { name, part } of reader.workbook.sheets) {
    const writes = writesOf(name, edits, results);
    if (part === null || writes.length === 0) continue;
    draft.put(part, new SheetEditor(draft.text(part), part, writes, restyle).toText());
  }
  if (styles?.editor.changedAnything) draft.put(styles.part, styles.editor.toText());
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

function warningsOf(reader: WorkbookReader, edits: readonly CellEdit[], stale: readonly Place[]): readonly Message[] {
  const { workbook } = reader;
  const locked = workbook.sheets.filter((entry) => {
    const model = reader.model(entry);
    return (
      model?.protected && edits.some(({ sheet, row, column }) => sheet === entry.name && !model.isUnlocked(row, column))
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

/** Writes edits that `checkEdits` has found in order. Fails with a `WorkbookError`; the reader's package stays as it is. */
export function writeCells(reader: WorkbookReader, edits: readonly CellEdit[]): WriteOutcome {
  const { results, stale } = recalculate(reader, edits);
  const draft = new Draft(reader.pack);
  writeSheets(reader, draft, edits, results);
  writeChain(reader, draft, edits);
  const { part } = reader.workbook;
  if (stale.length > 0) draft.put(part, withFullCalculation(draft.text(part), part));
  const changes = draft.changes();
  const pack = Package.open(reader.pack.with(changes).toBytes());
  verifyWrite(reader, pack, changes, expectedOf(reader, edits, results));
  return { pack, recalculated: results.map(nameOf), warnings: warningsOf(reader, edits, stale) };
}
