import { countUnits } from "../words/counts";
import { bracketUnits, measureUnits, unitMultipliers } from "../words/units";
import { firstOf, map, oneOf, optional, type Parsed, type Parser, startingWith, then, whole, word } from "./parser";

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

const simple = firstOf(base, multiplied);

const period = map(simple, (name) => (name === "个月" ? "月" : name));

/** Up to three characters that are no unit we know: 元/贫困户. */
const anyNoun: Parser<string> = (text, at) => {
  const [noun] = /^[\u4e00-\u9fff]{1,3}/u.exec(text.slice(at, at + 3)) ?? [];
  return noun === undefined ? null : { value: noun, end: at + noun.length };
};

/** What follows "/" in 元/床·日, or 每 in place of the stroke (次每年). */
const denominator: Parser<string> = firstOf(
  map(then(word(["/", "·", "*"]), firstOf(period, anyNoun)), ([, name]) => name),
  map(then(word(["每"]), period), ([, name]) => name),
);

/** The unit with all that it is counted by. */
function withDenominators(found: Parsed<string>, text: string): Parsed<string> {
  const next = denominator(text, found.end);
  return next === null ? found : withDenominators({ value: `${found.value}/${next.value}`, end: next.end }, text);
}

/** 元/人·月 and its like; every separator is told as "/". */
export const unit: Parser<string> = startingWith(simple.starts, (text, at) => {
  const found = simple(text, at);
  return found === null ? null : withDenominators(found, text);
});

/** /月 behind 620万, whose own unit is not written. */
export function unnamedUnit(text: string, at: number): Parsed<string> | null {
  const found = withDenominators({ value: "", end: at }, text);
  return found.end === at ? null : found;
}

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
