import type { Form } from "../form";
import { message, quoted, shortened } from "../i18n";
import { normalise, type Cell } from "../sheet";
import { targetMeasures } from "./citations";
import type { Rule } from "./model";
import { coveredBy } from "./likeness";
import { han, sentencesOf } from "./passages";
import { filledRows } from "./rows";
import { eachSharedRun, runIndex } from "./text-index";
import { at, pass, review } from "./verdict";

/** Below this share of common character pairs an item of the list and a row hardly speak of the same thing. */
const akin = 0.25;

interface Item {
  readonly planned: Cell;
  readonly text: string;
}

/** 总体目标中的一项没有对应的指标: only where the goals are a numbered list. */
export const goalWithoutIndicator: Rule = {
  id: "goal-without-indicator",
  level: "note",
  citations: [targetMeasures],
  title: message("rules.goal-without-indicator.title"),
  none: message("rules.goal-without-indicator.none"),
  check: (evaluation) => {
    const { form } = evaluation;
    const rows = filledRows(evaluation);
    const items = rows.length === 0 || form.cutOff ? [] : listed(form);
    if (items.length === 0) return [];
    const subjects = rows.map(({ subject }) => subject);
    const letters = items.map(({ text }) => han(text));
    const covered = coveredBy(letters, subjects, akin);
    const named = covered.every(Boolean) ? covered : namedIn(items, letters, covered, subjects);
    return items.map(({ planned, text }, index) => {
      const values = { item: quoted(shortened(text, 30)) };
      if (named[index] === true) return pass(at(planned), message("rules.goal-without-indicator.pass", values));
      const told = { seen: text, advice: message("rules.goal-without-indicator.advice") };
      return review(at(planned), message("rules.goal-without-indicator.review", values), told);
    });
  },
};

/** 包虫病, 艾滋病: for each item whether it is covered, or three characters that it alone has stand in a row too and name what both are about. */
function namedIn(
  items: readonly Item[],
  letters: readonly string[],
  covered: readonly boolean[],
  subjects: readonly string[],
): readonly boolean[] {
  /** Whose text the run is; null: several items have it. An item that is written twice is one. */
  const ownerOf = (run: string): string | null => {
    const [first, ...others] = items.filter((_, item) => letters[item]?.includes(run)).map(({ text }) => text);
    return others.every((text) => text === first) ? (first ?? null) : null;
  };
  const owners = new Map<string, string | null>();
  const index = runIndex(letters);
  const named = [...covered];
  for (const subject of subjects)
    eachSharedRun(index, subject, (item, at) => {
      if (named[item] === true) return;
      const run = subject.slice(at, at + 3);
      const known = owners.get(run);
      const owner = known === undefined ? ownerOf(run) : known;
      if (known === undefined) owners.set(run, owner);
      if (owner === items[item]?.text) named[item] = true;
    });
  return named;
}

/** The items of the goals that are lists, numbered 1. 2. or 指标1: 指标2:. */
function listed(form: Form): readonly Item[] {
  return form.goals.flatMap(({ planned }) => {
    const lines = planned === null ? [] : linesOf(planned.text);
    const items = isNumbered(lines.join(" ")) ? lines.flatMap(sentencesOf) : [];
    return planned === null || items.length < 2 ? [] : items.map((text) => ({ planned, text }));
  });
}

/** The text's lines, normalised; one that has no number and follows no full stop goes on with the one before. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split(/[\r\n]+/).map(normalise)) {
    const before = lines.at(-1);
    const goesOn =
      before !== undefined && !/[。；;:]$/.test(before) && !/^(?:指标|目标|[(]?\d{1,2} ?[.、:)])/.test(line);
    if (goesOn) lines[lines.length - 1] = before + line;
    else lines.push(line);
  }
  return lines;
}

function isNumbered(text: string): boolean {
  const marks = text.match(/(?:^|[;。 ]) ?(?:指标|目标)? ?[(]?\d{1,2} ?[.、:)](?!\d)/g) ?? [];
  return marks.length >= 2;
}
