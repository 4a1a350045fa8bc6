import type { FormSheetResult } from "../result-schema";
import { heading, labelled, say, type Page } from "./page";
import { shown } from "./values";

function beside(page: Page, computed: string, stated: string | null): string {
  return stated === null
    ? say(page, "report.totals.unstated", { computed })
    : say(page, "report.totals.stated", { computed, stated });
}

/** Sums of weights and scores and the grade, each beside what the form prints. */
export function totalLines(page: Page, { totals }: FormSheetResult): string[] {
  const amount = (value: number | null): string | null => (value === null ? null : shown(page, "amount", value));
  if (totals.weight === null) {
    return [...heading(page, say(page, "report.totals")), `  ${say(page, "report.totals.noWeight")}`];
  }
  const score =
    totals.score === null
      ? say(page, "report.totals.unknown")
      : beside(page, shown(page, "points", totals.score), amount(totals.statedScore));
  const weight = beside(page, shown(page, "amount", totals.weight), amount(totals.statedWeight));
  return [
    ...heading(page, say(page, "report.totals")),
    ...labelled(page, say(page, "report.totals.weight"), weight),
    ...labelled(page, say(page, "report.totals.score"), score),
    ...(totals.statedRowsScore === null
      ? []
      : labelled(page, say(page, "report.totals.statedRowsScore"), shown(page, "points", totals.statedRowsScore))),
    ...(totals.grade === null
      ? []
      : labelled(page, say(page, "report.totals.grade"), beside(page, totals.grade, totals.statedGrade))),
  ];
}
