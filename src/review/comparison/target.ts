import { message, type Message } from "../../i18n";
import { conversion, type Reading } from "../../quantity";
import type { IndicatorEvaluation } from "../../scoring";
import type { Meaning } from "./model";

export interface TargetChange {
  readonly meaning: Meaning;
  readonly why: Message | null;
}

const unclear = (id: "kind" | "several" | "doubt" | "unit" | "direction" | "words" | "exact"): TargetChange => ({
  meaning: "unclear",
  why: message(`review.comparison.unclear.${id}`),
});

const single = ({ quantities, upTo, scope }: Reading): boolean =>
  quantities.length <= 1 && upTo === null && scope !== "perHead";

/** A month in a row of months; null: no certain month. */
function month({ time }: Reading): number | null {
  const until = time === null ? null : (time.toMonth ?? time.fromMonth);
  return time === null || until === null ? null : (time.year ?? 0) * 12 + until + (time.day ?? 31) / 32;
}

function byTime(before: Reading, after: Reading): TargetChange {
  const [a, b] = [month(before), month(after)];
  if (a === null || b === null || (before.time?.year === null) !== (after.time?.year === null)) return unclear("words");
  return a === b ? { meaning: null, why: null } : { meaning: b > a ? "lowered" : "raised", why: null };
}

/**
 * Whether a changed target is easier to reach: less of what should be much, more of what should be little, a later
 * deadline. What is no certain number on both sides, in units that convert and with one direction, is for a person to say.
 */
export function targetChange(before: IndicatorEvaluation, after: IndicatorEvaluation): TargetChange {
  const [one, other] = [before.indicator.target, after.indicator.target];
  if (one.kind !== other.kind) return unclear("kind");
  if (one.kind === "time") return byTime(one, other);
  if (one.kind !== "number" || one.value === null || other.value === null) return unclear("words");
  if (one.doubts.length > 0 || other.doubts.length > 0) return unclear("doubt");
  if (!single(one) || !single(other) || one.scope !== other.scope) return unclear("several");
  const factor = conversion(one.unit, other.unit);
  if (factor === null) return unclear("unit");
  const direction = before.comparison.direction;
  if (direction === null || direction !== after.comparison.direction) return unclear("direction");
  const was = one.value * factor;
  if (Math.abs(was - other.value) <= 1e-9 * Math.max(1, Math.abs(was))) {
    return one.comparator === other.comparator || one.comparator === "" || other.comparator === ""
      ? { meaning: null, why: null }
      : unclear("direction");
  }
  if (direction === "exact") return unclear("exact");
  const easier = direction === "up" ? other.value < was : other.value > was;
  return { meaning: easier ? "lowered" : "raised", why: null };
}
