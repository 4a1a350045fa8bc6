import type { Cell } from "../sheet";
import type { FundRow, Indicator, NumericCell, SubtotalRow } from "./model";

/** What a cell is for its row, and the cell; none where the form has no such column. */
export type RoleCell = readonly [role: string, cell: Cell | null | undefined];

export const fundCells = (row: FundRow): readonly RoleCell[] => [
  ["label", row.labelCell],
  ["initialBudget", row.initialBudget?.cell],
  ["budget", row.budget?.cell],
  ["executed", row.executed?.cell],
  ["transferred", row.transferred?.cell],
  ["weight", row.weight?.cell],
  ["rate", row.rate?.cell],
  ["score", row.score?.cell],
  ["reason", row.reason],
];

export const indicatorCells = (row: Indicator): readonly RoleCell[] => [
  ["target", row.targetCell],
  ["actual", row.actualCell],
  ["weight", row.weight?.cell],
  ["score", row.score?.cell],
  ["reason", row.reason],
  ["measures", row.measures],
  ["comparator", row.comparatorCell],
  ["unit", row.unitCell],
  ["content", row.contentCell],
  ["name", row.nameCell],
  ["level2", row.level2?.cell],
  ["level1", row.level1?.cell],
];

/** Of a subtotal, and of the total but for its grade. */
export const sumCells = (row: Pick<SubtotalRow, "labelCell" | "weight" | "score">): readonly RoleCell[] => [
  ["label", row.labelCell],
  ["weight", row.weight?.cell],
  ["score", row.score?.cell],
];

/** The number in a cell, in the cell's own unit; null where it holds none (empty, —, words) or the form has no such column. */
export function numberIn(cell: NumericCell | null): number | null {
  return cell?.state === "number" ? cell.value : null;
}

/** Nobody has put anything there: no value, no blanks typed, no formula that happens to show nothing. */
export function isUntouched({ cell, state }: NumericCell): boolean {
  return state === "blank" && cell.formula === null;
}

/** A marker (—, /) says that nothing belongs here; a number inside a text (总分：98.5分) cannot be replaced without its words. */
export function isLeftAlone({ state, inText }: NumericCell): boolean {
  return state === "marker" || inText === true;
}
