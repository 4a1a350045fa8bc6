import { message } from "../../i18n";
import { bandIn } from "../band";
import { every, word } from "../grammar/parser";
import { lastDay } from "../grammar/time";
import { normalise } from "../normalise";
import type { QuantityContext, Reading, TimeSpan } from "../reading";
import { occasions } from "../words/time";
import type { Judgement } from "./words";

/** Days on a scale of months of 31 days: only their order matters. */
const ordinal = (year: number, month: number, day: number): number => (year * 12 + month) * 31 + day;

/** The days between which a time is over, and the day on which it begins. */
interface Bounds {
  readonly begin: number;
  readonly first: number;
  readonly last: number;
}

/** What a time leaves open, as far as it is written; null where no month or year is. */
function bounds({ year, fromMonth, toMonth, day }: TimeSpan, formYear: number): Bounds | null {
  if (fromMonth === null || toMonth === null) {
    if (year === null) return null;
    const first = ordinal(year, 1, 1);
    return { begin: first, first, last: ordinal(year, 12, 31) };
  }
  const of = year ?? formYear;
  return {
    begin: ordinal(of, fromMonth, 1),
    first: ordinal(of, toMonth, day ?? 1),
    last: ordinal(of, toMonth, day ?? lastDay(toMonth, of)),
  };
}

/** 每月10日前: the day of a date that comes round each month. */
const dayOfMonth = ({ toMonth, day }: TimeSpan): number | null => (toMonth === null ? day : null);

function undecided(target: Reading, actual: Reading): Judgement {
  const texts = { target: target.text.trim(), actual: actual.text.trim() };
  return { met: null, doubts: [message("quantity.timesUndecided", texts)] };
}

/**
 * 完成时间 against 时限. Earlier is met, later is not. 9月前 leaves open whether September itself still counts, 第三季度前 and
 * 2023年前 likewise, and an actual that names only the month may lie on either side of a day: then it cannot be decided.
 */
export function judgeTimes(target: Reading, actual: Reading, context: QuantityContext): Judgement {
  if (normalise(target.text) === normalise(actual.text)) return { met: true, doubts: [] };
  if (target.time === null || actual.time === null) return undecided(target, actual);
  const monthly = dayOfMonth(target.time);
  const day = dayOfMonth(actual.time);
  if (monthly !== null && day !== null) return { met: day <= monthly, doubts: [] };
  const year = context.year ?? target.time.year ?? actual.time.year ?? 0;
  const [allowed, done] = [bounds(target.time, year), bounds(actual.time, year)];
  if (allowed === null || done === null) return byWords(target, actual) ?? undecided(target, actual);
  const open = target.time.deadline && target.time.day === null;
  const latest = open ? allowed.begin - 1 : allowed.last;
  if (done.last <= latest) return { met: true, doubts: [] };
  return done.first > allowed.last ? { met: false, doubts: [] } : undecided(target, actual);
}

const occasion = word(occasions);
const occasionsIn = (text: string): readonly string[] =>
  every(occasion, text).map(({ value }) => value.replace(/(?:妇女)?节$/u, ""));

/** 三八节及春节前后: an actual that names the same occasions, or says that it was in time. */
function byWords(target: Reading, actual: Reading): Judgement | null {
  const got = normalise(actual.text);
  const { band, mixed } = bandIn(actual, got);
  if (mixed) return null;
  if (band !== null) return { met: band === "achieved", doubts: [] };
  const wanted = occasionsIn(normalise(target.text));
  const named = wanted.length === 0 ? [] : occasionsIn(got);
  return wanted.length > 0 && wanted.every((each) => named.includes(each)) ? { met: true, doubts: [] } : null;
}

/** A time target answered in words. */
export function judgeTimeWords(target: Reading, actual: Reading): Judgement {
  if (normalise(target.text) === normalise(actual.text)) return { met: true, doubts: [] };
  return byWords(target, actual) ?? undecided(target, actual);
}
