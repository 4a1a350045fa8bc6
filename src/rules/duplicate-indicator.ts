import { message } from "../i18n";
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
    const first = new FirstOfWords();
    return rowByRow(evaluation, "rules.duplicate-indicator.none", (row) => {
      const { indicator, name } = row;
      const place = inRow(indicator, indicator.nameCell);
      const before = first.of(row);
      if (before === row) return pass(place, message("rules.duplicate-indicator.pass", { name }));
      const values = { name, row: before.indicator.row };
      return review(place, message("rules.duplicate-indicator.review", values), {
        advice: message("rules.duplicate-indicator.advice"),
      });
    });
  },
};

/** The first row with the same words. Most rows share not even the number of their letters with another and need no closer look. */
class FirstOfWords {
  private readonly byNumber = new Map<number, Row>();
  private readonly byWords = new Map<string, Row>();

  of(row: Row): Row {
    const number = numberOf(row);
    const alike = this.byNumber.get(number);
    if (alike === undefined) {
      this.byNumber.set(number, row);
      return row;
    }
    this.firstWith(alike);
    return this.firstWith(row);
  }

  private firstWith(row: Row): Row {
    const words = `${bare(row.meaning)}/${bare(row.indicator.target.text)}`;
    const first = this.byWords.get(words) ?? row;
    if (first === row) this.byWords.set(words, row);
    return first;
  }
}

/** Without numbering (指标1：), spaces and punctuation. */
function bare(text: string): string {
  return text.replace(/^指标\d*[:：]?/, "").replace(/[\s，。、；：,.;:（）()“”"]/g, "");
}

const [zhi, biao] = [0x6307, 0x6807];

/** The same number for the same letters; those of the numbering (指标1：), which may stand in one of two twins only, do not count. */
function numberOf({ subject }: Row): number {
  let number = 0;
  for (let at = 0; at < subject.length; at++) {
    const code = subject.charCodeAt(at);
    if (code !== zhi && code !== biao) number = (Math.imul(number, 31) + code) | 0;
  }
  return number;
}
