import { addressOf, type Area, type CellValue } from "../../../sheet";
import type { CellContent, CellEdit } from "../../../writeback/edit";
import type { WriteProblem, WriteProblemCode } from "../../port";
import { cellKey, type SheetModel, type WorkbookReader } from "../read";

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

function areaText({ top, left, bottom, right }: Area): string {
  return `${addressOf(top, left)}:${addressOf(bottom, right)}`;
}

const isBlank = (value: CellValue): boolean => value === null || value === "";

function sameContent(a: CellContent, b: CellContent): boolean {
  return a.formula === b.formula && (a.value === b.value || (isBlank(a.value) && isBlank(b.value)));
}

/** A content as a person would name it: its formula, else its value. */
function contentText({ value, formula }: CellContent): string {
  if (formula !== null) return value === null ? formula : `${formula} (${value})`;
  return value === null ? "" : String(value);
}

/** What a cell holds at the moment. */
export function contentAt(model: SheetModel, row: number, column: number): CellContent {
  const cell = model.cells.get(cellKey(row, column));
  return { value: cell?.value ?? null, formula: cell?.formula ?? null };
}

function problemOf(edit: CellEdit, model: SheetModel, allowProtected: boolean): WriteProblem | null {
  const { sheet, address, row, column, before } = edit;
  const problem = (code: WriteProblemCode, expected: string, found: string): WriteProblem => {
    return { code, sheet, address, expected, found };
  };
  const array = model.arrays.find((area) => holds(area, row, column) && !isOneCell(area));
  if (array !== undefined) return problem("part-of-array", "", areaText(array));
  const merge = model.merges.find((area) => holds(area, row, column));
  if (merge !== undefined && (merge.top !== row || merge.left !== column))
    return problem("merged", "", areaText(merge));
  const found = contentAt(model, row, column);
  if (!sameContent(before, found)) return problem("changed-since-read", contentText(before), contentText(found));
  if (model.protected && !allowProtected && !model.isUnlocked(row, column)) return problem("protected", "", "");
  return null;
}

/** Why a set of edits cannot be written; empty when it can. */
export function checkEdits(
  reader: WorkbookReader,
  edits: readonly CellEdit[],
  allowProtected: boolean,
): readonly WriteProblem[] {
  const { sheets, strict } = reader.workbook;
  const seen = new Set<string>();
  return edits.flatMap((edit): readonly WriteProblem[] => {
    const entry = sheets.find(({ name }) => name === edit.sheet);
    const whole = { sheet: edit.sheet, address: null, expected: edit.sheet, found: "" };
    if (entry === undefined) return [{ ...whole, code: "sheet-missing" }];
    if (strict) return [{ ...whole, code: "read-only", found: "Strict Open XML" }];
    const model = reader.model(entry);
    if (model === null) return [{ ...whole, code: "read-only", found: "worksheet part" }];
    const cell = `${edit.sheet}!${edit.address}`;
    // A second edit of the same cell was planned on content that the first one replaces.
    if (seen.has(cell)) return [{ ...whole, address: edit.address, code: "changed-since-read" }];
    seen.add(cell);
    const problem = problemOf(edit, model, allowProtected);
    return problem === null ? [] : [problem];
  });
}
