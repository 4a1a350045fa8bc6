import { message } from "../i18n";
import { selfEvaluation, targetMeasures } from "./citations";
import type { Rule } from "./model";
import { inRow, rowByRow } from "./rows";
import { fail, pass, review } from "./verdict";

/** 有指标而没有目标值. */
export const missingTarget: Rule = {
  id: "missing-target",
  level: "error",
  citations: [targetMeasures, selfEvaluation],
  title: message("rules.missing-target.title"),
  check: (evaluation) =>
    rowByRow(evaluation, "rules.missing-target.none", ({ indicator, name, weight }) => {
      const { targetCell, target, actual, content } = indicator;
      // A process question (决策、管理) is scored by its own standard and needs no target.
      const question = indicator.level1Kind === "other" && target.kind === "blank";
      if (targetCell === null || question) return null;
      const place = inRow(indicator, targetCell);
      const values = { name };
      if (target.kind !== "blank") return pass(place, message("rules.missing-target.pass", values));
      const told = { advice: message("rules.missing-target.advice"), seen: targetCell.text };
      const counts = actual.kind !== "blank" || (weight ?? 0) > 0;
      // 目标内容 may hold the target itself; and a row without points and actual may be meant to stay empty.
      return content !== null || !counts || targetCell.plain !== ""
        ? review(place, message("rules.missing-target.review", values), told)
        : fail(place, message("rules.missing-target.fail", values), told);
    }),
};
