import { signs } from "../i18n";
import { same, sameRate } from "../scoring";
import type { CitationResult, EditResult, FindingResult, IndicatorResult, ReadingResult } from "./result-schema";
import { say, type Speaker } from "./say";

export type Style = "amount" | "points" | "rate";

/** A number as it is read in the speaker's language; "—" for what is not there. */
export function shown(speaker: Speaker, style: Style, value: number | null): string {
  return value === null ? say(speaker, "report.none") : say(speaker, `report.${style}`, { value });
}

/** Whether what the form states is another number than the due one, at the decimals that reports print; null on either side: no. */
export function differs(style: Style, stated: number | null, due: number | null): boolean {
  return stated !== null && due !== null && !(style === "rate" ? sameRate(stated, due) : same(stated, due));
}

const takenAs = { up: "≥", down: "≤", exact: "＝" } as const;

function date(speaker: Speaker, year: number | null, month: number | null, day: number | null): string {
  if (month === null) return year === null ? "" : say(speaker, "report.date.year", { year });
  if (day === null)
    return say(speaker, year === null ? "report.date.month" : "report.date.yearMonth", { year: year ?? 0, month });
  return say(speaker, year === null ? "report.date.monthDay" : "report.date.full", { year: year ?? 0, month, day });
}

function time(speaker: Speaker, reading: ReadingResult): string {
  const { year = null, fromMonth = null, toMonth = null, day = null, deadline = false } = reading.time ?? {};
  const until = date(speaker, year, toMonth ?? fromMonth, day);
  if (until === "") return say(speaker, "report.reading.time");
  if (deadline) return say(speaker, "report.reading.time.deadline", { until });
  if (fromMonth !== null && toMonth !== null && fromMonth !== toMonth) {
    return say(speaker, "report.reading.time.span", { from: date(speaker, year, fromMonth, null), until });
  }
  return say(speaker, "report.reading.time.point", { until });
}

function quantity(speaker: Speaker, reading: ReadingResult): string {
  const scope = reading.scope === "" ? "" : say(speaker, `report.reading.${reading.scope}`);
  const value = reading.value ?? 0;
  const unit = reading.unit === "" || reading.unit === "%" ? reading.unit : ` ${reading.unit}`;
  if (reading.upTo !== null) return say(speaker, "report.reading.range", { scope, value, upTo: reading.upTo }) + unit;
  return say(speaker, "report.reading.number", {
    comparator: signs[reading.comparator],
    scope,
    approximate: reading.approximate ? say(speaker, "report.reading.approximate") : "",
    value,
    unit,
  });
}

/** How a target or actual was read: "≥30 场", "定性：达成", "时间：12月前". */
export function readingText(speaker: Speaker, reading: ReadingResult): string {
  switch (reading.kind) {
    case "number":
      return quantity(speaker, reading);
    case "time":
      return time(speaker, reading);
    case "qualitative":
      return say(
        speaker,
        reading.band === null ? "report.reading.qualitative" : `report.reading.qualitative.${reading.band}`,
      );
    case "blank":
      return say(speaker, "report.reading.blank");
  }
}

/** The target's reading, with the direction where it was concluded and not written. */
export function targetText(speaker: Speaker, { target, direction, directionInferred }: IndicatorResult): string {
  const reading = readingText(speaker, target);
  if (target.kind !== "number" || !directionInferred || direction === null) return reading;
  return say(speaker, "report.reading.inferred", { reading, comparator: takenAs[direction] });
}

/** 依据: "财预〔2020〕10号 …，第…条"; what is not confirmed in a text is marked. */
function citationText(speaker: Speaker, { document, article, basis }: CitationResult): string {
  const place = article === "" ? "report.citation" : "report.citation.article";
  return say(speaker, place, { document, article }) + say(speaker, `report.basis.${basis}`);
}

export function citationsText(speaker: Speaker, citations: readonly CitationResult[]): string {
  return citations.map((citation) => citationText(speaker, citation)).join(say(speaker, "report.citation.separator"));
}

/** What can be done about it in the sheet, e.g. “K5 改为 8.62”; null: only a person can put it right. */
export function remedyText(speaker: Speaker, { fix, suggestion }: FindingResult): string | null {
  const remedy = fix ?? suggestion;
  if (remedy === null) return null;
  return say(speaker, fix === null ? "record.suggestion" : "record.fix", { text: remedy.message });
}

/** What the form says and what it should say, as far as the finding's own sentence has not named it; null: it has. */
export function findingValues(speaker: Speaker, finding: FindingResult): string | null {
  const { seen, expected, kind, message, lapsed } = finding;
  const unsaid = (value: string | null): value is string => value !== null && !message.includes(value);
  const beside = kind === "review" ? "report.finding.compare" : "report.finding.expected";
  const parts = [
    ...(unsaid(seen) ? [say(speaker, "report.finding.seen", { seen })] : []),
    ...(unsaid(expected) ? [say(speaker, beside, { expected })] : []),
    ...(lapsed === null ? [] : [say(speaker, "record.lapsed", { reason: lapsed })]),
  ];
  return parts.length === 0 ? null : parts.join(say(speaker, "report.citation.separator"));
}

/** 级别, of a question 待判断. */
export function levelText(speaker: Speaker, { kind, level }: Pick<FindingResult, "kind" | "level">): string {
  return say(speaker, kind === "review" ? "report.kind.review" : `report.level.${level}`);
}

/** In which of the reports' colours a finding's level stands; `text`: in none. */
export function toneOf({
  kind,
  level,
}: Pick<FindingResult, "kind" | "level">): "review" | "error" | "warning" | "text" {
  if (kind === "review") return "review";
  return level === "error" || level === "warning" ? level : "text";
}

/** A column's or value's name on one line (in narrow table heads it may break). */
export function oneLine(text: string): string {
  return text
    .replace(/(\p{ASCII})\n/gu, "$1 ")
    .replace(/\n(?=\()/g, "")
    .replaceAll("\n", "");
}

/** What a cell holds, as a person reads it: "10", "=G5*H5（值 10）", "（空）". */
export function contentText(speaker: Speaker, { value, formula }: EditResult["before"]): string {
  const text = value === null || value === "" ? say(speaker, "report.edits.blank") : String(value);
  return formula === null ? text : say(speaker, "report.edits.formula", { formula, value: text });
}
