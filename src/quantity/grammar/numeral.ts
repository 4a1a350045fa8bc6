import { digits, openNumerals, places, sections, wholeShares } from "../words/numerals";
import { firstOf, map, oneOf, type Parser, startingWith, startsOf } from "./parser";

/** A number as written. `chinese`: in characters, so that a unit must follow before it counts (一 stands in many words). */
export interface Numeral {
  readonly value: number;
  /** "%" and "‰" where the words say so (百分之九十五), else "". */
  readonly unit: string;
  readonly chinese: boolean;
}

export const isDigit = (char: string): boolean => char >= "0" && char <= "9";
export const isLatin = (char: string): boolean => (char >= "a" && char <= "z") || (char >= "A" && char <= "Z");

/** End of a run of digits. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charAt(end))) end++;
  return end;
}

/** Doubles carry some 15 digits: what 0.28 × 100 adds behind them is not part of the number. */
export function tidy(value: number): number {
  // + 0 makes zero of minus zero, as printing does.
  return Number.isSafeInteger(value) ? value + 0 : Number(value.toPrecision(12));
}

/** .5 at the beginning or behind a sign; elsewhere the point ends a sentence. */
const startsWithPoint = (text: string, at: number): boolean =>
  isDigit(text.charAt(at + 1)) && "≥≤<>=".includes(text.charAt(at - 1));

/** 1234, 1,234.50, .5 – and nothing of a dotted chain such as 3.1.2 or of a number too long to be one. */
export const arabic: Parser<Numeral> = startingWith(startsOf("0123456789."), (text, at) => {
  let end = digitsEnd(text, at);
  if (end === at && !startsWithPoint(text, at)) return null;
  if (end - at <= 3) {
    while (text.charAt(end) === "," && digitsEnd(text, end + 1) === end + 4) end += 4;
  }
  if (text.charAt(end) === "." && isDigit(text.charAt(end + 1))) {
    end = digitsEnd(text, end + 1);
    if (text.charAt(end) === "." && isDigit(text.charAt(end + 1))) return null;
  }
  const written = text.slice(at, end);
  const value = Number(written.includes(",") ? written.replaceAll(",", "") : written);
  return Number.isFinite(value) ? { value: { value, unit: "", chinese: false }, end } : null;
});

const characters = new Set([...Object.keys(digits), ...Object.keys(places), ...Object.keys(sections)]);
const isChinese = (char: string): boolean => characters.has(char);
const chineseStarts = startsOf(...characters, "半");
const written = new RegExp(`[0-9${[...characters].join("")}半]`);

/** Whether a number may stand in the text, in digits or in characters: without any of these there is none. */
export const mayHoldNumber = (text: string): boolean => written.test(text);

/** 三百六十五, 一亿两千万. null: two digits side by side (三五场, 二三十人: three to five, twenty to thirty) or sections out of order. */
function readSections(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  /** What a last digit counts: in 一百二 tens, in 三万五 thousands, in 一百零二 and 十二 ones. */
  let last = 1;
  for (const char of text) {
    const place = places[char];
    const closing = sections[char];
    if (place !== undefined) {
      section += (digit ?? 1) * place;
      [digit, last] = [null, place / 10];
    } else if (closing !== undefined) {
      section += (digit ?? 0) * last;
      // 一万亿 is ten thousand times a hundred million, 一亿两千万 the sum of both.
      total = total <= closing ? (total + section) * closing : total + section * closing;
      [section, digit, last] = [0, null, closing / 10];
    } else {
      if (digit !== null && digit !== 0) return null;
      digit = digits[char] ?? 0;
      if (digit === 0) last = 1;
    }
  }
  return total + section + (digit ?? 0) * last;
}

/** 二〇二三: digit by digit, where a zero or the length shows that it is meant so (三五 is three to five). */
function readDigits(text: string): number | null {
  return /[零〇]|.{4}/u.test(text) ? digitByDigit(text) : null;
}

function digitByDigit(text: string): number | null {
  let value = 0;
  for (const char of text) {
    const digit = digits[char];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** How far a numeral in characters may reach; longer runs are no numbers. */
const longestChinese = 24;

/** 三十, 一百二十, 两千, 三点五, 二〇二三. A last 万 or 亿 that belongs to the unit is taken there (三十万元). */
export const chinese: Parser<Numeral> = startingWith(chineseStarts, (text, at) => {
  const first = text.charAt(at);
  const previous = text.charAt(at - 1);
  if (openNumerals.includes(previous || " ") || isChinese(previous)) return null;
  if (first === "半") return { value: { value: 0.5, unit: "", chinese: true }, end: at + 1 };
  let end = at;
  while (end - at <= longestChinese && isChinese(text.charAt(end))) end++;
  const run = text.slice(at, end);
  if (run.length > longestChinese || first in sections) return null;
  let value = readSections(run) ?? readDigits(run);
  if (value === null || openNumerals.includes(text.charAt(end) || " ")) return null;
  if (text.charAt(end) === "点" && text.charAt(end + 1) in digits) {
    const from = ++end;
    while (text.charAt(end) in digits) end++;
    value += (digitByDigit(text.slice(from, end)) ?? 0) / 10 ** (end - from);
  }
  return { value: { value: tidy(value), unit: "", chinese: true }, end };
});

const denominators = oneOf([
  ["百分之", 100],
  ["千分之", 1000],
  ["万分之", 10000],
] as const);

/** 百分之九十五, 千分之三, 三分之二: a share, told in percent (千分之 in ‰). */
const sharePhrase: Parser<Numeral> = startingWith(startsOf(denominators, chinese), (text, at) => {
  const fixed = denominators(text, at);
  const free = fixed === null ? chinese(text, at) : null;
  const denominator = fixed?.value ?? free?.value.value ?? 0;
  const from = fixed?.end ?? (free !== null && text.startsWith("分之", free.end) ? free.end + 2 : null);
  const numerator = from === null ? null : (arabic(text, from) ?? chinese(text, from));
  if (numerator === null || denominator === 0) return null;
  const perMille = denominator === 1000;
  const value = tidy((numerator.value.value / denominator) * (perMille ? 1000 : 100));
  return { value: { value, unit: perMille ? "‰" : "%", chinese: false }, end: numerator.end };
});

const halves = map(oneOf(wholeShares), (value): Numeral => ({ value, unit: "%", chinese: false }));

/** Any number as written. */
export const numeral: Parser<Numeral> = firstOf(sharePhrase, halves, arabic, chinese);
