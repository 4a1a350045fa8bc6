import { message } from "../i18n";
import type { Cell } from "../sheet";
import { systemCheck } from "./citations";
import { circlesOf } from "./formula-circles";
import type { Rule } from "./model";
import { numberCells } from "./number-cells";
import { at, fail, pass } from "./verdict";

/** As many cells of a circle are named. */
const mostNamed = 12;

/** 循环引用: a formula that counts itself in. Excel shows 0 or the last value; no number resting on it can be trusted. */
export const circularFormula: Rule = {
  id: "circular-formula",
  level: "error",
  citations: [systemCheck],
  title: message("rules.circular-formula.title"),
  none: message("rules.circular-formula.none"),
  check: (evaluation) => {
    const byAddress = new Map<string, Cell>();
    for (const { numeric } of numberCells(evaluation)) {
      if (numeric.cell.formula !== null) byAddress.set(numeric.cell.address, numeric.cell);
    }
    const formulas = [...byAddress.values()];
    if (formulas.length === 0) return [];
    const circles = circlesOf(formulas);
    return formulas.map((cell) => {
      const circle = circles.get(cell);
      if (circle === undefined) return pass(at(cell), message("rules.circular-formula.pass", { cell: cell.address }));
      return fail(at(cell), message("rules.circular-formula.fail", { cell: cell.address, way: wayOf(circle) }), {
        seen: cell.formula ?? "",
        advice: message("rules.circular-formula.advice"),
      });
    });
  },
};

/** H14 → H15 → H14; of a long circle the beginning and the last cell. */
function wayOf(circle: readonly Cell[]): string {
  const addresses = circle.map(({ address }) => address);
  const named =
    addresses.length <= mostNamed ? addresses : [...addresses.slice(0, mostNamed - 1), "…", ...addresses.slice(-1)];
  return [...named, ...addresses.slice(0, 1)].join(" → ");
}
