import { message } from "../i18n";
import { parseAddress, type Area, type Cell } from "../sheet";
import { systemCheck } from "./citations";
import type { Rule } from "./model";
import { numberCells } from "./number-cells";
import { at, fail, notApplicable, pass } from "./verdict";

/** A1 references of a formula on its own sheet: not in a text, not behind a sheet's name, not a function (LOG10). */
const token =
  /"[^"]*"|'[^']*'!\S*|[\p{L}\d_.]+!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(.!])/gu;

function references(formula: string): readonly Area[] {
  return [...formula.toUpperCase().matchAll(token)].flatMap(([text]) => {
    const area = /["'!]/.test(text) ? null : parseAddress(text);
    return area === null ? [] : [area];
  });
}

const covers = ({ top, left, bottom, right }: Area, { row, column }: Cell): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The way from `start` back to itself over formulas that lie in the form; null: there is none. */
function loopFrom(start: Cell, formulas: readonly Cell[]): readonly Cell[] | null {
  const seen = new Set<Cell>();
  const walk = (cell: Cell): readonly Cell[] | null => {
    const areas = references(cell.formula ?? "");
    for (const next of formulas.filter((other) => areas.some((area) => covers(area, other)))) {
      if (next === start) return [cell];
      if (seen.has(next)) continue;
      seen.add(next);
      const rest = walk(next);
      if (rest !== null) return [cell, ...rest];
    }
    return null;
  };
  return walk(start);
}

/** 循环引用: a formula that counts itself in. Excel shows 0 or the last value; no number resting on it can be trusted. */
export const circularFormula: Rule = {
  id: "circular-formula",
  level: "error",
  citations: [systemCheck],
  title: message("rules.circular-formula.title"),
  check: ({ form }) => {
    const cells = numberCells(form).map(({ numeric }) => numeric.cell);
    const formulas = [...new Map(cells.map((cell) => [cell.address, cell])).values()].filter(
      (cell) => cell.formula !== null,
    );
    if (formulas.length === 0) return notApplicable(message("rules.circular-formula.none"));
    return formulas.map((cell) => {
      const loop = loopFrom(cell, formulas);
      if (loop === null) return pass(at(cell), message("rules.circular-formula.pass", { cell: cell.address }));
      const way = [...loop, cell].map(({ address }) => address).join(" → ");
      return fail(at(cell), message("rules.circular-formula.fail", { cell: cell.address, way }), {
        seen: cell.formula ?? "",
        advice: message("rules.circular-formula.advice"),
      });
    });
  },
};
