import type { FormCheck } from "../../check";
import type { Form, FundRow, Indicator, SubtotalRow, TotalRow } from "../../form";
import type { Evaluation, Explanation, IndicatorEvaluation } from "../../scoring";
import { parseAddress, type Cell } from "../../sheet";
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
    cell !== null &&
    cell !== undefined &&
    cell.area.top <= place.top &&
    cell.area.bottom >= place.top &&
    cell.area.left <= place.left &&
    cell.area.right >= place.left;
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
    const part = { row: bare(row.labelCell.text), indicator: null };
    yield { ...part, cells: [row.rate?.cell], explanations: [rate.explanation] };
    yield { ...part, cells: [row.weight?.cell, row.score?.cell], explanations: [score.explanation] };
    yield { ...part, cells: amountsOf(row), explanations: [rate.explanation, score.explanation] };
  }
  for (const item of indicators) {
    const { indicator, score } = item;
    const explanations = indicator.kind === "indicator" ? [score.explanation] : [];
    yield { row: nameOf(indicator), cells: cellsOf(indicator), indicator: item, explanations };
  }
  if (form.total !== null) yield* ofTotal(form.total, totals);
  for (const sum of form.subtotals)
    yield { row: bare(sum.labelCell.plain), cells: sumCells(sum), indicator: null, explanations: [] };
}

function ofTotal(total: TotalRow, totals: Evaluation["totals"]): readonly Part[] {
  const part = { row: bare(total.label), indicator: null };
  const grade = totals.gradeExplanation === null ? [] : [totals.gradeExplanation];
  return [
    { ...part, cells: [total.weight?.cell], explanations: [totals.weight.explanation] },
    { ...part, cells: [total.grade?.cell], explanations: grade },
    { ...part, cells: [total.labelCell, total.score?.cell], explanations: [totals.score.explanation] },
  ];
}

const amountsOf = ({ labelCell, initialBudget, budget, executed, transferred, reason }: FundRow): Part["cells"] => [
  labelCell,
  initialBudget?.cell,
  budget?.cell,
  executed?.cell,
  transferred?.cell,
  reason,
];

const cellsOf = (indicator: Indicator): Part["cells"] => [
  indicator.targetCell,
  indicator.actualCell,
  indicator.weight?.cell,
  indicator.score?.cell,
  indicator.nameCell,
  indicator.contentCell,
  indicator.comparatorCell,
  indicator.unitCell,
  indicator.reason,
  indicator.measures,
];

const sumCells = ({ labelCell, weight, score }: SubtotalRow): Part["cells"] => [labelCell, weight?.cell, score?.cell];

const nameOf = ({ content, name, level2 }: Indicator): string | null => {
  const text = content ?? name ?? level2?.name ?? null;
  return text === null ? null : bare(text);
};

const bare = (text: string): string => text.replace(/\s+/g, "").replace(/[:：]$/, "");

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
