import type { Form } from "../form";
import { message } from "../i18n";
import type { Cell } from "../sheet";
import { targetMeasures } from "./citations";
import type { Rule } from "./model";
import { coveredBy } from "./likeness";
import { han, plannedSentences } from "./passages";
import { filledRows, quoted } from "./rows";
import { at, notApplicable, pass, review } from "./verdict";

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
  check: (evaluation) => {
    const { form } = evaluation;
    const rows = filledRows(evaluation);
    const items = rows.length === 0 || form.cutOff ? [] : listed(form);
    if (items.length === 0) return notApplicable(message("rules.goal-without-indicator.none"));
    const covered = coveredBy(
      items.map(({ text }) => han(text)),
      rows.map(({ subject }) => subject),
      akin,
    );
    return items.map(({ planned, text }, index) => {
      const values = { item: quoted(text.length > 30 ? `${text.slice(0, 29)}…` : text) };
      if (covered[index] === true) return pass(at(planned), message("rules.goal-without-indicator.pass", values));
      const told = { seen: text, advice: message("rules.goal-without-indicator.advice") };
      return review(at(planned), message("rules.goal-without-indicator.review", values), told);
    });
  },
};

/** The items of the goals that are lists, numbered 1. 2. or 指标1: 指标2:. */
function listed(form: Form): readonly Item[] {
  return form.goals.flatMap(({ planned }, goal) => {
    const items = planned !== null && isNumbered(planned.text) ? (plannedSentences(form)[goal] ?? []) : [];
    return planned === null || items.length < 2 ? [] : items.map((text) => ({ planned, text }));
  });
}

function isNumbered(text: string): boolean {
  const marks =
    text.replace(/\s+/g, " ").match(/(?:^|[；;。 ]) ?(?:指标|目标)? ?[（(]?\d{1,2} ?[.、：:)）．](?!\d)/g) ?? [];
  return marks.length >= 2;
}
