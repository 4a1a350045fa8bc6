import type { FormSheetResult, WorkbookResult } from "../result-schema";
import { tally } from "../tally";
import { editLines } from "./edits";
import { findingsLines } from "./findings";
import { fundLines } from "./funds";
import { headingLines } from "./heading";
import { explanationLines } from "./explanations";
import { indicatorLines } from "./indicators";
import { say } from "../say";
import { totalFacts } from "../totals";
import { factLines, heading, type Page } from "./page";
import { wrap } from "./wrap";

export type { Colours, Page } from "./page";
export { table } from "./table";
export { wrap } from "./wrap";

function sheetLines(page: Page, sheet: FormSheetResult): string[] {
  return [
    ...headingLines(page, sheet),
    ...fundLines(page, sheet),
    ...indicatorLines(page, sheet),
    ...heading(page, say(page, "report.totals")),
    ...factLines(page, totalFacts(page, sheet)),
    ...(page.explain ? explanationLines(page, sheet) : []),
    ...findingsLines(page, sheet),
  ];
}

function failureLines(page: Page, failure: { readonly message: string }): string[] {
  return ["", ...wrap(failure.message, page.width - 2).map((line) => `  ${page.colours.red(line)}`)];
}

/** Sheets without a form are worth a line each; when no sheet has one, that is said first. */
function emptySheetLines(page: Page, { sheets }: WorkbookResult): string[] {
  const empty = sheets.filter(({ layout }) => layout === null);
  const lines = empty.flatMap(({ sheet, note }) =>
    wrap(say(page, "report.sheet.none", { sheet, note: note ?? "" }), page.width - 2).map((line) => `  ${line}`),
  );
  const nothing = empty.length === sheets.length;
  return [
    ...(nothing ? failureLines(page, { message: say(page, "report.noForm") }) : []),
    ...(lines.length === 0 ? [] : ["", ...lines.map((line) => page.colours.dim(line))]),
  ];
}

/** The report on one workbook as one would hand it to a colleague; ends in a line break. */
export function textReport(page: Page, workbook: WorkbookResult): string {
  const title = say(page, "report.title", { file: workbook.file });
  const lines = [
    page.colours.bold(title),
    page.colours.dim("═".repeat(page.width)),
    ...workbook.remarks
      .flatMap((remark) => wrap(remark, page.width - 2))
      .map((line) => `  ${page.colours.yellow(line)}`),
    ...(workbook.error === null ? emptySheetLines(page, workbook) : failureLines(page, workbook.error)),
    ...workbook.sheets.flatMap((sheet) => (sheet.layout === null ? [] : sheetLines(page, sheet))),
    ...(workbook.writeBack === null ? [] : editLines(page, workbook.writeBack)),
    ...(workbook.writeError === null ? [] : failureLines(page, workbook.writeError)),
  ];
  return `${lines.join("\n")}\n`;
}

/** The closing line under the reports on several workbooks. */
export function summaryLine(page: Page, workbooks: readonly WorkbookResult[]): string {
  const forms = workbooks.flatMap(({ sheets }) => sheets.filter(({ layout }) => layout !== null));
  const counts = forms.map(({ findings }) => tally(findings));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const text = say(page, "report.summary", {
    files: workbooks.length,
    forms: forms.length,
    errors: sum(counts.map(({ errors }) => errors)),
    reviews: sum(counts.map(({ reviews }) => reviews)),
    failed: workbooks.filter(({ error }) => error !== null).length,
  });
  return wrap(text, page.width).join("\n");
}
