import type { TimeSpan } from "../reading";
import {
  deadlineWords,
  endWords,
  monthParts,
  occasions,
  periods,
  plannedTimes,
  relativeYears,
  timeTails,
} from "../words/time";
import { arabic, chinese, digitsEnd, isDigit } from "./numeral";
import { firstOf, map, oneOf, type Parsed, type Parser, startingWith, startsOf, word } from "./parser";
import { unit } from "./unit";

/** `date`: a month, quarter or deadline is named; `year`: only a year; `word`: an occasion or 全年, without a date of its own. */
export type TimeStrength = "date" | "year" | "word";

export interface FoundTime extends TimeSpan {
  readonly strength: TimeStrength;
  readonly start: number;
  readonly end: number;
}

type Point = Omit<FoundTime, "start" | "end" | "deadline">;

const nothing: Point = { year: null, fromMonth: null, toMonth: null, day: null, strength: "word" };

const isYear = (value: number): boolean => value >= 1949 && value <= 2099;
const between = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to;

/** The last day of a month; 28 for a February of an unknown year. */
export function lastDay(month: number, year: number | null): number {
  if (month === 2) return year !== null && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 底, 末, 下旬: the last day of its month, whichever that is in the year. */
const lastOfMonth = Infinity;

const digitStarts = startsOf("0123456789");
const numberStarts = startsOf("0123456789", chinese);

/** A whole number from `from` to `to` in digits or characters, at most `places` digits long. */
const integer = (from: number, to: number): Parser<number> =>
  startingWith(numberStarts, (text, at) => {
    const end = digitsEnd(text, at);
    if (end > at) {
      const value = Number(text.slice(at, end));
      return between(value, from, to) ? { value, end } : null;
    }
    const found = chinese(text, at);
    return found !== null && between(found.value.value, from, to) ? { value: found.value.value, end: found.end } : null;
  });

const yearNumber = integer(1949, 2099);
const monthNumber = integer(1, 12);
const dayNumber = integer(1, 31);
const quarterOrHalf = oneOf(periods);
const relative = oneOf(relativeYears);
const endWord = word(endWords);
const monthPart = oneOf(monthParts);
const dash = word(["-", "~", "至", "到", "--"]);

/** What of a month is named behind it: 31日, 份, 底, 中旬; null: all of it. */
function withinMonth(text: string, at: number): Parsed<number | null> {
  const from = text.charAt(at) === "份" ? at + 1 : at;
  const day = dayNumber(text, from);
  const closing = text.charAt(day?.end ?? at);
  if (day !== null && (closing === "日" || closing === "号" || (closing === "" && isDigit(text.charAt(from)))))
    return { value: day.value, end: day.end + closing.length };
  const ending = endWord(text, from);
  if (ending !== null) return { value: lastOfMonth, end: ending.end };
  const part = monthPart(text, from);
  return part === null ? { value: null, end: from } : part;
}

/** 2023年12月31日 in figures: 2023-12-31, 2023/12/31, 2023.12.31, 2023.12. */
const figures: Parser<Point> = startingWith<Point>(digitStarts, (text, at) => {
  const endOfYear = digitsEnd(text, at);
  const year = Number(text.slice(at, endOfYear));
  const separator = text.charAt(endOfYear);
  if (!isYear(year) || !"-/.".includes(separator)) return null;
  const endOfMonth = digitsEnd(text, endOfYear + 1);
  const month = endOfMonth - endOfYear <= 3 ? Number(text.slice(endOfYear + 1, endOfMonth)) : NaN;
  if (!between(month, 1, 12)) return null;
  const endOfDay = text.charAt(endOfMonth) === separator ? digitsEnd(text, endOfMonth + 1) : endOfMonth;
  const day = Number(text.slice(endOfMonth + 1, endOfDay));
  if (between(day, 1, 31))
    return { value: { year, fromMonth: month, toMonth: month, day, strength: "date" }, end: endOfDay };
  // 2023.5 may be a number; 2023.05 and 2023.12 are months.
  if (separator === "." && endOfMonth - endOfYear !== 3) return null;
  const named = text.charAt(endOfMonth) === "月" ? withinMonth(text, endOfMonth + 1) : { value: null, end: endOfMonth };
  return { value: { year, fromMonth: month, toMonth: month, day: named.value, strength: "date" }, end: named.end };
});

/** 20231231, when it is all there is. */
const compact: Parser<Point> = startingWith(digitStarts, (text) => {
  if (!/^\d{8}$/u.test(text)) return null;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))];
  if (!isYear(year) || !between(month, 1, 12) || !between(day, 1, 31)) return null;
  return { value: { year, fromMonth: month, toMonth: month, day, strength: "date" }, end: text.length };
});

/** 2023年, 2023年度; 次年 with the form's year. */
function yearRule(formYear: number | null): Parser<number | null> {
  return startingWith(startsOf(relative, yearNumber), (text, at) => {
    const shift = relative(text, at);
    if (shift !== null) return { value: formYear === null ? null : formYear + shift.value, end: shift.end };
    const found = yearNumber(text, at);
    if (found === null || text.charAt(found.end) !== "年") return null;
    return { value: found.value, end: found.end + (text.startsWith("年度", found.end) ? 2 : 1) };
  });
}

/** 12月31日, 12月底, 3月中旬, 12月份, 1-12月. */
const months: Parser<Point> = startingWith(numberStarts, (text, at) => {
  const first = monthNumber(text, at);
  if (first === null) return null;
  let last: Parsed<number> = first;
  if (text.charAt(first.end) !== "月") {
    const joint = dash(text, first.end);
    const second = joint === null ? null : monthNumber(text, joint.end);
    if (second === null || text.charAt(second.end) !== "月" || second.value < first.value) return null;
    last = second;
  }
  const { value: day, end } = withinMonth(text, last.end + 1);
  return { value: { year: null, fromMonth: first.value, toMonth: last.value, day, strength: "date" }, end };
});

const period: Parser<Point> = startingWith(quarterOrHalf.starts, (text, at) => {
  const found = quarterOrHalf(text, at);
  if (found === null) return null;
  const [fromMonth, toMonth] = found.value;
  const closes = fromMonth === 12;
  const ending = closes ? null : endWord(text, found.end);
  const day = closes || ending !== null ? lastOfMonth : null;
  const strength = fromMonth === 1 && toMonth === 12 ? "word" : "date";
  return { value: { year: null, fromMonth, toMonth, day, strength }, end: ending?.end ?? found.end };
});

const everyMonth = word([
  "每月",
  "次月",
  "当月",
  "每季度末月",
  "每季末月",
  "每季度首月",
  "每季首月",
  "首月",
  "每双月",
  "每单月",
  "每年",
]);

/** 每年3月、9月: months that come round, the first to the last. */
function everyYear(text: string, at: number): Parsed<Point> | null {
  let found = months(text, at);
  for (let next = found; found !== null && next !== null;) {
    next = "、和及,".includes(text.charAt(found.end) || ";") ? months(text, found.end + 1) : null;
    if (next !== null) found = { value: { ...found.value, toMonth: next.value.toMonth }, end: next.end };
  }
  return found;
}

/** 每月10日前: a day that comes round. */
const recurring: Parser<Point> = startingWith(everyMonth.starts, (text, at) => {
  const every = everyMonth(text, at);
  const yearly = every?.value === "每年" ? everyYear(text, every.end) : null;
  if (yearly !== null) return yearly;
  const day = every === null ? null : dayNumber(text, every.end);
  if (day === null || (text.charAt(day.end) !== "日" && text.charAt(day.end) !== "号")) return null;
  return { value: { ...nothing, day: day.value, strength: "date" }, end: day.end + 1 };
});

const occasionWord = word(occasions);
const isNumeralChar = (char: string): boolean => char !== "" && "零一二三四五六七八九十百千万第".includes(char);

/** 春节, 六一 – but not the 十一 of 十一个 or of 二十一. */
const occasion: Parser<Point> = startingWith(occasionWord.starts, (text, at) => {
  const found = occasionWord(text, at);
  if (found === null) return null;
  const clash =
    isNumeralChar(text.charAt(at)) &&
    !text.startsWith("期间", found.end) &&
    (isNumeralChar(text.charAt(at - 1)) || isNumeralChar(text.charAt(found.end)) || unit(text, found.end) !== null);
  return clash ? null : { value: nothing, end: found.end };
});

const plannedWord = word(plannedTimes);
const planned: Parser<Point> = startingWith(plannedWord.starts, (text, at) => {
  const found = plannedWord(text, at);
  return found === null ? null : { value: { ...nothing, strength: "date" }, end: found.end };
});

function pointRule(formYear: number | null): Parser<Point> {
  const dated = yearRule(formYear);
  const within = firstOf(months, period);
  const withYear: Parser<Point> = startingWith<Point>(dated.starts, (text, at) => {
    const year = dated(text, at);
    if (year === null) return null;
    const rest = within(text, year.end);
    if (rest !== null) return { value: { ...rest.value, year: year.value, strength: "date" }, end: rest.end };
    const ending = endWord(text, year.end);
    if (ending !== null)
      return { value: { year: year.value, fromMonth: 12, toMonth: 12, day: 31, strength: "date" }, end: ending.end };
    // 本年 and 上年 by themselves only compare (较上年增长); they are no date.
    return isDigit(text.charAt(at)) || text.charAt(at) === "二"
      ? { value: { ...nothing, year: year.value, strength: "year" }, end: year.end }
      : null;
  });
  return firstOf(recurring, compact, figures, withYear, months, period, planned, occasion);
}

/** 2020-2022年, where the first year has no 年 of its own: a time only if another follows. */
const openYear: Parser<Point> = map(yearNumber, (year): Point => ({ ...nothing, year, strength: "year" }));

const deadline = oneOf<boolean>([
  ...deadlineWords.map((each) => [each, true] as const),
  ...timeTails.map((each) => [each, false] as const),
]);

const strengths: readonly TimeStrength[] = ["word", "year", "date"];
const stronger = (a: TimeStrength, b: TimeStrength): TimeStrength =>
  strengths.indexOf(a) < strengths.indexOf(b) ? b : a;

/** What follows the digits of a year, a month or a quarter: 2023年, 6月, 1季度, 2023-12-31, 2020至2022年. */
const behindDigits = "年月季-~至到/.";

/** Whether digits could begin a time: nearly all are amounts, which the sign behind them tells before anything is tried. */
function couldBeTime(text: string, at: number): boolean {
  const end = digitsEnd(text, at);
  return end === at || (end === text.length ? end - at === 8 : behindDigits.includes(text.charAt(end)));
}

/** A date, deadline or period. `formYear` resolves 次年 and 上年; null leaves their year open. */
export function timeRule(formYear: number | null): Parser<FoundTime> {
  const point = pointRule(formYear);
  return startingWith(startsOf(point, openYear), (text, at) => {
    if (!couldBeTime(text, at)) return null;
    const closed = point(text, at);
    const first = closed ?? openYear(text, at);
    if (first === null) return null;
    let { end } = first;
    let span: Point = first.value;
    const joint = dash(text, end);
    const last = joint === null ? null : (point(text, joint.end) ?? dayOnly(text, joint.end, first.value));
    if (last !== null) {
      end = last.end;
      const strength = stronger(span.strength, last.value.strength);
      span = {
        ...last.value,
        year: last.value.year ?? span.year,
        fromMonth: span.fromMonth ?? last.value.fromMonth,
        strength,
      };
    } else if (closed === null) return null;
    const after = deadline(text, end);
    if (after !== null) end = after.end;
    const isDeadline = after?.value === true;
    const strength = isDeadline && span.strength === "year" ? "date" : span.strength;
    const { year, fromMonth, toMonth } = span;
    const day = span.day === lastOfMonth && toMonth !== null ? lastDay(toMonth, year ?? formYear) : span.day;
    return { value: { year, fromMonth, toMonth, day, strength, deadline: isDeadline, start: at, end }, end };
  });
}

/** 6月1日至15日: the end of a span inside the same month. */
function dayOnly(text: string, at: number, first: Point): Parsed<Point> | null {
  const day = first.toMonth === null ? null : arabic(text, at);
  if (day === null || !between(day.value.value, 1, 31) || !"日号".includes(text.charAt(day.end) || " ")) return null;
  return { value: { ...first, day: day.value.value }, end: day.end + 1 };
}
