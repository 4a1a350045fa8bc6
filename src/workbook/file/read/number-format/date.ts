import type { Token } from "./parse";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const CHINESE_DAYS = "日一二三四五六";
const SECONDS_A_DAY = 86_400;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Fraction of a second. */
  readonly rest: number;
  /** Seconds since day 0. */
  readonly elapsed: number;
}

/** Serial number to calendar. Day 60 is the 29th of February 1900, which never was, kept for compatibility by all spreadsheets. */
function momentOf(serial: number, decimals: number, date1904: boolean): Moment {
  const scale = 10 ** decimals;
  const elapsed = Math.round(serial * SECONDS_A_DAY * scale) / scale;
  const days = Math.floor(elapsed / SECONDS_A_DAY) + (date1904 ? 1462 : 0);
  const inDay = elapsed - Math.floor(elapsed / SECONDS_A_DAY) * SECONDS_A_DAY;
  const whole = Math.floor(inDay + 1e-9);
  const time = { hour: Math.floor(whole / 3600), minute: Math.floor(whole / 60) % 60, second: whole % 60, elapsed };
  const rest = Math.max(0, inDay - whole);
  const weekday = (days + 6) % 7;
  if (days === 60) return { year: 1900, month: 2, day: 29, weekday, rest, ...time };
  if (days === 0) return { year: 1900, month: 1, day: 0, weekday, rest, ...time };
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * SECONDS_A_DAY * 1000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday, rest, ...time };
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

function calendarPart(code: string, moment: Moment): string {
  const width = code.length;
  switch (code.charAt(0)) {
    case "y":
      return width <= 2 ? pad(moment.year % 100, 2) : pad(moment.year, 4);
    case "e":
      return String(moment.year);
    case "m": {
      const name = MONTHS[moment.month - 1] ?? "";
      return width <= 2
        ? pad(moment.month, width)
        : width === 3
          ? name.slice(0, 3)
          : width === 5
            ? name.charAt(0)
            : name;
    }
    case "d": {
      const name = DAYS[moment.weekday] ?? "";
      return width <= 2 ? pad(moment.day, width) : width === 3 ? name.slice(0, 3) : name;
    }
    default:
      return (width === 3 ? "周" : "星期") + CHINESE_DAYS.charAt(moment.weekday);
  }
}

function clockPart(code: string, moment: Moment, halfDays: boolean): string {
  const afternoon = moment.hour >= 12;
  if (code === "am/pm") return afternoon ? "PM" : "AM";
  if (code === "a/p") return afternoon ? "P" : "A";
  if (code === "上午/下午") return afternoon ? "下午" : "上午";
  const width = Math.min(2, code.length);
  if (code.startsWith("h")) return pad(halfDays ? moment.hour % 12 || 12 : moment.hour, width);
  return pad(code.startsWith("m") ? moment.minute : moment.second, width);
}

function elapsedPart(code: string, { elapsed }: Moment): string {
  const unit = code.startsWith("h") ? 3600 : code.startsWith("m") ? 60 : 1;
  return pad(Math.floor(elapsed / unit + 1e-9), code.length);
}

const isClock = (code: string): boolean => /^(?:h|s|am|a\/p|上)/.test(code);

/** An "m" means minutes when it follows hours or comes before seconds. */
function meansMinutes(dates: readonly { readonly code: string }[], index: number): boolean {
  const before = dates[index - 1]?.code.charAt(0);
  const after = dates[index + 1]?.code.charAt(0);
  return before === "h" || after === "s";
}

/** A serial number by the tokens of a date section. Null for what is no date: below 0 or beyond the year 9999. */
export function formatDate(serial: number, tokens: readonly Token[], date1904: boolean): string | null {
  if (serial < 0 || serial >= 2_958_466) return null;
  const dates = tokens.filter((token) => token.kind === "date");
  const decimals = tokens.filter((token) => token.kind === "digit").length;
  const moment = momentOf(serial, decimals, date1904);
  const halfDays = dates.some(({ code }) => /^(?:am|a\/p|上)/.test(code));
  let text = "";
  let digits = 0;
  for (const token of tokens) {
    if (token.kind === "literal") text += token.text;
    else if (token.kind === "slash") text += "/";
    else if (token.kind === "comma") text += ",";
    else if (token.kind === "point") text += ".";
    else if (token.kind === "digit") text += pad(Math.round(moment.rest * 10 ** decimals), decimals).charAt(digits++);
    else if (token.kind === "date") {
      const minutes = /^m{1,2}$/.test(token.code) && meansMinutes(dates, dates.indexOf(token));
      if (token.elapsed) text += elapsedPart(token.code, moment);
      else
        text +=
          isClock(token.code) || minutes ? clockPart(token.code, moment, halfDays) : calendarPart(token.code, moment);
    }
  }
  return text;
}
