import type { Indicator } from "../form";
import { message } from "../i18n";
import type { Evaluation } from "../scoring";
import { isUncalculated } from "../sheet";
import { selfEvaluation, targetMeasures } from "./citations";
import type { Rule } from "./model";
import { once } from "./once";
import { filledRows, inRow, rowByRow, rowsWithoutPoints } from "./rows";
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

/**
 * 分值写在总项，目标值、完成值写在下面各子项 (补助畜禽养殖数量 10分, below it 猪 75头, 鸡 450只 without points): what is
 * missing in the row stands in those below it.
 */
export const summedUpBelow = once((evaluation: Evaluation): ReadonlySet<Indicator> => {
  const rows = filledRows(evaluation);
  const found = rows.filter(({ indicator, weight }, index) => {
    const below = rows[index + 1];
    return (
      (weight ?? 0) > 0 &&
      indicator.target.kind === "blank" &&
      indicator.actual.kind === "blank" &&
      below?.indicator.level2?.name === indicator.level2?.name &&
      below?.weight === null &&
      below.indicator.target.kind !== "blank"
    );
  });
  return new Set(found.map(({ indicator }) => indicator));
});
