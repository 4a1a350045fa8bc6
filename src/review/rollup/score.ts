import type { Form, FundRow, Indicator, NumericCell } from "../../form";
import { message } from "../../i18n";
import { readActual, readTarget, type Written } from "../../quantity";
import { addressOf, normalise, type Cell } from "../../sheet";
import { evaluate, type Computed, type Evaluation } from "../../scoring";
import type { Group } from "./align";
import { written, type Combined } from "./combine";

/** The roll-up's own table has its cells too, so that explanations can name them: funds in row 5, indicators from row 8. */
const rollUpTable = {
  fundRow: 5,
  firstRow: 8,
  name: 3,
  target: 4,
  actual: 5,
  weight: 7,
  score: 8,
  budget: 4,
  executed: 5,
  transferred: 6,
} as const;

function cellAt(row: number, column: number, value: string | number | null): Cell {
  const text = value === null ? "" : String(value);
  const area = { top: row, left: column, bottom: row, right: column };
  return {
    address: addressOf(row, column),
    row,
    column,
    text,
    plain: normalise(text),
    value,
    formula: null,
    numberFormat: "General",
    area,
  };
}

function numeric(row: number, column: number, value: number | null, unknown: string): NumericCell {
  return value === null
    ? { cell: cellAt(row, column, unknown), value: null, state: "unreadable" }
    : { cell: cellAt(row, column, value), value, state: "number" };
}

export interface RolledFunds {
  readonly budget: Computed;
  readonly executed: Computed;
  /** null: no form has such a column. */
  readonly transferred: Computed | null;
  /** 分值 of the rate; null: not the same everywhere, or none has any. */
  readonly weight: number | null;
}

const unknownMark = "?";

function fundRow({ budget, executed, transferred, weight }: RolledFunds): FundRow {
  const row = rollUpTable.fundRow;
  const amount = (column: number, { value }: Computed): NumericCell => numeric(row, column, value, unknownMark);
  return {
    row,
    source: "total",
    label: "年度资金总额",
    labelCell: cellAt(row, rollUpTable.name, "年度资金总额"),
    initialBudget: null,
    budget: amount(rollUpTable.budget, budget),
    executed: amount(rollUpTable.executed, executed),
    transferred: transferred === null ? null : amount(rollUpTable.transferred, transferred),
    issued: null,
    rateWanted: null,
    weight: weight === null ? null : numeric(row, rollUpTable.weight, weight, ""),
    rate: null,
    score: null,
    reason: null,
  };
}

/** A group as a row of its own. What could not be combined keeps its doubt, so that no score comes of it. */
function indicatorOf({ group, combined, weight, stated }: RolledGroup, at: number): Indicator | null {
  const first = group.rows[0]?.row.indicator;
  if (first === undefined) return null;
  const row = rollUpTable.firstRow + at;
  const context = { ...first.context, unitColumn: "", comparatorColumn: "" };
  const text = (side: "target" | "actual"): Written => {
    const { value } = combined[side];
    return { text: value === null ? "" : written(combined, value, side), number: null, percentFormat: false };
  };
  const target = readTarget(text("target"), context);
  const actual = readActual(text("actual"), target, context);
  return {
    ...first,
    row,
    hidden: false,
    name: group.label,
    nameCell: cellAt(row, rollUpTable.name, group.label),
    content: null,
    contentCell: null,
    comparatorCell: null,
    unitCell: null,
    targetCell: cellAt(row, rollUpTable.target, target.text),
    actualCell: cellAt(row, rollUpTable.actual, actual.text),
    target,
    actual: combined.why === null ? actual : { ...actual, kind: "qualitative", value: null, doubts: [combined.why] },
    context,
    weight: numeric(row, rollUpTable.weight, weight, unknownMark),
    // What cannot be combined keeps the score that a person gave the whole, as in any form.
    score: combined.why === null || stated === null ? null : numeric(row, rollUpTable.score, stated, ""),
    reason: null,
    measures: null,
  };
}

export interface RolledGroup {
  readonly group: Group;
  readonly combined: Combined;
  readonly weight: number | null;
  /** 得分 that the parent's form states for it; null: none. */
  readonly stated: number | null;
}

/** 汇总后计分: the sums as a form of their own, scored by the profile of the forms they come from. */
export function scoreRollUp(
  base: Evaluation,
  funds: RolledFunds,
  groups: readonly RolledGroup[],
  unit: string | null,
): Evaluation {
  const amountUnit = unit === "元" || unit === "万元" || unit === "亿元" ? unit : null;
  const block = base.form.funds;
  const form: Form = {
    ...base.form,
    sheet: "",
    funds: {
      headRow: rollUpTable.fundRow - 1,
      rows: [fundRow(funds)],
      amountUnit,
      headingPoints: block?.headingPoints ?? null,
      rateFormula: block?.rateFormula ?? null,
    },
    goals: [],
    indicators: groups.flatMap((group, at) => indicatorOf(group, at) ?? []),
    subtotals: [],
    total: null,
    headTotal: null,
    commonReason: null,
    notes: [],
    cutOff: false,
  };
  return evaluate(form, { profile: base.profile, reason: message("review.rollup.profile") });
}
