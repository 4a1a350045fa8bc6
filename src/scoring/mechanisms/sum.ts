import { message, type Message } from "../../i18n";
import { computed, type Input } from "../explain";
import type { Computed, Explanation } from "../model";
import { roundHalfUp } from "../round";
import { summing } from "../sources";

/** One part of a sum: its points (null: needed and unknown) with what it is called and where it stands. */
export interface Summand {
  readonly points: number | null;
  readonly input: Input;
  readonly explanation: Explanation | null;
}

const formula = message("scoring.sum.formula");
const citations = [summing];

/** 合计 in points. Null where there is nothing to add, or where one part is needed and unknown. */
export function sumOf(rule: Message, summands: readonly Summand[]): Computed {
  const { value, worked } = addUp(summands);
  return computed({
    mechanism: "sum",
    rule,
    formula,
    worked,
    inputs: summands.map(({ input }) => input),
    value,
    citations,
    parts: summands.map(({ explanation }) => explanation).filter((part) => part !== null),
  });
}

function addUp(summands: readonly Summand[]): Pick<Computed["explanation"], "value" | "worked"> {
  const known = summands.map(({ points }) => points).filter((points) => points !== null);
  const missing = summands.length - known.length;
  if (missing > 0) return { value: null, worked: message("scoring.sum.unknown", { missing }) };
  if (known.length === 0) return { value: null, worked: message("scoring.sum.nothing") };
  // Adding doubles drifts in the last digits (0.1 + 0.2); points have two decimals, four leave room for any weight.
  const value = roundHalfUp(
    known.reduce((total, points) => total + points, 0),
    4,
  );
  return { value, worked: message("scoring.sum.worked", { parts: writtenOut(known), sum: value }) };
}

/** 6＋6＋6＋4 becomes 6×3＋4 when long, so that a sum of forty rows stays readable. */
function writtenOut(points: readonly number[]): string {
  const shown = points.map((one) => roundHalfUp(one, 4));
  if (shown.length <= 8) return shown.join(" + ");
  const counts = new Map<number, number>();
  for (const one of shown) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].map(([one, count]) => (count === 1 ? String(one) : `${one}×${count}`)).join(" + ");
}
