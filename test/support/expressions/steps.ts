import type { Program, Step } from "./program";

export interface Search {
  /** Where the first match begins; null for none, or when the steps ran out. */
  readonly index: number | null;
  /** Steps taken: what a search costs, the same on every machine and at every load. */
  readonly steps: number;
}

const isWord = (character: string | undefined): boolean => character !== undefined && /\w/.test(character);

/** Searches as an engine that goes back on failure does, and counts. Ends early when `limit` steps were not enough. */
class Matcher {
  taken = 0;

  constructor(
    private readonly text: string,
    private readonly slots: number,
    private readonly unicode: boolean,
    private readonly limit: number,
  ) {}

  /** Where a match that begins at a place ends; null for none. */
  at(steps: readonly Step[], start: number): number | null {
    const marks = new Int32Array(this.slots).fill(-1);
    /** Where to go on after a failure, in threes: step, place, length of the trail. */
    const waiting: number[] = [];
    /** What marks held before they were set, in twos: slot, place. */
    const trail: number[] = [];
    let [number, place] = [0, start];
    for (;;) {
      if (++this.taken > this.limit) return null;
      const step = steps[number];
      if (step === undefined || step.kind === "match") return place;
      if (step.kind === "split") {
        waiting.push(step.second, place, trail.length);
        number = step.first;
        continue;
      }
      if (step.kind === "mark") {
        trail.push(step.slot, marks[step.slot] ?? -1);
        marks[step.slot] = place;
        number++;
        continue;
      }
      const next = this.after(step, place, marks);
      if (next >= 0) {
        number = step.kind === "jump" ? step.to : number + 1;
        place = next;
        continue;
      }
      if (waiting.length === 0) return null;
      const length = waiting.pop() ?? 0;
      place = waiting.pop() ?? 0;
      number = waiting.pop() ?? 0;
      while (trail.length > length) {
        const before = trail.pop() ?? -1;
        marks[trail.pop() ?? 0] = before;
      }
    }
  }

  /** The place after a step; −1 when it fails. */
  private after(step: Exclude<Step, { kind: "split" | "mark" }>, place: number, marks: Int32Array): number {
    switch (step.kind) {
      case "character": {
        const code = step.back ? this.before(place) : this.behind(place);
        if (code < 0 || !step.is(code)) return -1;
        const length = code > 0xffff ? 2 : 1;
        return step.back ? place - length : place + length;
      }
      case "advanced":
        return marks[step.slot] === place ? -1 : place;
      case "same": {
        const [from = -1, to = -1] = [marks[2 * step.group], marks[2 * step.group + 1]];
        const part = from < 0 || to < 0 ? "" : this.text.slice(from, to);
        return this.text.startsWith(part, place) ? place + part.length : -1;
      }
      case "edge":
        return this.isEdge(step.at, place) === step.negate ? -1 : place;
      case "look":
        return (this.at(step.program, place) === null) === step.negate ? place : -1;
      default:
        return place;
    }
  }

  private isEdge(at: "start" | "end" | "word", place: number): boolean {
    if (at === "start") return place === 0;
    if (at === "end") return place === this.text.length;
    return isWord(this.text[place - 1]) !== isWord(this.text[place]);
  }

  /** The character at a place, by its code; −1: none. */
  private behind(place: number): number {
    if (place >= this.text.length) return -1;
    return (this.unicode ? this.text.codePointAt(place) : this.text.charCodeAt(place)) ?? -1;
  }

  private before(place: number): number {
    if (place <= 0) return -1;
    const low = this.text.charCodeAt(place - 1);
    if (!this.unicode || place < 2 || low < 0xdc00 || low > 0xdfff) return low;
    const pair = this.text.codePointAt(place - 2) ?? low;
    return pair > 0xffff ? pair : low;
  }
}

/**
 * Searches as `test` and `exec` do; a global expression goes on behind each match, as `replace`, `matchAll` and `split` do.
 * A sticky one is tried at the start of the text only: its caller decides where to go on.
 */
export function search(
  { steps, slots, anchored, sticky, unicode, global }: Program,
  text: string,
  limit: number,
): Search {
  const matcher = new Matcher(text, slots, unicode, limit);
  const last = anchored || sticky ? 0 : text.length;
  let first: number | null = null;
  for (let start = 0; start <= last; start++) {
    const end = matcher.at(steps, start);
    if (matcher.taken > limit) break;
    if (end === null) {
      // With flag u a search goes on by whole characters, never into the middle of one.
      if (unicode && (text.codePointAt(start) ?? 0) > 0xffff) start++;
      continue;
    }
    first ??= start;
    if (!global) break;
    start = Math.max(start, end - 1);
  }
  return { index: first, steps: matcher.taken };
}
