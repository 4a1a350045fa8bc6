import type { NumericCell } from "../form";
import { message, type Message } from "../i18n";
import type { Computed, Explanation } from "./model";

export type Input = Explanation["inputs"][number];

/** One value that went into a number, with the cell it stands in. */
export function input(label: Message, value: number | string | null, cell: string | null = null): Input {
  return { label, value, cell };
}

/** The same for a cell that should hold a number; what is no number is given as its text. */
export function inputFrom(label: Message, from: NumericCell | null): Input {
  if (from === null) return { label, value: null, cell: null };
  return { label, value: from.state === "number" ? from.value : from.cell.text, cell: from.cell.address };
}

/** For what is no calculation. */
export const noFormula = message("scoring.formula.none");

/** The steps that were taken, null standing for one that was not. */
export const steps = (...taken: readonly (Explanation | null)[]): readonly Explanation[] =>
  taken.filter((step) => step !== null);

/** A number together with its explanation. */
export function computed(explanation: Explanation): Computed {
  return { value: explanation.value, explanation };
}
