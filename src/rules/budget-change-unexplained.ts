import { isPrompt, numberIn } from "../form";
import { message } from "../i18n";
import { sichuanForm } from "./citations";
import type { Rule, Verdict } from "./model";
import { isTemplateText } from "./template-text";
import { labelOf } from "./rows";
import { at, notApplicable, pass, review } from "./verdict";

/** 年中调整了预算却没有说明: only where the fund block has a column for reasons. */
export const budgetChangeUnexplained: Rule = {
  id: "budget-change-unexplained",
  level: "note",
  citations: [sichuanForm],
  title: message("rules.budget-change-unexplained.title"),
  check: ({ form }) => {
    const verdicts: Verdict[] = [];
    for (const { source, label, row, initialBudget, budget, reason } of form.funds?.rows ?? []) {
      const [initial, adjusted] = [numberIn(initialBudget), numberIn(budget)];
      if (source !== "total" || reason === null || initial === null || adjusted === null) continue;
      const place = at(reason, row);
      const values = { label: labelOf(label), initial, adjusted };
      const explained = reason.plain !== "" && !isPrompt(reason.plain) && !isTemplateText(reason.plain);
      verdicts.push(
        Math.abs(initial - adjusted) < 0.005 || explained
          ? pass(place, message("rules.budget-change-unexplained.pass", values))
          : review(place, message("rules.budget-change-unexplained.review", values), {
              advice: message("rules.budget-change-unexplained.advice"),
            }),
      );
    }
    return verdicts.length === 0 ? notApplicable(message("rules.budget-change-unexplained.none")) : verdicts;
  },
};
