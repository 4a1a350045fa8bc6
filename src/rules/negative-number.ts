import { message } from "../i18n";
import { systemCheck } from "./citations";
import type { Rule, Verdict } from "./model";
import { numberCells, type NumberCell } from "./number-cells";
import { at, fail, pass, review } from "./verdict";

/** 负数. Points below zero cannot be; an amount below zero may be money paid back (冲减), so it is asked about. */
export const negativeNumber: Rule = {
  id: "negative-number",
  level: "error",
  citations: [systemCheck],
  title: message("rules.negative-number.title"),
  none: message("rules.negative-number.none"),
  check: (evaluation) => numberCells(evaluation).flatMap((cell) => judge(cell) ?? []),
};

function judge({ numeric: { cell, value }, kind, row, name }: NumberCell): Verdict | null {
  if (value === null) return null;
  const place = at(cell, row);
  const values = { name, value: cell.text };
  if (value >= 0) return pass(place, message("rules.negative-number.pass", values));
  const told = { seen: cell.text, expected: "≥0", advice: message("rules.negative-number.advice") };
  return kind === "points"
    ? fail(place, message("rules.negative-number.fail", values), told)
    : review(place, message("rules.negative-number.review", values), { ...told, level: "warning" });
}
