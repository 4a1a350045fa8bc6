import type { Message } from "../i18n";
import type { Cell } from "../sheet";
import type { FindingKind, Place, Told, Verdict } from "./model";
import { orderOf } from "./sheet-order";

export const wholeForm: Place = { cell: null, row: null, order: 0 };

export function at(cell: Cell | null | undefined, row?: number): Place {
  if (cell === null || cell === undefined) return row === undefined ? wholeForm : { cell: null, row, order: 0 };
  return { cell: cell.address, row: row ?? cell.row, order: orderOf(cell) };
}

export function fail(place: Place, message: Message, told: Told): Verdict {
  return verdict("fail", place, message, told);
}

/** Not sure, or allowed but unusual: a person must look. */
export function review(place: Place, message: Message, told: Told): Verdict {
  return verdict("review", place, message, told);
}

export function pass(place: Place, message: Message): Verdict {
  return verdict("pass", place, message, null);
}

/** The form as a whole cannot be judged by the rule. */
export function notApplicable(message: Message): Verdict {
  return verdict("notApplicable", wholeForm, message, null);
}

/** Written out, so that all verdicts are of one shape and a place is nothing of its own to the engine. */
function verdict(kind: FindingKind, { cell, row, order }: Place, message: Message, told: Told | null): Verdict {
  return { kind, cell, row, order, message, told };
}

/** A number as one would write it into a cell: at most six decimals, no separators, no binary dust. */
export function written(value: string | number): string {
  return typeof value === "string" ? value : String(Number(value.toFixed(6)));
}
