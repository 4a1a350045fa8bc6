import type { Grid } from "../sheet";
import { findFundHead } from "./fund-head";
import type { IndicatorHead } from "./indicator-head";

/** One form of a sheet: its indicator heads (several goals, or a head repeated on each page) and its last row. */
export interface FormRows {
  readonly heads: readonly IndicatorHead[];
  readonly until: number;
}

const opening = /^(?:项目|专项资金|部门|单位|部门\(单位\)|转移支付\(项目\))名称|自评表(?:\(|$)|^主管部门$/;

/**
 * Which heads belong to one form: a further head begins a form of its own if a title, a project's name or a fund block
 * stands between it and the head before.
 */
export function splitForms(grid: Grid, heads: readonly IndicatorHead[]): readonly FormRows[] {
  const forms: { heads: IndicatorHead[]; until: number }[] = [];
  for (const head of heads) {
    const last = forms.at(-1);
    const before = last?.heads.at(-1);
    const start = before === undefined ? null : firstOpening(grid, before.bottom + 1, head.top - 1);
    if (last === undefined || before === undefined) {
      forms.push({ heads: [head], until: grid.bottom });
    } else if (start === null) {
      last.heads.push(head);
    } else {
      last.until = start - 1;
      forms.push({ heads: [head], until: grid.bottom });
    }
  }
  return forms;
}

function firstOpening(grid: Grid, top: number, bottom: number): number | null {
  for (let row = top; row <= bottom; row++) {
    if (grid.anchored(row).some(({ plain }) => plain.length <= 60 && opening.test(plain.replace(/\s/g, ""))))
      return row;
  }
  return findFundHead(grid, top, bottom)?.top ?? null;
}
