import { countUnits } from "../words/counts";
import { bracketUnits, measureUnits, unitMultipliers } from "../words/units";
import { isLatin } from "./numeral";
import { firstOf, map, oneOf, optional, type Parser, startingWith, then, whole } from "./parser";

function* unitNames(): Generator<readonly [string, string]> {
  for (const row of measureUnits) for (const name of [row.name, ...(row.also ?? [])]) yield [name, row.name];
  for (const name of countUnits) yield [name, name];
  for (const pair of bracketUnits) yield pair;
  yield ["次数", "次"];
  yield ["人数", "人"];
}

const base = oneOf(unitNames());
const multiplier = oneOf(unitMultipliers.map(([word]) => [word, word] as const));

const multiplied = map(then(multiplier, base), ([prefix, unit]) => prefix + unit);

/** A Latin unit must end where the letters end: 5A is no ampere and 3D no day. */
const lettersEnd: (rule: Parser<string>) => Parser<string> = (rule) =>
  startingWith(rule.starts, (text, at) => {
    const found = rule(text, at);
    return found !== null && isLatin(text.charAt(found.end - 1)) && isLatin(text.charAt(found.end)) ? null : found;
  });

const simple = lettersEnd(firstOf(base, multiplied));

const separators = "/·*";

/** What follows "/" in 元/床·日: a unit, or up to three characters that are none we know. */
const denominator: Parser<string> = (text, at) => {
  const knownUnit = simple(text, at);
  if (knownUnit !== null) return knownUnit.value === "个月" ? { ...knownUnit, value: "月" } : knownUnit;
  let end = at;
  while (end - at < 3 && /[\u4e00-\u9fff]/u.test(text.charAt(end))) end++;
  return end === at ? null : { value: text.slice(at, end), end };
};

/** 元/人·月 and its like; every separator is told as "/". */
export const unit: Parser<string> = startingWith(simple.starts, (text, at) => {
  const first = simple(text, at);
  if (first === null) return null;
  let { value, end } = first;
  // 次每年, 元每人: 每 in place of the stroke.
  while (end < text.length && (separators.includes(text.charAt(end)) || text.charAt(end) === "每")) {
    const next = denominator(text, end + 1);
    if (next === null || (text.charAt(end) === "每" && simple(text, end + 1) === null)) break;
    value += `/${next.value}`;
    end = next.end;
  }
  return { value, end };
});

/** What a 计量单位 column says: a unit we know, or its text as it stands. */
export function unitColumn(text: string): string {
  const stripped = text.replace(/^\((.*)\)$/u, "$1");
  return (
    whole(unit, stripped) ??
    whole(
      map(then(unit, optional(bracketed)), ([name]) => name),
      stripped,
    ) ??
    stripped
  );
}

/** (村、社区): a noun in brackets behind the unit. */
function bracketed(text: string, at: number): { value: string; end: number } | null {
  const close = text.charAt(at) === "(" ? text.indexOf(")", at) : -1;
  return close < 0 || close - at > 16 ? null : { value: text.slice(at, close + 1), end: close + 1 };
}
