import type { NumericCell } from "../form";
import { message, type Message } from "../i18n";
import type { Reading } from "../quantity";
import type { Evaluation, Explanation, FundEvaluation, Grade, IndicatorEvaluation } from "../scoring";

/** Something of a row that is shown before the score is: what people need to work the score out. */
export interface StepFact {
  readonly label: Message;
  readonly text: string;
  /** A1 address; null: not from one cell. */
  readonly cell: string | null;
}

/** What is asked of the people: points, the grade, or nothing (a row without points of its own). */
export type Question =
  | {
      readonly kind: "points";
      /** Points due; null: cannot be known, and so no guess is judged. */
      readonly due: number | null;
      readonly weight: number | null;
      /** 分档 of a qualitative row: any guess inside fits what the row says. */
      readonly band: { readonly from: number; readonly to: number } | null;
    }
  | { readonly kind: "grade"; readonly due: Grade | null }
  | { readonly kind: "none" };

/** 一步: one row of the form, in the order in which its score comes about. */
export interface Step {
  /** Stays the same while the row does. */
  readonly id: string;
  readonly kind: "fund" | "indicator" | "subtotal" | "total" | "grade";
  readonly row: number;
  /** The row's own words; for the grade "". */
  readonly title: string;
  readonly facts: readonly StepFact[];
  readonly question: Question;
  /** As the form prints it; points, or the grade's word. */
  readonly stated: number | string | null;
  /** Cells that give the answer away: covered until it is revealed. */
  readonly hidden: readonly string[];
  /** Where to look: the row's most telling cell. */
  readonly at: string | null;
  readonly explanations: readonly Explanation[];
  /** Why a person must decide, in words. */
  readonly doubts: readonly Message[];
}

/** 逐行讲解: the form as steps: funds, indicators with the printed subtotals between them, total, grade. */
export function stepsOf(evaluation: Evaluation): readonly Step[] {
  const { form, funds, indicators } = evaluation;
  const rows = [
    ...indicators.filter(({ indicator }) => indicator.kind === "indicator").map((one) => indicatorStep(one)),
    ...form.subtotals.map((one) => subtotalStep(one.row, evaluation)),
  ].sort((a, b) => a.row - b.row);
  const last = [...rows.map(({ row }) => row), form.total?.row ?? 0];
  const end = Math.max(...last);
  return [...funds.map(fundStep), ...rows, totalStep(evaluation, end), gradeStep(evaluation, end)];
}

function fundStep({ row, rate, score, weight }: FundEvaluation): Step {
  const carries = weight !== null && weight > 0 && (row.source === "total" || score.value !== null);
  return {
    id: `fund-${row.row}`,
    kind: "fund",
    row: row.row,
    title: row.label,
    facts: [
      ...numberFact("training.fact.budget", row.budget),
      ...numberFact("training.fact.executed", row.executed),
      ...numberFact("training.fact.transferred", row.transferred),
      ...weightFact(weight, row.weight),
    ],
    question: carries ? { kind: "points", due: score.value, weight, band: null } : { kind: "none" },
    stated: row.score?.value ?? null,
    hidden: addresses(row.rate, row.score),
    at: row.budget?.cell.address ?? row.labelCell.address,
    explanations: carries ? [rate.explanation, score.explanation] : [rate.explanation],
    doubts: [],
  };
}

function indicatorStep({ indicator, score, band, doubts, comparison }: IndicatorEvaluation): Step {
  const { row, name, level1, level2, weight, targetCell, actualCell, nameCell, unitCell } = indicator;
  const reason = comparison.directionInferred ? comparison.directionReason : null;
  return {
    id: `indicator-${row}`,
    kind: "indicator",
    row,
    title: name ?? level2?.name ?? level1?.name ?? "",
    facts: [
      ...readingFact("training.fact.target", indicator.target, targetCell?.address ?? null),
      ...readingFact("training.fact.actual", indicator.actual, actualCell?.address ?? null),
      ...(unitCell === null || unitCell.plain === ""
        ? []
        : [{ label: message("training.fact.unit"), text: unitCell.plain, cell: unitCell.address }]),
      ...weightFact(weight?.value ?? null, weight),
    ],
    question: { kind: "points", due: score.value, weight: weight?.value ?? null, band },
    stated: indicator.score?.value ?? null,
    hidden: addresses(indicator.score),
    at: (actualCell ?? targetCell ?? nameCell)?.address ?? null,
    explanations: [score.explanation],
    doubts: reason === null ? doubts : [...doubts, reason],
  };
}

/** What a printed subtotal comes to is the sum of the level-1 rows above it. */
function subtotalStep(row: number, { form, indicators }: Evaluation): Step {
  const subtotal = form.subtotals.find((one) => one.row === row);
  const above = form.subtotals.filter((one) => one.row < row).map((one) => one.row);
  const from = Math.max(form.indicatorHeadRow, ...above);
  const parts = indicators.filter(
    ({ indicator }) => indicator.kind === "indicator" && indicator.row > from && indicator.row < row,
  );
  const scores = parts.map(({ score }) => score.value);
  const due = scores.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
  const level1 = subtotal?.level1?.name ?? subtotal?.labelCell.plain ?? "";
  return {
    id: `subtotal-${row}`,
    kind: "subtotal",
    row,
    title: level1,
    facts: weightFact(subtotal?.weight?.value ?? null, subtotal?.weight ?? null),
    question:
      parts.length === 0
        ? { kind: "none" }
        : { kind: "points", due: due === null ? null : Number(due.toFixed(6)), weight: null, band: null },
    stated: subtotal?.score?.value ?? null,
    hidden: addresses(subtotal?.score ?? null),
    at: subtotal?.labelCell.address ?? null,
    explanations: parts.map(({ score }) => score.explanation),
    doubts: [],
  };
}

function totalStep({ form: { total }, totals }: Evaluation, end: number): Step {
  return {
    id: "total",
    kind: "total",
    row: total?.row ?? end,
    title: total?.label ?? "",
    facts: weightFact(totals.weight.value, null),
    question: { kind: "points", due: totals.score.value, weight: totals.weight.value, band: null },
    stated: total?.score?.value ?? null,
    hidden: addresses(total?.score ?? null),
    at: (total?.score?.cell ?? total?.labelCell)?.address ?? null,
    explanations: [totals.score.explanation],
    doubts: [],
  };
}

function gradeStep({ form: { total }, totals }: Evaluation, end: number): Step {
  const printed = total?.grade ?? null;
  return {
    id: "grade",
    kind: "grade",
    row: total?.row ?? end,
    title: "",
    facts: [],
    question: { kind: "grade", due: totals.grade },
    stated: printed?.text ?? null,
    hidden: printed === null ? [] : [printed.cell.address],
    at: (printed?.cell ?? total?.labelCell)?.address ?? null,
    explanations: totals.gradeExplanation === null ? [] : [totals.gradeExplanation],
    doubts: [],
  };
}

function addresses(...cells: readonly (NumericCell | null)[]): readonly string[] {
  return cells.flatMap((one) => (one === null || one.cell.plain === "" ? [] : [one.cell.address]));
}

function numberFact(label: Parameters<typeof message>[0], number: NumericCell | null): readonly StepFact[] {
  if (number === null || number.cell.plain === "") return [];
  return [{ label: message(label), text: number.cell.plain, cell: number.cell.address }];
}

function weightFact(points: number | null, cell: NumericCell | null): readonly StepFact[] {
  if (points === null) return [];
  return [{ label: message("training.fact.weight"), text: String(points), cell: cell?.cell.address ?? null }];
}

function readingFact(
  label: Parameters<typeof message>[0],
  { text }: Reading,
  cell: string | null,
): readonly StepFact[] {
  return text.trim() === "" ? [] : [{ label: message(label), text, cell }];
}
