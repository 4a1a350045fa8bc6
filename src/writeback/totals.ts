import { isLeftAlone, isUntouched, numberIn, type NumericCell } from "../form";
import { message } from "../i18n";
import { carryingFunds, roundHalfUp, same, totalAgrees, type Evaluation } from "../scoring";
import { plainFormat, type Cell } from "../sheet";
import { content, type Draft } from "./draft";
import { sumFormula } from "./formulas";
import { addedCells } from "./linear";
import { onceEach } from "./once-each";
import type { Shown } from "./shown";

/**
 * 总分: the sum of what the rows will show. Nothing where a score is still open, where the form is cut off and rows are
 * missing, or where the rows give more than 100.
 */
export function totalScoreDrafts(evaluation: Evaluation, shown: Shown, formulas: boolean): readonly Draft[] {
  const total = evaluation.form.total?.score ?? null;
  if (total === null || isLeftAlone(total) || evaluation.form.cutOff) return [];
  const parts = scoreCells(evaluation);
  const sum = sumShown(evaluation, parts, shown);
  if (sum === null) return [];
  const untouched = isUntouched(total);
  const present = presentValue(total, parts, shown);
  if (!untouched) {
    if (present.value !== null && totalAgrees(present.value, sum, evaluation.profile)) return present.refreshed;
    if (sum > 100) return [];
  }
  const id = untouched ? "writeback.total.fill" : "writeback.total.replace";
  const values = { before: total.cell.text, sum };
  return [sumDraft(total.cell, parts, shown, formulas, { sum, reason: message(id, values), safe: untouched })];
}

/** 分值合计: only filled where empty. A printed 100 over rows that give 90 is a finding about the rows, not about the total. */
export function totalWeightDrafts(evaluation: Evaluation, shown: Shown, formulas: boolean): readonly Draft[] {
  const { form, totals, indicators, funds } = evaluation;
  const total = form.total?.weight ?? null;
  const sum = totals.weight.value;
  if (total === null || sum === null || form.cutOff || !isUntouched(total)) return [];
  const cells = [
    ...indicators.map(({ indicator }) => indicator.weight),
    ...funds.filter(({ weight }) => weight !== null).map(({ row }) => row.weight),
  ];
  const parts = onceEach(cells.flatMap((cell) => (cell?.state === "number" ? [cell] : [])));
  // Points that stand in the heading or only in the scheme have no cell to refer to.
  const complete = same(
    parts.reduce((total, { value }) => total + (value ?? 0), 0),
    sum,
  );
  const reason = message("writeback.total-weight.fill", { sum });
  return [sumDraft(total.cell, parts, shown, formulas && complete, { sum, reason, safe: true })];
}

/** 小计 that a person wrote as a formula: the formula stays, its result follows the scores written above it. */
export function subtotalDrafts({ form }: Evaluation, shown: Shown): readonly Draft[] {
  const parts = onceEach(form.indicators.flatMap(({ score }) => score ?? []));
  return form.subtotals.flatMap(({ score }) => (score === null ? [] : presentValue(score, parts, shown).refreshed));
}

function sumDraft(
  cell: Cell,
  parts: readonly NumericCell[],
  shown: Shown,
  formulas: boolean,
  { sum, reason, safe }: { sum: number; reason: Draft["reason"]; safe: boolean },
): Draft {
  // SUM passes over numbers kept as text, without a word.
  const asText = parts.some((part) => shown.isText(part));
  const formula = formulas && !asText && parts.length > 0 ? sumFormula(parts.map((part) => part.cell)) : null;
  return {
    cell,
    after: content(sum, formula),
    numberFormat: plainFormat(cell),
    purpose: "total",
    reason: formulas && asText ? message("writeback.as-value", { reason }) : reason,
    safe,
  };
}

/** Cells whose scores make the total. A form whose printed weight is that of the indicators alone leaves execution out. */
function scoreCells({ form, funds, indicators }: Evaluation): readonly NumericCell[] {
  const rows = indicators.flatMap(({ indicator }) => indicator.score ?? []);
  const weights = onceEach(indicators.flatMap(({ indicator }) => indicator.weight ?? []));
  const ownWeight = weights.reduce((sum, cell) => sum + (numberIn(cell) ?? 0), 0);
  const printed = numberIn(form.total?.weight ?? null);
  const withoutFunds = printed !== null && same(printed, ownWeight) && !same(printed, 100);
  const carrying = carryingFunds(funds).flatMap(({ row }) => row.score ?? []);
  return onceEach(withoutFunds ? rows : [...rows, ...carrying]);
}

/** Null where nothing is scored, where a needed score is still empty, or where one is no number. */
function sumShown({ indicators, funds }: Evaluation, parts: readonly NumericCell[], shown: Shown): number | null {
  const notNeeded = new Set(
    indicators
      .filter(({ indicator: { kind, weight } }) => kind === "empty" || (weight !== null && (weight.value ?? 0) === 0))
      .map(({ indicator }) => indicator.score?.cell.address),
  );
  const open = parts.some((part) => {
    if (shown.number(part) !== null || part.state === "marker") return false;
    return !(shown.isBlank(part) && notNeeded.has(part.cell.address));
  });
  const fundWithoutCell = carryingFunds(funds).some(({ row }) => row.score === null);
  const rowHasScore = indicators.some(({ indicator }) => shown.number(indicator.score) !== null);
  if (open || fundWithoutCell || !rowHasScore) return null;
  const numbers = parts.flatMap((part) => shown.number(part) ?? []);
  return roundHalfUp(
    numbers.reduce((sum, one) => sum + one, 0),
    4,
  );
}

/**
 * What the cell will show once the accepted edits are in: a typed number stays, a formula that adds cells moves with
 * them. Its result is then written along, so that a viewer that does not calculate shows the right one.
 */
function presentValue(
  cell: NumericCell,
  parts: readonly NumericCell[],
  shown: Shown,
): { readonly value: number | null; readonly refreshed: readonly Draft[] } {
  const before = numberIn(cell);
  const { formula } = cell.cell;
  const added = formula === null ? null : addedCells(formula);
  if (before === null || formula === null || added === null) return { value: before, refreshed: [] };
  const change = shown.change(added, new Map(parts.map((part) => [part.cell.address, part.cell])));
  const value = roundHalfUp(before + change, 4);
  if (change === 0) return { value, refreshed: [] };
  const reason = message("writeback.total.refresh", { before, after: value });
  const draft: Draft = {
    cell: cell.cell,
    after: content(value, formula),
    numberFormat: null,
    purpose: "total",
    reason,
    safe: true,
  };
  return { value, refreshed: [draft] };
}
