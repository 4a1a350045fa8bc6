import type { FundRow, NumericCell } from "../form";
import { columnLetters, type Cell } from "../sheet";

/** Whether a formula that refers to the cell gets the number we read: text ("1,200") and converted amounts (800万元) do not count. */
export function holdsItsNumber(cell: NumericCell | null): cell is NumericCell {
  return cell?.state === "number" && cell.cell.value === cell.value;
}

/** The part B/A or (B−C)/A of a rate, in cell references; null where a formula would not see the numbers. */
export function rateExpression(row: FundRow, takesTransfersOut: boolean): { rate: string; budget: string } | null {
  const { budget, executed, transferred } = row;
  if (!holdsItsNumber(budget) || !holdsItsNumber(executed)) return null;
  const [a, b] = [budget.cell.address, executed.cell.address];
  if (!takesTransfersOut) return { rate: `${b}/${a}`, budget: a };
  if (transferred?.state !== "blank" && !holdsItsNumber(transferred)) return null;
  return { rate: `(${b}-${transferred.cell.address})/${a}`, budget: a };
}

/** =SUM(H14:H18,H20,I6): exactly the cells given, in columns of runs; rows between them that are no part stay out. */
export function sumFormula(cells: readonly Cell[]): string {
  const runs: { column: number; top: number; bottom: number; end: number }[] = [];
  for (const { area } of cells) {
    const last = runs.at(-1);
    if (last?.column === area.left && area.top === last.end + 1) {
      last.bottom = area.top;
      last.end = area.bottom;
    } else {
      runs.push({ column: area.left, top: area.top, bottom: area.top, end: area.bottom });
    }
  }
  const references = runs.map(({ column, top, bottom }) => {
    const letters = columnLetters(column);
    return top === bottom ? `${letters}${top}` : `${letters}${top}:${letters}${bottom}`;
  });
  return `=SUM(${references.join(",")})`;
}
