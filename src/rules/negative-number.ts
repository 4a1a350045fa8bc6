import { message } from "../i18n";
import { systemCheck } from "./citations";
import type { Rule, Verdict } from "./model";
import { numberCells } from "./number-cells";
import { at, fail, notApplicable, pass, review } from "./verdict";

/** 负数. Points below zero cannot be; an amount below zero may be money paid back (冲减), so it is asked about. */
export const negativeNumber: Rule = {
  id: "negative-number",
  level: "error",
  citations: [systemCheck],
  title: message("rules.negative-number.title"),
  check: (evaluation) => {
    const verdicts: Verdict[] = [];
    for (const { numeric, kind, row, name } of numberCells(evaluation)) {
      const { cell, value } = numeric;
      if (value === null) continue;
      const place = at(cell, row);
      const values = { name, value: cell.text };
      if (value >= 0) {
        verdicts.push(pass(place, message("rules.negative-number.pass", values)));
        continue;
      }
      const told = { seen: cell.text, expected: "≥0", advice: message("rules.negative-number.advice") };
      verdicts.push(
        kind === "points"
          ? fail(place, message("rules.negative-number.fail", values), told)
          : review(place, message("rules.negative-number.review", values), { ...told, level: "warning" }),
      );
    }
    return verdicts.length === 0 ? notApplicable(message("rules.negative-number.none")) : verdicts;
  },
};
