import fc from "fast-check";
import { eachSharedRun, pairKey, runIndex, runKey, TextIndex } from "../../../src/rules/text-index";

/** The texts that hold the pair, with how often, as the index tells it. */
function holders(index: TextIndex, key: number): readonly (readonly [text: number, times: number])[] {
  const found: [number, number][] = [];
  for (let entry = index.entries(key); entry !== null; entry = entry.next) {
    if (entry.key === key) found.push([entry.text, entry.times]);
  }
  return found.sort(([a], [b]) => a - b);
}

test("every pair of every text is found with its text and how often it stands there, whatever the size announced", () => {
  const text = fc.string({ unit: fc.constantFrom("妇", "女", "儿", "童"), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.nat(100), (texts, announced) => {
      const index = new TextIndex(announced);
      const times = new Map<number, Map<number, number>>();
      texts.forEach((one, number) => {
        for (let at = 1; at < one.length; at++) {
          const key = pairKey(one.charCodeAt(at - 1), one.charCodeAt(at));
          index.add(key, number);
          const inTexts = times.get(key) ?? new Map<number, number>();
          times.set(key, inTexts.set(number, (inTexts.get(number) ?? 0) + 1));
        }
      });
      for (const [key, inTexts] of times) expect(holders(index, key)).toEqual([...inTexts].sort(([a], [b]) => a - b));
      expect(holders(index, pairKey(0x6c34, 0x6c34))).toEqual([]);
    }),
  );
});

test("runs of three characters in another order are other runs", () => {
  const [a, b, c] = [0x5987, 0x5973, 0x513f];
  const keys = [runKey(a, b, c), runKey(a, c, b), runKey(b, a, c), runKey(b, c, a), runKey(c, a, b), runKey(c, b, a)];
  expect(new Set(keys).size).toBe(6);
});

test("every run of three that another text shares is found, once for each text that holds it and each place in the other", () => {
  const text = fc.string({ unit: fc.constantFrom("妇", "女", "儿", "童"), maxLength: 9 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), text, (texts, other) => {
      const found: string[] = [];
      eachSharedRun(runIndex(texts), other, (number, at) => found.push(`${at} ${number}`));
      const expected = Array.from({ length: Math.max(0, other.length - 2) }, (_, at) => at).flatMap((at) =>
        texts.flatMap((one, number) => (one.includes(other.slice(at, at + 3)) ? [`${at} ${number}`] : [])),
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});
