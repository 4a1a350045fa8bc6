import { message, type Message } from "../i18n";
import { finder } from "./grammar/finder";
import { word } from "./grammar/parser";
import { normalise } from "./normalise";
import type { Comparator, Direction, QuantityContext, Reading } from "./reading";
import { trendOf } from "./trend";
import { isFamily } from "./units";
import { alwaysCost, costWords, rateWords, standardWords } from "./words/amounts";
import { badThings, countermeasures } from "./words/bad-things";
import { fallWords, riseWords } from "./words/changes";
import { shortTimeWords } from "./words/short-times";

export interface DirectionReading {
  readonly direction: Direction;
  readonly inferred: boolean;
  /** From what the direction was concluded; null where the comparator states it. */
  readonly reason: Message | null;
}

const stated: Readonly<Record<Comparator, Direction>> = {
  ">=": "up",
  ">": "up",
  "<=": "down",
  "<": "down",
  "=": "exact",
};

const bad = word(badThings);
const countermeasureIn = finder(countermeasures);
const rateWordIn = finder(rateWords);
const riseOrFallIn = finder([...fallWords, ...riseWords]);
const costWordIn = finder(costWords);
const alwaysCostIn = finder(alwaysCost);
const standardWordIn = finder(standardWords);
const shortTimeWordIn = finder(shortTimeWords);

/** How near in front of a bad thing a word must stand to be the work against it (化解信访积案). */
const nearness = 6;

/** 投诉, 事故 …: the thing of which less is better, unless the work against it is counted (投诉办结率). */
export function badThingIn(text: string): string | null {
  let last: { word: string; start: number; end: number } | null = null;
  for (let at = 0; at < text.length; at++) {
    const found = bad(text, at);
    if (found === null) continue;
    last = { word: found.value, start: at, end: found.end };
    at = found.end - 1;
  }
  if (last === null) return null;
  const around = `${text.slice(Math.max(0, last.start - nearness), last.start)} ${text.slice(last.end)}`;
  return countermeasureIn(around) === null ? last.word : null;
}

/** The bad thing that an indicator counts, by its name or else its content. */
export function badThingOf(context: QuantityContext): string | null {
  return badThingIn(normalise(context.name)) ?? badThingIn(normalise(context.content));
}

const isRate = (target: Reading, name: string): boolean => isFamily(target.unit, "share") || rateWordIn(name) !== null;

function costWord(target: Reading, context: QuantityContext, name: string): string | null {
  if (isRate(target, name) || riseOrFallIn(name) !== null) return null;
  const money = isFamily(target.unit, "money");
  if (!money && target.unit !== "") return null;
  const underCost = `${context.level1}${context.level2}`.includes("成本");
  const named = underCost ? costWordIn(name) : alwaysCostIn(name);
  return named ?? (underCost && money ? "成本" : null);
}

function byMeaning(target: Reading, context: QuantityContext): { direction: Direction; reason: Message } {
  const name = normalise(context.name) + normalise(context.content);
  // 事故下降3%: what counts is the change, and more of it is better.
  if (trendOf(target) !== null) return { direction: "up", reason: message("quantity.direction.up") };
  const thing = badThingOf(context) ?? badThingIn(normalise(target.text));
  if (thing !== null) return { direction: "down", reason: message("quantity.direction.badThing", { word: thing }) };
  if (target.value === 0) return { direction: "down", reason: message("quantity.direction.zero") };
  const cost = costWord(target, context, name);
  if (cost !== null && standardWordIn(name) !== null)
    return { direction: "exact", reason: message("quantity.direction.standard", { word: cost }) };
  if (cost !== null) return { direction: "down", reason: message("quantity.direction.cost", { word: cost }) };
  const timed = isFamily(target.unit, "duration") || isFamily(target.unit, "workday");
  const short = timed ? shortTimeWordIn(`${context.level2}${name}`) : null;
  if (short !== null) return { direction: "down", reason: message("quantity.direction.duration", { word: short }) };
  return { direction: "up", reason: message("quantity.direction.up") };
}

/**
 * Which way is better. A comparator says so; a range asks to be inside it; else it follows from the meaning: costs and bad
 * things go down, everything else up.
 */
export function directionOf(target: Reading, context: QuantityContext): DirectionReading {
  if (target.upTo !== null && target.comparator === "") return { direction: "exact", inferred: false, reason: null };
  if (target.comparator !== "") return { direction: stated[target.comparator], inferred: false, reason: null };
  const { direction, reason } = byMeaning(target, context);
  return { direction, inferred: true, reason };
}
