import type { Comparator, Quantity } from "../reading";
import * as words from "../words/comparators";
import { describingUnits } from "../words/units";
import { figure, type Figure } from "./figure";
import { isLatin } from "./numeral";
import { firstOf, map, oneOf, type Parsed, type Parser, startingWith, startsOf, then, word } from "./parser";
import { unit } from "./unit";

/** A quantity with what only reading needs to know of it. */
export interface Found extends Quantity, Omit<Figure, "more"> {
  /** 达到, 降至: a floor or ceiling in a target, a mere report in an actual. */
  readonly reach: Comparator | "";
  /** 共, 合计: the sum of the others. */
  readonly total: boolean;
}

interface Prefix {
  readonly comparator: words.ComparatorSense | "";
  readonly approximate: boolean;
  readonly scope: Quantity["scope"];
  readonly period: string;
  readonly total: boolean;
  /** Whether other words may stand between comparator and number (至少举办30场). */
  readonly open: boolean;
}

const none: Prefix = { comparator: "", approximate: false, scope: "", period: "", total: false, open: false };

const signs = ">=<≥≤〈〉";

/** >/= is ≥; a stroke elsewhere is none. */
const isSign = (text: string, at: number): boolean =>
  at < text.length && (signs.includes(text.charAt(at)) || text.startsWith("/=", at));

/** ≥, >=, =>, ≥=, 〉= …: up to four signs in a row are one comparator. */
const sign: Parser<Partial<Prefix>> = startingWith<Partial<Prefix>>(startsOf(signs), (text, at) => {
  let end = at;
  while (end - at < 4 && isSign(text, end)) end++;
  const run = text.slice(at, end);
  const [more, less, equal] = [/[>≥〉]/u.test(run), /[<≤〈]/u.test(run), /[=≥≤]/u.test(run)];
  // <>, ≥≤: signs that gainsay each other bound nothing.
  if (more && less) return { value: {}, end };
  const comparator: Comparator = more ? (equal ? ">=" : ">") : less ? (equal ? "<=" : "<") : "=";
  return { value: { comparator }, end };
});

/** not (at least) is less, not (more than) is at most. */
const turned: Readonly<Record<words.ComparatorSense, Comparator>> = {
  ">": "<=",
  ">=": "<",
  "<": ">=",
  "<=": ">",
  "=": "=",
  reach: "<",
  sink: ">",
};

const before = oneOf(words.comparatorsBefore);
const comparatorWord: Parser<Partial<Prefix>> = firstOf(
  map(before, (comparator) => ({ comparator, open: comparator !== ">" && comparator !== "<" })),
  map(then(word(words.negations), before), ([, sense]) => ({ comparator: turned[sense], open: true })),
);

const prefixWord: Parser<Partial<Prefix>> = firstOf<Partial<Prefix>>(
  sign,
  map(oneOf(words.perUnitWords), (period) => ({ period })),
  map(word(words.perHeadWords), () => ({ scope: "perHead" })),
  comparatorWord,
  map(word(words.totalWords), () => ({ total: true })),
  map(word(words.eachWords), () => ({ scope: "each" })),
  map(word(words.averageWords), () => ({})),
  map(word(words.approximateBefore), () => ({ approximate: true })),
);

/** The comparator of a prefix; "" for one that only reports (达到). */
const boundOf = ({ comparator }: Pick<Prefix, "comparator">): Comparator | "" =>
  comparator === "reach" || comparator === "sink" ? "" : comparator;

function prefixes(text: string, at: number): Parsed<Prefix> {
  let value = none;
  let end = at;
  for (let count = 0; count < 6; count++) {
    const found = prefixWord(text, end);
    if (found === null) break;
    // 达到≥95%, 至少达到: the first comparator that bounds stands.
    const { comparator } = value;
    value = { ...value, ...found.value };
    if (boundOf({ comparator }) !== "") value = { ...value, comparator };
    end = found.end;
  }
  return { value, end };
}

const after = oneOf<Comparator | "approximate">([
  ...words.comparatorsAfter,
  ...words.approximateAfter.map((each) => [each, "approximate"] as const),
]);
const describing = word(describingUnits);

const isCjk = (char: string): boolean => char >= "\u4e00" && char <= "\u9fff";

/** How far a comparator may stand from its number, before it (至少全年完成2次) and behind it (10个村(社区)以上). */
const longestGap = 10;

/** 以上 behind the noun that follows the unit. */
function afterNoun(text: string, at: number): Parsed<Comparator | "approximate"> | null {
  for (let end = at; end - at < longestGap; end++) {
    const char = text.charAt(end);
    if (!isCjk(char) && !"()、".includes(char || ";")) return null;
    const found = after(text, end + 1);
    if (found !== null)
      return words.nounsWithOwnBound.some((noun) => text.slice(at, end + 1).endsWith(noun)) ? null : found;
  }
  return null;
}

/** A number that is part of a name, an ordinal or a code (第3, A4, 5G, 〔2020〕10号) is no amount. */
function isName(text: string, at: number, end: number): boolean {
  const previous = text.charAt(at - 1);
  if (isLatin(previous) || previous === "第" || "〔[_#№".includes(previous || " ")) return true;
  return (describing(text, end) !== null && unit(text, end) === null) || isLatin(text.charAt(end));
}

/** The number itself with all that stands right behind it. `prefix` is what stood before it. */
function body(text: string, start: number, at: number, prefix: Prefix): Parsed<Found> | null {
  const found = figure(text, at);
  if (found === null) return null;
  const { value, upTo, unit: name, chinese, more, wan, part } = found.value;
  let { end } = found;
  // ≤2023年3月31日, 预计2024年6月: a date, however it is introduced.
  if (name === "年" && value >= 1949 && value <= 2099) return null;
  const loose = chinese && name === "";
  const alone = start === 0 && end === text.length;
  // 78.6岁 is an amount where nothing else is said; 60岁以上老人 says who.
  if (isName(text, at, end) || (name === "岁" && !alone) || (loose && !alone && prefix.comparator === "")) return null;
  const direct = after(text, end);
  const behind = direct ?? afterNoun(text, end);
  const inner =
    behind === null &&
    text.startsWith(words.innerWord, end) &&
    /^(?:天|小时|分钟|秒|周|工作日|个月|年|学期|.{0,2}元)$/u.test(name);
  if (direct !== null) ({ end } = direct);
  if (inner) end++;
  const own = boundOf(prefix);
  const bound: Comparator | "" =
    behind !== null && behind.value !== "approximate" ? behind.value : inner ? "<=" : more ? ">=" : "";
  const comparator = own === "" || (own === ">" && bound === ">=") ? bound || own : own;
  return {
    value: {
      comparator,
      value,
      upTo,
      unit: prefix.period !== "" && name !== "" && !name.includes("/") ? `${name}/${prefix.period}` : name,
      approximate: prefix.approximate || more || behind?.value === "approximate",
      scope: prefix.scope,
      start,
      end,
      reach: prefix.comparator === "reach" ? ">=" : prefix.comparator === "sink" ? "<=" : "",
      chinese,
      total: prefix.total,
      wan,
      part,
    },
    end,
  };
}

/** 比较符 + number + unit + 比较符, in whatever of these is written: ≥30场, 至少举办三十场, 每人不少于600元, 180人以上. */
export const quantity: Parser<Found> = startingWith(startsOf(prefixWord, figure), (text, at) => {
  const prefix = prefixes(text, at);
  // 一年两次 is 2次/年; 一年 and 一年半 by themselves are amounts.
  const amount = text.startsWith("一", at) ? body(text, at, at, none) : null;
  const direct =
    amount !== null && amount.end > prefix.end ? amount : (body(text, at, prefix.end, prefix.value) ?? amount);
  if (direct !== null || !prefix.value.open) return direct;
  for (
    let next = prefix.end;
    next - prefix.end <= longestGap && (isCjk(text.charAt(next)) || '“”"'.includes(text.charAt(next) || ";"));
    next++
  ) {
    const inner = prefixes(text, next + 1);
    if (boundOf(inner.value) !== "") return null;
    const found = body(text, at, inner.end, { ...inner.value, comparator: prefix.value.comparator });
    if (found !== null) return found;
  }
  return null;
});

/** The sign or word of a comparator column (指标性质): ≥, ≧, 大于等于; null: it says nothing. */
export const comparatorOnly: Parser<Comparator | ""> = firstOf<Comparator | "">(
  map(firstOf(sign, comparatorWord), ({ comparator = "" }) =>
    comparator === "reach" ? ">=" : comparator === "sink" ? "<=" : comparator,
  ),
  oneOf(words.comparatorColumnWords),
);
