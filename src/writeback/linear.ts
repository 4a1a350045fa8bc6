import { addressOf, parseAddress } from "../sheet";

/** More cells than any form has; a reference to whole columns is not followed. */
const limit = 5000;

/**
 * The cells that a formula adds up, each as often as it counts: =SUM(H13:H17)+I6, =SUM(H13:H17,I6), =H13+H14. Null for
 * anything else: such a formula is left to the program that calculates it.
 */
export function addedCells(formula: string): readonly string[] | null {
  const terms = formula.replace(/^=\+?/, "").replaceAll("$", "").replace(/\s/g, "").toUpperCase();
  const cells: string[] = [];
  for (const term of splitTerms(terms)) {
    const inner = /^SUM\((.*)\)$/.exec(term)?.[1];
    const references = inner === undefined ? [term] : inner.split(",");
    for (const reference of references) {
      const area = parseAddress(reference);
      const single = inner === undefined && reference.includes(":");
      if (area === null || single || reference.includes("!")) return null;
      const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
      if (cells.length + size > limit) return null;
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) cells.push(addressOf(row, column));
      }
    }
  }
  return cells;
}

/** Splits at every + outside brackets. */
function splitTerms(text: string): readonly string[] {
  const terms: string[] = [];
  let depth = 0;
  let term = "";
  for (const sign of text) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "+" && depth === 0) {
      terms.push(term);
      term = "";
    } else {
      term += sign;
    }
  }
  return [...terms, term];
}
