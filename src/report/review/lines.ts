import {
  isOutdated,
  resultOf,
  shownName,
  worstFirst,
  type FormSummary,
  type ReviewDecision,
  type ReviewItem,
  type ReviewSession,
} from "../../review";
import type { FormSheetResult } from "../result-schema";
import { say, type Speaker } from "../say";

/** One row of every table about many workbooks: a form, or a file in which none could be read. */
export interface ReviewLine {
  /** 序号, from 1 in the order of the tables: worst first. */
  readonly number: number;
  readonly item: ReviewItem;
  readonly form: FormSummary | null;
  readonly sheet: FormSheetResult | null;
  readonly decision: ReviewDecision | null;
  /** The file was changed after it was decided on. */
  readonly outdated: boolean;
}

/** Every form of the session, and a line for each file without one; worst files first. */
export function reviewLines({ items, decisions }: ReviewSession): ReviewLine[] {
  const all = worstFirst(items).flatMap((item): Omit<ReviewLine, "number">[] => {
    const decision = decisions[item.file] ?? null;
    const line = { item, decision, outdated: decision !== null && isOutdated(item, decision) };
    if (item.forms.length === 0) return [{ ...line, form: null, sheet: null }];
    return item.forms.map((form) => ({ ...line, form, sheet: resultOf(item, form) }));
  });
  return all.map((line, at) => ({ number: at + 1, ...line }));
}

/** How a unit is called in the tables: as the form names it, else by its file. */
export function lineName(speaker: Speaker, { form, item }: ReviewLine): string {
  if (form === null) return shownName(item.file);
  return form.unit ?? form.project ?? say(speaker, "report.review.unnamed");
}

/** Whether the check went well, and if not why. */
export function stateText(speaker: Speaker, { item, form, outdated }: ReviewLine): string {
  if (item.state === "failed") return item.result.error?.message ?? "";
  if (item.state === "no-form") return say(speaker, "report.review.state.no-form");
  if (outdated) return say(speaker, "report.review.state.changed");
  return say(speaker, form?.incomplete === true ? "report.review.state.incomplete" : "report.review.state.checked");
}

export function decisionText(speaker: Speaker, { decision }: ReviewLine): string | null {
  const state = decision?.state ?? null;
  return state === null ? null : say(speaker, `report.review.decision.${state}`);
}
