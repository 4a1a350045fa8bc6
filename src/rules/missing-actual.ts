import { numberIn, type Indicator } from "../form";
import { message } from "../i18n";
import type { Evaluation } from "../scoring";
import { selfEvaluation, systemCheck } from "./citations";
import { isUncalculated } from "../sheet";
import type { Rule, Verdict } from "./model";
import { inRow, rowByRow, rowsWithoutPoints } from "./rows";
import { summedUpBelow } from "./summed-up";
import { isTemplateText } from "./template-text";
import { fail, pass, review } from "./verdict";

/** 有目标值而没有完成值. */
export const missingActual: Rule = {
  id: "missing-actual",
  level: "error",
  citations: [selfEvaluation, systemCheck],
  title: message("rules.missing-actual.title"),
  none: message("rules.missing-actual.none"),
  check: (evaluation) =>
    rowByRow(evaluation, ({ indicator, comparison, name, target: wanted }) => {
      const { actual, actualCell, target } = indicator;
      if (actualCell === null || isUncalculated(actualCell)) return null;
      if (target.kind === "blank") return scoredForNothing(evaluation, indicator, name);
      const values = { name, target: wanted };
      const place = inRow(indicator, actualCell);
      if (actualCell.plain === "") {
        const advice = target.unit === "" ? "rules.missing-actual.advice-words" : "rules.missing-actual.advice";
        const told = { advice: message(advice), seen: "" };
        const say = rowsWithoutPoints(evaluation).has(indicator) ? review : fail;
        return say(place, message("rules.missing-actual.fail", values), told);
      }
      // 无 for accidents of which there were to be none: that is the answer.
      if (comparison.met === true) return pass(place, message("rules.missing-actual.pass", values));
      // The form's own 请填写 … has a rule of its own.
      if (isTemplateText(actualCell.plain)) return null;
      // 无, / or — stands there on purpose: not due this year, or not known. A person has to say which.
      if (actual.kind === "blank" || (actual.kind !== "number" && isMarker(actualCell.plain))) {
        const told = { advice: message("rules.missing-actual.advice-marker"), seen: actualCell.text };
        return review(place, message("rules.missing-actual.marker", { ...values, text: actualCell.plain }), told);
      }
      return pass(place, message("rules.missing-actual.pass", values));
    }),
};

/** Points for a row with neither target nor actual: `missing-target` says the one, what there was to achieve is not known. */
function scoredForNothing(evaluation: Evaluation, indicator: Indicator, name: string): Verdict | null {
  const { actualCell, targetCell, level1Kind, score } = indicator;
  const points = numberIn(score) ?? 0;
  const empty = actualCell?.plain === "" && targetCell?.plain === "" && level1Kind !== "other";
  if (!empty || points <= 0 || summedUpBelow(evaluation).has(indicator)) return null;
  return review(inRow(indicator, actualCell), message("rules.missing-actual.for-nothing", { name, points }), {
    advice: message("rules.missing-actual.advice-words"),
    seen: "",
  });
}

function isMarker(text: string): boolean {
  return /^(?:无|没有|不适用|[-—–/\\*]+)$/.test(text);
}
