import { numberIn, type Indicator } from "../form";
import { sharedAddresses } from "./merged";
import { dust } from "./numbers";

/**
 * Addresses of weight cells that stand for several indicators, how the points split between them is not written: merged
 * over their rows, or written once with blanks below, where the scores of all these rows together fit in.
 */
export function sharedWeights(indicators: readonly Indicator[]): ReadonlySet<string> {
  const carrying = indicators.filter(({ kind }) => kind === "indicator");
  const merged = sharedAddresses(carrying.map(({ weight }) => weight));
  const once: string[] = [];
  carrying.forEach(({ weight }, index) => {
    const points = numberIn(weight) ?? 0;
    if (weight !== null && coversBelow(carrying, index, points)) once.push(weight.cell.address);
  });
  return once.length === 0 ? merged : new Set([...merged, ...once]);
}

/** Those of them whose rows have each a score of its own: no row's score can be held against such a weight. */
export function splitWeights(indicators: readonly Indicator[]): ReadonlySet<string> {
  const shared = sharedWeights(indicators);
  if (shared.size === 0) return shared;
  const scores = sharedAddresses(indicators.map(({ score }) => score));
  const together = ({ score }: Indicator): boolean => scores.has(score?.cell.address ?? "");
  const whole = new Set(indicators.filter(together).map(({ weight }) => weight?.cell.address));
  return new Set([...shared].filter((address) => !whole.has(address)));
}

/** Whether rows below, of the same second level, have a score and no weight, and their scores fit into this one's weight. */
function coversBelow(rows: readonly Indicator[], at: number, weight: number): boolean {
  const first = rows[at];
  let scores = numberIn(first?.score ?? null) ?? 0;
  let last = at;
  for (let next = at + 1; next < rows.length; next++) {
    const row = rows[next];
    const score = numberIn(row?.score ?? null) ?? 0;
    if (row?.weight?.state !== "blank" || score <= 0 || row.level2?.name !== first?.level2?.name) break;
    scores += score;
    last = next;
  }
  return last > at && scores <= weight + dust;
}
