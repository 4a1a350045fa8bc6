import type { Cell } from "../sheet";
import type { ColumnReading, ColumnRole, Coverage, FundBlock, FundRow, NumericCell } from "./model";
import { amount, counted, points, rate, writtenUnit, type MoneyUnit } from "./numeric";

/** 资金情况 as read, with what the reading has to say of itself. */
export interface FundReading {
  readonly block: FundBlock;
  readonly bottom: number;
  readonly columns: readonly ColumnReading[];
  readonly skippedRows: Coverage["skippedRows"];
  /** Amounts that name another unit than the block's and so were not taken. */
  readonly otherUnits: readonly Cell[];
}

/** Where a fund row's cells stand; null: the block has no place for it. */
export type CellOf = (role: ColumnRole) => Cell | null;

/** 资金行: its amounts in the block's unit, its rate as a fraction read with what the amounts give. */
export function fundRow(
  row: number,
  source: FundRow["source"],
  labelCell: Cell,
  unit: MoneyUnit | null,
  at: CellOf,
): FundRow {
  const money = (role: ColumnRole): NumericCell | null => numeric(at(role), (cell) => amount(cell, unit));
  const score = (role: ColumnRole): NumericCell | null => numeric(at(role), (cell) => counted(points(cell), row));
  const initialBudget = money("initialBudget");
  const budget = money("budget") ?? initialBudget;
  const executed = money("executed");
  const transferred = money("transferred");
  const expected = rateOf(budget, executed, transferred);
  return {
    row,
    source,
    label: labelCell.plain,
    labelCell,
    initialBudget,
    budget,
    executed,
    transferred,
    weight: score("weight") ?? score("rateWeight"),
    rate: numeric(at("rate"), (cell) => rate(cell, expected)),
    score: score("score"),
    reason: at("reason"),
  };
}

const numeric = (cell: Cell | null, read: (cell: Cell) => NumericCell): NumericCell | null =>
  cell === null ? null : read(cell);

/** (B−C)/A as a fraction, C taken as 0 where there is none; null where an amount is missing. */
function rateOf(
  budget: NumericCell | null,
  executed: NumericCell | null,
  transferred: NumericCell | null,
): number | null {
  const a = budget?.value ?? null;
  const b = executed?.value ?? null;
  return a === null || a === 0 || b === null ? null : (b - (transferred?.value ?? 0)) / a;
}

/** Amounts that name another unit than the block's and so were not taken. */
export function otherUnits(rows: readonly FundRow[]): readonly Cell[] {
  const amounts = rows.flatMap(({ budget, executed }) => [budget, executed]);
  return amounts.flatMap((one) => (one?.state === "unreadable" && writtenUnit(one.cell) !== null ? [one.cell] : []));
}

/** The first money unit that a text names; null: none. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  const found = /亿元|万元|元/.exec(text.replace(/\s/g, ""))?.[0];
  return found === "亿元" || found === "万元" || found === "元" ? found : null;
}
