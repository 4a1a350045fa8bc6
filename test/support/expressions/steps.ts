import type { Program, Step } from "./program";

export interface Search {
  /** Where the first match begins; null for none, or when the steps ran out. */
  readonly index: number | null;
  /** Steps taken: what a search costs, the same on every machine and at every load. */
  readonly steps: number;
}

const isWord = (character: string | undefined): boolean => character !== undefined && /\w/.test(character);

function replaced(marks: readonly number[], slot: number, place: number): readonly number[] {
  const copy = [...marks];
  copy[slot] = place;
  return copy;
}

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
    const waiting: { readonly step: number; readonly place: number; readonly marks: readonly number[] }[] = [];
    let state = { step: 0, place: start, marks: new Array<number>(this.slots).fill(-1) as readonly number[] };
    for (;;) {
      if (++this.taken > this.limit) return null;
      const { marks, place, step: number } = state;
      const step = steps[number];
      if (step === undefined || step.kind === "match") return place;
      if (step.kind === "split") {
        waiting.push({ step: step.second, place, marks });
        state = { step: step.first, place, marks };
        continue;
      }
      const next = this.after(step, place, marks);
      if (next !== null) {
        const to = step.kind === "jump" ? step.to : number + 1;
        state = { step: to, place: next, marks: step.kind === "mark" ? replaced(marks, step.slot, place) : marks };
        continue;
      }
      const back = waiting.pop();
      if (back === undefined) return null;
      state = { ...back };
    }
  }

  /** The place after a step; null when it fails. */
  private after(step: Exclude<Step, { kind: "split" }>, place: number, marks: readonly number[]): number | null {
    switch (step.kind) {
      case "character": {
        const character = step.back ? this.before(place) : this.behind(place);
        if (character === undefined || !step.is(character)) return null;
        return step.back ? place - character.length : place + character.length;
      }
      case "advanced":
        return marks[step.slot] === place ? null : place;
      case "same": {
        const [from = -1, to = -1] = [marks[2 * step.group], marks[2 * step.group + 1]];
        const part = from < 0 || to < 0 ? "" : this.text.slice(from, to);
        return this.text.startsWith(part, place) ? place + part.length : null;
      }
      case "edge":
        return this.isEdge(step.at, place) === step.negate ? null : place;
      case "look":
        return (this.at(step.program, place) === null) === step.negate ? place : null;
      default:
        return place;
    }
  }

  private isEdge(at: "start" | "end" | "word", place: number): boolean {
    if (at === "start") return place === 0;
    if (at === "end") return place === this.text.length;
    return isWord(this.text[place - 1]) !== isWord(this.text[place]);
  }

  private behind(place: number): string | undefined {
    if (!this.unicode) return this.text[place];
    const code = this.text.codePointAt(place);
    return code === undefined ? undefined : String.fromCodePoint(code);
  }

  private before(place: number): string | undefined {
    const low = this.text[place - 1];
    const pair = this.text.slice(place - 2, place);
    return this.unicode && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : low;
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
