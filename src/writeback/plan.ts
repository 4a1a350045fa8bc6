import type { Finding } from "../rules";
import type { Evaluation } from "../scoring";
import { editOf } from "./draft";
import type { CellEdit } from "./edit";
import { fundScoreDrafts } from "./fund-scores";
import { gradeDrafts } from "./grade";
import { indicatorScoreDrafts } from "./indicator-scores";
import { onceEach } from "./once-each";
import type { PromptWording } from "./prompt-text";
import { promptDrafts } from "./prompts";
import { rateDrafts } from "./rates";
import { remedyDrafts } from "./remedies";
import { Shown, type Accepts } from "./shown";
import { subtotalDrafts, totalScoreDrafts, totalWeightDrafts } from "./totals";

export interface WriteBackOptions {
  /** Rates, execution scores and totals as live formulas (the default of every face), or as plain values. */
  readonly formulas: boolean;
  /**
   * Which edits that replace something a person typed (`safe: false`) are going to be written: all, or those at these
   * addresses. Default none. Totals, grade and prompts are planned for the sheet as it will be then, so a face that lets
   * edits be ticked plans again with each tick.
   */
  readonly includeTyped?: boolean | ReadonlySet<string>;
  /** Addresses of safe edits that were unticked. */
  readonly skip?: ReadonlySet<string>;
  /** Whether prompts ask for measures too; default: for the reason alone. Prompts of the other wording are renewed. */
  readonly prompts?: PromptWording;
}

/**
 * 写回计划: every edit that the form could do with, in the order of the sheet. Safe ones fill empty computed cells and keep
 * our own prompts up to date; the others are offered. Planning again after writing what was accepted gives nothing
 * further to accept, save where a suggestion was taken that changes what is computed from (an amount, a weight): the
 * rates and sums that follow from it come with the next plan.
 */
export function planWriteBack(
  evaluation: Evaluation,
  findings: readonly Finding[],
  { formulas, includeTyped = false, skip = new Set(), prompts = "reason" }: WriteBackOptions,
): readonly CellEdit[] {
  const accepts: Accepts = ({ safe, cell: { address } }) =>
    safe ? !skip.has(address) : typeof includeTyped === "boolean" ? includeTyped : includeTyped.has(address);

  const scores = [
    ...rateDrafts(evaluation, formulas),
    ...fundScoreDrafts(evaluation, formulas),
    ...indicatorScoreDrafts(evaluation),
  ];
  // A score that a suggestion changes is in the total too; where both speak of a cell, the score due goes first.
  const remedies = remedyDrafts(findings);
  const scored = new Set(scores.map(({ cell }) => cell.address));
  const shown = new Shown([...scores, ...remedies.filter(({ cell }) => !scored.has(cell.address))], accepts);
  const subtotals = subtotalDrafts(evaluation, shown);
  shown.add(subtotals, accepts);
  const totals = [...totalWeightDrafts(evaluation, shown, formulas), ...totalScoreDrafts(evaluation, shown, formulas)];
  shown.add(totals, accepts);
  const rest = [...gradeDrafts(evaluation, shown), ...promptDrafts(evaluation, findings, shown, prompts)];

  // A cell that serves two purposes (an execution row among the indicators) is the first one's.
  return [...onceEach([...scores, ...subtotals, ...totals, ...rest, ...remedies])]
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column)
    .map((draft) => editOf(evaluation.form, draft));
}
