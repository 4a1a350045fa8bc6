import { message } from "../i18n";
import { charactersOf, isOf, whitespace } from "./characters";
import { thirdPartyReview } from "./citations";
import type { Rule } from "./model";
import { inRow, rowByRow, type Row } from "./rows";
import { pass, review } from "./verdict";

/** 指标重复: the same name with the same target a second time, in 产出 and again in 效益. */
export const duplicateIndicator: Rule = {
  id: "duplicate-indicator",
  level: "note",
  citations: [thirdPartyReview],
  title: message("rules.duplicate-indicator.title"),
  check: (evaluation) => {
    /** Rows met so far that differ from one another, by the number of their words: few have it in common and must be compared. */
    const met = new Map<number, Row[]>();
    return rowByRow(evaluation, "rules.duplicate-indicator.none", (row) => {
      const { indicator, name } = row;
      const place = inRow(indicator, indicator.nameCell);
      const number = numberOf(row);
      const alike = met.get(number);
      const before = alike?.find((one) => wordsOf(one) === wordsOf(row));
      if (before !== undefined) {
        const values = { name, row: before.indicator.row };
        return review(place, message("rules.duplicate-indicator.review", values), {
          advice: message("rules.duplicate-indicator.advice"),
        });
      }
      if (alike === undefined) met.set(number, [row]);
      else alike.push(row);
      return pass(place, message("rules.duplicate-indicator.pass", { name }));
    });
  },
};

const marks = charactersOf(`${whitespace}，。、；：,.;:（）()“”"`);

/** Where the words begin behind the numbering (指标1：). */
function wordsFrom(text: string): number {
  return text.startsWith("指标") ? (/^指标\d*[:：]?/.exec(text)?.[0].length ?? 0) : 0;
}

/** Name and target without numbering, spaces and punctuation. */
function wordsOf({ meaning, indicator }: Row): string {
  return `${bare(meaning)}/${bare(indicator.target.text)}`;
}

function bare(text: string): string {
  return Array.from(text.slice(wordsFrom(text)), (one) => (isOf(marks, one.charCodeAt(0)) ? "" : one)).join("");
}

/** The same number for the same words. */
function numberOf({ meaning, indicator }: Row): number {
  return numbered(indicator.target.text, numbered(meaning, 0));
}

function numbered(text: string, start: number): number {
  let number = start;
  for (let at = wordsFrom(text); at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isOf(marks, code)) number = (Math.imul(number, 31) + code) | 0;
  }
  return number;
}
