import { addStart, noStarts, startsAt, type Starts } from "./starts";

/** What follows a beginning that words of a table share; `found` where a word ends here. */
interface Branch<T> {
  found: { readonly value: T } | null;
  readonly next: Map<number, Branch<T>>;
}

/** A table of words by their characters: what stands at a place is looked up once for each character, not for each word. */
export interface WordTree<T> extends Branch<T> {
  readonly starts: Starts;
}

/** Of two lines for one word the first stands. */
export function wordTree<T>(table: Iterable<readonly [word: string, value: T]>): WordTree<T> {
  const tree: WordTree<T> = { found: null, next: new Map(), starts: noStarts() };
  for (const [word, value] of table) {
    addStart(tree.starts, word.charCodeAt(0));
    let branch: Branch<T> = tree;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      const next: Branch<T> = branch.next.get(code) ?? { found: null, next: new Map() };
      branch.next.set(code, next);
      branch = next;
    }
    branch.found ??= { value };
  }
  return tree;
}

/** The longest word of the table that stands at this place, with the place behind it. */
export function longestAt<T>(
  tree: WordTree<T>,
  text: string,
  at: number,
): { readonly value: T; readonly end: number } | null {
  if (!startsAt(tree.starts, text, at)) return null;
  let longest: { readonly value: T } | null = null;
  let longestEnd = at;
  let end = at;
  let branch: Branch<T> | undefined = tree;
  while (branch !== undefined) {
    if (branch.found !== null) {
      longest = branch.found;
      longestEnd = end;
    }
    branch = branch.next.get(text.charCodeAt(end++));
  }
  return longest === null ? null : { value: longest.value, end: longestEnd };
}

/** The least value of the words that stand at this place, `least` if none is less. */
export function leastAt(tree: WordTree<number>, text: string, at: number, least: number): number {
  let end = at;
  let branch: Branch<number> | undefined = tree;
  while (branch !== undefined) {
    if (branch.found !== null && branch.found.value < least) least = branch.found.value;
    branch = branch.next.get(text.charCodeAt(end++));
  }
  return least;
}
