import { addressOfArea, covers, isUncalculated, type Area, type CellValue } from "../../../sheet";
import type { CellContent, CellEdit } from "../../../writeback/edit";
import type { WriteProblem, WriteProblemCode } from "../../port";
import { cellKey, type SheetModel, type WorkbookReader } from "../read";

const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

const isBlank = (value: CellValue): boolean => value === null || value === "";

/** Of a formula whose result the file leaves out, what was read is what it comes to; the formula is then all there is to compare. */
function sameContent(read: CellContent, found: CellContent): boolean {
  if (read.formula !== found.formula) return false;
  return read.value === found.value || (isBlank(read.value) && isBlank(found.value)) || isUncalculated(found);
}

/** A content as a person would name it: its formula, else its value. */
function contentText({ value, formula }: CellContent): string {
  if (formula !== null) return value === null ? formula : `${formula} (${value})`;
  return value === null ? "" : String(value);
}

/** What a cell holds at the moment. */
function contentAt(model: SheetModel, row: number, column: number): CellContent {
  const cell = model.cells.get(cellKey(row, column));
  return { value: cell?.value ?? null, formula: cell?.formula ?? null };
}

function problemOf(edit: CellEdit, model: SheetModel): WriteProblem | null {
  const { sheet, address, row, column, before } = edit;
  const problem = (code: WriteProblemCode, expected: string, found: string): WriteProblem => {
    return { code, sheet, address, expected, found };
  };
  const array = model.arrays.find((area) => covers(area, row, column) && !isOneCell(area));
  if (array !== undefined) return problem("part-of-array", "", addressOfArea(array));
  const merge = model.merges.find((area) => covers(area, row, column));
  const isInside = merge !== undefined && (merge.top !== row || merge.left !== column);
  if (isInside) return problem("merged", "", addressOfArea(merge));
  const found = contentAt(model, row, column);
  if (!sameContent(before, found)) return problem("changed-since-read", contentText(before), contentText(found));
  if (model.protected && !model.isUnlocked(row, column)) return problem("protected", "", "");
  return null;
}

/** Why nothing at all can be written to a sheet. */
export function sheetProblem(reader: WorkbookReader, sheet: string): WriteProblem | null {
  const whole = { sheet, address: null, expected: sheet, found: "" };
  const entry = reader.workbook.sheets.find(({ name }) => name === sheet);
  if (entry === undefined) return { ...whole, code: "sheet-missing" };
  if (reader.workbook.strict) return { ...whole, code: "read-only", found: "Strict Open XML" };
  return reader.model(entry) === null ? { ...whole, code: "read-only", found: "worksheet part" } : null;
}

function modelOf(reader: WorkbookReader, sheet: string): SheetModel | null {
  const entry = reader.workbook.sheets.find(({ name }) => name === sheet);
  return entry === undefined ? null : reader.model(entry);
}

/** Why a set of edits cannot be written; empty when it can. */
export function checkEdits(reader: WorkbookReader, edits: readonly CellEdit[]): readonly WriteProblem[] {
  const seen = new Set<string>();
  return edits.flatMap((edit): readonly WriteProblem[] => {
    const whole = sheetProblem(reader, edit.sheet);
    if (whole !== null) return [whole];
    const { sheet, address } = edit;
    const cell = `${sheet}!${address}`;
    // A second edit of the same cell was planned on content that the first one replaces.
    if (seen.has(cell)) return [{ code: "changed-since-read", sheet, address, expected: "", found: "" }];
    seen.add(cell);
    const model = modelOf(reader, sheet);
    const problem = model === null ? null : problemOf(edit, model);
    return problem === null ? [] : [problem];
  });
}
