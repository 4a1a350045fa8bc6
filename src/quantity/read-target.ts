import { message, type Message } from "../i18n";
import { isBlank, isNone } from "./blank";
import { badThingOf } from "./direction";
import { cellNumber, columnUnit, numberReading, plain, reading, spanOf, withUnknownUnit } from "./draft";
import { finder } from "./grammar/finder";
import { whole } from "./grammar/parser";
import { comparatorOnly, type Found } from "./grammar/quantity";
import { type Scan, scan } from "./grammar/scan";
import { withoutListNumbers } from "./list-numbers";
import { normalise } from "./normalise";
import { printQuantity } from "./print";
import type { Comparator, QuantityContext, Reading, Written } from "./reading";
import { remembered } from "./remembered";
import { isFamily } from "./units";
import { costWords, rateWords } from "./words/amounts";
import { timeNames } from "./words/time";

const costWordIn = finder(costWords);
const rateWordIn = finder(rateWords);
const timeNameIn = finder(timeNames);

/** 一 in a sentence is mostly a manner of speaking (制定一套方案); shorter texts mean the number. */
const sentenceLength = 8;

/** 差错率为0 */
const isNought = /[为是:]$/u;

function isTarget(found: Found, { rest, bare, text }: Scan): boolean {
  const bounded = found.comparator !== "" || found.reach !== "";
  if (found.chinese && found.value <= 1 && !bounded) return rest.length <= sentenceLength;
  const nought = found.value === 0 && isNought.test(text.slice(0, found.start));
  return bounded || found.unit !== "" || found.wan !== null || bare || nought;
}

/** Whether an amount in 万 without unit (150万) is money here. */
function meansMoney(context: QuantityContext): boolean {
  const name = `${context.level2}${context.name}${context.content}`;
  return costWordIn(name) !== null && rateWordIn(context.name) === null;
}

/** 达到95% sets a floor when it stands in a target; 150万 may be 150万元. */
function settle(found: Found, unit: string, context: QuantityContext): Found {
  const comparator = found.comparator === "" ? found.reach : found.comparator;
  if (found.wan !== null && unit === "" && meansMoney(context))
    return {
      ...found,
      comparator,
      value: found.wan.value,
      upTo: found.wan.upTo,
      unit: `${found.wan.prefix}元${found.unit}`,
    };
  const named = found.unit === "" ? unit : found.unit;
  return comparator === found.comparator && named === found.unit ? found : { ...found, comparator, unit: named };
}

/** Scanners read ≥ as 2: 290% stands for ≥90%. */
function misread(text: string, { comparator, unit, value }: Found): boolean {
  if (comparator !== "" || unit !== "%" || value <= 200 || !text.startsWith("2")) return false;
  const rest = value - 2 * 10 ** Math.floor(Math.log10(value));
  return rest > 0 && rest <= 100;
}

/** Those of the quantities that a target can ask for, settled. */
function targetsAmong(
  quantities: readonly Found[],
  scanned: Scan,
  unit: string,
  context: QuantityContext,
): readonly Found[] {
  const targets: Found[] = [];
  for (const each of quantities) if (isTarget(each, scanned)) targets.push(settle(each, unit, context));
  return targets;
}

function quantitiesInName(context: QuantityContext): readonly Found[] {
  return [context.content, context.name].flatMap((text) => {
    const scanned = scan(normalise(text), context.year);
    return targetsAmong(scanned.quantities, scanned, "", context);
  });
}

/** A target that gives no number itself, while the indicator's name does (完成30场培训): worth a person's eye, never a reading. */
function targetInName(context: QuantityContext): Partial<Reading> {
  const found = quantitiesInName(context);
  const [first] = found;
  if (first === undefined) return {};
  return {
    quantities: found.map(plain),
    doubts: [message("quantity.targetInName", { quantity: printQuantity(first) })],
  };
}

function readWords(written: Written, scanned: Scan, context: QuantityContext): Reading {
  const time = spanOf(scanned.times);
  const isTime =
    time !== null &&
    (scanned.bare ||
      scanned.times.some(({ strength }) => strength === "date") ||
      timeNameIn(`${context.level2}${context.name}`) !== null);
  if (isTime) return reading("time", written, { time });
  const empty = scanned.text === "完成" || scanned.text === "已完成";
  return reading("qualitative", written, empty ? { ...targetInName(context), time } : { time });
}

const columnComparator = ({ comparatorColumn }: QuantityContext): Comparator | "" =>
  comparatorColumn === "" ? "" : comparatorIn(comparatorColumn);

const comparatorIn = remembered((column): Comparator | "" => whole(comparatorOnly, normalise(column)) ?? "");

/** The quantity with a comparator, which 达到 has become, or the first. */
function lead(found: readonly Found[]): Found | undefined {
  for (const each of found) if (each.comparator !== "") return each;
  return found[0];
}

/** ≥3 0场, ≥9 over 5%: a narrow column or a converter tore one number, or two stand there and the first has lost its unit. */
const tornNumber = /^[≥≤<>=]{0,2}\d+(?:\.\d+)?;\d+(?:\.\d+)?[^\d;.,~-]/u;

/**
 * Reads a 目标值 cell with what stands around it: comparator and unit may come from columns of their own (指标性质, 计量单位).
 * Total: every text gives a reading, whatever it says; what is not certain is among its doubts.
 */
export function readTarget(written: Written, context: QuantityContext): Reading {
  const text = normalise(withoutListNumbers(written.text));
  const scanned = scan(text, context.year);
  const fromColumn = columnComparator(context);
  const unit = columnUnit(context);
  const number = cellNumber(written, scanned);
  if (number !== null) {
    const found = { ...number, comparator: number.comparator || fromColumn, unit: number.unit || unit };
    return numberReading(written, found, [found]);
  }
  if (isBlank(text)) return reading("blank", written, targetInName(context));
  if (isNone(text))
    return badThingOf(context) === null
      ? reading("blank", written, targetInName(context))
      : reading("qualitative", written);
  if (tornNumber.test(text))
    return reading("qualitative", written, { doubts: [message("quantity.tornNumber", { text: written.text.trim() })] });
  const unknown = withUnknownUnit(scanned);
  const found = targetsAmong(unknown === null ? scanned.quantities : [unknown], scanned, unit, context);
  const leading = lead(found);
  if (leading === undefined) return readWords(written, scanned, context);
  const disagree = fromColumn !== "" && leading.comparator !== "" && leading.comparator !== fromColumn;
  const settled = leading.comparator !== "" || fromColumn === "" ? leading : { ...leading, comparator: fromColumn };
  const asMoney = leading.wan !== null && isFamily(leading.unit, "money") && unit === "";
  const doubts: Message[] = [];
  if (misread(text, settled)) doubts.push(message("quantity.scannedSign", { text }));
  if (disagree) doubts.push(message("quantity.comparatorsDisagree", { text: leading.comparator, column: fromColumn }));
  return numberReading(
    written,
    settled,
    settled === leading ? found : found.map((each) => (each === leading ? settled : each)),
    {
      time: spanOf(scanned.times),
      inferred: asMoney ? [message("quantity.wanAsMoney", { unit: leading.unit })] : [],
      doubts,
    },
  );
}
