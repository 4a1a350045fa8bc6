import { withoutSpaces, type Grid } from "../sheet";
import { findFundHead } from "./fund-head";
import { namesTheSame, type IndicatorHead } from "./indicator-head";
import { labelOf } from "./vocabulary/label";
import { isTotalLabel } from "./vocabulary/row-marks";

/** One form of a sheet: its indicator heads (several goals, or a head repeated on each page) and its last row. */
export interface FormRows {
  readonly heads: readonly IndicatorHead[];
  readonly until: number;
  /** 项目名称 in a column of its own, where the table lists several projects; null: the header names it. */
  readonly project: string | null;
}

const opening = /^(?:项目|专项资金|部门|单位|部门\(单位\)|转移支付\(项目\))名称|自评表(?:\(|$)|^主管部门$/;

/**
 * Which heads belong to one form: a further head begins a form of its own if a title, a project's name or a fund block
 * stands between it and the head before.
 */
export function splitForms(grid: Grid, heads: readonly IndicatorHead[]): readonly FormRows[] {
  const forms: { heads: IndicatorHead[]; until: number; project: null }[] = [];
  for (const head of heads) {
    const last = forms.at(-1);
    const before = last?.heads.at(-1);
    const start = before === undefined ? null : firstOpening(grid, before, head);
    if (last === undefined || before === undefined) {
      forms.push({ heads: [head], until: grid.bottom, project: null });
    } else if (start === null) {
      last.heads.push(head);
    } else {
      last.until = start - 1;
      forms.push({ heads: [head], until: grid.bottom, project: null });
    }
  }
  return forms.flatMap((form) => byProject(grid, form));
}

const ofProjects = /^(?:子|预算|二级)?项目(?:名称)?$/;

/** A column 项目名称 beside the table with several names in it: each begins a form of its own. */
function byProject(grid: Grid, form: FormRows): readonly FormRows[] {
  const [head] = form.heads;
  const column = head?.columns.find(({ side, role, label }) => (side || role === null) && ofProjects.test(label.word));
  if (head === undefined || column === undefined || form.heads.length > 1) return [form];
  const starts: { readonly row: number; readonly name: string }[] = [];
  for (let row = head.bottom + 1; row <= form.until; row++) {
    const cell = grid.cell(row, column.left);
    if (cell.row !== row || cell.plain === "" || cell.plain === starts.at(-1)?.name) continue;
    if (cell.area.right > column.right || isTotalLabel(labelOf(cell.plain).word)) break;
    starts.push({ row, name: cell.plain });
  }
  if (starts.length < 2) return [form];
  return starts.map(({ name }, index) => {
    const next = starts[index + 1];
    return { heads: form.heads, until: next === undefined ? form.until : next.row - 1, project: name };
  });
}

function firstOpening(grid: Grid, before: IndicatorHead, head: IndicatorHead): number | null {
  const [top, bottom] = [before.bottom + 1, head.top - 1];
  for (let row = top; row <= bottom; row++) {
    if (grid.anchored(row).some(({ plain }) => plain.length <= 60 && opening.test(withoutSpaces(plain)))) return row;
  }
  // Where the same head comes again the table may just go on; its own rows on money are no fund block.
  const from = namesTheSame(before, head) ? belowTotal(grid, top, bottom) : top;
  return from === null ? null : (findFundHead(grid, from, bottom)?.top ?? null);
}

function belowTotal(grid: Grid, top: number, bottom: number): number | null {
  for (let row = bottom; row >= top; row--)
    if (grid.anchored(row).some(({ plain }) => isTotalLabel(labelOf(plain).word))) return row + 1;
  return null;
}
