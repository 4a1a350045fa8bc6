/** What a rule found: its value and where the text goes on. */
export interface Parsed<T> {
  readonly value: T;
  readonly end: number;
}

/** A rule of the grammar: looks at one place of the text and says what it finds there, or null. It never looks back. */
export interface Parser<T> {
  (text: string, at: number): Parsed<T> | null;
  /** The character codes with which anything it finds begins; left out: any. So most places of a text are passed by one look. */
  readonly starts?: ReadonlySet<number>;
}

/** The rule, known to find nothing that begins otherwise. Where `starts` is not known, it may begin with anything. */
export function startingWith<T>(starts: ReadonlySet<number> | undefined, rule: Parser<T>): Parser<T> {
  if (starts === undefined) return rule;
  const guarded = (text: string, at: number): Parsed<T> | null =>
    starts.has(text.charCodeAt(at)) ? rule(text, at) : null;
  return Object.assign(guarded, { starts });
}

/** All that any of the rules or characters begins with; undefined where one of them may begin with anything. */
export function startsOf(...parts: readonly (string | Parser<unknown>)[]): ReadonlySet<number> | undefined {
  const all = new Set<number>();
  for (const part of parts) {
    const starts = typeof part === "string" ? Array.from(part, (char) => char.charCodeAt(0)) : part.starts;
    if (starts === undefined) return undefined;
    for (const start of starts) all.add(start);
  }
  return all;
}

/** The longest wording of a table that stands here. */
export function oneOf<T>(table: Iterable<readonly [string, T]>): Parser<T> {
  const byFirst = new Map<number, (readonly [string, T])[]>();
  for (const entry of table) {
    const first = entry[0].charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b[0].length - a[0].length);
  const longest = (text: string, at: number): Parsed<T> | null => {
    const entries = byFirst.get(text.charCodeAt(at));
    if (entries === undefined) return null;
    for (const [word, value] of entries) {
      if (text.startsWith(word, at)) return { value, end: at + word.length };
    }
    return null;
  };
  return Object.assign(longest, { starts: new Set(byFirst.keys()) });
}

/** The longest of plain words; its value is the word itself. */
export const word = (words: readonly string[]): Parser<string> => oneOf(words.map((each) => [each, each] as const));

/** The first rule that fits. */
export function firstOf<T>(...rules: readonly Parser<T>[]): Parser<T> {
  return startingWith(startsOf(...rules), (text, at) => {
    for (const rule of rules) {
      const found = rule(text, at);
      if (found !== null) return found;
    }
    return null;
  });
}

export function map<A, B>(rule: Parser<A>, change: (value: A) => B): Parser<B> {
  return startingWith(rule.starts, (text, at) => {
    const found = rule(text, at);
    return found === null ? null : { value: change(found.value), end: found.end };
  });
}

/** One rule after the other; both values. */
export function then<A, B>(first: Parser<A>, second: Parser<B>): Parser<readonly [A, B]> {
  return startingWith(first.starts, (text, at) => {
    const a = first(text, at);
    const b = a === null ? null : second(text, a.end);
    return a === null || b === null ? null : { value: [a.value, b.value], end: b.end };
  });
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
