/** What a rule found: its value and where the text goes on. */
export interface Parsed<T> {
  readonly value: T;
  readonly end: number;
}

/** A rule of the grammar: looks at one place of the text and says what it finds there, or null. It never looks back. */
export type Parser<T> = (text: string, at: number) => Parsed<T> | null;

/** The longest wording of a table that stands here. */
export function oneOf<T>(table: Iterable<readonly [string, T]>): Parser<T> {
  const byFirst = new Map<string, (readonly [string, T])[]>();
  for (const entry of table) {
    const first = entry[0].charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b[0].length - a[0].length);
  return (text, at) => {
    const found = byFirst.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at));
    return found === undefined ? null : { value: found[1], end: at + found[0].length };
  };
}

/** The longest of plain words; its value is the word itself. */
export const word = (words: readonly string[]): Parser<string> => oneOf(words.map((each) => [each, each] as const));

/** The first rule that fits. */
export function firstOf<T>(...rules: readonly Parser<T>[]): Parser<T> {
  return (text, at) => {
    for (const rule of rules) {
      const found = rule(text, at);
      if (found !== null) return found;
    }
    return null;
  };
}

export function map<A, B>(rule: Parser<A>, change: (value: A) => B): Parser<B> {
  return (text, at) => {
    const found = rule(text, at);
    return found === null ? null : { value: change(found.value), end: found.end };
  };
}

/** One rule after the other; both values. */
export function then<A, B>(first: Parser<A>, second: Parser<B>): Parser<readonly [A, B]> {
  return (text, at) => {
    const a = first(text, at);
    const b = a === null ? null : second(text, a.end);
    return a === null || b === null ? null : { value: [a.value, b.value], end: b.end };
  };
}

/** A rule that may be missing: null stands for it. */
export function optional<T>(rule: Parser<T>): (text: string, at: number) => Parsed<T | null> {
  return (text, at) => rule(text, at) ?? { value: null, end: at };
}

/** Whether nothing but this rule's value makes up the text. */
export function whole<T>(rule: Parser<T>, text: string): T | null {
  const found = rule(text, 0);
  return found !== null && found.end === text.length ? found.value : null;
}

/** Every place where the rule fits, from left to right, none overlapping. */
export function every<T>(rule: Parser<T>, text: string): readonly (Parsed<T> & { readonly start: number })[] {
  const all: (Parsed<T> & { start: number })[] = [];
  for (let at = 0; at < text.length;) {
    const found = rule(text, at);
    if (found !== null && found.end > at) all.push({ ...found, start: at });
    at = found === null ? at + 1 : Math.max(found.end, at + 1);
  }
  return all;
}
