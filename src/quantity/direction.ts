import { message, type Message } from "../i18n";
import { finder } from "./grammar/finder";
import { word } from "./grammar/parser";
import { normalise } from "./normalise";
import type { Comparator, Direction, QuantityContext, Reading } from "./reading";
import { trendOf } from "./trend";
import { measureOf } from "./units";
import { alwaysCost, controlRates, costWords, rateWords, standardWords } from "./words/amounts";
import { badThings, badWays, countermeasures, eliminating, settings, worksBehind } from "./words/bad-things";
import { fallWords, riseWords } from "./words/changes";
import { longTimeWords, shortTimeWords } from "./words/short-times";

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
const workBehindIn = finder([...countermeasures, ...worksBehind]);
const eliminatingIn = finder(eliminating);
const actingIn = finder(countermeasures.filter((one) => !settings.includes(one)));
const rateWordIn = finder(rateWords);
const riseOrFallIn = finder([...fallWords, ...riseWords]);
const costWordIn = finder(costWords);
const alwaysCostIn = finder(alwaysCost);
const standardWordIn = finder(standardWords);
const shortTimeWordIn = finder(shortTimeWords);
const longTimeWordIn = finder(longTimeWords);
const controlRateIn = finder(controlRates);

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
  const [before, behind] = [text.slice(Math.max(0, last.start - nearness), last.start), text.slice(last.end)];
  const followed = badWays.includes(last.word) ? countermeasureIn : workBehindIn;
  const againstIt = followed(behind) ?? workBefore(behind)(before);
  return againstIt === null ? last.word : null;
}

/** Which words before a bad thing are work against it, by what follows: its rate, its number, or something else of it. */
function workBefore(behind: string): (before: string) => string | null {
  if (/^(?:发生)?率/.test(behind)) return eliminatingIn;
  return /^(?:发生)?(?:次数|起数|件数|频次|数)/.test(behind) ? actingIn : countermeasureIn;
}

/** The bad thing that an indicator counts, by its name or else its content. */
export function badThingOf(context: QuantityContext): string | null {
  return badThingIn(normalise(context.name)) ?? badThingIn(normalise(context.content));
}

/** The word by which an amount of money, or a number without unit, is a cost and no rate and no change. */
function costWord(money: boolean, context: QuantityContext, name: string): string | null {
  const underCost = `${context.level1}${context.level2}`.includes("成本");
  const named = underCost ? costWordIn(name) : alwaysCostIn(name);
  const cost = named ?? (underCost && money ? "成本" : null);
  return cost === null || rateWordIn(name) !== null || riseOrFallIn(name) !== null ? null : cost;
}

/** A span in months that should be short; 12个月 of benefits or of a programme should not. */
const buildingTime = /工期|(?:建设|施工|项目|实施)(?:周期|时间)|办理|审批|用时|耗时|时限/u;

/** ±5%: how far it may stray, either way. */
const strays = /^[^\d]*±/u;
const ahead = /提前[^\d,;。]{0,4}\d/u;

type Meaning = Pick<DirectionReading, "direction"> & { readonly reason: Message };

const up: Meaning = { direction: "up", reason: message("quantity.direction.up") };
const downToZero: Meaning = { direction: "down", reason: message("quantity.direction.zero") };

function byMeaning(target: Reading, context: QuantityContext): Meaning {
  // 事故下降3%, 提前10天: what counts is the change, and more of it is better.
  if (trendOf(target) !== null || (target.text.includes("提前") && ahead.test(normalise(target.text)))) return up;
  if (target.text.includes("±") && strays.test(normalise(target.text)))
    return { direction: "down", reason: message("quantity.direction.badThing", { word: "偏差" }) };
  const [own, content] = [normalise(context.name), normalise(context.content)];
  const thing = badThingIn(own) ?? badThingIn(content) ?? badThingIn(normalise(target.text));
  if (thing !== null) return { direction: "down", reason: message("quantity.direction.badThing", { word: thing }) };
  if (target.value === 0) return downToZero;
  const name = own + content;
  const controlled = controlRateIn(name);
  if (controlled !== null)
    return { direction: "down", reason: message("quantity.direction.controlled", { word: controlled }) };
  const { kind } = measureOf(target.unit);
  const cost = kind === "money" || target.unit === "" ? costWord(kind === "money", context, name) : null;
  if (cost !== null && standardWordIn(name) !== null)
    return { direction: "exact", reason: message("quantity.direction.standard", { word: cost }) };
  if (cost !== null) return { direction: "down", reason: message("quantity.direction.cost", { word: cost }) };
  const timed = kind === "duration" || kind === "workday" || (kind === "calendar" && buildingTime.test(name));
  const long = timed && shortTimeWordIn(name) === null && longTimeWordIn(name) !== null;
  const short = timed && !long ? shortTimeWordIn(`${context.level2}${name}`) : null;
  return short === null ? up : { direction: "down", reason: message("quantity.direction.duration", { word: short }) };
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
