import { headingFacts, remarks, type Fact } from "../heading";
import type { FormSheetResult, WorkbookResult } from "../result-schema";
import { say, type Speaker } from "../say";
import { open, tally } from "../tally";
import { totalFacts } from "../totals";
import { citationsText, contentText, levelText, oneLine, readingText, targetText, toneOf } from "../values";
import { bookBytes } from "./package";
import type { BookCell, BookSheet } from "./model";
import type { CellStyle } from "./styles";

const cell = (value: string | number | null, style: CellStyle = "text"): BookCell => ({ value, style });
const headRow = (texts: readonly string[]): BookCell[] => texts.map((text) => cell(oneLine(text), "head"));

function summary(speaker: Speaker, { file }: WorkbookResult, forms: readonly FormSheetResult[]): BookSheet {
  const remark = say(speaker, "report.head.remark");
  const factsOf = (form: FormSheetResult): Fact[] => [
    [say(speaker, "report.book.sheet"), form.sheet],
    ...headingFacts(speaker, form),
    ...remarks(speaker, form).map((text): Fact => [remark, text]),
    ...totalFacts(speaker, form),
    [say(speaker, "report.findings"), say(speaker, "report.findings.summary", { ...tally(form.findings) })],
  ];
  const facts: Fact[] = [[say(speaker, "report.book.file"), file], ...forms.flatMap(factsOf)];
  return {
    name: say(speaker, "report.book.summary"),
    widths: [26, 100],
    headRow: 1,
    rows: [
      headRow([say(speaker, "report.book.item"), say(speaker, "report.book.value")]),
      ...facts.flatMap(([label, text]) => (text === null ? [] : [[cell(label, "label"), cell(text)]])),
    ],
  };
}

function findings(speaker: Speaker, forms: readonly FormSheetResult[]): BookSheet {
  const ids = ["level", "sheet", "cell", "rule", "message", "seen", "expected", "advice", "why"] as const;
  const rows = forms.flatMap(({ sheet, findings: all }) =>
    open(all).map((finding) => {
      return [
        cell(levelText(speaker, finding), toneOf(finding)),
        cell(sheet),
        cell(finding.cell ?? say(speaker, "report.finding.whole")),
        cell(finding.title),
        cell(finding.message),
        cell(finding.seen),
        cell(finding.expected),
        cell(finding.advice),
        cell(citationsText(speaker, finding.citations)),
      ];
    }),
  );
  return {
    name: say(speaker, "report.book.findings"),
    widths: [10, 18, 10, 20, 50, 18, 18, 40, 44],
    headRow: 1,
    rows: [headRow(ids.map((id) => say(speaker, `report.book.${id}`))), ...rows],
  };
}

function scores(speaker: Speaker, forms: readonly FormSheetResult[]): BookSheet {
  const ids = ["row", "name", "target", "actual", "ratio", "weight", "statedScore", "score", "outcome"] as const;
  const read = (text: string, reading: string): string =>
    `${text}\n${say(speaker, "report.indicators.readAs", { reading })}`;
  const rows = forms.flatMap(({ sheet, funds, indicators }) => [
    ...funds.map((fund) => [
      cell(sheet),
      cell(fund.row, "number"),
      cell(fund.label),
      cell(fund.budget, "number"),
      cell(fund.executed, "number"),
      cell(fund.rate, "rate"),
      cell(fund.weight, "number"),
      cell(fund.statedScore, "number"),
      cell(fund.score, "points"),
      cell(null),
    ]),
    ...indicators
      .filter(({ name }) => name !== null)
      .map((row) => [
        cell(sheet),
        cell(row.row, "number"),
        cell(row.content ?? row.name),
        cell(read(row.target.text, targetText(speaker, row))),
        cell(read(row.actual.text, readingText(speaker, row.actual))),
        cell(row.ratio, "rate"),
        cell(row.weight, "number"),
        cell(row.statedScore, "number"),
        cell(row.score, "points"),
        cell(say(speaker, `report.outcome.${row.outcome}`), row.outcome === "review" ? "review" : "text"),
      ]),
  ]);
  return {
    name: say(speaker, "report.book.scores"),
    widths: [18, 6, 36, 28, 28, 11, 8, 10, 10, 14],
    headRow: 1,
    rows: [
      headRow([say(speaker, "report.book.sheet"), ...ids.map((id) => say(speaker, `report.indicators.${id}`))]),
      ...rows,
    ],
  };
}

function edits(speaker: Speaker, { writeBack }: WorkbookResult): BookSheet[] {
  if (writeBack === null || writeBack.edits.length === 0) return [];
  const rows = writeBack.edits.map(({ sheet, cell: address, before, after, reason }) => [
    cell(sheet),
    cell(address),
    cell(contentText(speaker, before)),
    cell(contentText(speaker, after)),
    cell(reason),
  ]);
  const ids = ["cell", "before", "after", "reason"] as const;
  const heads = [say(speaker, "report.book.sheet"), ...ids.map((id) => say(speaker, `report.edits.${id}`))];
  return [
    {
      name: say(speaker, "report.book.edits"),
      widths: [18, 10, 30, 40, 60],
      headRow: 1,
      rows: [headRow(heads), ...rows],
    },
  ];
}

/**
 * 核查结果工作簿: what the check found as a new .xlsx, for files that cannot be written back into: summary, findings worst
 * first, every score as computed, and what would have been filled in.
 */
export function findingsBook(speaker: Speaker, workbook: WorkbookResult): Uint8Array {
  const forms = workbook.sheets.filter((sheet) => sheet.layout !== null);
  return bookBytes([
    summary(speaker, workbook, forms),
    findings(speaker, forms),
    scores(speaker, forms),
    ...edits(speaker, workbook),
  ]);
}
