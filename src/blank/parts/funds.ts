import { columnLetters } from "../../sheet";
import { across, empty, formula, head, line, number, text, type Drawn, type Line } from "../drawing";

/** Column numbers of the fund block. */
export interface FundColumns {
  /** 年初预算数; left out where the form has none. */
  readonly initial?: number;
  readonly budget: number;
  readonly executed: number;
  readonly transferred?: number;
  readonly weight: number;
  readonly rate: number;
  readonly score: number;
}

const cell = (column: number, row: number): string => `${columnLetters(column)}${row}`;

/** 执行率 as a formula that stays empty until there are a budget and an execution. */
export function rateCell({ budget, executed, transferred }: FundColumns, row: number): Drawn {
  const [a, b] = [cell(budget, row), cell(executed, row)];
  const spent = transferred === undefined ? b : `(${b}-${cell(transferred, row)})`;
  return formula(`=IF(OR(${a}=0,${b}=""),"",${spent}/${a})`, "", "rate");
}

/** 得分＝分值×执行率, at most the points, never below 0. `points` is a number or the cell that holds it. */
export const fundScoreCell = (points: string, rate: string): Drawn =>
  formula(`=IF(${rate}="","",ROUND(MIN(${points},MAX(0,${points}*${rate})),2))`, "", "score");

const rowScore = ({ weight, rate }: FundColumns, row: number): Drawn =>
  fundScoreCell(cell(weight, row), cell(rate, row));

const below = (column: number, row: number, parts: number): string =>
  `${cell(column, row + 1)}:${cell(column, row + parts)}`;

/** A budget as the sum of the rows below, of which there are `parts`. */
export const sumBelow = (column: number, row: number, parts: number, value: number | null): Drawn =>
  formula(`=SUM(${below(column, row, parts)})`, value ?? 0, "amount");

/** The execution as the sum of the rows below, empty until the first is given. */
export const executedBelow = (column: number, row: number, parts: number): Drawn =>
  formula(`=IF(COUNT(${below(column, row, parts)})=0,"",SUM(${below(column, row, parts)}))`, "", "amount");

export const amountCell = (amount: number | null): Drawn =>
  amount === null ? empty("amount") : number(amount, "amount");

/** What stands in the points of rows that are not scored. */
export const unscored = (mark: string): Drawn => text(mark, "points");

/**
 * 项目资金: 年度资金总额 as the sum of the rows below it, of which the first takes the budget. `row` is the head's row;
 * `heads` are the words over initial budget, budget, executed, points, rate and score, `label` the columns of a row's name.
 */
export function fundLines(
  row: number,
  columns: FundColumns,
  words: {
    readonly block: string;
    readonly corner: string;
    readonly heads: readonly string[];
    readonly total: string;
    readonly parts: readonly string[];
    readonly mark: string;
    readonly points: number;
  },
  label: number,
  budget: number | null,
): readonly Line[] {
  const budgets = [columns.initial, columns.budget].flatMap((one) => one ?? []);
  const total = row + 1;
  const count = words.parts.length;
  return [
    line(30, head(words.block), across(head(words.corner), label), words.heads.map(head)),
    line(
      22,
      "^",
      across(text(words.total), label),
      budgets.map((column) => sumBelow(column, total, count, budget)),
      executedBelow(columns.executed, total, count),
      number(words.points, "points"),
      rateCell(columns, total),
      rowScore(columns, total),
    ),
    ...words.parts.map((part, index) =>
      line(
        22,
        "^",
        across(text(part), label),
        budgets.map(() => amountCell(index === 0 ? budget : null)),
        empty("amount"),
        unscored(words.mark),
        rateCell(columns, total + 1 + index),
        unscored(words.mark),
      ),
    ),
  ];
}
