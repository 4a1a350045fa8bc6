import { compareForms } from "./compare-forms";
import { counterparts, placeOf } from "./counterparts";
import type { BookComparison, ComparedBook } from "./model";

/** 对比两个工作簿: every form with its counterpart, and those that have none. */
export function compareBooks(before: ComparedBook, after: ComparedBook): BookComparison {
  const { pairs, onlyBefore, onlyAfter } = counterparts(before.checks, after.checks);
  return {
    forms: pairs.map(([was, now]) => compareForms(was, now)),
    onlyBefore: onlyBefore.map(placeOf),
    onlyAfter: onlyAfter.map(placeOf),
  };
}
