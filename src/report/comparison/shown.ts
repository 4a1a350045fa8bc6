import { say, type Speaker } from "../say";
import type { ChangeResult, ComparisonResult, FormComparisonResult, RowResult } from "./schema";

const fields = [
  "name",
  "place",
  "level",
  "target",
  "actual",
  "weight",
  "statedScore",
  "score",
  "reason",
  "budget",
  "executed",
  "rate",
  "statedTotal",
  "total",
  "grade",
  "planned",
  "achieved",
  "profile",
  "layout",
  "year",
] as const;

export function fieldText(speaker: Speaker, { field }: ChangeResult): string {
  const known = fields.find((one) => one === field);
  return known === undefined ? field : say(speaker, `review.comparison.field.${known}`);
}

const most = 60;

/** A cell's text, cut where it is long. */
export function cut(speaker: Speaker, text: string): string {
  const line = text.replaceAll(/\s+/g, (space) => (space.includes("\n") ? " " : space)).trim();
  if (line === "") return say(speaker, "review.comparison.blank");
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

export function meaningText(speaker: Speaker, { meaning, why }: ChangeResult): string | null {
  if (meaning === null) return null;
  return why ?? say(speaker, `review.comparison.meaning.${meaning}`);
}

/** What became of a row in one word, or in two. */
export function rowKinds(speaker: Speaker, { kind, match, moved, changes }: RowResult): string[] {
  return [
    ...(kind !== "matched" || changes.length > 0 ? [say(speaker, `review.comparison.kind.${kind}`)] : []),
    ...(match === null || match === "same" ? [] : [say(speaker, `review.comparison.match.${match}`)]),
    ...(moved ? [say(speaker, "review.comparison.moved")] : []),
  ];
}

export function rowPlace(speaker: Speaker, { rows: { before, after } }: RowResult): string {
  if (before === null) return say(speaker, "review.comparison.rowAdded", { after: after ?? 0 });
  if (after === null) return say(speaker, "review.comparison.rowRemoved", { before });
  return say(speaker, "review.comparison.rowAt", { before, after });
}

export const isChanged = ({ kind, moved, match, changes }: RowResult): boolean =>
  kind !== "matched" || moved || match !== "same" || changes.length > 0;

export function summaries(speaker: Speaker, form: FormComparisonResult): string[] {
  const rows = (wanted: (row: RowResult) => boolean): number => form.rows.filter(wanted).length;
  const fate = (wanted: string): number => form.findings.filter((one) => one.fate === wanted).length;
  return [
    say(speaker, "review.comparison.summary", {
      changed: rows(({ kind, changes }) => kind === "matched" && changes.length > 0),
      added: rows(({ kind }) => kind === "added"),
      removed: rows(({ kind }) => kind === "removed"),
      moved: rows(({ moved }) => moved),
      lowered: form.lowered,
      unclear: form.unclear,
    }),
    say(speaker, "review.comparison.findingsSummary", { new: fate("new"), still: fate("still"), gone: fate("gone") }),
  ];
}

export const isSame = (form: FormComparisonResult): boolean =>
  form.changes.length === 0 &&
  form.funds.every(({ kind, changes }) => kind === "matched" && changes.length === 0) &&
  !form.rows.some(isChanged) &&
  form.findings.every(({ fate }) => fate === "still");

/** What is said of the workbooks beside their forms. */
export function bookRemarks(speaker: Speaker, { forms, onlyBefore, onlyAfter, errors }: ComparisonResult): string[] {
  return [
    ...errors.map(({ error }) => error.message),
    ...(errors.length === 0 && forms.length === 0 ? [say(speaker, "review.comparison.noPair")] : []),
    ...(onlyBefore.length === 0
      ? []
      : [say(speaker, "review.comparison.onlyBefore", { sheets: onlyBefore.join("、") })]),
    ...(onlyAfter.length === 0 ? [] : [say(speaker, "review.comparison.onlyAfter", { sheets: onlyAfter.join("、") })]),
  ];
}
