import { littleMore as littleMoreWords } from "../words/comparators";
import { unitMultipliers } from "../words/units";
import { isDigit, numeral, tidy } from "./numeral";
import { oneOf, type Parsed, type Parser, startingWith, startsOf, word } from "./parser";
import { unit, unnamedUnit } from "./unit";

/** 万, 亿 behind a number without a unit that they belong to (150万). */
export interface Multiplier {
  readonly prefix: string;
  readonly factor: number;
}

/** Number and unit as they stand: 30场, 40余场, 1.2万人次, 150万. */
export interface Amount {
  /** Without what a multiplier makes of it: 150 in 150万. */
  readonly value: number;
  readonly unit: string;
  readonly times: Multiplier | null;
  /** 余, 多: a little more. */
  readonly more: boolean;
  readonly chinese: boolean;
}

/** 150万 as 1 500 000. */
export const inFull = (value: number, times: Multiplier | null): number =>
  times === null ? value : tidy(value * times.factor);

const littleMore = word(littleMoreWords);
const multiplier = oneOf<Multiplier>(unitMultipliers.map(([prefix, factor]) => [prefix, { prefix, factor }] as const));

/** 一年半, 两个半月: half a unit more, where the unit is one of time. */
const halfMore: Parser<string> = startingWith(startsOf("天小时周年学个"), (text, at) => {
  const found = /^(?:(天|小时|周|年|学期|学年)半(?![年天日月载])|个半(月|小时|学期))/u.exec(text.slice(at, at + 5));
  if (found === null) return null;
  const [all, plain, counted = ""] = found;
  return { value: plain ?? (counted === "月" ? "个月" : counted), end: at + all.length };
});

/** 余, 多 and the unit behind it: 40余场; behind a multiplier as well: 5万余元. 30余 alone has its unit in a column. */
function moreOf(text: string, at: number, prefix: string): Parsed<string> | null {
  const more = littleMore(text, at);
  if (more?.end === text.length && prefix === "" && more.value !== "来") return { value: "", end: more.end };
  const named = more === null ? null : unit(text, more.end);
  return named === null ? null : { value: `${prefix}${named.value}`, end: named.end };
}

export const amount: Parser<Amount> = startingWith<Amount>(startsOf(numeral, "-+"), (text, at) => {
  const signed = "-+".includes(text.charAt(at)) && isDigit(text.charAt(at + 1));
  const found = numeral(text, signed ? at + 1 : at);
  if (found === null) return null;
  const { chinese, unit: share } = found.value;
  const value = text.charAt(at) === "-" ? -found.value.value : found.value.value;
  const amountOf = (named: Parsed<string>, more = false): Parsed<Amount> => ({
    value: { value, unit: named.value, times: null, more, chinese },
    end: named.end,
  });
  if (share !== "") return amountOf({ value: share, end: found.end });
  // 三十万元: the numeral has swallowed the unit's 万; 一亿两千万元 keeps it.
  if (chinese && /^[^亿]*万$/u.test(text.slice(at, found.end)) && unit(text, found.end) !== null) {
    const named = unit(text, found.end - 1);
    if (named !== null)
      return {
        value: { value: tidy(value / 1e4), unit: named.value, times: null, more: false, chinese },
        end: named.end,
      };
  }
  const half = halfMore(text, found.end);
  if (half !== null)
    return { value: { value: value + 0.5, unit: half.value, times: null, more: false, chinese }, end: half.end };
  const more = moreOf(text, found.end, "");
  if (more !== null) return amountOf(more, true);
  const named = unit(text, found.end);
  if (named !== null) return amountOf(named);
  const times = chinese ? null : multiplier(text, found.end);
  if (times === null) return amountOf({ value: "", end: found.end });
  const moreTimes = moreOf(text, times.end, times.value.prefix);
  if (moreTimes !== null) return amountOf(moreTimes, true);
  const per = unnamedUnit(text, times.end) ?? { value: "", end: times.end };
  return { value: { value, unit: per.value, times: times.value, more: false, chinese }, end: per.end };
});

/**
 * Two amounts as one span, in the unit that both are meant in: 30-50人, 5-8万, 5万-8万元. null where they are of two kinds
 * (5场-6期).
 */
export function between(from: Amount, to: Amount): Pick<Amount, "unit" | "times"> | null {
  const { unit: name, times } = to;
  if (from.unit === "" && from.times === null) return { unit: name, times };
  if (from.times !== null && times === null) return name.startsWith(from.times.prefix) ? { unit: name, times } : null;
  // 300元-500元/户
  if (from.times === null && times === null && name.startsWith(`${from.unit}/`)) return { unit: name, times };
  return from.unit === name && from.times?.prefix === times?.prefix ? { unit: name, times } : null;
}
