import type { Message } from "../i18n";
import type { Cell } from "../sheet";
import type { Level, Remedy, Verdict } from "./model";

/** The place a verdict is about: a cell and the row it belongs to (a merged cell may begin above its row), or the form as a whole. */
export interface Place {
  readonly cell: string | null;
  readonly row: number | null;
}

export const wholeForm: Place = { cell: null, row: null };

export function at(cell: Cell | null | undefined, row?: number): Place {
  return { cell: cell?.address ?? null, row: row ?? cell?.row ?? null };
}

/** What a fail or a review adds to its message: values side by side, and what to do. */
export interface Told {
  readonly advice: Message;
  readonly seen?: string | number;
  readonly expected?: string | number;
  /** Only where a place weighs less or more than the rule's own level. */
  readonly level?: Level;
  /** How the sheet can be put right, see `remedy.ts`. */
  readonly fix?: Remedy;
  readonly suggestion?: Remedy;
}

export function fail(place: Place, message: Message, told: Told): Verdict {
  return verdict("fail", place, message, told);
}

/** Not sure, or allowed but unusual: a person must look. */
export function review(place: Place, message: Message, told: Told): Verdict {
  return verdict("review", place, message, told);
}

export function pass(place: Place, message: Message): Verdict {
  const { cell, row } = place;
  return { kind: "pass", cell, row, message, seen: null, expected: null, advice: null };
}

/** The form has nothing that the rule could be applied to. */
export function notApplicable(message: Message): readonly Verdict[] {
  return [{ kind: "notApplicable", ...wholeForm, message, seen: null, expected: null, advice: null }];
}

function verdict(kind: "fail" | "review", place: Place, message: Message, told: Told): Verdict {
  const { cell, row } = place;
  const { advice, seen, expected, level, fix, suggestion } = told;
  return {
    kind,
    cell,
    row,
    message,
    seen: seen === undefined ? null : written(seen),
    expected: expected === undefined ? null : written(expected),
    advice,
    ...(level === undefined ? {} : { level }),
    ...(fix === undefined ? {} : { fix }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** A number as one would write it into a cell: at most six decimals, no separators, no binary dust. */
export function written(value: string | number): string {
  return typeof value === "string" ? value : String(Number(value.toFixed(6)));
}
