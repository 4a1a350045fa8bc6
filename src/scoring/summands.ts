import { fundAmounts, mainFund, numberIn, type Indicator, type NumericCell } from "../form";
import type { Message } from "../i18n";
import { input, inputFrom } from "./explain";
import { labels } from "./labels";
import type { Summand } from "./mechanisms/sum";
import { sharedAddresses } from "./merged";
import type { FundEvaluation, IndicatorEvaluation } from "./model";
import { within } from "./numbers";

/** Rows whose cells are one merged cell count it once: only the first of them. */
function onceEach<T>(rows: readonly T[], cellOf: (row: T) => NumericCell | null): readonly T[] {
  const shared = sharedAddresses(rows.map(cellOf));
  if (shared.size === 0) return rows;
  const counted = new Set<string>();
  return rows.filter((row) => {
    const address = cellOf(row)?.cell.address;
    if (address === undefined || !shared.has(address)) return true;
    if (counted.has(address)) return false;
    counted.add(address);
    return true;
  });
}

/** 分值 of the rows, named second levels without an indicator included, for they count in the form's own total. */
export function rowWeights(indicators: readonly IndicatorEvaluation[]): readonly Summand[] {
  const summands: Summand[] = [];
  for (const { indicator } of onceEach(indicators, ({ indicator }) => indicator.weight)) {
    const { weight } = indicator;
    if (weight === null || weight.state === "blank" || weight.state === "marker") continue;
    summands.push({ points: numberIn(weight), input: inputFrom(labels.weight, weight), explanation: null });
  }
  return summands;
}

/** The fund rows that carry points for execution; one whose points cannot be read where no other has any. */
export function carryingFunds(funds: readonly FundEvaluation[]): readonly FundEvaluation[] {
  const known = funds.filter(({ weight }) => weight !== null);
  const main = mainFund(funds, ({ row }) => fundAmounts(row));
  return known.length === 0 && main?.row.weight?.state === "unreadable" ? [main] : known;
}

/** Points for execution of the fund rows that carry some. */
export function fundWeights(funds: readonly FundEvaluation[]): readonly Summand[] {
  return carryingFunds(funds).map(({ weight, row }) => {
    const stated = row.weight?.state === "number" || weight === null ? row.weight : null;
    const label = input(labels.weightExecution, weight, stated?.cell.address ?? null);
    return { points: weight, input: label, explanation: null };
  });
}

/**
 * Due scores of the rows. Where a row's due score cannot be told, the stated one stands if it lies in the band that the
 * actual allows (0 to the weight where there is no band); else the row is needed and unknown. Rows without weight and
 * without score are not needed. A stated score in a cell merged over several rows stands in once; where one of them has a
 * due score it stands in for none, as how it splits is not written.
 */
export function dueScores(indicators: readonly IndicatorEvaluation[]): readonly Summand[] {
  const told = indicators.filter(({ score }) => score.value !== null);
  const untold = told.length === indicators.length ? [] : indicators.filter(({ score }) => score.value === null);
  const split = new Set(untold.length === 0 ? [] : told.map(({ indicator }) => indicator.score?.cell.address));
  const standIns = new Set(onceEach(untold, ({ indicator }) => indicator.score));
  const summands: Summand[] = [];
  for (const row of indicators) {
    const summand = row.score.value !== null ? dueScore(row) : standIns.has(row) ? standIn(row, split) : null;
    if (summand !== null) summands.push(summand);
  }
  return summands;
}

/** A due score, or that it is not known. */
function dueScore({ indicator, score: { value, explanation } }: IndicatorEvaluation): Summand {
  return { points: value, input: input(labels.score, value, indicator.score?.cell.address ?? null), explanation };
}

/** What stands for a due score that cannot be told; null: the row is not needed. `split`: the cells of told scores. */
function standIn(row: IndicatorEvaluation, split: ReadonlySet<string | undefined>): Summand | null {
  const { indicator, score, band } = row;
  const shared = indicator.score !== null && split.has(indicator.score.cell.address);
  if (shared && indicator.kind === "empty") return null;
  const weight = numberIn(indicator.weight);
  const stated = shared ? null : numberIn(indicator.score);
  if (stated !== null && within(stated, band?.from ?? 0, band?.to ?? weight ?? Number.POSITIVE_INFINITY)) {
    return { points: stated, input: inputFrom(labels.stated, indicator.score), explanation: score.explanation };
  }
  const needed = stated !== null || (weight ?? 0) > 0 || indicator.weight?.state === "unreadable";
  return needed ? dueScore(row) : null;
}

/** Due execution score; the stated one stands in where the amounts are missing, not where they are there and cannot be read. */
export function dueFundScores(funds: readonly FundEvaluation[]): readonly Summand[] {
  return carryingFunds(funds).map(({ row, weight, score }) => {
    const label = input(labels.fundScore, score.value, row.score?.cell.address ?? null);
    if (score.value !== null) return { points: score.value, input: label, explanation: score.explanation };
    const stated = numberIn(row.score);
    const unreadable = [row.budget, row.executed, row.transferred].some((amount) => amount?.state === "unreadable");
    const usable = !unreadable && stated !== null && weight !== null && within(stated, 0, weight);
    const taken = usable ? inputFrom(labels.fundScoreStated, row.score) : label;
    return { points: usable ? stated : null, input: taken, explanation: score.explanation };
  });
}

/** Scores as the rows state them. A blank score that is still to be given leaves the sum unknown. */
export function statedScores(indicators: readonly IndicatorEvaluation[]): readonly Summand[] {
  const summands: Summand[] = [];
  for (const { indicator } of onceEach(indicators, ({ indicator }) => indicator.score)) {
    const summand = statedSummand(labels.stated, indicator.score, awaitsScore(indicator));
    if (summand !== null) summands.push(summand);
  }
  return summands;
}

/** The execution score as stated, awaited wherever execution carries points. */
export function statedFundScores(funds: readonly FundEvaluation[]): readonly Summand[] {
  return carryingFunds(funds)
    .map(({ row }) => statedSummand(labels.fundScoreStated, row.score, true))
    .filter((summand) => summand !== null);
}

function awaitsScore({ kind, weight }: Indicator): boolean {
  return kind === "indicator" && (weight === null || (numberIn(weight) ?? 0) > 0);
}

function statedSummand(label: Message, score: NumericCell | null, awaited: boolean): Summand | null {
  const points = numberIn(score);
  const open = score === null || score.state === "blank" ? awaited : score.state === "unreadable";
  return points !== null || open ? { points, input: inputFrom(label, score), explanation: null } : null;
}
