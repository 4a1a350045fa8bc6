import { numberIn, type NumericCell } from "../form";
import { message } from "../i18n";
import { more } from "../scoring";
import { beijingForm, systemCheck } from "./citations";
import type { Place, Rule, Verdict } from "./model";
import { allRows, labelOf } from "./rows";
import { suggestNumber } from "./remedy";
import { at, fail, pass } from "./verdict";

/** 得分超过分值. */
export const scoreExceedsWeight: Rule = {
  id: "score-exceeds-weight",
  level: "error",
  citations: [systemCheck, beijingForm],
  title: message("rules.score-exceeds-weight.title"),
  none: message("rules.score-exceeds-weight.none"),
  check: (evaluation) => {
    const { form, funds } = evaluation;
    const verdicts: Verdict[] = [];
    for (const { row: fund, score: due } of funds) {
      const { label, weight, score, row } = fund;
      const [full, given] = [numberIn(weight) ?? form.funds?.headingPoints ?? null, numberIn(score)];
      if (full !== null && given !== null) {
        verdicts.push(judge(labelOf(label), full, given, at(score?.cell, row), score, due.value));
      }
    }
    for (const { indicator, name, weight: full, stated: given, score: due } of allRows(evaluation)) {
      if (full === null || given === null || (full === 0 && given === 0)) continue;
      const place = at(indicator.score?.cell, indicator.row);
      verdicts.push(judge(name, full, given, place, indicator.score, due.value));
    }
    return verdicts;
  },
};

function judge(
  name: string,
  weight: number,
  score: number,
  place: Place,
  cell: NumericCell | null,
  due: number | null,
): Verdict {
  const values = { name, weight, score };
  if (!more(score, weight)) return pass(place, message("rules.score-exceeds-weight.pass", values));
  const advice = message("rules.score-exceeds-weight.advice", values);
  return fail(place, message("rules.score-exceeds-weight.fail", values), {
    seen: score,
    expected: `≤${weight}`,
    advice,
    ...suggestNumber(cell, due),
  });
}
