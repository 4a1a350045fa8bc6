import type { Cell, Grid } from "../sheet";
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

/**
 * 资金行: its amounts in the block's unit, its rate as a fraction read with what the amounts give. Rate and points that
 * `pointsAre` "moved away" belong to the total, where they are "moved here".
 */
export function fundRow(
  row: number,
  source: FundRow["source"],
  labelCell: Cell,
  unit: MoneyUnit | null,
  at: CellOf,
  pointsAre: "own" | "moved here" | "moved away" = "own",
): FundRow {
  const money = (role: ColumnRole): NumericCell | null => numeric(at(role), (cell) => amount(cell, unit));
  const own = (read: NumericCell): NumericCell =>
    pointsAre === "moved away" ? { cell: read.cell, value: null, state: "marker" } : read;
  const score = (role: ColumnRole): NumericCell | null =>
    numeric(at(role), (cell) => (pointsAre === "own" ? counted(points(cell), row) : own(points(cell))));
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
    issued: money("issued"),
    rateWanted: null,
    weight: score("weight") ?? score("rateWeight"),
    rate: numeric(at("rate"), (cell) => own(rate(cell, expected))),
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
  const others: Cell[] = [];
  const note = (one: NumericCell | null): void => {
    if (one?.state === "unreadable" && writtenUnit(one.cell) !== null) others.push(one.cell);
  };
  for (const { budget, executed } of rows) {
    note(budget);
    note(executed);
  }
  return others;
}

/** The first money unit that a text names; null: none. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  if (!text.includes("元")) return null;
  const found = /亿元|万元|元/.exec(text.replace(/\s/g, ""))?.[0];
  return found === "亿元" || found === "万元" || found === "元" ? found : null;
}

/** "单位:万元" or 资金总额(万元) in a cell above the amounts, or 金额单位 with 万元 in the cell beside it; the nearest from below. */
export function unitAbove(grid: Grid, top: number, bottom: number): MoneyUnit | null {
  for (let row = bottom; row >= top; row--) {
    const cells = grid.anchored(row);
    for (const [index, { plain }] of cells.entries()) {
      const bracket = /\([亿万]?元\)$/.exec(plain);
      const label = bracket === null ? "" : plain.slice(Math.max(0, bracket.index - 20), bracket.index);
      if (bracket !== null && /资金|预算|金额|经费/.test(label)) return moneyUnitIn(bracket[0]);
      const at = plain.search(/单位\s*(?::|为|$)/);
      if (at < 0) continue;
      const beside = cells[index + 1]?.plain ?? "";
      const unit = moneyUnitIn(plain.slice(at)) ?? (/^(?:人民币)?[亿万]?元$/.test(beside) ? moneyUnitIn(beside) : null);
      if (unit !== null) return unit;
    }
  }
  return null;
}
