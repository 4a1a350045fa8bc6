import { isPrompt, numberIn, statedReason } from "../form";
import { message } from "../i18n";
import { isOpen, type Finding } from "../rules";
import { same, type Evaluation, type IndicatorEvaluation } from "../scoring";
import type { Cell } from "../sheet";
import { content, type Draft } from "./draft";
import { nameOf } from "./indicator-scores";
import {
  isUntouchedPrompt,
  listPrompt,
  overachievedPrompt,
  shortfallPrompt,
  type PromptWording,
  type Shortfall,
} from "./prompt-text";
import type { Shown } from "./shown";

interface ReasonCell {
  readonly cell: Cell;
  readonly rows: readonly IndicatorEvaluation[];
}

/**
 * 原因提示, one for each reason cell. Due where points are missing and no reason is given: written into an empty cell,
 * renewed when the numbers change, taken away when it is no longer due. A text of somebody's own is never touched; a
 * marker (无, —, 0), and a cell in a hidden or filtered row, only when ticked. A target passed by far is asked about in
 * the same way, as the rule `overachieved` asks; nothing is taken off for it.
 */
export function promptDrafts(
  evaluation: Evaluation,
  findings: readonly Finding[],
  shown: Shown,
  wording: PromptWording,
): readonly Draft[] {
  // Of thousands of findings only these few bear on a prompt; every row looks for its own among them.
  const told = findings.filter(({ rule }) => rule === "missing-reason" || rule === "overachieved");
  const bearing = told.filter((finding) => finding.accepted !== undefined || isOpen(finding));
  return reasonCells(evaluation).flatMap((reason) => {
    const asked = reason.rows.filter((row) => !isSettled(row, bearing));
    const shortfalls = asked.flatMap((row) => shortfallOf(row, evaluation, shown));
    const over = shortfalls.length === 0 ? overachievement(reason, bearing) : null;
    const wanted = over ?? wantedPrompt(reason, shortfalls, wording);
    const hidden = reason.rows.every(({ indicator }) => indicator.hidden);
    return draftFor(reason.cell, wanted, {
      kind: over === null ? "shortfall" : "overachieved",
      doubtful: isDoubtful(reason),
      hidden,
    });
  });
}

/** A row whose missing reason was accepted is not asked again. */
const isSettled = ({ indicator }: IndicatorEvaluation, findings: readonly Finding[]): boolean =>
  findings.some(
    ({ rule, row, accepted }) => rule === "missing-reason" && row === indicator.row && accepted !== undefined,
  );

/** The form's reason cells with the rows they serve: their own, one merged over several, or one for the whole form. */
function reasonCells({ form, indicators }: Evaluation): readonly ReasonCell[] {
  const cells = new Map<string, { cell: Cell; rows: IndicatorEvaluation[] }>();
  for (const row of indicators) {
    const cell = row.indicator.reason ?? form.commonReason;
    if (cell === null) continue;
    const known = cells.get(cell.address);
    if (known === undefined) cells.set(cell.address, { cell, rows: [row] });
    else known.rows.push(row);
  }
  return [...cells.values()];
}

/** Points missing without a reason, by the score that the row will show; where it will show none, by the due one. */
function shortfallOf(row: IndicatorEvaluation, { form }: Evaluation, shown: Shown): readonly Shortfall[] {
  const { indicator, comparison, score } = row;
  const weight = numberIn(indicator.weight);
  const cell = indicator.score;
  const given = shown.number(cell) ?? (cell === null || shown.isBlank(cell) ? score.value : null);
  if (indicator.kind === "empty" || weight === null || given === null) return [];
  const lost = weight - given;
  if (lost <= 0 || same(weight, given) || statedReason(form, indicator) !== null) return [];
  return [{ row: indicator.row, name: nameOf(row), met: comparison.met, ratio: comparison.ratio, lost }];
}

function wantedPrompt({ rows }: ReasonCell, shortfalls: readonly Shortfall[], wording: PromptWording): string | null {
  const [first] = shortfalls;
  if (first === undefined) return null;
  return rows.length === 1 ? shortfallPrompt(first, wording) : listPrompt(shortfalls, wording);
}

/** Only where the rule has asked, and the cell belongs to that row alone. */
function overachievement({ cell, rows }: ReasonCell, findings: readonly Finding[]): string | null {
  const [row] = rows;
  const ratio = row?.comparison.ratio ?? null;
  if (row === undefined || rows.length > 1 || ratio === null) return null;
  if (cell.plain !== "" && !isUntouchedPrompt(cell.text)) return null;
  const asked = findings.some(
    (finding) => finding.rule === "overachieved" && isOpen(finding) && finding.row === row.indicator.row,
  );
  return asked ? overachievedPrompt(ratio) : null;
}

const isDoubtful = ({ rows }: ReasonCell): boolean => rows.some(({ comparison }) => comparison.doubts.length > 0);

function draftFor(
  cell: Cell,
  wanted: string | null,
  told: { readonly kind: "shortfall" | "overachieved"; readonly doubtful: boolean; readonly hidden: boolean },
): readonly Draft[] {
  const present = cell.text;
  if (cell.formula !== null || wanted === present) return [];
  const base = { cell, numberFormat: null };
  if (isPrompt(present)) {
    if (!isUntouchedPrompt(present)) return [];
    const reason = message(wanted === null ? "writeback.prompt-edit.remove" : "writeback.prompt-edit.renew");
    const purpose = wanted === null ? "prompt-removal" : "reason-prompt";
    return [{ ...base, after: content(wanted), purpose, reason, safe: true }];
  }
  if (wanted === null) return [];
  const empty = cell.plain === "";
  const over = told.kind === "overachieved";
  const id = over ? "overachieved" : empty ? "add" : "replace-marker";
  const reason = message(`writeback.prompt-edit.${id}`, { before: present });
  // 各3个以上 → 5: whether it is far above the target is for a person to say, so the question is only offered.
  const safe = empty && !told.hidden && !(over && told.doubtful);
  return [{ ...base, after: content(wanted), purpose: "reason-prompt", reason, safe }];
}
