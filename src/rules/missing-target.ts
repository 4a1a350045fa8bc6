import { message } from "../i18n";
import { selfEvaluation, targetMeasures } from "./citations";
import type { Rule, Verdict } from "./model";
import { numberIn } from "./numbers";
import { filledRows, inRow, nameOf } from "./rows";
import { fail, notApplicable, pass, review } from "./verdict";

/** 有指标而没有目标值. */
export const missingTarget: Rule = {
  id: "missing-target",
  level: "error",
  citations: [targetMeasures, selfEvaluation],
  title: message("rules.missing-target.title"),
  check: (evaluation) => {
    const verdicts: Verdict[] = [];
    for (const { indicator } of filledRows(evaluation)) {
      const { targetCell, target, actual, content } = indicator;
      // A process question (决策、管理) is scored by its own standard and needs no target.
      const question = indicator.level1Kind === "other" && target.kind === "blank";
      if (targetCell === null || question) continue;
      const place = inRow(indicator, targetCell);
      const values = { name: nameOf(indicator) };
      const told = { advice: message("rules.missing-target.advice"), seen: targetCell.text };
      const counts = actual.kind !== "blank" || (numberIn(indicator.weight) ?? 0) > 0;
      if (target.kind !== "blank") verdicts.push(pass(place, message("rules.missing-target.pass", values)));
      // 目标内容 may hold the target itself; and a row without points and actual may be meant to stay empty.
      else if (content !== null || !counts || targetCell.plain !== "") {
        verdicts.push(review(place, message("rules.missing-target.review", values), told));
      } else verdicts.push(fail(place, message("rules.missing-target.fail", values), told));
    }
    return verdicts.length === 0 ? notApplicable(message("rules.missing-target.none")) : verdicts;
  },
};
