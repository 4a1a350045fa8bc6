import { message, type MessageId } from "../i18n";
import type { Cell } from "../sheet";
import { publishedForms, targetMeasures } from "./citations";
import type { Rule, Verdict } from "./model";
import { at, fail, notApplicable, pass, review } from "./verdict";

/** 年度总体目标没有填写. */
export const missingGoal: Rule = {
  id: "missing-goal",
  level: "warning",
  citations: [targetMeasures, publishedForms],
  title: message("rules.missing-goal.title"),
  check: ({ form }) => {
    const verdicts = form.goals.flatMap(({ planned, achieved }) => [
      ...judge(planned, "rules.missing-goal.planned"),
      ...judge(achieved, "rules.missing-goal.achieved"),
    ]);
    return verdicts.length === 0 ? notApplicable(message("rules.missing-goal.none")) : verdicts;
  },
};

function judge(cell: Cell | null, part: MessageId): readonly Verdict[] {
  if (cell === null) return [];
  const values = { part: message(part), text: cell.plain };
  const told = { seen: cell.text, advice: message("rules.missing-goal.advice") };
  if (/^[-—–/\\]*$/.test(cell.plain)) return [fail(at(cell), message("rules.missing-goal.fail", values), told)];
  // A bare number (an amount) is no description of a goal.
  return /^[\d.,%万亿元\s]+$/.test(cell.plain)
    ? [review(at(cell), message("rules.missing-goal.number", values), told)]
    : [pass(at(cell), message("rules.missing-goal.pass", values))];
}
