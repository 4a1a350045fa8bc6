import type { AST } from "@eslint-community/regexpp";
import { parse } from "./program";

/** Characters that a class may hold, the likeliest first. */
const samples = Array.from("0a分 .\n:(【\"'<!，-=%A一\u3000\t[/\\&#_x+~\u0000\u{20000}");
/** What stops a match at the end: few expressions take all three. */
const stops = ["\u0000", "\n", "分", ","];

/** A character that the class takes, by its text and flags: the same classes stand in many expressions. */
const known = new Map<string, string>();

function sampleOf({ raw }: AST.CharacterClass | AST.CharacterSet, flags: string): string {
  const key = `${raw}/${flags.replace(/[gy]/g, "")}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const sample = firstOf(new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, "")));
  known.set(key, sample);
  return sample;
}

function firstOf(pattern: RegExp): string {
  const likely = samples.find((one) => pattern.test(one));
  if (likely !== undefined) return likely;
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCodePoint(code);
    if (pattern.test(character)) return character;
  }
  return "";
}

/** A short text that the element takes; `turn` chooses among its alternatives. */
function textFor(element: AST.Element, flags: string, turn: number): string {
  switch (element.type) {
    case "Character":
      return String.fromCodePoint(element.value);
    case "CharacterSet":
    case "CharacterClass":
      return sampleOf(element, flags);
    case "Group":
    case "CapturingGroup":
      return textOf(element.alternatives[turn % element.alternatives.length], flags, turn);
    case "Quantifier":
      return textFor(element.element, flags, turn).repeat(Math.max(element.min, turn % 2));
    default:
      return "";
  }
}

function textOf(alternative: AST.Alternative | undefined, flags: string, turn: number): string {
  return (alternative?.elements ?? []).map((element) => textFor(element, flags, turn)).join("");
}

/** Every element of the expression that repeats without end, with a text that leads to it. */
function loopsIn(
  alternatives: readonly AST.Alternative[],
  lead: string,
  flags: string,
): readonly { readonly lead: string; readonly loop: AST.Quantifier }[] {
  return alternatives.flatMap(({ elements }) => {
    let before = lead;
    return elements.flatMap((element) => {
      const here = before;
      before += textFor(element, flags, 0);
      if (element.type === "Quantifier") {
        const { element: inner } = element;
        const nested = "alternatives" in inner ? loopsIn(inner.alternatives, here, flags) : [];
        return element.max === Infinity ? [{ lead: here, loop: element }, ...nested] : nested;
      }
      return "alternatives" in element ? loopsIn(element.alternatives, here, flags) : [];
    });
  });
}

/** Words of the expression: runs of plain characters. */
function wordsIn(alternatives: readonly AST.Alternative[]): readonly string[] {
  return alternatives.flatMap(({ elements }) => {
    const words = [""];
    const inner: string[] = [];
    for (const element of elements) {
      const quantified = element.type === "Quantifier" ? element.element : element;
      if (quantified.type === "Character") words.push((words.pop() ?? "") + String.fromCodePoint(quantified.value));
      else words.push("");
      if ("alternatives" in quantified) inner.push(...wordsIn(quantified.alternatives));
    }
    return [...words.filter((word) => word !== ""), ...inner];
  });
}

/** A hostile text of about any length. */
export interface Attack {
  readonly lead: string;
  readonly pump: string;
  readonly stop: string;
}

export const attackText = ({ lead, pump, stop }: Attack, length: number): string =>
  lead + pump.repeat(Math.max(1, Math.floor(length / pump.length))) + stop;

const turns = [0, 1, 2, 3, 4, 5];
const most = 12;

/**
 * Texts made from the expression itself: what leads to each of its loops, then what the loop takes again and again, then
 * something that fails. Also its words, two at a time, and single characters, since a search begins anew at every place.
 */
export function attacksOn(source: string, flags: string): readonly Attack[] {
  const { alternatives } = parse(source, flags);
  const loops = loopsIn(alternatives, "", flags);
  if (loops.length === 0) return [];
  const words = [...new Set(wordsIn(alternatives))].slice(0, most);
  const fromLoops = loops.flatMap(({ lead, loop }) => {
    const pumps = turns.map((turn) => textFor(loop.element, flags, turn));
    return [...pumps, ...pumps.map((pump, turn) => pump + (pumps[turn + 1] ?? ""))].flatMap((pump) => [
      { lead, pump },
      { lead: "\u0000", pump },
      { lead: "", pump: lead + pump },
      { lead: "", pump },
    ]);
  });
  const joined = words.flatMap((word, index) => [word, `${words[index + 1] ?? ""}${word}`]);
  const wholes = turns.map((turn) => textOf(alternatives[turn % alternatives.length], flags, turn));
  const fromWords = [...joined, ...wholes, ...samples].map((pump) => ({ lead: "", pump }));
  const taken = new Set<string>();
  return [...fromLoops, ...fromWords].flatMap(({ lead, pump }) => {
    const key = `${lead}\u0001${pump}`;
    if (pump === "" || taken.has(key)) return [];
    taken.add(key);
    return stops.map((stop) => ({ lead, pump, stop }));
  });
}
