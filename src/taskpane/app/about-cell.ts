import type { FormCheck } from "../../check";
import { fundCells, indicatorCells, sumCells, type Form, type Indicator, type RoleCell } from "../../form";
import type { Evaluation, Explanation, IndicatorEvaluation } from "../../scoring";
import { covers, parseAddress, withoutEnding, withoutSpaces, type Cell } from "../../sheet";
import { isDue, itemsOf, type FindingItem } from "./findings";

/** What the tool makes of one cell of a form. */
export interface CellAccount {
  /** A1 address; of a merged area its first cell. */
  readonly address: string;
  /** What stands in front of the row and above the column: 培训场次, 实际完成值; null: nothing that is known. */
  readonly row: string | null;
  readonly column: string | null;
  /** The indicator that the cell belongs to; a level's name belongs to none. */
  readonly indicator: IndicatorEvaluation | null;
  /** How what is due in this cell, or follows from it, comes about. */
  readonly explanations: readonly Explanation[];
  /** What is found about this cell and asks for something. */
  readonly items: readonly FindingItem[];
}

interface Part {
  readonly row: string | null;
  readonly cells: readonly (Cell | null | undefined)[];
  readonly indicator: IndicatorEvaluation | null;
  readonly explanations: readonly Explanation[];
}

/** null: the cell is none of the form's, and nothing is found about it. */
export function aboutCell({ evaluation, findings }: FormCheck, address: string): CellAccount | null {
  const place = parseAddress(address);
  if (place === null) return null;
  const holds = (cell: Cell | null | undefined): cell is Cell =>
    cell !== null && cell !== undefined && covers(cell.area, place.top, place.left);
  const { form } = evaluation;
  const part = partWith(evaluation, holds);
  const cell = part?.cells.find(holds);
  const anchor = cell?.address ?? addressOnly(address);
  const there = findings.filter((finding) => finding.cell === anchor);
  const items = itemsOf(there, form).filter(({ severity }) => isDue(severity));
  if (part === undefined && items.length === 0) return null;
  return {
    address: anchor,
    row: part?.row ?? null,
    column: headerOf(form, cell?.row ?? place.top, cell?.column ?? place.left),
    indicator: part?.indicator ?? null,
    explanations: part?.explanations ?? [],
    items,
  };
}

/** $E$12 and E12:F12 → E12. */
const addressOnly = (address: string): string => address.replaceAll("$", "").split(":")[0] ?? address;

function partWith(evaluation: Evaluation, holds: (cell: Cell | null | undefined) => boolean): Part | undefined {
  for (const part of partsOf(evaluation)) if (part.cells.some(holds)) return part;
  return undefined;
}

/** Every cell of the form with what it takes part in; where a cell serves several, the first is meant. */
function* partsOf({ form, funds, indicators, totals }: Evaluation): Iterable<Part> {
  for (const { row, rate, score } of funds) {
    const due: Computations = { rate: [rate.explanation], weight: [score.explanation], score: [score.explanation] };
    yield* partsIn(fundCells(row), bare(row.labelCell.text), due, [rate.explanation, score.explanation]);
  }
  for (const item of indicators) {
    const { indicator, score } = item;
    const cells = indicatorCells(indicator).flatMap(([role, cell]) => (isLevel(role) ? [] : [cell]));
    const explanations = indicator.kind === "indicator" ? [score.explanation] : [];
    yield { row: nameOf(indicator), cells, indicator: item, explanations };
  }
  if (form.total !== null) {
    const grade = totals.gradeExplanation === null ? [] : [totals.gradeExplanation];
    const due: Computations = { weight: [totals.weight.explanation], grade };
    const cells: readonly RoleCell[] = [["grade", form.total.grade?.cell], ...sumCells(form.total)];
    yield* partsIn(cells, bare(form.total.label), due, [totals.score.explanation]);
  }
  for (const sum of form.subtotals) yield* partsIn(sumCells(sum), bare(sum.labelCell.plain), {}, []);
}

type Computations = Readonly<Record<string, readonly Explanation[]>>;

/** The cells of a row that is no indicator, each with the computation of its role, else with `others`. */
function* partsIn(
  cells: readonly RoleCell[],
  row: string,
  due: Computations,
  others: readonly Explanation[],
): Iterable<Part> {
  for (const [role, cell] of cells) yield { row, cells: [cell], indicator: null, explanations: due[role] ?? others };
}

const isLevel = (role: string): boolean => role === "level1" || role === "level2";

const nameOf = ({ content, name, level2 }: Indicator): string | null => {
  const text = content ?? name ?? level2?.name ?? null;
  return text === null ? null : bare(text);
};

const bare = (text: string): string => withoutEnding(withoutSpaces(text), ":：");

/** The head above the cell, as printed: of several that name this column the nearest. */
function headerOf({ coverage }: Form, row: number, column: number): string | null {
  const above = coverage.columns.filter(
    ({ headerCell: { area } }) => area.left <= column && area.right >= column && area.bottom < row,
  );
  const nearest = above.reduce<(typeof above)[number] | null>(
    (best, one) => (best === null || one.headerCell.row >= best.headerCell.row ? one : best),
    null,
  );
  return nearest === null ? null : bare(nearest.header);
}
