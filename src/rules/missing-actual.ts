import { message } from "../i18n";
import { selfEvaluation, systemCheck } from "./citations";
import type { Rule, Verdict } from "./model";
import { filledRows, inRow, nameOf, shown } from "./rows";
import { fail, notApplicable, pass, review } from "./verdict";

/** 有目标值而没有完成值. */
export const missingActual: Rule = {
  id: "missing-actual",
  level: "error",
  citations: [selfEvaluation, systemCheck],
  title: message("rules.missing-actual.title"),
  check: (evaluation) => {
    const verdicts: Verdict[] = [];
    for (const { indicator } of filledRows(evaluation)) {
      const { actual, actualCell, target } = indicator;
      if (actualCell === null || target.kind === "blank") continue;
      const values = { name: nameOf(indicator), target: shown(target) };
      const place = inRow(indicator, actualCell);
      const advice = message("rules.missing-actual.advice");
      if (actualCell.plain === "")
        verdicts.push(fail(place, message("rules.missing-actual.fail", values), { advice, seen: "" }));
      // 无, / or — stands there on purpose: not due this year, or not known. A person has to say which.
      else if (actual.kind === "blank" || isMarker(actualCell.plain)) {
        const told = { advice: message("rules.missing-actual.advice-marker"), seen: actualCell.text };
        verdicts.push(
          review(place, message("rules.missing-actual.marker", { ...values, text: actualCell.plain }), told),
        );
      } else verdicts.push(pass(place, message("rules.missing-actual.pass", values)));
    }
    return verdicts.length === 0 ? notApplicable(message("rules.missing-actual.none")) : verdicts;
  },
};

function isMarker(text: string): boolean {
  return /^(?:无|没有|不适用|[-—–/\\*]+)$/.test(text);
}
