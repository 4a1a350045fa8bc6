import { message, type Message } from "../../i18n";
import { directionOf } from "../direction";
import { tidy } from "../grammar/numeral";
import { normalise } from "../normalise";
import { printQuantity } from "../print";
import type { Comparison, QuantityContext, Reading } from "../reading";
import { conversion, isFamily } from "../units";
import { fallWords, riseWords } from "../words/direction";
import { accepted, possible, within } from "./interval";
import { ratioOf, verdict } from "./result";

/** A number reading whose value is there. */
export type NumberReading = Reading & { readonly value: number };

export const isNumber = (reading: Reading): reading is NumberReading =>
  reading.kind === "number" && reading.value !== null;

/** Whether the text speaks of work done (已完成100%) and not of the thing measured. */
const speaksOfProgress = (text: string): boolean => /完成|进度|已/u.test(text);

/** From this factor on, two amounts of money probably stand in different units (元 and 万元). */
const slipFactor = 500;

/** By what the actual is multiplied to stand in the target's unit. A side without unit is understood in the other's. */
function factorBetween(target: NumberReading, actual: NumberReading): number | null {
  if (actual.unit === "") return 1;
  if (target.unit !== "") return conversion(actual.unit, target.unit);
  // A target of 0.95 answered by 98% is a fraction; one of 95 is a percentage already.
  if (isFamily(actual.unit, "share") && target.value > 0 && target.value <= 1 && actual.value > 1.5)
    return conversion(actual.unit, "%") === null ? null : 0.01;
  return 1;
}

/** 增长, 下降: which way the text says that the amount went. */
function trend(text: string): "rise" | "fall" | null {
  const normal = normalise(text);
  if (fallWords.some((each) => normal.includes(each))) return "fall";
  return riseWords.some((each) => normal.includes(each)) ? "rise" : null;
}

function differingUnits(target: NumberReading, actual: NumberReading, result: Comparison): Comparison {
  const differ = message("quantity.unitsDiffer", { target: target.unit, actual: actual.unit });
  if (actual.unit !== "%" || !speaksOfProgress(actual.text)) return { ...result, doubts: [differ] };
  return {
    ...result,
    met: actual.value >= 100,
    doubts: [message("quantity.progressForValue", { percent: actual.value })],
  };
}

function doubtsOf(
  target: NumberReading,
  actual: NumberReading,
  value: number,
  met: boolean | null,
  context: QuantityContext,
): readonly Message[] {
  const doubts: Message[] = [];
  if (met === null)
    doubts.push(message("quantity.openActual", { actual: printQuantity(actual), target: printQuantity(target) }));
  if (target.scope === "each" && actual.quantities.length <= 1)
    doubts.push(message("quantity.eachOf", { target: target.text.trim(), value }));
  const { direction } = directionOf(target, context);
  const meaning =
    direction === "exact" && target.upTo === null
      ? directionOf({ ...target, comparator: "" }, context).direction
      : direction;
  if (direction === "exact" && meaning === "down" && value > target.value)
    doubts.push(message("quantity.aboveExact", { value, target: target.value }));
  return doubts;
}

/** Number against number by comparator or direction, after bringing both into the target's unit. */
export function compareNumbers(target: NumberReading, actual: NumberReading, context: QuantityContext): Comparison {
  const { direction, inferred, reason } = directionOf(target, context);
  const base = verdict(null, [], {
    direction,
    directionInferred: inferred,
    directionReason: reason,
    targetValue: target.value,
    unit: target.unit,
  });
  const factor = factorBetween(target, actual);
  if (factor === null) return differingUnits(target, actual, base);
  const [went, should] = [trend(actual.text), trend(target.text)];
  if (went !== null && should !== null && went !== should)
    return {
      ...base,
      doubts: [message("quantity.oppositeTrend", { target: target.text.trim(), actual: actual.text.trim() })],
    };
  const scaled = {
    ...actual,
    value: tidy(actual.value * factor),
    upTo: actual.upTo === null ? null : tidy(actual.upTo * factor),
  };
  const signed = should === "fall" && scaled.value < 0 ? { ...scaled, value: -scaled.value } : scaled;
  const result = { ...base, actualValue: signed.value, unit: target.unit || actual.unit };
  const rough = isFamily(target.unit, "money") && actual.inferred.length > 0 && target.value > 0 && signed.value > 0;
  const apart = rough ? Math.max(signed.value / target.value, target.value / signed.value) : 1;
  if (apart >= slipFactor)
    return {
      ...result,
      doubts: [message("quantity.unitSlip", { target: printQuantity(target), actual: actual.text.trim() })],
    };
  const aim = accepted(target, direction);
  const judged = within(possible(signed), aim);
  const nearlyMet =
    judged === false &&
    target.approximate &&
    target.upTo === null &&
    within(possible({ ...signed, approximate: true }), aim) !== false;
  const found = nearlyMet ? null : judged;
  const exceeded =
    found === true &&
    direction === "exact" &&
    directionOf({ ...target, comparator: "" }, context).direction === "down" &&
    signed.value > target.value;
  const met = exceeded ? null : found;
  const bound = target.upTo !== null && signed.value > target.upTo ? target.upTo : target.value;
  const inRange = target.upTo !== null && signed.value >= target.value && signed.value <= target.upTo;
  const ratio = inRange ? 1 : ratioOf(bound, signed.value, direction === "down");
  return { ...result, met, ratio, doubts: doubtsOf(target, actual, signed.value, found, context) };
}
