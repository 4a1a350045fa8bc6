import { columnLetters } from "../../sheet";
import { reference, type BookCell, type BookName, type BookSheet } from "../book/model";
import type { FindingResult } from "../result-schema";
import { say, type Speaker } from "../say";
import { open } from "../tally";
import { toneOf } from "../values";
import { findingColumns, findingHead, findingValues, type FindingColumn } from "./finding-columns";
import type { ReviewLine } from "./lines";

/** In characters. The file is no column: its cell leads into it. */
const widths: Readonly<Record<Exclude<FindingColumn, "file">, number>> = {
  number: 9,
  unit: 24,
  sheet: 16,
  cell: 10,
  level: 9,
  title: 20,
  message: 50,
  seen: 18,
  expected: 18,
  advice: 40,
  why: 44,
  rule: 22,
};

const columns = findingColumns.filter((column) => column !== "file");
const letter = (column: (typeof columns)[number]): string => columnLetters(columns.indexOf(column) + 1);

function rowOf(speaker: Speaker, line: ReviewLine, finding: FindingResult, file: string | null): BookCell[] {
  const values = findingValues(speaker, line, finding);
  const place = values.cell ?? say(speaker, "report.finding.whole");
  const location = reference(line.sheet?.sheet ?? "", finding.cell ?? "A1");
  const looks: Partial<Record<FindingColumn, BookCell>> = {
    number: { value: values.number, style: "number" },
    cell: file === null ? { value: place, style: "text" } : { value: place, style: "link", link: { file, location } },
    level: { value: values.level, style: toneOf(finding) },
  };
  return columns.map((column) => looks[column] ?? { value: values[column], style: "text" });
}

export interface FindingsSheet {
  readonly sheet: BookSheet;
  readonly names: readonly BookName[];
  /** Row of each line's first finding, by the line's number; none: it has no findings. */
  readonly firstRows: ReadonlyMap<number, number>;
}

/** 问题清单: one row a finding, unit by unit; its cell leads into the file. */
export function reviewFindingsSheet(
  speaker: Speaker,
  lines: readonly ReviewLine[],
  fileOf: (line: ReviewLine) => string | null,
): FindingsSheet {
  const firstRows = new Map<number, number>();
  const rows: BookCell[][] = [columns.map((id) => ({ value: findingHead(speaker, id), style: "head" }))];
  for (const line of lines) {
    const file = fileOf(line);
    const findings = open(line.sheet?.findings ?? []);
    if (findings.length > 0) firstRows.set(line.number, rows.length + 1);
    for (const finding of findings) rows.push(rowOf(speaker, line, finding, file));
  }
  const name = say(speaker, "report.review.sheet.findings");
  const column = (id: (typeof columns)[number]): string =>
    reference(name, `$${letter(id)}$2:$${letter(id)}$${Math.max(2, rows.length)}`);
  return {
    sheet: { name, widths: columns.map((id) => widths[id]), headRow: 1, frozenColumns: 2, rows },
    names: [
      { name: say(speaker, "report.review.name.findingNumber"), reference: column("number") },
      { name: say(speaker, "report.review.name.findingLevel"), reference: column("level") },
      { name: say(speaker, "report.review.name.findingRule"), reference: column("rule") },
    ],
    firstRows,
  };
}
