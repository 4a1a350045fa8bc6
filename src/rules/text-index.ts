/** A key of one of the texts: a run of its characters as a number. */
interface Entry {
  readonly key: number;
  readonly text: number;
  /** How often it stands in that text. */
  times: number;
  /** For whoever walks through other texts: the last one in which the entry was met. */
  met: number;
  readonly next: Entry | null;
}

/**
 * Which of some texts hold a run of characters, asked of every place of every row. Chained by hand: a `Map` of lists
 * takes three times as long.
 */
export class TextIndex {
  private readonly slots: (Entry | null)[];

  /** `characters`: of all the texts together, about. */
  constructor(characters: number) {
    let size = 256;
    while (size < 2 * characters) size *= 2;
    this.slots = new Array<Entry | null>(size).fill(null);
  }

  private slotOf(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 8) & (this.slots.length - 1);
  }

  add(key: number, text: number): void {
    const slot = this.slotOf(key);
    const first = this.slots[slot] ?? null;
    for (let entry = first; entry !== null; entry = entry.next) {
      if (entry.key !== key || entry.text !== text) continue;
      entry.times++;
      return;
    }
    this.slots[slot] = { key, text, times: 1, met: -1, next: first };
  }

  /** The first of the entries among which those of the key are; the others share its place only. */
  entries(key: number): Entry | null {
    return this.slots[this.slotOf(key)] ?? null;
  }
}

/** Two neighbouring characters as one number. */
export const pairKey = (first: number, second: number): number => (first << 16) | second;

/** Three neighbouring characters; seldom are two such runs the same number. */
export const runKey = (first: number, second: number, third: number): number =>
  Math.imul(first, 0x85ebca6b) ^ pairKey(second, third);

/** Where the texts' runs of three characters stand. */
export function runIndex(texts: readonly string[]): TextIndex {
  const index = new TextIndex(texts.reduce((length, text) => length + text.length, 0));
  texts.forEach((text, number) => {
    for (let at = 2; at < text.length; at++)
      index.add(runKey(text.charCodeAt(at - 2), text.charCodeAt(at - 1), text.charCodeAt(at)), number);
  });
  return index;
}

/** Every run of another text with each of the texts that (but for runs that share a number) hold it; `at`: where it begins. */
export function eachSharedRun(index: TextIndex, other: string, found: (text: number, at: number) => void): void {
  let first = other.charCodeAt(0);
  let second = other.charCodeAt(1);
  for (let at = 2; at < other.length; at++) {
    const third = other.charCodeAt(at);
    const key = runKey(first, second, third);
    for (let entry = index.entries(key); entry !== null; entry = entry.next)
      if (entry.key === key) found(entry.text, at - 2);
    first = second;
    second = third;
  }
}
