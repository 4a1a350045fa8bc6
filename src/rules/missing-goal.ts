import { message, type MessageId } from "../i18n";
import type { Cell } from "../sheet";
import { publishedForms, targetMeasures } from "./citations";
import type { Rule, Verdict } from "./model";
import { at, fail, notApplicable, pass, review, type Place } from "./verdict";

/** 年度总体目标没有填写. */
export const missingGoal: Rule = {
  id: "missing-goal",
  level: "warning",
  citations: [targetMeasures, publishedForms],
  title: message("rules.missing-goal.title"),
  check: ({ form }) => {
    const verdicts = form.goals.flatMap(({ planned, achieved }) => [
      judge(planned, at(null, achieved?.row), "rules.missing-goal.planned"),
      judge(achieved, at(null, planned?.row), "rules.missing-goal.achieved"),
    ]);
    return verdicts.length === 0 ? notApplicable(message("rules.missing-goal.none")) : verdicts;
  },
};

/** An empty goal has no cell of its own in the form; it is then placed in the row of the other one. */
function judge(cell: Cell | null, beside: Place, part: MessageId): Verdict {
  const text = cell?.plain ?? "";
  const place = cell === null ? beside : at(cell);
  const values = { part: message(part), text };
  const told = { seen: text, advice: message("rules.missing-goal.advice") };
  if (/^[-—–/\\]*$/.test(text)) return fail(place, message("rules.missing-goal.fail", values), told);
  // A bare number (an amount) is no description of a goal.
  return /^[\d.,%万亿元\s]+$/.test(text)
    ? review(place, message("rules.missing-goal.number", values), told)
    : pass(place, message("rules.missing-goal.pass", values));
}
