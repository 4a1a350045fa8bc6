import { columnLetters } from "../../sheet";
import { across, empty, formula, head, line, number, text, type Drawn, type Line, type Piece } from "../drawing";
import { sharesOf, type Level1 } from "../levels";

/** A column behind 二级指标: its head, and what its cells look like. `points` is filled with the row's share. */
export interface IndicatorColumn {
  readonly head: string;
  readonly kind: "words" | "field" | "points" | "score";
  readonly text?: string;
}

export interface IndicatorTable {
  readonly levels: readonly Level1[];
  readonly rowsPerLevel2: number;
  readonly columns: readonly IndicatorColumn[];
  /** Whether the points stand behind the name of a 一级指标: 产出指标（50分）. */
  readonly pointsInHeading: boolean;
}

const height = 30;

/** The rows of the indicator table from 一级指标 on, 一级 and 二级指标 merged over theirs. */
export function indicatorRows({
  levels,
  rowsPerLevel2,
  columns,
  pointsInHeading,
}: IndicatorTable): readonly (readonly Piece[])[] {
  return levels.flatMap(({ name, points, level2 }) => {
    const shares = sharesOf(points, level2.length * rowsPerLevel2);
    const heading = pointsInHeading ? `${name}\n（${points}分）` : name;
    return shares.map((share, index): readonly Piece[] => [
      index === 0 ? text(heading) : "^",
      index % rowsPerLevel2 === 0 ? text(level2[index / rowsPerLevel2] ?? "") : "^",
      ...columns.map((column) => cellOf(column, share)),
    ]);
  });
}

function cellOf({ kind, text: given }: IndicatorColumn, share: number): Drawn {
  if (given !== undefined) return text(given, kind);
  return kind === "points" ? number(share, "points") : empty(kind);
}

/** The table under a one-line head, with a block label over all its rows at the left. */
export function indicatorLines(block: string, table: IndicatorTable): readonly Line[] {
  const heads = ["一级指标", "二级指标", ...table.columns.map((column) => column.head)].map(head);
  return [line(32, head(block), heads), ...indicatorRows(table).map((pieces) => line(height, "^", pieces))];
}

export const rowLine = (pieces: readonly Piece[]): Line => line(height, pieces);

/** Where the points and scores stand that make the total: column numbers, and the table's first and last row. */
export interface Summed {
  readonly first: number;
  readonly last: number;
  readonly weight: number | null;
  readonly score: number;
  readonly fundRow: number;
  readonly fundWeight: number;
  readonly fundScore: number;
}

const range = (column: number, { first, last }: Summed): string =>
  `${columnLetters(column)}${first}:${columnLetters(column)}${last}`;

/** 总分 of the points: 100 as long as nobody changes them. */
export function weightTotal(summed: Summed): Drawn {
  if (summed.weight === null) return empty("points");
  const fund = `${columnLetters(summed.fundWeight)}${summed.fundRow}`;
  return formula(`=SUM(${fund},${range(summed.weight, summed)})`, 100, "points");
}

/** 总分 of the scores, empty until the first one is given. */
export function scoreTotal(summed: Summed): Drawn {
  const fund = `${columnLetters(summed.fundScore)}${summed.fundRow}`;
  const scores = range(summed.score, summed);
  return formula(`=IF(COUNT(${scores})=0,"",SUM(${fund},${scores}))`, "", "score");
}

/** 总分 row: the label over the columns before the points, then whatever stands to its right. */
export const totalLine = (label: string, before: number, ...rest: readonly (Piece | readonly Piece[])[]): Line =>
  line(26, across(head(label), before), ...rest);
