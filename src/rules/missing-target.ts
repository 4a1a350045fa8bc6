import { message } from "../i18n";
import type { Evaluation } from "../scoring";
import { isUncalculated } from "../sheet";
import { selfEvaluation, targetMeasures } from "./citations";
import type { Rule } from "./model";
import { once } from "./once";
import { filledRows, inRow, rowByRow, rowsWithoutPoints } from "./rows";
import { summedUpBelow } from "./summed-up";
import { isTemplateText } from "./template-text";
import { fail, pass, review } from "./verdict";

/** Second levels that say what was done or came of it. */
const resultWords = /数量|质量|时效|成本|效益|满意|影响/;

/** 有指标而没有目标值. */
export const missingTarget: Rule = {
  id: "missing-target",
  level: "error",
  citations: [targetMeasures, selfEvaluation],
  title: message("rules.missing-target.title"),
  none: message("rules.missing-target.none"),
  check: (evaluation) =>
    rowByRow(evaluation, ({ indicator, name, weight }) => {
      const { targetCell, target, actual, content, level1, level1Kind, level2 } = indicator;
      if (targetCell === null || isUncalculated(targetCell) || isTemplateText(targetCell.plain)) return null;
      const place = inRow(indicator, targetCell);
      const values = { name };
      if (target.kind !== "blank") return pass(place, message("rules.missing-target.pass", values));
      if (summedUpBelow(evaluation).has(indicator)) return null;
      const counts = actual.kind !== "blank" || (weight ?? 0) > 0;
      // A process question (决策、管理) is scored by its own standard and needs no target; 数量指标 below it, or a row of a flat list, does.
      const ofResult = resultWords.test(level2?.name ?? "") || (level1 === null && counts);
      const beside = aimedLevels(evaluation).has(level1?.name ?? "");
      if (level1Kind === "other" && !ofResult && !(beside && counts)) return null;
      const told = { advice: message("rules.missing-target.advice"), seen: targetCell.text };
      // 目标内容 may hold the target itself; a row without points may be meant to stay empty, or be half of the one above.
      const ownLevel = level1Kind === "other" && !ofResult;
      const open = ownLevel || content !== null || !counts || rowsWithoutPoints(evaluation).has(indicator);
      return open || targetCell.plain !== ""
        ? review(place, message("rules.missing-target.review", values), told)
        : fail(place, message("rules.missing-target.fail", values), told);
    }),
};

/** The first levels in which some row has a target: levels of a form's own (职责) among them. */
const aimedLevels = once((evaluation: Evaluation): ReadonlySet<string> => {
  const aimed = filledRows(evaluation).filter(({ indicator }) => indicator.target.kind !== "blank");
  return new Set(aimed.flatMap(({ indicator: { level1 } }) => level1?.name ?? []));
});
