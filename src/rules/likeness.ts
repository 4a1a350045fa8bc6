import { pairsOf } from "./passages";

/** A text's pair of neighbouring characters: whose it is and how often it stands there. */
interface Entry {
  readonly text: number;
  readonly times: number;
}

/**
 * For each text whether one of the others is like it: at least the share `akin` of the character pairs of either stands in
 * the other. The others are gone through once, pair by pair, whatever the number of texts.
 */
export function coveredBy(texts: readonly string[], others: readonly string[], akin: number): readonly boolean[] {
  const lengths = texts.map((text) => Math.max(1, text.length - 1));
  const index = indexOf(texts);
  const covered = texts.map(() => false);
  for (const other of others) {
    const pairs = pairsOf(other);
    /** How many pairs of the text stand in this other, and how many of its in the text. */
    const common = new Map<number, { ofText: number; ofOther: number }>();
    const met = new Set<number>();
    for (const pair of pairs) {
      const entries = index.get(pair);
      if (entries === undefined) continue;
      for (const { text, times } of entries) {
        const found = common.get(text) ?? { ofText: 0, ofOther: 0 };
        if (!met.has(pair)) found.ofText += times;
        found.ofOther++;
        common.set(text, found);
      }
      met.add(pair);
    }
    for (const [text, { ofText, ofOther }] of common) {
      if (ofText / (lengths[text] ?? 1) >= akin || ofOther / pairs.length >= akin) covered[text] = true;
    }
  }
  return covered;
}

function indexOf(texts: readonly string[]): ReadonlyMap<number, readonly Entry[]> {
  const index = new Map<number, Entry[]>();
  texts.forEach((one, text) => {
    const times = new Map<number, number>();
    for (const pair of pairsOf(one)) times.set(pair, (times.get(pair) ?? 0) + 1);
    for (const [pair, count] of times) {
      const entries = index.get(pair);
      if (entries === undefined) index.set(pair, [{ text, times: count }]);
      else entries.push({ text, times: count });
    }
  });
  return index;
}
