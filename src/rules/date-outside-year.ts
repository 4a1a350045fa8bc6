import type { Indicator } from "../form";
import { message } from "../i18n";
import type { Reading } from "../quantity";
import { thirdPartyReview } from "./citations";
import type { Rule, Verdict } from "./model";
import { filledRows, inRow, nameOf } from "./rows";
import { notApplicable, pass, review } from "./verdict";

/** 日期不在评价年度内: multi-year projects and carried-over money make that possible, so it is asked. */
export const dateOutsideYear: Rule = {
  id: "date-outside-year",
  level: "note",
  citations: [thirdPartyReview],
  title: message("rules.date-outside-year.title"),
  check: (evaluation) => {
    const { year } = evaluation.form;
    const verdicts =
      year === null
        ? []
        : filledRows(evaluation).flatMap(({ indicator }) => [
            ...judge(indicator, indicator.target, indicator.targetCell, year),
            ...judge(indicator, indicator.actual, indicator.actualCell, year),
          ]);
    return verdicts.length === 0 ? notApplicable(message("rules.date-outside-year.none")) : verdicts;
  },
};

function judge(
  indicator: Indicator,
  { time, text }: Reading,
  cell: Indicator["targetCell"],
  year: number,
): readonly Verdict[] {
  const written = time?.year ?? null;
  if (written === null) return [];
  const place = inRow(indicator, cell);
  const values = { name: nameOf(indicator), text, year: String(year) };
  if (written === year) return [pass(place, message("rules.date-outside-year.pass", values))];
  const advice = message("rules.date-outside-year.advice");
  return [review(place, message("rules.date-outside-year.review", values), { seen: text, expected: year, advice })];
}
