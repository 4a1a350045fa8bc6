import { message } from "../i18n";
import type { Reading } from "../quantity";
import type { Cell } from "../sheet";
import { thirdPartyReview } from "./citations";
import type { Rule, Verdict } from "./model";
import { filledRows, inRow, type Row } from "./rows";
import { pass, review } from "./verdict";

/** 日期不在评价年度内: multi-year projects and carried-over money make that possible, so it is asked. */
export const dateOutsideYear: Rule = {
  id: "date-outside-year",
  level: "note",
  citations: [thirdPartyReview],
  title: message("rules.date-outside-year.title"),
  none: message("rules.date-outside-year.none"),
  check: (evaluation) => {
    const { year } = evaluation.form;
    const verdicts: Verdict[] = [];
    const judge = (row: Row, { time, text }: Reading, cell: Cell | null): void => {
      const written = time?.year ?? null;
      if (written !== null && year !== null) verdicts.push(verdict(row, text, cell, written, year));
    };
    for (const row of filledRows(evaluation)) {
      const { target, targetCell, actual, actualCell } = row.indicator;
      judge(row, target, targetCell);
      // An actual in the target's own year is no second question.
      if (target.time?.year === year || actual.time?.year !== target.time?.year) judge(row, actual, actualCell);
    }
    return verdicts;
  },
};

/** 2022年12月-2024年6月 has all of 2023 in it. */
function spans(text: string, year: number): boolean {
  const years = (text.match(/20\d\d(?=[年.\-/])/g) ?? []).map(Number);
  return Math.min(...years) <= year && year <= Math.max(...years);
}

function verdict({ indicator, name }: Row, text: string, cell: Cell | null, written: number, year: number): Verdict {
  const place = inRow(indicator, cell);
  const values = { name, text, year: String(year) };
  if (written === year || spans(text, year)) return pass(place, message("rules.date-outside-year.pass", values));
  const advice = message("rules.date-outside-year.advice");
  return review(place, message("rules.date-outside-year.review", values), { seen: text, expected: year, advice });
}
