import { pairKey, TextIndex } from "./text-index";

/**
 * For each text whether one of the others is like it: at least the share `akin` of the character pairs of either stands in
 * the other. The others are gone through once, pair by pair, whatever the number of texts.
 */
export function coveredBy(texts: readonly string[], others: readonly string[], akin: number): readonly boolean[] {
  const index = indexOf(texts);
  const covered = texts.map(() => false);
  /** How many pairs of the text stand in the other at hand, and how many of its in the text. */
  const ofText = texts.map(() => 0);
  const ofOther = texts.map(() => 0);
  let open = texts.length;
  for (let at = 0; at < others.length && open > 0; at++) {
    const other = others[at] ?? "";
    const near = commonPairs(index, other, at, ofText, ofOther);
    for (const text of near) {
      const share = (ofText[text] ?? 0) / Math.max(1, (texts[text] ?? "").length - 1);
      const isLike = share >= akin || (ofOther[text] ?? 0) / (other.length - 1) >= akin;
      if (isLike && covered[text] === false) {
        covered[text] = true;
        open--;
      }
      ofText[text] = ofOther[text] = 0;
    }
  }
  return covered;
}

/** Counts what the other has in common with the texts; the texts that have something. */
function commonPairs(
  index: TextIndex,
  other: string,
  number: number,
  ofText: number[],
  ofOther: number[],
): readonly number[] {
  const near: number[] = [];
  let before = other.charCodeAt(0);
  for (let at = 1; at < other.length; at++) {
    const code = other.charCodeAt(at);
    const key = pairKey(before, code);
    before = code;
    for (let entry = index.entries(key); entry !== null; entry = entry.next) {
      if (entry.key !== key) continue;
      const { text, times, met } = entry;
      if (ofOther[text] === 0) near.push(text);
      ofOther[text] = (ofOther[text] ?? 0) + 1;
      if (met === number) continue;
      ofText[text] = (ofText[text] ?? 0) + times;
      entry.met = number;
    }
  }
  return near;
}

function indexOf(texts: readonly string[]): TextIndex {
  const index = new TextIndex(texts.reduce((length, text) => length + text.length, 0));
  texts.forEach((text, number) => {
    for (let at = 1; at < text.length; at++) index.add(pairKey(text.charCodeAt(at - 1), text.charCodeAt(at)), number);
  });
  return index;
}
