import type { Fact } from "./heading";
import type { FormSheetResult } from "./result-schema";
import { say, type Speaker } from "./say";
import { shown } from "./values";

function beside(speaker: Speaker, computed: string, stated: string | null): string {
  return stated === null
    ? say(speaker, "report.totals.unstated", { computed })
    : say(speaker, "report.totals.stated", { computed, stated });
}

/** Sums of weights and scores and the grade, each beside what the form prints. */
export function totalFacts(speaker: Speaker, { totals }: FormSheetResult): Fact[] {
  const amount = (value: number | null): string | null => (value === null ? null : shown(speaker, "amount", value));
  const score =
    totals.score === null
      ? say(speaker, "report.totals.unknown")
      : beside(speaker, shown(speaker, "points", totals.score), amount(totals.statedScore));
  const weight =
    totals.weight === null
      ? say(speaker, "report.totals.noWeight")
      : beside(speaker, shown(speaker, "amount", totals.weight), amount(totals.statedWeight));
  const { statedRowsScore, grade } = totals;
  return [
    [say(speaker, "report.totals.weight"), weight],
    [say(speaker, "report.totals.score"), totals.weight === null ? null : score],
    [
      say(speaker, "report.totals.statedRowsScore"),
      statedRowsScore === null ? null : shown(speaker, "points", statedRowsScore),
    ],
    [say(speaker, "report.totals.grade"), grade === null ? null : beside(speaker, grade, totals.statedGrade)],
  ];
}
