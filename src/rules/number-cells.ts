import type { NumericCell } from "../form";
import { message, type Message } from "../i18n";
import type { Evaluation } from "../scoring";
import { once } from "./once";
import { allRows, labelOf } from "./rows";

/** A cell that should hold a number, with what it is called in a message. */
export interface NumberCell {
  readonly numeric: NumericCell;
  readonly kind: "amount" | "rate" | "points";
  readonly row: number;
  readonly name: Message;
}

/** The columns of numbers: what a message calls them, and what they count. */
const columns = {
  initialBudget: { kind: "amount", name: message("rules.column.initialBudget") },
  budget: { kind: "amount", name: message("rules.column.budget") },
  executed: { kind: "amount", name: message("rules.column.executed") },
  transferred: { kind: "amount", name: message("rules.column.transferred") },
  weight: { kind: "points", name: message("rules.column.weight") },
  rate: { kind: "rate", name: message("rules.column.rate") },
  score: { kind: "points", name: message("rules.column.score") },
} as const;

type Column = keyof typeof columns;

const ofFund = ["initialBudget", "budget", "executed", "transferred", "weight", "rate", "score"] as const;
const ofPoints = ["weight", "score"] as const;

/** Every cell of the form that should hold a number: amounts, rates, weights and scores of funds, indicators and totals. */
export const numberCells = once((evaluation: Evaluation): readonly NumberCell[] => {
  const { funds, subtotals, total } = evaluation.form;
  const cells: NumberCell[] = [];
  const take = (numeric: NumericCell | null, row: number, label: string, column: Column): void => {
    if (numeric === null) return;
    const { kind, name } = columns[column];
    cells.push({ numeric, kind, row, name: message("rules.cell", { label, column: name }) });
  };
  for (const fund of funds?.rows ?? []) {
    const label = labelOf(fund.label);
    for (const column of ofFund) take(fund[column], fund.row, label, column);
  }
  for (const { indicator, name } of allRows(evaluation)) {
    for (const column of ofPoints) take(indicator[column], indicator.row, name, column);
  }
  for (const sum of total === null ? subtotals : [...subtotals, total]) {
    const label = labelOf(sum.labelCell.plain);
    for (const column of ofPoints) take(sum[column], sum.row, label, column);
  }
  return cells;
});
