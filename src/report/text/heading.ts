import { headingFacts, remarks } from "../heading";
import type { FormSheetResult } from "../result-schema";
import { say } from "../say";
import { factLines, labelled, type Page } from "./page";

/** Which form was recognised, where, as what and why. */
export function headingLines(page: Page, sheet: FormSheetResult): string[] {
  const label = say(page, "report.head.remark");
  return [
    "",
    page.colours.bold(page.colours.cyan(say(page, "report.sheet", { sheet: sheet.sheet, ...sheet.form.rows }))),
    ...factLines(page, headingFacts(page, sheet)),
    ...remarks(page, sheet).flatMap((remark) => labelled(page, label, remark).map(page.colours.yellow)),
  ];
}
