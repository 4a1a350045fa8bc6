import { message, type MessageId } from "../i18n";
import type { Cell } from "../sheet";
import { publishedForms, targetMeasures } from "./citations";
import type { Place, Rule, Verdict } from "./model";
import { at, fail, pass, review } from "./verdict";

/** 年度总体目标没有填写. */
export const missingGoal: Rule = {
  id: "missing-goal",
  level: "warning",
  citations: [targetMeasures, publishedForms],
  title: message("rules.missing-goal.title"),
  none: message("rules.missing-goal.none"),
  check: ({ form }) => {
    // Neither found: the texts may stand where they were not looked for, so nothing is said.
    const found = form.goals.filter(({ planned, achieved }) => planned !== null || achieved !== null);
    return found.flatMap(({ planned, achieved }) => [
      judge(planned, at(null, achieved?.row), "rules.missing-goal.planned"),
      judge(achieved, at(null, planned?.row), "rules.missing-goal.achieved"),
    ]);
  },
};

function judge(cell: Cell | null, beside: Place, part: MessageId): Verdict {
  const told = { seen: cell?.text ?? "", advice: message("rules.missing-goal.advice") };
  // An empty goal has no cell of its own in the form; it is placed in the row of the other one, and asked about.
  if (cell === null) return review(beside, message("rules.missing-goal.fail", { part: message(part) }), told);
  const values = { part: message(part), text: cell.plain };
  if (/^[-—–/\\]*$/.test(cell.plain)) return fail(at(cell), message("rules.missing-goal.fail", values), told);
  // A bare number (an amount) is no description of a goal.
  return /^[\d.,%万亿元\s]+$/.test(cell.plain)
    ? review(at(cell), message("rules.missing-goal.number", values), told)
    : pass(at(cell), message("rules.missing-goal.pass", values));
}
