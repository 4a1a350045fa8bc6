import { message } from "../../i18n";
import type { Message } from "../../i18n";
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

/** 合计 in points. Null where there is nothing to add, or where one part is needed and unknown. */
export function sumOf(rule: Message, summands: readonly Summand[]): Computed {
  const known = summands.flatMap(({ points }) => (points === null ? [] : [points]));
  const complete = known.length === summands.length && known.length > 0;
  const shared = {
    mechanism: "sum",
    rule,
    formula: message("scoring.sum.formula"),
    inputs: summands.map(({ input }) => input),
    citations: [summing],
    parts: summands.flatMap(({ explanation }) => (explanation === null ? [] : [explanation])),
  } as const;
  if (!complete) {
    const missing = summands.length - known.length;
    const worked = missing === 0 ? message("scoring.sum.nothing") : message("scoring.sum.unknown", { missing });
    return computed({ ...shared, worked, value: null });
  }
  // Adding doubles drifts in the last digits (0.1 + 0.2); points have two decimals, four leave room for any weight.
  const value = roundHalfUp(
    known.reduce((total, points) => total + points, 0),
    4,
  );
  const worked = message("scoring.sum.worked", { parts: writtenOut(known), sum: value });
  return computed({ ...shared, worked, value });
}

/** 6＋6＋6＋4 becomes 6×3＋4 when long, so that a sum of forty rows stays readable. */
function writtenOut(points: readonly number[]): string {
  const shown = points.map((one) => String(roundHalfUp(one, 4)));
  if (shown.length <= 8) return shown.join(" + ");
  const counts = new Map<string, number>();
  for (const one of shown) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].map(([one, count]) => (count === 1 ? one : `${one}×${count}`)).join(" + ");
}
