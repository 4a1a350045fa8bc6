import { message, type Message } from "../../i18n";
import { tidy } from "../grammar/numeral";
import { normalise } from "../normalise";
import { printQuantity } from "../print";
import type { Reading } from "../reading";
import { trendNamed, trendOf } from "../trend";
import { periodsInYear } from "../words/units";
import { conversion, isFamily, splitUnit } from "../units";

/** A reading that is a number: no other has a value. */
export type NumberReading = Reading & { readonly value: number };

export const isNumber = (reading: Reading): reading is NumberReading => reading.value !== null;

/** What keeps two numbers from being compared, and what can be said all the same. */
export interface Obstacle {
  readonly obstacle: Message;
  readonly met: boolean | null;
}

/** Whether the text speaks of work done (已完成100%) and not of the thing measured. */
const speaksOfProgress = (text: string): boolean => /完成|进度|已/u.test(text);

/** From this factor on, two amounts of money probably stand in different units (元 and 万元). */
const slipFactor = 500;

/** By what the actual is multiplied to stand in the target's unit. A side without unit is understood in the other's. */
function factorBetween(target: NumberReading, actual: NumberReading): number | null {
  if (actual.unit === "") return 1;
  if (target.unit !== "") return conversion(actual.unit, target.unit);
  // A target of 0.95 answered by 98% is a fraction; one of 95 is a percentage already.
  const fraction = isFamily(actual.unit, "share") && target.value > 0 && target.value <= 1 && actual.value > 1.5;
  return fraction ? tidy((conversion(actual.unit, "%") ?? 1) / 100) : 1;
}

function unitsDiffer(target: NumberReading, actual: NumberReading): Obstacle {
  if (actual.unit === "%" && speaksOfProgress(actual.text))
    return { met: actual.value >= 100, obstacle: message("quantity.progressForValue", { percent: actual.value }) };
  return { met: null, obstacle: message("quantity.unitsDiffer", { target: target.unit, actual: actual.unit }) };
}

/**
 * Whether an amount whose unit is only understood is so far off that 元 and 万元 may be mixed up; or a count in 万 (5万人次,
 * 61230 beside it) whatever is written.
 */
function mayBeSlip(target: NumberReading, actual: NumberReading): boolean {
  if (target.value <= 0 || actual.value <= 0) return false;
  if (Math.max(actual.value / target.value, target.value / actual.value) < slipFactor) return false;
  // A number alone has its unit from the target or from a column for both.
  const bare = actual.inferred.length > 0 || /^[\d.,\s]+$/u.test(normalise(actual.text));
  const understood = (target.unit === "" || bare) && isFamily(target.unit || actual.unit, "money");
  const thousands = target.unit === actual.unit && /^[千万亿]./u.test(target.unit) && !isFamily(target.unit, "money");
  return thousands || understood;
}

/** 3350元 beside 3200万元: each unit is written, but the numbers only fit without. 元 and 万元 are ten thousand apart. */
function writtenSlip(target: NumberReading, actual: NumberReading, factor: number): boolean {
  const times = Math.max(actual.value * factor, target.value) / Math.min(actual.value * factor, target.value);
  return factor !== 1 && times >= 5_000 && times <= 20_000 && isFamily(target.unit, "money");
}

/** The actual in the target's unit, or what stands in the way. `name`: the indicator's, which may say which way it goes (增长率). */
export function intoUnitOf(target: NumberReading, actual: NumberReading, name: string): NumberReading | Obstacle {
  const factor = factorBetween(target, actual);
  if (factor === null) return unitsDiffer(target, actual);
  const wanted = trendOf(target);
  const went = trendOf(actual);
  const named = wanted === null && (went !== null || actual.value < 0) ? trendNamed(normalise(name)) : null;
  // -12% for a 下降率 of ≥10% may say that it fell by 12%, or that it rose.
  const doublyFallen = named === "fall" && target.value > 0 && actual.value < 0;
  if (doublyFallen || (wanted !== null && went !== null && wanted !== went))
    return {
      met: null,
      obstacle: message("quantity.oppositeTrend", { target: target.text.trim(), actual: actual.text.trim() }),
    };
  if (mayBeSlip(target, actual) || writtenSlip(target, actual, factor))
    return {
      met: null,
      obstacle: message("quantity.unitSlip", { target: printQuantity(target), actual: actual.text.trim() }),
    };
  const scaled = tidy(actual.value * factor);
  // 下降3% answered by -4%: the sign says again what the target's word says.
  const signed = wanted === "fall" && scaled < 0 ? -scaled : scaled;
  // 增长率 of ≥5% answered by 下降3%: it rose by -3%.
  const against = named !== null && went !== null && went !== named && signed > 0;
  const eitherWay = signed < 0 && /^[^\d]*±/u.test(normalise(target.text));
  const value = against || eitherWay ? -signed : signed;
  const upTo = actual.upTo === null ? null : tidy(actual.upTo * factor);
  const unit = target.unit || actual.unit;
  const asItStands = value === actual.value && upTo === actual.upTo && unit === actual.unit;
  return asItStands ? actual : { ...actual, value, upTo, unit };
}

/** How often an actual's period (每季度3场: 4) comes round in a year, where the target names none; else null. */
export function periodsOfActual(target: NumberReading, actual: NumberReading): number | null {
  const { per } = splitUnit(actual.unit);
  if (per.length === 0) return null;
  const times = per.map((each) => periodsInYear[each]).find((each) => each !== undefined);
  return times === undefined || splitUnit(target.unit).per.length > 0 ? null : times;
}

/** How many of a target's periods a year has (每月1次: 12), where the actual does not say that it counts by them; else null. */
export function periodsLeftOpen(target: NumberReading, actual: NumberReading): number | null {
  const [period = ""] = splitUnit(target.unit).per;
  const times = periodsInYear[period];
  return times === undefined || splitUnit(actual.unit).per.length > 0 ? null : times;
}
