import type { FormSheetResult, IndicatorResult, ReadingResult } from "../result-schema";
import { say } from "../say";
import { heading, type Page } from "./page";
import { table, type Column, type Paragraph, type TableCell } from "./table";
import { differs, readingText, shown, targetText } from "../values";

interface IndicatorColumn extends Column {
  readonly cell: (row: IndicatorResult) => TableCell;
}

const levelsOf = ({ level1, level2 }: IndicatorResult): string =>
  [level1, level2].filter((level) => level !== null).join(" / ");

/** The levels stand over the first of the rows that share them. */
function nameCell(page: Page, row: IndicatorResult, before: IndicatorResult | undefined): Paragraph[] {
  const levels = levelsOf(row);
  const shared = before !== undefined && levelsOf(before) === levels;
  const name = row.content ?? row.name ?? say(page, "report.indicators.empty");
  return [...(levels === "" || shared ? [] : [{ text: levels, paint: page.colours.dim }]), name];
}

function readAs(page: Page, { text, clarified }: ReadingResult, reading: string): Paragraph[] {
  if (clarified !== null) return [text, { text: say(page, "record.reading", { reading }), paint: page.colours.cyan }];
  const plain = (value: string): string => value.replace(/\s/g, "");
  if (plain(text) === plain(reading)) return [text];
  return [text, { text: say(page, "report.indicators.readAs", { reading }), paint: page.colours.dim }];
}

function scoreCell(page: Page, { band, score, statedScore }: IndicatorResult): TableCell {
  if (score === null) return band === null ? shown(page, "points", null) : say(page, "report.band", band);
  const text = shown(page, "points", score);
  return differs("points", statedScore, score) ? { text, paint: page.colours.red } : text;
}

function outcomeCell(page: Page, { outcome }: IndicatorResult): TableCell {
  const { green, yellow, red, magenta, dim } = page.colours;
  const paint = { pass: green, partial: yellow, fail: red, review: magenta, "not-applicable": dim }[outcome];
  return { text: say(page, `report.outcome.${outcome}`), paint };
}

function indicatorColumns(page: Page, rows: readonly IndicatorResult[]): IndicatorColumn[] {
  const title = (id: "row" | "name" | "target" | "actual" | "ratio" | "weight" | "statedScore" | "score" | "outcome") =>
    say(page, `report.indicators.${id}`);
  const whereStated = (id: "weight" | "statedScore"): IndicatorColumn[] =>
    rows.some((row) => row[id] !== null)
      ? [{ title: title(id), align: "right", cell: (row) => shown(page, "amount", row[id]) }]
      : [];
  const scored = rows.some(({ score, band }) => score !== null || band !== null);
  return [
    { title: title("row"), align: "right", cell: ({ row }) => String(row) },
    {
      title: title("name"),
      align: "left",
      shrinkTo: 12,
      cell: (row) => nameCell(page, row, rows[rows.indexOf(row) - 1]),
    },
    {
      title: title("target"),
      align: "left",
      shrinkTo: 14,
      cell: (row) => (row.name === null ? "" : readAs(page, row.target, targetText(page, row))),
    },
    {
      title: title("actual"),
      align: "left",
      shrinkTo: 14,
      cell: (row) => (row.name === null ? "" : readAs(page, row.actual, readingText(page, row.actual))),
    },
    { title: title("ratio"), align: "right", cell: ({ ratio }) => shown(page, "rate", ratio) },
    ...whereStated("weight"),
    ...whereStated("statedScore"),
    ...(scored
      ? [{ title: title("score"), align: "right", cell: (row: IndicatorResult) => scoreCell(page, row) } as const]
      : []),
    { title: title("outcome"), align: "left", shrinkTo: 6, cell: (row) => outcomeCell(page, row) },
  ];
}

/** Every indicator with target and actual as written and as read, completion, weight, score as stated and as computed. */
export function indicatorLines(page: Page, { indicators }: FormSheetResult): string[] {
  if (indicators.length === 0) return [];
  const columns = indicatorColumns(page, indicators);
  const rows = indicators.map((row) => columns.map(({ cell }) => cell(row)));
  const count = indicators.filter(({ name }) => name !== null).length;
  return [...heading(page, say(page, "report.indicators", { count })), ...table(page, columns, rows)];
}
