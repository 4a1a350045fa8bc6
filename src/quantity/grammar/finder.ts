import { canStart } from "./starts";
import { leastAt, wordTree } from "./word-tree";

/**
 * The first word of a table, in the table's order, that a text contains; null: none. The text is looked through once,
 * whatever the number of words.
 */
export function finder(words: readonly string[]): (text: string) => string | null {
  const places = wordTree(words.map((word, place) => [word, place] as const));
  const { starts } = places;
  return (text) => {
    let best = words.length;
    for (let at = 0; at < text.length; at++) {
      if (canStart(starts, text.charCodeAt(at))) best = leastAt(places, text, at, best);
    }
    return words[best] ?? null;
  };
}
