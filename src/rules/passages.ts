import type { Indicator } from "../form";
import { readTarget, type Quantity, type QuantityContext } from "../quantity";
import { normalise } from "../sheet";
import { countsAlike, unitKind } from "./unit-kind";

/** A quantity in the goals' text with the words it belongs to. */
export interface Passage {
  readonly quantity: Quantity;
  /** As it is written: 11 个. */
  readonly written: string;
  /** The words it counts: those behind it, or those before it where it ends its clause. */
  readonly words: string;
  readonly sentence: string;
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
    return [{ quantity, written: clause.slice(quantity.start, quantity.end), words, sentence }];
  });
}

/** The passages that speak of the row's subject, in a unit that the row could have. A rate is named by three characters (调和率). */
export function passagesAbout(indicator: Indicator, passages: readonly Passage[]): readonly Passage[] {
  const subject = [indicator.name, indicator.content, indicator.target.text].filter((text) => text !== null).join(" ");
  const unit = indicator.target.unit === "" ? indicator.actual.unit : indicator.target.unit;
  return passages.filter(
    ({ quantity, words }) =>
      countsAlike(unit, quantity.unit) && commonRun(subject, words) >= (quantity.unit === "%" ? 3 : 4),
  );
}

/** Length of the longest run of characters that both texts have, counting Chinese characters and letters only. */
export function commonRun(a: string, b: string): number {
  const [left, right] = [han(a), han(b)];
  let longest = 0;
  for (let start = 0; start + longest < left.length; start += 1) {
    while (start + longest < left.length && right.includes(left.slice(start, start + longest + 1))) longest += 1;
  }
  return longest;
}

/** Whether a value is what the passage says; 40余 stands for 40 to 49. */
export function says({ quantity }: Passage, value: number): boolean {
  if (Math.abs(quantity.value - value) < 1e-6) return true;
  const step = 10 ** Math.floor(Math.log10(Math.max(1, quantity.value)));
  return quantity.approximate && value >= quantity.value && value < quantity.value + step;
}

/** The text's Chinese characters and letters. */
export function han(text: string): string {
  return text.replace(/[^\p{Script=Han}\p{L}]/gu, "");
}
