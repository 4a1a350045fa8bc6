import type { IndicatorEvaluation } from "../../scoring";
import { bare, nearness } from "../similar";
import type { Match } from "./model";

export interface Pair {
  readonly before: IndicatorEvaluation;
  readonly after: IndicatorEvaluation;
  readonly match: Match;
}

export interface Matching {
  readonly pairs: readonly Pair[];
  readonly removed: readonly IndicatorEvaluation[];
  readonly added: readonly IndicatorEvaluation[];
}

export const nameOf = ({ indicator: { name, content, level2 } }: IndicatorEvaluation): string =>
  [...new Set([name, content])].filter((text) => text !== null && text !== "").join("：") || (level2?.name ?? "");

/** Changsha's rows are all called 部门整体: there the content says which is which. */
const nameKey = (row: IndicatorEvaluation): string => bare(nameOf(row));
const levelKey = (row: IndicatorEvaluation): string => {
  const { level1Kind, level1, level2 } = row.indicator;
  return `${level1Kind}/${bare(level1?.name ?? "")}/${bare(level2?.name ?? "")}/${nameKey(row)}`;
};

type Rows = readonly IndicatorEvaluation[];

/** Pairs rows of equal key; of several with one key the first goes with the first, the second with the second. */
function pairBy(before: Rows, after: Rows, key: (row: IndicatorEvaluation) => string, match: Match): Matching {
  const waiting = new Map<string, IndicatorEvaluation[]>();
  for (const row of after) waiting.set(key(row), [...(waiting.get(key(row)) ?? []), row]);
  const pairs: Pair[] = [];
  const removed: IndicatorEvaluation[] = [];
  for (const row of before) {
    const found = waiting.get(key(row))?.shift();
    if (found === undefined) removed.push(row);
    else pairs.push({ before: row, after: found, match });
  }
  const taken = new Set(pairs.map((pair) => pair.after));
  return { pairs, removed, added: after.filter((row) => !taken.has(row)) };
}

/** From here on names may be one; a second candidate nearly as near makes it a guess, and no pair. */
const near = 0.5;
const clear = 0.15;

/** How near two rows are: their names, and a little for the same target, kept at the same level. */
function likeness(a: IndicatorEvaluation, b: IndicatorEvaluation): number {
  if (a.indicator.level1Kind !== b.indicator.level1Kind) return 0;
  const sameTarget =
    bare(a.indicator.target.text) === bare(b.indicator.target.text) && a.indicator.target.kind !== "blank";
  return nearness(nameOf(a), nameOf(b)) + (sameTarget ? 0.1 : 0);
}

const best = (
  row: IndicatorEvaluation,
  others: Rows,
): { other: IndicatorEvaluation; lead: number; score: number } | null => {
  const ranked = others.map((other) => ({ other, score: likeness(row, other) })).sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return first === undefined ? null : { ...first, lead: first.score - (second?.score ?? 0) };
};

/** Rows that are each other's clearly nearest are one that was renamed. */
function renamed(before: Rows, after: Rows): Pair[] {
  return before.flatMap((row): Pair[] => {
    const found = best(row, after);
    if (found === null || found.score < near || found.lead < clear) return [];
    const back = best(found.other, before);
    return back?.other === row && back.lead >= clear ? [{ before: row, after: found.other, match: "renamed" }] : [];
  });
}

/** 指标对应: same name at the same level first, then the same name anywhere, then names that are clearly nearest to each other. */
export function matchRows(before: Rows, after: Rows): Matching {
  const exact = pairBy(before, after, levelKey, "same");
  const named = pairBy(exact.removed, exact.added, nameKey, "other-level");
  const close = renamed(named.removed, named.added);
  return {
    pairs: [...exact.pairs, ...named.pairs, ...close],
    removed: named.removed.filter((row) => !close.some((pair) => pair.before === row)),
    added: named.added.filter((row) => !close.some((pair) => pair.after === row)),
  };
}

/** The pairs outside the longest run that keeps its order: what was moved, as few as explain the new order. */
export function movedPairs(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const inOrder = [...pairs].sort((a, b) => a.before.indicator.row - b.before.indicator.row);
  const longest: Pair[][] = [];
  for (const pair of inOrder) {
    const chains = longest.filter((chain) => (chain.at(-1)?.after.indicator.row ?? 0) < pair.after.indicator.row);
    const chain = chains.reduce<Pair[]>((most, one) => (one.length > most.length ? one : most), []);
    longest.push([...chain, pair]);
  }
  const kept = new Set(longest.reduce<Pair[]>((most, one) => (one.length > most.length ? one : most), []));
  return new Set(pairs.filter((pair) => !kept.has(pair)));
}
