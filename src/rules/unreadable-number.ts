import { message, type MessageValue } from "../i18n";
import { systemCheck } from "./citations";
import type { Rule, Verdict } from "./model";
import { numberCells } from "./number-cells";
import { filledRows, inRow, nameOf } from "./rows";
import { at, fail, notApplicable, pass, review, type Place } from "./verdict";

const errorValue =
  /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/i;

/** 该填数字的地方不是数字. An error value is wrong for sure; words may be a way of writing that we do not know, so they are asked about. */
export const unreadableNumber: Rule = {
  id: "unreadable-number",
  level: "error",
  citations: [systemCheck],
  title: message("rules.unreadable-number.title"),
  check: (evaluation) => {
    const cells = numberCells(evaluation.form).flatMap(({ numeric: { cell, state }, row, name }): Verdict[] => {
      const seen = cell.text;
      if (state === "number") return [pass(at(cell, row), message("rules.unreadable-number.pass", { name }))];
      if (state !== "unreadable") return [];
      if (errorValue.test(seen.trim())) return [broken(at(cell, row), name, seen)];
      const told = { seen, advice: message("rules.unreadable-number.advice"), level: "warning" } as const;
      return [review(at(cell, row), message("rules.unreadable-number.review", { name, seen }), told)];
    });
    const texts = filledRows(evaluation).flatMap(({ indicator }) => {
      const pairs = [
        [indicator.targetCell, "rules.column.target"],
        [indicator.actualCell, "rules.column.actual"],
      ] as const;
      return pairs.flatMap(([cell, column]) => {
        if (cell === null || !errorValue.test(cell.text.trim())) return [];
        const name = message("rules.cell", { label: nameOf(indicator), column: message(column) });
        return [broken(inRow(indicator, cell), name, cell.text)];
      });
    });
    const verdicts = [...cells, ...texts];
    return verdicts.length === 0 ? notApplicable(message("rules.unreadable-number.none")) : verdicts;
  },
};

function broken(place: Place, name: MessageValue, seen: string): Verdict {
  return fail(place, message("rules.unreadable-number.fail", { name, seen }), {
    seen,
    advice: message("rules.unreadable-number.advice-error"),
  });
}
