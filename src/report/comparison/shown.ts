import { listed, shortened } from "../../i18n";
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

/** A cell's text, cut where it is long. */
export function cut(speaker: Speaker, text: string): string {
  const line = text.replaceAll(/\s+/g, (space) => (space.includes("\n") ? " " : space)).trim();
  if (line === "") return say(speaker, "review.comparison.blank");
  return shortened(line, 60);
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
    ...(onlyBefore.length === 0 ? [] : [say(speaker, "review.comparison.onlyBefore", { sheets: listed(onlyBefore) })]),
    ...(onlyAfter.length === 0 ? [] : [say(speaker, "review.comparison.onlyAfter", { sheets: listed(onlyAfter) })]),
  ];
}

/** A line of the comparison: what it is about, the two versions beside each other, and what the change means. */
export interface ShownChange {
  readonly what: string;
  readonly where: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly meaning: string;
  readonly tone: "lowered" | "raised" | "unclear" | "same";
}

function changeLines(
  speaker: Speaker,
  what: string,
  where: string,
  changes: readonly ChangeResult[],
): readonly ShownChange[] {
  return changes.map((change, at) => {
    const { before, after, cells, meaning } = change;
    return {
      what: at === 0 ? what : "",
      where: `${at === 0 ? where : ""} ${cells.after ?? cells.before ?? ""}`.trim(),
      field: fieldText(speaker, change),
      before,
      after,
      meaning: meaningText(speaker, change) ?? "",
      tone: meaning ?? "same",
    };
  });
}

/** One pair of forms side by side. */
export interface ShownForms {
  readonly title: string;
  readonly remarks: readonly string[];
  /** 表头, 预算执行, 指标: those in which something changed. */
  readonly tables: readonly { readonly title: string; readonly changes: readonly ShownChange[] }[];
  readonly findingsTitle: string;
  readonly findings: readonly {
    readonly fate: "new" | "still" | "gone";
    readonly badge: string;
    readonly cell: string;
    readonly title: string;
    readonly message: string;
  }[];
}

export const changeHeads = ["what", "where", "field", "before", "after", "meaning"] as const;

function shownForms(speaker: Speaker, form: FormComparisonResult): ShownForms {
  const rows = form.rows.filter(isChanged).flatMap((row): readonly ShownChange[] => {
    const what = `${rowKinds(speaker, row).join(" ")}: ${row.name}`;
    const where = rowPlace(speaker, row);
    const blank = { what, where, field: "", before: "", after: "", meaning: "", tone: "same" } as const;
    return row.changes.length === 0 ? [blank] : changeLines(speaker, what, where, row.changes);
  });
  const funds = form.funds.flatMap(({ label, kind, changes }) => {
    const what = kind === "matched" ? label : `${label} ${say(speaker, `review.comparison.kind.${kind}`)}`;
    return changeLines(speaker, what, "", changes);
  });
  const tables = [
    { title: say(speaker, "review.comparison.form"), changes: changeLines(speaker, "", "", form.changes) },
    { title: say(speaker, "review.comparison.funds"), changes: funds },
    { title: say(speaker, "review.comparison.rows"), changes: rows },
  ];
  return {
    title: say(speaker, "review.comparison.sheets", { ...form.sheets }),
    remarks: isSame(form) ? [say(speaker, "review.comparison.nothing")] : summaries(speaker, form),
    tables: tables.filter(({ changes }) => changes.length > 0),
    findingsTitle: say(speaker, "review.comparison.findings"),
    findings: form.findings.map(({ fate, finding, cellBefore }) => ({
      fate,
      badge: say(speaker, `review.comparison.fate.${fate}`),
      cell: (fate === "gone" ? cellBefore : finding.cell) ?? say(speaker, "report.finding.whole"),
      title: finding.title,
      message: finding.message,
    })),
  };
}

/** 对比 as it is shown in the page: all texts rendered. */
export interface ComparisonShown {
  readonly title: string;
  readonly files: string;
  readonly heads: readonly string[];
  readonly remarks: readonly string[];
  readonly forms: readonly ShownForms[];
}

export function comparisonShown(result: ComparisonResult): ComparisonShown {
  const speaker: Speaker = { locale: result.lang };
  return {
    title: say(speaker, "review.comparison.title"),
    files: say(speaker, "review.comparison.files", { ...result.files }),
    heads: changeHeads.map((id) => say(speaker, `review.comparison.col.${id}`)),
    remarks: bookRemarks(speaker, result),
    forms: result.forms.map((form) => shownForms(speaker, form)),
  };
}
