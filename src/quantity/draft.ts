import type { Message } from "../i18n";
import { tidy } from "./grammar/numeral";
import type { Found } from "./grammar/quantity";
import type { FoundTime } from "./grammar/time";
import type { Scan } from "./grammar/scan";
import { whole } from "./grammar/parser";
import { unit, unitColumn } from "./grammar/unit";
import { isBlank, isNone } from "./blank";
import { normalise } from "./normalise";
import { remembered } from "./remembered";
import type { Quantity, QuantityContext, Reading, TimeSpan, Written } from "./reading";

/** A reading of `kind` with nothing else known; `parts` fill in the rest. */
export function reading(kind: Reading["kind"], written: Written, parts: Partial<Reading> = {}): Reading {
  // Every part by its name: adding properties behind a spread costs more than all the reading.
  return {
    kind,
    text: written.text,
    comparator: parts.comparator ?? "",
    value: parts.value ?? null,
    upTo: parts.upTo ?? null,
    unit: parts.unit ?? "",
    approximate: parts.approximate ?? false,
    scope: parts.scope ?? "",
    quantities: parts.quantities ?? [],
    time: parts.time ?? null,
    band: parts.band ?? null,
    inferred: parts.inferred ?? [],
    doubts: parts.doubts ?? [],
  };
}

/** The quantity without what only reading needs. */
export function plain({ comparator, value, upTo, unit, approximate, scope, start, end }: Quantity): Quantity {
  return { comparator, value, upTo, unit, approximate, scope, start, end };
}

/** The one that is there; undefined where there are several or none. */
export const onlyOf = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

/** A number reading led by one of its quantities. */
export function numberReading(
  written: Written,
  lead: Quantity,
  all: readonly Quantity[],
  parts: Pick<Partial<Reading>, "time" | "band" | "inferred" | "doubts"> = {},
): Reading {
  return {
    kind: "number",
    text: written.text,
    comparator: lead.comparator,
    value: lead.value,
    upTo: lead.upTo,
    unit: lead.unit,
    approximate: lead.approximate,
    scope: lead.scope,
    quantities: all.map(plain),
    time: parts.time ?? null,
    band: parts.band ?? null,
    inferred: parts.inferred ?? [],
    doubts: parts.doubts ?? [],
  };
}

export function spanOf(times: readonly FoundTime[]): TimeSpan | null {
  const best =
    times.find(({ strength }) => strength === "date") ?? times.find(({ strength }) => strength === "year") ?? times[0];
  if (best === undefined) return null;
  const { year, fromMonth, toMonth, day, deadline } = best;
  return { year, fromMonth, toMonth, day, deadline };
}

/** The unit column's unit, else the one in brackets behind the name (带动脱贫户（人）); "" where there is none. */
export const columnUnit = ({ unitColumn: column, name }: QuantityContext): string =>
  column === "" ? (name.endsWith(")") || name.endsWith("）") ? unitBehind(name) : "") : unitIn(column);

const unitBehind = remembered((name) => {
  const named = /\(([^()]{1,8})\)$/u.exec(normalise(name))?.[1];
  return whole(unit, named ?? "") ?? "";
});

const unitIn = remembered((column) => {
  const text = normalise(column);
  return text !== "%" && (isBlank(text) || isNone(text)) ? "" : unitColumn(text);
});

/** A number cell: its value (a percentage for a % format), with the unit that a format such as 0"场" shows. */
export function cellNumber(written: Written, shown: Scan): Quantity | null {
  // What shows only a time is a date, whatever number stands for it.
  if (written.number === null || (shown.times.length > 0 && shown.quantities.length === 0)) return null;
  const only = onlyOf(shown.quantities);
  const value = tidy(written.percentFormat ? written.number * 100 : written.number);
  if (!Number.isFinite(value)) return null;
  const unit = written.percentFormat ? "%" : (only?.unit ?? "");
  // A cell of 0.01 that shows 1%: what is shown lies nearer to the hundredfold.
  const hundredfold = tidy(value * 100);
  const said = only?.value ?? NaN;
  const shownPercent = unit === "%" && Math.abs(said - hundredfold) < Math.abs(said - value);
  return {
    comparator: only?.comparator ?? "",
    value: shownPercent ? hundredfold : value,
    upTo: null,
    unit,
    approximate: false,
    scope: only?.scope ?? "",
    start: 0,
    end: shown.text.length,
  };
}

const longestUnknown = 5;
const unknownUnit = /^[\u4e00-\u9fff()]+$/;

/** Whether only one quantity makes up the text but for an unknown unit behind it (26酚): then that is its unit. */
export function withUnknownUnit(scan: Scan): Found | null {
  const only = onlyOf(scan.quantities);
  if (
    only === undefined ||
    scan.times.length > 0 ||
    only.unit !== "" ||
    only.chinese ||
    only.wan !== null ||
    only.start !== 0
  )
    return null;
  const length = scan.text.length - only.end;
  if (length === 0 || length > longestUnknown) return null;
  const tail = scan.text.slice(only.end);
  if (tail.startsWith("(") && tail.endsWith(")")) {
    // 5(人次) has its unit in brackets, 5(已完成) a remark.
    const known = whole(unit, tail.slice(1, -1));
    if (known !== null) return { ...only, unit: known, end: scan.text.length };
    if (tail.length > 3) return null;
  }
  return unknownUnit.test(tail) ? { ...only, unit: tail, end: scan.text.length } : null;
}

export const note = (condition: boolean, text: () => Message): readonly Message[] => (condition ? [text()] : nothing);

const nothing: readonly Message[] = [];

/** A number that stands at the beginning of a text and is all that it says. */
export const quantityOf = (value: number, unit: string, end: number): Quantity => ({
  comparator: "",
  value,
  upTo: null,
  unit,
  approximate: false,
  scope: "",
  start: 0,
  end,
});
