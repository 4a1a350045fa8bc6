import type { ReviewSession } from "../../review";
import { csvText } from "../csv";
import { say, type Speaker } from "../say";
import { open } from "../tally";
import { findingColumns, findingHead, findingValues } from "./finding-columns";
import { decisionText, lineName, reviewLines, stateText } from "./lines";

const unitHeads = [
  "number",
  "unit",
  "project",
  "sheet",
  "subject",
  "year",
  "layout",
  "profile",
  "amountUnit",
  "budget",
  "executed",
  "transferred",
  "rate",
  "statedScore",
  "score",
  "grade",
  "errors",
  "warnings",
  "questions",
  "coverage",
  "state",
  "decision",
  "comment",
  "file",
] as const;

/** 单位一览 as CSV: one row a form, worst first; rates and shares are fractions. */
export function unitsCsv(session: ReviewSession): string {
  const speaker: Speaker = { locale: session.lang };
  const rows = reviewLines(session).map((line) => {
    const { form, item, decision } = line;
    return [
      line.number,
      lineName(speaker, line),
      form?.project ?? null,
      form?.sheet ?? null,
      form === null ? null : say(speaker, `report.review.subject.${form.subject}`),
      form?.year ?? null,
      form?.layoutName ?? null,
      form?.profileName ?? null,
      form?.amountUnit ?? null,
      form?.budget ?? null,
      form?.executed ?? null,
      form?.transferred ?? null,
      form?.rate ?? null,
      form?.statedScore ?? null,
      form?.score ?? null,
      form?.grade ?? null,
      form?.errors ?? null,
      form?.warnings ?? null,
      form?.questions ?? null,
      form?.coverage ?? null,
      stateText(speaker, line),
      decisionText(speaker, line),
      decision?.comment ?? null,
      item.file,
    ];
  });
  return csvText([unitHeads.map((id) => say(speaker, `report.review.unit.${id}`)), ...rows]);
}

/** 问题清单 as CSV: one row a finding. */
export function findingsCsv(session: ReviewSession): string {
  const speaker: Speaker = { locale: session.lang };
  const rows = reviewLines(session).flatMap((line) =>
    open(line.sheet?.findings ?? []).map((finding) => {
      const values = findingValues(speaker, line, finding);
      return findingColumns.map((column) => values[column]);
    }),
  );
  return csvText([findingColumns.map((column) => findingHead(speaker, column)), ...rows]);
}
