import { mainFundRow, numberIn, type Form } from "../form";
import { message, type MessageId, type MessageValue } from "../i18n";
import { isUncalculated, type Cell } from "../sheet";
import { systemCheck } from "./citations";
import type { Level, Place, Rule, Verdict } from "./model";
import { numberCells } from "./number-cells";
import { filledRows, inRow } from "./rows";
import { at, fail, pass, review } from "./verdict";

const errorValue =
  /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/i;

/**
 * 该填数字的地方不是数字. An error value is wrong for sure; words may be a way of writing
 * that we do not know, and a formula without a stored result may be all right: they are asked about.
 */
export const unreadableNumber: Rule = {
  id: "unreadable-number",
  level: "error",
  citations: [systemCheck],
  title: message("rules.unreadable-number.title"),
  none: message("rules.unreadable-number.none"),
  check: (evaluation) => {
    const verdicts: Verdict[] = [];
    const idle = idleRates(evaluation.form);
    for (const { numeric, row, name } of numberCells(evaluation)) {
      const { cell, state } = numeric;
      const place = at(cell, row);
      if (state === "number") verdicts.push(pass(place, message("rules.unreadable-number.pass", { name })));
      else if (state === "unreadable")
        verdicts.push(idle.has(cell) ? broken(place, name, cell.text, "note") : unreadable(place, name, cell));
    }
    for (const { indicator, name: label } of filledRows(evaluation)) {
      const take = (cell: Cell | null, column: MessageId): void => {
        if (cell === null || !(isErrorValue(cell.text) || isUncalculated(cell))) return;
        const name = message("rules.cell", { label, column: message(column) });
        verdicts.push(unreadable(inRow(indicator, cell), name, cell));
      };
      take(indicator.targetCell, "rules.column.target");
      take(indicator.actualCell, "rules.column.actual");
    }
    return verdicts;
  },
};

function isErrorValue(text: string): boolean {
  return text.includes("#") && errorValue.test(text.trim());
}

function unreadable(place: Place, name: MessageValue, cell: Cell): Verdict {
  const { text: seen } = cell;
  if (isErrorValue(seen)) return broken(place, name, seen);
  if (isUncalculated(cell)) {
    const told = { seen: cell.formula ?? "", advice: message("rules.unreadable-number.advice-uncalculated") };
    return review(place, message("rules.unreadable-number.uncalculated", { name }), { ...told, level: "warning" });
  }
  const told = { seen, advice: message("rules.unreadable-number.advice"), level: "warning" } as const;
  return review(place, message("rules.unreadable-number.review", { name, seen }), told);
}

function broken(place: Place, name: MessageValue, seen: string, level?: Level): Verdict {
  const told = {
    seen,
    advice: message("rules.unreadable-number.advice-error"),
    ...(level === undefined ? {} : { level }),
  };
  return fail(place, message("rules.unreadable-number.fail", { name, seen }), told);
}

/** 0÷0 beside a source without money (其他资金): untidy, but nothing rests on it. */
function idleRates({ funds }: Form): ReadonlySet<Cell> {
  const rows = funds?.rows ?? [];
  const main = mainFundRow(rows);
  const idle = rows.filter(
    (row) => row !== main && (numberIn(row.budget) ?? 0) === 0 && row.budget?.state !== "unreadable",
  );
  return new Set(
    idle.flatMap(({ rate }) => (rate !== null && /^#DIV\/0!$/i.test(rate.cell.text.trim()) ? [rate.cell] : [])),
  );
}
