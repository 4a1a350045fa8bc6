import type { NumericCell } from "../form";
import type { Computed, Evaluation, Explanation, Grade, Outcome } from "../scoring";

/** A computed number before and after, each with its explanation. */
export interface Movement {
  readonly before: number | null;
  /** null also where it rests on a formula that could not be recalculated, see `unsettled`. */
  readonly after: number | null;
  readonly moved: boolean;
  readonly unsettled: boolean;
  readonly explanations: { readonly before: Explanation; readonly after: Explanation };
}

/** A number as the form prints it, before and after. */
export interface StatedMovement {
  readonly cell: string;
  readonly before: number | null;
  readonly after: number | null;
  /** 随表格: a formula that only the spreadsheet program can recalculate. */
  readonly follows: boolean;
}

/** A row of the form that scores: a fund row or an indicator. */
export interface RowMovement {
  readonly row: number;
  readonly kind: "fund" | "indicator";
  /** The fund row's label or the indicator's name. */
  readonly title: string;
  /** 执行率 as a fraction; null for indicators. */
  readonly rate: Movement | null;
  /** Due score in points. */
  readonly score: Movement;
  readonly stated: StatedMovement | null;
  readonly outcome: { readonly before: Outcome | null; readonly after: Outcome | null };
  readonly moved: boolean;
}

export interface TotalsMovement {
  readonly weight: Movement;
  readonly score: Movement;
  readonly statedRowsScore: Movement;
  readonly grade: {
    readonly before: Grade | null;
    readonly after: Grade | null;
    readonly moved: boolean;
    readonly explanation: Explanation | null;
  };
}

/** A row with its numbers, whichever block it stands in. */
interface Scored {
  readonly row: number;
  readonly kind: RowMovement["kind"];
  readonly title: string;
  readonly rate: Computed | null;
  readonly score: Computed;
  readonly stated: NumericCell | null;
  readonly outcome: Outcome | null;
}

function scoredRows({ funds, indicators }: Evaluation): readonly Scored[] {
  return [
    ...funds.map(({ row, rate, score }): Scored => {
      return { row: row.row, kind: "fund", title: row.label, rate, score, stated: row.score, outcome: null };
    }),
    ...indicators
      .filter(({ indicator }) => indicator.kind === "indicator")
      .map(({ indicator, score, outcome }): Scored => {
        const { row, name, level2, score: stated } = indicator;
        return { row, kind: "indicator", title: name ?? level2?.name ?? "", rate: null, score, stated, outcome };
      }),
  ];
}

/** Rows that are there before and after, in the form's order. `other` is the same form without its stale results. */
export function compareRows(
  before: Evaluation,
  after: Evaluation,
  other: Evaluation | null,
  stale: ReadonlySet<string>,
): readonly RowMovement[] {
  const [now, without] = [byRow(after), other === null ? null : byRow(other)];
  return scoredRows(before).flatMap((was): readonly RowMovement[] => {
    const is = now.get(was.row);
    if (is?.kind !== was.kind) return [];
    const control = without === null ? undefined : without.get(was.row);
    const score = movement(was.score, is.score, control?.score, stale);
    const rate =
      was.rate === null || is.rate === null ? null : movement(was.rate, is.rate, control?.rate ?? undefined, stale);
    const outcome = { before: was.outcome, after: score.unsettled ? null : is.outcome };
    const moved = score.moved || rate?.moved === true || outcome.before !== outcome.after;
    return [
      { row: was.row, kind: was.kind, title: is.title, rate, score, stated: stated(was, is, stale), outcome, moved },
    ];
  });
}

export function compareTotals(
  { totals: was }: Evaluation,
  { totals: is }: Evaluation,
  other: Evaluation | null,
  stale: ReadonlySet<string>,
): TotalsMovement {
  const control = other?.totals;
  const score = movement(was.score, is.score, control?.score, stale);
  const after = score.unsettled ? null : is.grade;
  const explanation = score.unsettled ? null : is.gradeExplanation;
  return {
    weight: movement(was.weight, is.weight, control?.weight, stale),
    score,
    statedRowsScore: movement(was.statedRowsScore, is.statedRowsScore, control?.statedRowsScore, stale),
    grade: { before: was.grade, after, moved: was.grade !== after, explanation },
  };
}

function byRow(evaluation: Evaluation): ReadonlyMap<number, Scored> {
  return new Map(scoredRows(evaluation).map((row) => [row.row, row]));
}

/** Settled only when the number comes out the same with the stale results and without them, and names none of their cells. */
function movement(was: Computed, is: Computed, control: Computed | undefined, stale: ReadonlySet<string>): Movement {
  const unsettled = control === undefined || !same(control.value, is.value) || restsOn(is.explanation, stale);
  const after = unsettled ? null : is.value;
  return {
    before: was.value,
    after,
    moved: !same(was.value, after),
    unsettled,
    explanations: { before: was.explanation, after: is.explanation },
  };
}

function restsOn({ inputs, parts }: Explanation, cells: ReadonlySet<string>): boolean {
  if (cells.size === 0) return false;
  return inputs.some(({ cell }) => cell !== null && cells.has(cell)) || parts.some((part) => restsOn(part, cells));
}

/** Sums of decimals differ in their last bits by the order of their parts. */
function same(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) < 1e-9;
}

function stated(was: Scored, is: Scored, stale: ReadonlySet<string>): StatedMovement | null {
  if (is.stated === null) return null;
  const { address } = is.stated.cell;
  const follows = stale.has(address);
  return {
    cell: address,
    before: was.stated?.value ?? null,
    after: follows ? null : is.stated.value,
    follows,
  };
}
