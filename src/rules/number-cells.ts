import type { Form, NumericCell } from "../form";
import { message, type Message } from "../i18n";
import { labelOf, nameOf } from "./rows";

/** A cell that should hold a number, with what it is called in a message. */
export interface NumberCell {
  readonly numeric: NumericCell;
  readonly kind: "amount" | "rate" | "points";
  readonly row: number;
  readonly name: Message;
}

type Column = "initialBudget" | "budget" | "executed" | "transferred" | "rate" | "weight" | "score";

/** Every cell of the form that should hold a number: amounts, rates, weights and scores of funds, indicators and totals. */
export function numberCells({ funds, indicators, subtotals, total }: Form): readonly NumberCell[] {
  const cells: NumberCell[] = [];
  const take = (numeric: NumericCell | null, row: number, label: string, column: Column): void => {
    if (numeric === null) return;
    const kind = column === "rate" ? "rate" : column === "weight" || column === "score" ? "points" : "amount";
    const name = message("rules.cell", { label, column: message(`rules.column.${column}`) });
    cells.push({ numeric, kind, row, name });
  };
  for (const row of funds?.rows ?? []) {
    for (const column of ["initialBudget", "budget", "executed", "transferred", "weight", "rate", "score"] as const) {
      take(row[column], row.row, labelOf(row.label), column);
    }
  }
  for (const indicator of indicators) {
    for (const column of ["weight", "score"] as const)
      take(indicator[column], indicator.row, nameOf(indicator), column);
  }
  for (const sum of [...subtotals, ...(total === null ? [] : [total])]) {
    for (const column of ["weight", "score"] as const) take(sum[column], sum.row, labelOf(sum.labelCell.plain), column);
  }
  return cells;
}
