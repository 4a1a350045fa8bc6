import type { Form, Indicator } from "../form";
import {
  conversion,
  mayHoldNumber,
  readTarget,
  remembered,
  type Quantity,
  type QuantityContext,
  type Reading,
} from "../quantity";
import { roundedAt } from "../scoring";
import { normalise, withoutSpaces } from "../sheet";
import { decimalsOf } from "./numbers";
import { once } from "./once";
import { eachSharedRun, runIndex } from "./text-index";
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
  return passagesOfSentences(sentencesOf(text));
}

export const passagesOfSentences = (sentences: readonly string[]): readonly Passage[] =>
  sentences.flatMap((sentence) => (mayHoldNumber(sentence) ? passagesIn(sentence) : nothing));

const nothing: readonly Passage[] = [];

/** Two rules ask of the same goals, and who types into the sheet has the other sentences checked again each time. */
const passagesIn = remembered((sentence): readonly Passage[] => {
  const passages: Passage[] = [];
  // Half of the clauses hold no number and need no reading.
  for (const clause of sentence.split(",")) if (mayHoldNumber(clause)) takePassages(clause, sentence, passages);
  return passages;
});

/** What the goals plan, sentence by sentence: several rules go through it. */
export const plannedSentences = once(({ goals }: Form): readonly (readonly string[])[] =>
  goals.map(({ planned }) => sentencesOf(planned?.text ?? "")),
);

const listNumber = /^(?:指标|目标)?\(?\d{1,2}(?:[、:)]|\.(?!\d))/;

/** The sentences and list items of a text, normalised, without spaces and list numbers. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[。；;\r\n]+/)
    .map((sentence) => withoutSpaces(normalise(sentence)).replace(listNumber, ""))
    .filter((sentence) => sentence !== "");
}

function takePassages(clause: string, sentence: string, passages: Passage[]): void {
  const { quantities } = readTarget({ text: clause, number: null, percentFormat: false }, bareContext);
  quantities.forEach((quantity, index) => {
    if (unitKind(quantity.unit) === "time") return;
    const before = clause.slice(quantities[index - 1]?.end ?? 0, quantity.start);
    const behind = clause.slice(quantity.end, quantities[index + 1]?.start ?? clause.length);
    const behindLetters = han(behind);
    // 国家奖学金46人、国家励志奖学金812人: what follows is the next of the list.
    const endsClause = behind.startsWith("、") || behindLetters.length < 2;
    passages.push({
      quantity,
      written: clause.slice(quantity.start, quantity.end),
      words: endsClause ? before : behind,
      sentence,
      letters: endsClause ? han(before) : behindLetters,
    });
  });
}

/** The words in which a row says what it is about. */
export function subjectOf({ name, content, target }: Indicator): string {
  return han(name ?? "") + han(content ?? "") + han(target.text);
}

const byRun = once((passages: readonly Passage[]) => runIndex(passages.map(({ letters }) => letters)));

/** Which passages have three neighbouring characters in common with a row: the few that need a closer look. */
function nearTo(subject: string, passages: readonly Passage[]): readonly number[] {
  const near: number[] = [];
  eachSharedRun(byRun(passages), subject, (passage) => {
    if (!near.includes(passage)) near.push(passage);
  });
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

/** Whether a value is what the passage says; 33.8万人次 stands for 338000人次 and what is rounded to it, 40余 for 40 to 49. */
export function says({ quantity }: Passage, { value: given, unit }: Pick<Reading, "value" | "unit">): boolean {
  if (given === null) return false;
  const factor = conversion(unit, quantity.unit) ?? 1;
  const value = given * factor;
  if (Math.abs(quantity.value - value) < 1e-6) return true;
  if (factor < 1 && roundedAt(decimalsOf(quantity.value), quantity.value, value)) return true;
  const step = 10 ** Math.floor(Math.log10(Math.max(1, quantity.value)));
  return quantity.approximate && value >= quantity.value && value < quantity.value + step;
}

/** “ ” … and their kin, ≥ ≤ and theirs, 、 。, 《 》, the full-width signs are no letters; beyond these the properties decide. */
const beyondCommon = /[^\s!-~\u4e00-\u9fff\u2010-\u2027\u2200-\u22ff\u3001-\u3003\u3008-\u3011\uff01-\uff20]/;

const allLetters = /^[A-Za-z\u4e00-\u9fff]*$/;

/** The text's Chinese characters and letters. */
export function han(text: string): string {
  if (allLetters.test(text)) return text;
  return beyondCommon.test(text)
    ? text.replace(/[^\p{Script=Han}\p{L}]/gu, "")
    : text.replace(/[^A-Za-z\u4e00-\u9fff]+/g, "");
}
