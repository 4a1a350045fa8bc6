import { addressOfArea, type Area } from "../../sheet";
import type { ExcelHost } from "./host";
import type { SheetState } from "./inspect";
import type { RawFormula } from "./raw";
import type { Place } from "./runs";

interface Suspect extends Place {
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * Array formulas ({=B3:B4*2} over B3:B4) cannot be changed in part, and nothing in ExcelApi names them. But all cells of
 * one show the same formula, in A1 and in R1C1 notation, while neighbouring ordinary formulas that read the same in A1
 * differ in R1C1, unless they refer to absolute addresses only. Returns the array's area by "sheetId/row/column".
 */
export async function findArrays(
  host: ExcelHost,
  states: readonly { readonly state: SheetState; readonly compared: Area | null }[],
): Promise<ReadonlyMap<string, Area>> {
  const suspects = states.flatMap(({ state, compared }) => (compared === null ? [] : suspectsIn(state, compared)));
  if (suspects.length === 0) return new Map();
  const isArray = await host.trip((context) => {
    const ranges = suspects.map(({ sheetId, area }) => {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(addressOfArea(area));
      range.load("formulasR1C1");
      return range;
    });
    return () =>
      ranges.map((range) => {
        const [first, ...others] = range.formulasR1C1.flat().map(String);
        return first?.includes("[") === true && others.every((formula) => formula === first);
      });
  });
  const found = suspects.filter((_, index) => isArray[index]);
  return new Map(found.map(({ sheetId, row, column, area }) => [placeKey(sheetId, { row, column }), area]));
}

export const placeKey = (sheetId: string, { row, column }: Place): string => `${sheetId}/${row}/${column}`;

/** Cells whose formula also stands in a neighbouring cell, with the area over which it does. */
function suspectsIn(state: SheetState, compared: Area): Suspect[] {
  const at = (row: number, column: number): RawFormula | undefined =>
    state.formulas[row - compared.top]?.[column - compared.left];
  return state.cells.flatMap(({ row, column, raw, isFormula }) => {
    if (!isFormula) return [];
    const area = { top: row, left: column, bottom: row, right: column };
    while (at(area.top - 1, column) === raw) area.top--;
    while (at(area.bottom + 1, column) === raw) area.bottom++;
    while (at(row, area.left - 1) === raw) area.left--;
    while (at(row, area.right + 1) === raw) area.right++;
    const isAlone = area.top === area.bottom && area.left === area.right;
    return isAlone ? [] : [{ sheetId: state.id, row, column, area }];
  });
}
