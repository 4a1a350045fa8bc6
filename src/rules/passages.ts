import type { Indicator } from "../form";
import { readTarget, type Quantity, type QuantityContext } from "../quantity";
import { normalise } from "../sheet";
import { once } from "./once";
import { runKey, TextIndex } from "./text-index";
import { countsAlike, unitKind } from "./unit-kind";

/** A quantity in the goals' text with the words it belongs to. */
export interface Passage {
  readonly quantity: Quantity;
  /** As it is written: 11 个. */
  readonly written: string;
  /** The words it counts: those behind it, or those before it where it ends its clause. */
  readonly words: string;
  readonly sentence: string;
  /** The Chinese characters and letters of `words`. */
  readonly letters: string;
}

const bareContext: QuantityContext = {
  level1: "",
  level2: "",
  name: "",
  content: "",
  unitColumn: "",
  comparatorColumn: "",
  year: null,
};

/** Every quantity of a text with its words, clause by clause. Dates and list numbers (1.) are no quantities. */
export function passagesOf(text: string): readonly Passage[] {
  return sentencesOf(text).flatMap((sentence) => sentence.split(",").flatMap((clause) => passagesIn(clause, sentence)));
}

/** The sentences and list items of a text, normalised, without spaces and list numbers. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[。；;\r\n]+/)
    .map((sentence) =>
      normalise(sentence)
        .replace(/\s/g, "")
        .replace(/^(?:指标|目标)?\(?\d{1,2}(?:[、:)]|\.(?!\d))/, ""),
    )
    .filter((sentence) => sentence !== "");
}

function passagesIn(clause: string, sentence: string): readonly Passage[] {
  const { quantities } = readTarget({ text: clause, number: null, percentFormat: false }, bareContext);
  return quantities.flatMap((quantity, index) => {
    if (unitKind(quantity.unit) === "time") return [];
    const before = clause.slice(quantities[index - 1]?.end ?? 0, quantity.start);
    const behind = clause.slice(quantity.end, quantities[index + 1]?.start ?? clause.length);
    const words = han(behind).length < 2 ? before : behind;
    const written = clause.slice(quantity.start, quantity.end);
    return [{ quantity, written, words, sentence, letters: han(words) }];
  });
}

/** The words in which a row says what it is about. */
export function subjectOf({ name, content, target }: Indicator): string {
  return han(`${name ?? ""}${content ?? ""}${target.text}`);
}

/** Which passages have three neighbouring characters in common with a row: the few that need a closer look. */
const byRun = once((passages: readonly Passage[]): TextIndex => {
  const index = new TextIndex(passages.reduce((length, { letters }) => length + letters.length, 0));
  passages.forEach(({ letters }, number) => {
    for (let at = 2; at < letters.length; at++) {
      index.add(runKey(letters.charCodeAt(at - 2), letters.charCodeAt(at - 1), letters.charCodeAt(at)), number);
    }
  });
  return index;
});

function nearTo(subject: string, passages: readonly Passage[]): readonly number[] {
  const index = byRun(passages);
  const near: number[] = [];
  let [first, second] = [subject.charCodeAt(0), subject.charCodeAt(1)];
  for (let at = 2; at < subject.length; at++) {
    const third = subject.charCodeAt(at);
    const key = runKey(first, second, third);
    for (let entry = index.entries(key); entry !== null; entry = entry.next) {
      if (entry.key === key && !near.includes(entry.text)) near.push(entry.text);
    }
    [first, second] = [second, third];
  }
  return near;
}

/** The passages that speak of the row's subject, in a unit that the row could have. A rate is named by three characters (调和率). */
export function passagesAbout(
  indicator: Indicator,
  passages: readonly Passage[],
  subject = subjectOf(indicator),
): readonly Passage[] {
  const near = passages.length === 0 ? [] : nearTo(subject, passages);
  if (near.length === 0) return [];
  const unit = indicator.target.unit === "" ? indicator.actual.unit : indicator.target.unit;
  return passages.filter(
    (passage, number) =>
      near.includes(number) &&
      countsAlike(unit, passage.quantity.unit) &&
      haveRunInCommon(passage.letters, subject, passage.quantity.unit === "%" ? 3 : 4),
  );
}

/** Whether a run of so many characters stands in both texts. */
export function haveRunInCommon(a: string, b: string, length: number): boolean {
  for (let start = 0; start + length <= a.length; start++) {
    if (b.includes(a.slice(start, start + length))) return true;
  }
  return false;
}

/** Whether a value is what the passage says; 40余 stands for 40 to 49. */
export function says({ quantity }: Passage, value: number): boolean {
  if (Math.abs(quantity.value - value) < 1e-6) return true;
  const step = 10 ** Math.floor(Math.log10(Math.max(1, quantity.value)));
  return quantity.approximate && value >= quantity.value && value < quantity.value + step;
}

/** The text's Chinese characters and letters. */
export function han(text: string): string {
  let from = 0;
  let kept = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a))
      continue;
    // Beyond the common characters the properties decide.
    if (code > 0x7f && !isSign(code)) return text.replace(/[^\p{Script=Han}\p{L}]/gu, "");
    kept += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** “ ” … and their kin, ≥ ≤ and theirs, 、 。, 《 》, the full-width signs: no letters among them. */
function isSign(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2200 && code <= 0x22ff) ||
    (code >= 0x3001 && code <= 0x3003) ||
    (code >= 0x3008 && code <= 0x3011) ||
    (code >= 0xff01 && code <= 0xff20)
  );
}
