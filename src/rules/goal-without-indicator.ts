import type { Indicator } from "../form";
import { message } from "../i18n";
import { targetMeasures } from "./citations";
import type { Rule, Verdict } from "./model";
import { han, sentencesOf } from "./passages";
import { filledRows, quoted } from "./rows";
import { at, notApplicable, pass, review } from "./verdict";

/** Below this share of common character pairs an item of the list and a row hardly speak of the same thing. */
const akin = 0.25;

/** 总体目标中的一项没有对应的指标: only where the goals are a numbered list. */
export const goalWithoutIndicator: Rule = {
  id: "goal-without-indicator",
  level: "note",
  citations: [targetMeasures],
  title: message("rules.goal-without-indicator.title"),
  check: (evaluation) => {
    const rows = filledRows(evaluation).map(({ indicator }) => pairsOf(wordsOf(indicator)));
    const verdicts = evaluation.form.goals.flatMap<Verdict>(({ planned }) => {
      const items = numbered(planned?.text ?? "");
      if (planned === null || items.length < 2 || rows.length === 0 || evaluation.form.cutOff) return [];
      return items.map((item) => {
        const values = { item: quoted(item.length > 30 ? `${item.slice(0, 29)}…` : item) };
        const pairs = pairsOf(han(item));
        const covered = rows.some((row) => Math.max(share(pairs, row), share(row, pairs)) >= akin);
        return covered
          ? pass(at(planned), message("rules.goal-without-indicator.pass", values))
          : review(at(planned), message("rules.goal-without-indicator.review", values), {
              seen: item,
              advice: message("rules.goal-without-indicator.advice"),
            });
      });
    });
    return verdicts.length === 0 ? notApplicable(message("rules.goal-without-indicator.none")) : verdicts;
  },
};

/** The items of a list numbered 1. 2. or 指标1: 指标2:; empty where the text is none. */
function numbered(text: string): readonly string[] {
  const marks = text.match(/(?:^|[\n；;。\s])\s*(?:指标|目标)?\s*[（(]?\d{1,2}\s*[.、：:）)．](?!\d)/g) ?? [];
  return marks.length < 2 ? [] : sentencesOf(text);
}

function wordsOf({ name, content, target }: Indicator): string {
  return han([name, content, target.text].filter((text) => text !== null).join(""));
}

/** Neighbouring characters, each pair as one number: in the order of the text, and to look up. */
interface Pairs {
  readonly all: readonly number[];
  readonly has: ReadonlySet<number>;
}

function pairsOf(text: string): Pairs {
  const all = Array.from(
    { length: Math.max(0, text.length - 1) },
    (_, at) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1),
  );
  return { all, has: new Set(all) };
}

/** How many of the first text's character pairs the second has, 0–1. */
function share({ all }: Pairs, { has }: Pairs): number {
  let common = 0;
  for (const pair of all) if (has.has(pair)) common++;
  return all.length === 0 ? 0 : common / all.length;
}
