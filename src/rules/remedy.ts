import { isLeftAlone, isUntouched, type NumericCell } from "../form";
import { message } from "../i18n";
import { plainFormat, rateFormat, type Cell, type CellValue } from "../sheet";
import type { Remedy } from "./model";
import { percent } from "./numbers";

/**
 * How a finding can be put right by one cell. `suggestion` where it changes what a person wrote, `fix` only where it fills
 * what is empty with what is certain. Nothing where the cell is not there, or holds a formula that gives the result itself.
 */
type Told = { readonly suggestion?: Remedy } | { readonly fix?: Remedy };

/** A number in place of the one that stands there. */
export function suggestNumber(numeric: NumericCell | null, value: number | null, decimals = 4): Told {
  if (numeric === null || value === null || isLeftAlone(numeric)) return {};
  const number = Number(value.toFixed(decimals));
  if (numeric.value === number) return {};
  return { suggestion: change(numeric.cell, number, String(number), plainFormat(numeric.cell)) };
}

/** A rate, given as a fraction, shown as a percentage with two decimals. */
export function suggestRate(numeric: NumericCell | null, rate: number): Told {
  if (numeric === null || isLeftAlone(numeric)) return {};
  const { cell } = numeric;
  return { suggestion: change(cell, Number(rate.toFixed(6)), percent(rate), rateFormat(cell)) };
}

export function suggestText(cell: Cell | null, text: string): Told {
  return cell === null || cell.formula !== null || text === cell.text ? {} : { suggestion: change(cell, text, text) };
}

/** An empty cell filled with a number that leaves nothing to judge. */
export function fillNumber(numeric: NumericCell | null, value: number | null): Told {
  if (numeric === null || value === null || !isUntouched(numeric)) return {};
  const text = message("rules.remedy.fill", { cell: numeric.cell.address, after: String(value) });
  return { fix: { text, changes: [{ cell: numeric.cell, value, numberFormat: plainFormat(numeric.cell) }] } };
}

function change(cell: Cell, value: CellValue, after: string, numberFormat: string | null = null): Remedy {
  const before = cell.text.trim();
  const values = { cell: cell.address, before, after };
  const text =
    after === ""
      ? message("rules.remedy.clear", values)
      : message(before === "" ? "rules.remedy.fill" : "rules.remedy.change", values);
  return { text, changes: [{ cell, value, numberFormat }] };
}

const upward = /^(\s*)(?:≥|≧|⩾|>=|＞＝|＞|>|不少于|不低于|至少)/;
const downward = /^(\s*)(?:≤|≦|⩽|<=|＜＝|＜|<|不超过|不高于)/;

/** The comparator turned round, where one sign stands at the front of the target or in a column of its own. */
export function suggestTurned(target: Cell | null, comparator: Cell | null, to: "≥" | "≤"): Told {
  const pattern = to === "≤" ? upward : downward;
  const cell = [comparator, target].find((one) => one !== null && pattern.test(one.text)) ?? null;
  return cell === null ? {} : suggestText(cell, cell.text.replace(pattern, `$1${to}`));
}
