import type { FindingResult } from "../result-schema";
import { say, type Speaker } from "../say";
import { citationsText, levelText } from "../values";
import { lineName, type ReviewLine } from "./lines";

/** The columns of 问题清单 with their heads, in the workbook as in the CSV. */
const heads = {
  number: "report.review.finding.number",
  unit: "report.review.unit.unit",
  file: "report.review.unit.file",
  sheet: "report.book.sheet",
  cell: "report.book.cell",
  level: "report.book.level",
  title: "report.book.rule",
  message: "report.book.message",
  seen: "report.book.seen",
  expected: "report.book.expected",
  advice: "report.book.advice",
  why: "report.book.why",
  rule: "report.review.finding.rule",
} as const;

export type FindingColumn = keyof typeof heads;
export type FindingValues = Readonly<Record<FindingColumn, string | number | null>>;

export const findingColumns = Object.keys(heads).filter((id): id is FindingColumn => id in heads);

export const findingHead = (speaker: Speaker, column: FindingColumn): string => say(speaker, heads[column]);

export function findingValues(speaker: Speaker, line: ReviewLine, finding: FindingResult): FindingValues {
  return {
    number: line.number,
    unit: lineName(speaker, line),
    file: line.item.file,
    sheet: line.sheet?.sheet ?? null,
    cell: finding.cell,
    level: levelText(speaker, finding),
    title: finding.title,
    message: finding.message,
    seen: finding.seen,
    expected: finding.expected,
    advice: finding.advice,
    why: citationsText(speaker, finding.citations),
    rule: finding.rule,
  };
}
