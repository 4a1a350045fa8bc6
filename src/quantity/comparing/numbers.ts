import { message, type Message } from "../../i18n";
import { directionOf } from "../direction";
import { tidy } from "../grammar/numeral";
import { normalise } from "../normalise";
import { printQuantity } from "../print";
import type { Comparison, Direction, QuantityContext, Reading } from "../reading";
import { accepted, possible, within } from "./interval";
import { meaningsDiffer } from "./meanings";
import { ratioOf, verdict } from "./result";
import { intoUnitOf, type NumberReading, periodsLeftOpen, periodsOfActual } from "./scale";

/** What a comparison with a number target says even before there is a number to compare. */
export function frame(target: Reading, context: QuantityContext): Comparison {
  const { direction, inferred, reason } = directionOf(target, context);
  return verdict(null, [], {
    direction,
    directionInferred: inferred,
    directionReason: reason,
    targetValue: target.value,
    unit: target.unit,
  });
}

/** 200余人: more than 200, however little, so that 200 is for a person to judge. */
const justShort = (target: NumberReading, actual: NumberReading): boolean =>
  target.approximate &&
  target.comparator === ">=" &&
  !actual.approximate &&
  actual.value === target.value &&
  /\d[千万亿]?[余多]/u.test(normalise(target.text));

interface Judgement {
  readonly met: boolean | null;
  readonly doubts: readonly Message[];
}

/** 约30场: a target that is itself approximate may be met from nine tenths on; that is for a person to say. */
function nearlyMet(target: NumberReading, actual: NumberReading, direction: Direction): boolean {
  if (!target.approximate) return false;
  return within(possible({ ...actual, approximate: true, comparator: "" }), accepted(target, direction)) !== false;
}

/** Beyond what an exact target or a range names: good for what should grow, not for costs, standards and bad things. */
function beyond(target: NumberReading, actual: NumberReading, context: QuantityContext): Judgement | null {
  const limit = target.upTo ?? target.value;
  if (actual.value <= limit || limit === 0) return null;
  const meaning = directionOf({ ...target, comparator: "", upTo: null }, context).direction;
  const values = { value: actual.value, target: printQuantity(target) };
  if (target.upTo !== null)
    return meaning === "down" ? null : { met: null, doubts: [message("quantity.aboveRange", values)] };
  if (meaning === "up") return null;
  const above = meaning === "down" ? "quantity.aboveExact" : "quantity.aboveStandard";
  return { met: null, doubts: [message(above, values)] };
}

/** What is put in stands before what comes out: ≥1:5 asks for five or more. */
const inputFirst = /投入产出|投产|带动|撬动|杠杆|放大/u;

/** 1:2 without a sign, 1:1.5以下, a 投入产出比 of ≥1:5: the words may mean the second number alone. */
const isOpenRatio = ({ comparator, text }: NumberReading, { name, content }: QuantityContext): boolean =>
  comparator === "" || inputFirst.test(name + content) || /\d(?:以[上下内]|之内)/u.test(normalise(text));

function judge(
  target: NumberReading,
  actual: NumberReading,
  direction: Direction,
  context: QuantityContext,
): Judgement {
  if (target.unit === "比" && isOpenRatio(target, context) && actual.value !== target.value)
    return {
      met: null,
      doubts: [message("quantity.ratioOpen", { target: target.text.trim(), actual: actual.text.trim() })],
    };
  const exceeding = direction === "exact" ? beyond(target, actual, context) : null;
  if (exceeding !== null) return exceeding;
  const judged = within(possible(actual), accepted(target, direction));
  const open = justShort(target, actual) || (judged === false && nearlyMet(target, actual, direction));
  if (judged !== null && !open) return { met: judged, doubts: [] };
  const values = { actual: printQuantity(actual), target: printQuantity(target) };
  return { met: null, doubts: [message(open ? "quantity.openTarget" : "quantity.openActual", values)] };
}

/** 完成率. Inside a range the target is reached in full; above one that must not be passed it falls again. */
function completion(
  target: NumberReading,
  actual: NumberReading,
  direction: Direction,
  met: boolean | null,
): number | null {
  if (direction === "down") return ratioOf(target.upTo ?? target.value, actual.value, true);
  if (direction === "up" || target.upTo === null) return ratioOf(target.value, actual.value, false);
  if (actual.value >= target.value && actual.value <= target.upTo) return 1;
  const above = actual.value > target.upTo;
  return ratioOf(above ? target.upTo : target.value, actual.value, above && met === false);
}

/** 各3个以上 answered by one number: whether each reached it does not show. */
function eachDoubt(target: NumberReading, actual: NumberReading): readonly Message[] {
  const single = target.scope === "each" && actual.quantities.length <= 1;
  return single ? [message("quantity.eachOf", { target: target.text.trim(), value: actual.value })] : [];
}

/** 全年开展28次: the year's number, said so. */
const ofTheYear = /全年|本年度?|年度|一年/;

/** 每月1次 answered by 12次: a month's or the year's number? Decided only where both ways say the same. */
function judgePeriods(
  target: NumberReading,
  actual: NumberReading,
  times: number,
  direction: Direction,
  context: QuantityContext,
): Judgement {
  const perPeriod = judge(target, actual, direction, context);
  const perYear = judge(target, { ...actual, value: tidy(actual.value / times) }, direction, context);
  const doubt = message("quantity.periodOpen", { target: printQuantity(target), actual: actual.text.trim() });
  return { met: perPeriod.met === perYear.met ? perPeriod.met : null, doubts: [doubt] };
}

/** 每季度3场 for ≥12场: a quarter's number beside what may be the year's. null where either way of reading it says the same. */
function openPeriod(
  target: NumberReading,
  actual: NumberReading,
  scaled: NumberReading,
  direction: Direction,
  context: QuantityContext,
): Judgement | null {
  const times = periodsOfActual(target, actual);
  if (times === null || scaled.value === target.value) return null;
  const once = judge(target, scaled, direction, context);
  const upTo = scaled.upTo === null ? null : tidy(scaled.upTo * times);
  const allYear = judge(target, { ...scaled, value: tidy(scaled.value * times), upTo }, direction, context);
  if (once.met === true && allYear.met === true) return null;
  const doubt = message("quantity.yearOpen", { target: printQuantity(target), actual: actual.text.trim() });
  return { met: once.met === allYear.met ? once.met : null, doubts: [doubt] };
}

/** Number against number by comparator or direction, after bringing the actual into the target's unit. */
export function compareNumbers(target: NumberReading, actual: NumberReading, context: QuantityContext): Comparison {
  const start = frame(target, context);
  const direction = start.direction ?? "up";
  const different = meaningsDiffer(target, actual, context);
  if (different !== null) return { ...start, doubts: [different] };
  const scaled = intoUnitOf(target, actual, context.name);
  if ("obstacle" in scaled) return { ...start, met: scaled.met, doubts: [scaled.obstacle] };
  const { value: actualValue, unit } = scaled;
  const times = periodsLeftOpen(target, actual);
  if (times !== null && ofTheYear.test(normalise(actual.text))) {
    // 全年28次 for 每月2次: 28 of the 24 that twelve months make.
    const share = { ...scaled, value: tidy(actualValue / times) };
    const { met, doubts } = judge(target, share, direction, context);
    return { ...start, actualValue: share.value, unit, met, ratio: completion(target, share, direction, met), doubts };
  }
  if (times !== null)
    return { ...start, actualValue, unit, ...judgePeriods(target, scaled, times, direction, context) };
  const open = openPeriod(target, actual, scaled, direction, context);
  if (open !== null) return { ...start, actualValue, unit, ...open };
  const { met, doubts } = judge(target, scaled, direction, context);
  return {
    ...start,
    actualValue,
    unit,
    met,
    ratio: completion(target, scaled, direction, met),
    doubts: [...doubts, ...eachDoubt(target, scaled)],
  };
}
