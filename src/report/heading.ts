import type { FormSheetResult } from "./result-schema";
import { say, type Speaker } from "./say";

/** A label and what stands behind it; null: nothing to say. */
export type Fact = readonly [label: string, text: string | null];

function coverageText(speaker: Speaker, { share, columns, skippedRows }: FormSheetResult["form"]["coverage"]): string {
  const separator = say(speaker, "report.citation.separator");
  const unknownColumns = columns
    .filter(({ role }) => role === null)
    .map(({ column, header }) => say(speaker, "report.coverage.column", { column, header }));
  const unknownRows = skippedRows
    .filter(({ reason }) => reason === "not-understood")
    .map(({ row }) => say(speaker, "report.coverage.row", { row }));
  const parts = [say(speaker, "report.coverage.full", { share })];
  if (unknownColumns.length > 0) {
    parts.push(say(speaker, "report.coverage.columns", { columns: unknownColumns.join(separator) }));
  }
  if (unknownRows.length > 0) parts.push(say(speaker, "report.coverage.rows", { rows: unknownRows.join(separator) }));
  return parts.join(separator);
}

/** Which form was recognised, where, as what and why. */
export function headingFacts(speaker: Speaker, { layoutName, form }: FormSheetResult): Fact[] {
  const because = (what: string, why: string): string => say(speaker, "report.because", { what, why });
  return [
    [say(speaker, "report.head.title"), form.title === "" ? null : form.title],
    [say(speaker, "report.head.unit"), form.unitName],
    [say(speaker, "report.head.project"), form.projectName],
    [say(speaker, "report.head.year"), form.year === null ? null : String(form.year)],
    [say(speaker, "report.head.layout"), because(layoutName, form.layoutReason)],
    [say(speaker, "report.head.profile"), because(form.profileName, form.profileReason)],
    [say(speaker, "report.head.coverage"), coverageText(speaker, form.coverage)],
  ];
}

/** What a reader should know before trusting the rest. */
export function remarks(speaker: Speaker, { form, truncated }: FormSheetResult): string[] {
  return [...form.remarks, ...(truncated ? [say(speaker, "report.truncated")] : [])];
}
