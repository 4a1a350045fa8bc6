import { addStart, addStarts, canStart, noStarts, startsAt, type Starts } from "./starts";
import { longestAt, wordTree } from "./word-tree";

/** What a rule found: its value and where the text goes on. */
export interface Parsed<T> {
  readonly value: T;
  readonly end: number;
}

/** A rule of the grammar: looks at one place of the text and says what it finds there, or null. It never looks back. */
export interface Parser<T> {
  (text: string, at: number): Parsed<T> | null;
  /** The characters with which anything it finds begins; left out: any. So most places of a text are passed by one look. */
  readonly starts?: Starts;
}

/** The rule, known to find nothing that begins otherwise. Where `starts` is not known, it may begin with anything. */
export function startingWith<T>(starts: Starts | undefined, rule: Parser<T>): Parser<T> {
  if (starts === undefined) return rule;
  return knownToStart(starts, (text, at) => (startsAt(starts, text, at) ? rule(text, at) : null));
}

/** The same for a rule that finds nothing otherwise by itself. */
function knownToStart<T>(starts: Starts | undefined, rule: (text: string, at: number) => Parsed<T> | null): Parser<T> {
  return starts === undefined ? rule : Object.assign(rule, { starts });
}

/** All that any of the rules or characters begins with; undefined where one of them may begin with anything. */
export function startsOf(...parts: readonly (string | Parser<unknown>)[]): Starts | undefined {
  const all = noStarts();
  for (const part of parts) {
    if (typeof part === "string") for (const char of part) addStart(all, char.charCodeAt(0));
    else if (part.starts === undefined) return undefined;
    else addStarts(all, part.starts);
  }
  return all;
}

/** The longest wording of a table that stands here. */
export function oneOf<T>(table: Iterable<readonly [string, T]>): Parser<T> {
  const tree = wordTree(table);
  return knownToStart(tree.starts, (text, at) => longestAt(tree, text, at));
}

/** The longest of plain words; its value is the word itself. */
export const word = (words: readonly string[]): Parser<string> => oneOf(words.map((each) => [each, each] as const));

/** The first rule that fits. Which rules can begin with a character at all is found out when it is first met. */
export function firstOf<T>(...rules: readonly Parser<T>[]): Parser<T> {
  const byStart = new Map<number, readonly Parser<T>[]>();
  const rulesFor = (code: number): readonly Parser<T>[] => {
    const able = rules.filter(({ starts }) => starts === undefined || canStart(starts, code));
    byStart.set(code, able);
    return able;
  };
  return startingWith(startsOf(...rules), (text, at) => {
    const code = text.charCodeAt(at);
    for (const rule of byStart.get(code) ?? rulesFor(code)) {
      const found = rule(text, at);
      if (found !== null) return found;
    }
    return null;
  });
}

export function map<A, B>(rule: Parser<A>, change: (value: A) => B): Parser<B> {
  return knownToStart(rule.starts, (text, at) => {
    const found = rule(text, at);
    return found === null ? null : { value: change(found.value), end: found.end };
  });
}

/** One rule after the other; both values. */
export function then<A, B>(first: Parser<A>, second: Parser<B>): Parser<readonly [A, B]> {
  return knownToStart(first.starts, (text, at) => {
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
    if (found !== null && found.end > at) all.push({ value: found.value, start: at, end: found.end });
    at = found === null ? at + 1 : Math.max(found.end, at + 1);
  }
  return all;
}
