import { columnLetters } from "../../sheet";
import { reference, type BookCell, type BookLink, type BookName, type BookSheet } from "../book/model";
import type { FindingResult } from "../result-schema";
import { say, type Speaker } from "../say";
import { open } from "../tally";
import { citationsText } from "../values";
import { lineName, type ReviewLine } from "./lines";

const heads = [
  "report.review.finding.number",
  "report.review.unit.unit",
  "report.book.sheet",
  "report.book.cell",
  "report.book.level",
  "report.book.rule",
  "report.book.message",
  "report.book.seen",
  "report.book.expected",
  "report.book.advice",
  "report.book.why",
  "report.review.finding.rule",
] as const;

const widths = [9, 24, 16, 10, 9, 20, 50, 18, 18, 40, 44, 22];

const plain = (value: string | number | null, style: BookCell["style"] = "text"): BookCell => ({ value, style });

export function levelText(speaker: Speaker, { kind, level }: FindingResult): string {
  return say(speaker, kind === "review" ? "report.kind.review" : `report.level.${level}`);
}

function tone({ kind, level }: FindingResult): BookCell["style"] {
  if (kind === "review") return "review";
  return level === "error" || level === "warning" ? level : "text";
}

function rowOf(speaker: Speaker, line: ReviewLine, finding: FindingResult, file: string | null): BookCell[] {
  const sheet = line.sheet?.sheet ?? "";
  const place = finding.cell ?? say(speaker, "report.finding.whole");
  const location = reference(sheet, finding.cell ?? "A1");
  const link: BookLink | null = file === null ? null : { file, location };
  return [
    plain(line.number, "number"),
    plain(lineName(speaker, line)),
    plain(sheet),
    link === null ? plain(place) : { value: place, style: "link", link },
    plain(levelText(speaker, finding), tone(finding)),
    plain(finding.title),
    plain(finding.message),
    plain(finding.seen),
    plain(finding.expected),
    plain(finding.advice),
    plain(citationsText(speaker, finding.citations)),
    plain(finding.rule),
  ];
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
  const rows: BookCell[][] = [heads.map((id) => plain(say(speaker, id), "head"))];
  for (const line of lines) {
    const file = fileOf(line);
    const findings = open(line.sheet?.findings ?? []);
    if (findings.length > 0) firstRows.set(line.number, rows.length + 1);
    for (const finding of findings) rows.push(rowOf(speaker, line, finding, file));
  }
  const name = say(speaker, "report.review.sheet.findings");
  const column = (at: number): string => {
    const letters = columnLetters(at);
    return reference(name, `$${letters}$2:$${letters}$${Math.max(2, rows.length)}`);
  };
  return {
    sheet: { name, widths, headRow: 1, frozenColumns: 2, rows },
    names: [
      { name: say(speaker, "report.review.name.findingNumber"), reference: column(1) },
      { name: say(speaker, "report.review.name.findingLevel"), reference: column(5) },
      { name: say(speaker, "report.review.name.findingRule"), reference: column(12) },
    ],
    firstRows,
  };
}
