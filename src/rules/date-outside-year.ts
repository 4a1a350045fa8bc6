import { message } from "../i18n";
import type { Reading } from "../quantity";
import type { Cell } from "../sheet";
import { thirdPartyReview } from "./citations";
import type { Rule, Verdict } from "./model";
import { filledRows, inRow, type Row } from "./rows";
import { notApplicable, pass, review } from "./verdict";

/** 日期不在评价年度内: multi-year projects and carried-over money make that possible, so it is asked. */
export const dateOutsideYear: Rule = {
  id: "date-outside-year",
  level: "note",
  citations: [thirdPartyReview],
  title: message("rules.date-outside-year.title"),
  check: (evaluation) => {
    const { year } = evaluation.form;
    const verdicts: Verdict[] = [];
    const judge = (row: Row, { time, text }: Reading, cell: Cell | null): void => {
      const written = time?.year ?? null;
      if (written !== null && year !== null) verdicts.push(verdict(row, text, cell, written, year));
    };
    for (const row of filledRows(evaluation)) {
      judge(row, row.indicator.target, row.indicator.targetCell);
      judge(row, row.indicator.actual, row.indicator.actualCell);
    }
    return verdicts.length === 0 ? notApplicable(message("rules.date-outside-year.none")) : verdicts;
  },
};

function verdict({ indicator, name }: Row, text: string, cell: Cell | null, written: number, year: number): Verdict {
  const place = inRow(indicator, cell);
  const values = { name, text, year: String(year) };
  if (written === year) return pass(place, message("rules.date-outside-year.pass", values));
  const advice = message("rules.date-outside-year.advice");
  return review(place, message("rules.date-outside-year.review", values), { seen: text, expected: year, advice });
}
