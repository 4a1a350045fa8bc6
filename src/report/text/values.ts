import type { CitationResult, IndicatorResult, ReadingResult } from "../result-schema";
import { say, type Page } from "./page";

export type Style = "amount" | "points" | "rate";

/** A number as it is read in the page's language; "—" for what is not there. */
export function shown(page: Page, style: Style, value: number | null): string {
  return value === null ? say(page, "report.none") : say(page, `report.${style}`, { value });
}

const signs = { ">=": "≥", "<=": "≤", "=": "＝", ">": "＞", "<": "＜", "": "" } as const;
const takenAs = { up: "≥", down: "≤", exact: "＝" } as const;

function date(page: Page, year: number | null, month: number | null, day: number | null): string {
  if (month === null) return year === null ? "" : say(page, "report.date.year", { year });
  if (day === null)
    return say(page, year === null ? "report.date.month" : "report.date.yearMonth", { year: year ?? 0, month });
  return say(page, year === null ? "report.date.monthDay" : "report.date.full", { year: year ?? 0, month, day });
}

function time(page: Page, reading: ReadingResult): string {
  const { year = null, fromMonth = null, toMonth = null, day = null, deadline = false } = reading.time ?? {};
  const until = date(page, year, toMonth ?? fromMonth, day);
  if (until === "") return say(page, "report.reading.time");
  if (deadline) return say(page, "report.reading.time.deadline", { until });
  if (fromMonth !== null && toMonth !== null && fromMonth !== toMonth) {
    return say(page, "report.reading.time.span", { from: date(page, year, fromMonth, null), until });
  }
  return say(page, "report.reading.time.point", { until });
}

function quantity(page: Page, reading: ReadingResult): string {
  const scope = reading.scope === "" ? "" : say(page, `report.reading.${reading.scope}`);
  const value = reading.value ?? 0;
  const unit = reading.unit === "" || reading.unit === "%" ? reading.unit : ` ${reading.unit}`;
  if (reading.upTo !== null) return say(page, "report.reading.range", { scope, value, upTo: reading.upTo }) + unit;
  return say(page, "report.reading.number", {
    comparator: signs[reading.comparator],
    scope,
    approximate: reading.approximate ? say(page, "report.reading.approximate") : "",
    value,
    unit,
  });
}

/** How a target or actual was read: "≥30 场", "定性：达成", "时间：12月前". */
export function readingText(page: Page, reading: ReadingResult): string {
  switch (reading.kind) {
    case "number":
      return quantity(page, reading);
    case "time":
      return time(page, reading);
    case "qualitative":
      return say(
        page,
        reading.band === null ? "report.reading.qualitative" : `report.reading.qualitative.${reading.band}`,
      );
    case "blank":
      return say(page, "report.reading.blank");
  }
}

/** The target's reading, with the direction where it was concluded and not written. */
export function targetText(page: Page, { target, direction, directionInferred }: IndicatorResult): string {
  const reading = readingText(page, target);
  if (target.kind !== "number" || !directionInferred || direction === null) return reading;
  return say(page, "report.reading.inferred", { reading, comparator: takenAs[direction] });
}

/** 依据: "财预〔2020〕10号 …，第…条"; what is not confirmed in a text is marked. */
export function citationText(page: Page, { document, article, basis }: CitationResult): string {
  const place = article === "" ? "report.citation" : "report.citation.article";
  return say(page, place, { document, article }) + say(page, `report.basis.${basis}`);
}

export function citationsText(page: Page, citations: readonly CitationResult[]): string {
  return citations.map((citation) => citationText(page, citation)).join(say(page, "report.citation.separator"));
}
