import type { DraftList } from "../../sheet";

/** 指标性质 as the finance system lists it, its six codes in order. */
const comparators = ["≥", "＞", "＝", "＜", "≤", "定性"];

/** A drop-down of 指标性质 in one column of the indicator table. */
export const comparatorLists = (
  column: number,
  { first, last }: { readonly first: number; readonly last: number },
): readonly DraftList[] => [{ area: { top: first, left: column, bottom: last, right: column }, choices: comparators }];
