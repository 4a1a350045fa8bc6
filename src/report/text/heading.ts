import type { FormSheetResult } from "../result-schema";
import { labelled, say, type Page } from "./page";

function coverageText(page: Page, { share, columns, skippedRows }: FormSheetResult["form"]["coverage"]): string {
  const unknownColumns = columns.filter(({ role }) => role === null);
  const unknownRows = skippedRows.filter(({ reason }) => reason === "not-understood");
  const separator = say(page, "report.citation.separator");
  return [
    say(page, "report.coverage.full", { share }),
    ...(unknownColumns.length === 0
      ? []
      : [
          say(page, "report.coverage.columns", {
            columns: unknownColumns
              .map(({ column, header }) => say(page, "report.coverage.column", { column, header }))
              .join(separator),
          }),
        ]),
    ...(unknownRows.length === 0
      ? []
      : [
          say(page, "report.coverage.rows", {
            rows: unknownRows.map(({ row }) => say(page, "report.coverage.row", { row })).join(separator),
          }),
        ]),
  ].join(separator);
}

/** Which form was recognised, where, as what and why. */
export function headingLines(page: Page, { sheet, layoutName, truncated, form }: FormSheetResult): string[] {
  const facts: readonly (readonly [string, string | null])[] = [
    [say(page, "report.head.title"), form.title === "" ? null : form.title],
    [say(page, "report.head.unit"), form.unitName],
    [say(page, "report.head.project"), form.projectName],
    [say(page, "report.head.year"), form.year === null ? null : String(form.year)],
    [say(page, "report.head.layout"), say(page, "report.because", { what: layoutName, why: form.layoutReason })],
    [
      say(page, "report.head.profile"),
      say(page, "report.because", { what: form.profileName, why: form.profileReason }),
    ],
    [say(page, "report.head.coverage"), coverageText(page, form.coverage)],
  ];
  const remarks = [
    ...form.remarks,
    ...(form.furtherForms > 0 ? [say(page, "report.furtherForms", { count: form.furtherForms })] : []),
    ...(truncated ? [say(page, "report.truncated")] : []),
  ];
  return [
    "",
    page.colours.bold(page.colours.cyan(say(page, "report.sheet", { sheet, ...form.rows }))),
    ...facts.flatMap(([label, text]) => (text === null ? [] : labelled(page, label, text))),
    ...remarks.flatMap((remark) =>
      labelled(page, say(page, "report.head.remark"), remark).map((line) => page.colours.yellow(line)),
    ),
  ];
}
