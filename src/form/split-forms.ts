import { Grid, rowsBetween, withoutSpaces, type Cell, type SheetSnapshot } from "../sheet";
import { declinedHead } from "./decline";
import { findFundHead } from "./fund-head";
import { indicatorHeads, namesTheSame, type IndicatorHead } from "./indicator-head";
import { blocksAround } from "./middle-rows";
import { points } from "./numeric";
import { labelOf } from "./vocabulary/label";
import { isNote, isPageMark, isSigned, isTitle, isTotalLabel } from "./vocabulary/row-marks";

/** One form of a sheet. */
export interface FormPart {
  /** The rows in which it stands, as a sheet of their own where other forms stand above or below. */
  readonly grid: Grid;
  /** Its indicator heads: several goals, or a head repeated on each page. */
  readonly heads: readonly [IndicatorHead, ...IndicatorHead[]];
  /** First and last row of what stands below the heads. */
  readonly from: number;
  readonly until: number;
  /** Rows of a fund table among them. */
  readonly fundsBelow: { readonly from: number; readonly until: number } | null;
  /** 项目名称 in a column of its own, where the table lists several projects; null: the header names it. */
  readonly project: string | null;
}

const opening = /^(?:项目|专项资金|部门|单位|部门\(单位\)|转移支付\(项目\))名称|自评表(?:\(|$)|^主管部门$/;

/** Every form of a sheet, in its order. */
export function formParts(snapshot: SheetSnapshot, grid: Grid): readonly FormPart[] {
  const tables = tablesOn(grid);
  const [only, further] = tables;
  if (further === undefined) return only === undefined ? [] : partOf(grid, only.usable);
  return tables.flatMap(({ start, usable }, index) => {
    if (usable.length === 0) return [];
    const alone = new Grid(rowsBetween(snapshot, start, grid.above(tables[index + 1]?.start ?? grid.bottom + 1)));
    return partOf(alone, usableHeads(alone));
  });
}

function partOf(grid: Grid, [head, ...further]: readonly IndicatorHead[]): readonly FormPart[] {
  if (head === undefined) return [];
  return byProject({
    grid,
    heads: [head, ...further],
    from: head.bottom + 1,
    until: grid.bottom,
    fundsBelow: null,
    project: null,
  });
}

const usableHeads = (grid: Grid): readonly IndicatorHead[] =>
  indicatorHeads(grid).filter((head) => declinedHead(grid, head) === null);

/** The rows from `start` to the next one's, with the heads in them that are no declaration's, rubric's or the like. */
interface Table {
  readonly start: number;
  readonly usable: readonly IndicatorHead[];
}

/**
 * The tables of a sheet: a further head begins a table of its own if a title, a project's name or a fund block stands
 * between it and the head before. What stands above the first form (a declaration of its targets) belongs to it.
 */
function tablesOn(grid: Grid): readonly Table[] {
  const tables: Table[] = [];
  const heads = indicatorHeads(grid);
  heads.forEach((head, index) => {
    const usable = declinedHead(grid, head) === null ? [head] : [];
    const [before, last] = [heads[index - 1], tables.at(-1)];
    const start = before === undefined ? grid.top : firstOpening(grid, before, head);
    const isFirst = tables.every((table) => table.usable.length === 0);
    if (last !== undefined && (start === null || isFirst))
      tables[tables.length - 1] = { start: last.start, usable: [...last.usable, ...usable] };
    else tables.push({ start: start ?? grid.top, usable });
  });
  return tables;
}

const ofProjects = /^(?:子|预算|二级)?项目(?:名称)?$/;

/**
 * A column 项目名称 beside the table with several names in it: each begins a form of its own. Where all their points
 * together are no more than one form has, they are parts of one project.
 */
function byProject(part: FormPart): readonly FormPart[] {
  const { grid, heads, from, until } = part;
  const [head, further] = heads;
  const column = head.columns.find(({ side, role, label }) => (side || role === null) && ofProjects.test(label.word));
  if (column === undefined || further !== undefined) return [part];
  const starts: { readonly row: number; readonly name: string }[] = [];
  let end = until;
  for (let row = from; row <= until; row++) {
    const cell = grid.cell(row, column.left);
    if (cell.row !== row || cell.plain === "" || cell.plain === starts.at(-1)?.name) continue;
    if (cell.area.right > column.right || isBelowProjects(cell)) {
      end = row - 1;
      break;
    }
    starts.push({ row, name: cell.plain });
  }
  if (starts.length < 2 || areOneForm(part, end)) return [part];
  const rows = firstRows(part, starts, end);
  return starts.map(({ name }, index) => ({
    ...part,
    from: rows[index] ?? from,
    until: (rows[index + 1] ?? end + 1) - 1,
    project: name,
  }));
}

/** A project begins with the row that names it. Where merged cells came apart and the names are in the middle, the points tell. */
function firstRows(part: FormPart, names: readonly { readonly row: number }[], end: number): readonly number[] {
  const { from } = part;
  const named = names.map(({ row }) => row);
  if (named[0] === from) return named;
  const middles = named.map((row) => row - from);
  const blocks = blocksAround(middles, end - from + 1, (start, until) =>
    isWhole(pointsOf(part, from + start, from + until - 1)),
  );
  return blocks === null || blocks.includes(null) ? named : named.map((_, index) => from + blocks.indexOf(index));
}

/** All points of a form, or all but those of the execution, which may stand elsewhere. */
const isWhole = (sum: number): boolean => [90, 100].includes(Math.round(sum * 100) / 100);

/** The total of all projects, or what stands below the table. */
const isBelowProjects = ({ plain }: Cell): boolean =>
  isTotalLabel(labelOf(plain).word) || isSigned(plain) || isNote(plain) || isPageMark(plain);

function areOneForm(part: FormPart, end: number): boolean {
  const sum = pointsOf(part, part.from, end);
  return sum > 0 && sum <= 100;
}

/** 分值 of the rows, added up; 0 where there is no such column. */
function pointsOf({ grid, heads: [head] }: FormPart, from: number, until: number): number {
  const column = head.columns.find(({ role }) => role === "weight");
  let sum = 0;
  for (let row = from; column !== undefined && row <= until; row++) {
    const cell = grid.cell(row, column.left);
    if (cell.row === row) sum += points(cell).value ?? 0;
  }
  return sum;
}

function firstOpening(grid: Grid, before: IndicatorHead, head: IndicatorHead): number | null {
  const [top, bottom] = [before.bottom + 1, head.top - 1];
  const goesOn = namesTheSame(before, head);
  const total = goesOn ? belowTotal(grid, top, bottom) : null;
  for (let row = top; row <= bottom; row++) {
    if (!opensForm(grid.anchored(row))) continue;
    // The title printed again with the head at the top of a page.
    if (goesOn && total === null && repeatsTitle(grid, row, before.top)) continue;
    return row;
  }
  // Where the same head comes again the table may just go on; its own rows on money are no fund block.
  const from = goesOn ? total : top;
  return from === null ? null : (findFundHead(grid, from, bottom)?.top ?? null);
}

const opensForm = (cells: readonly Cell[]): boolean =>
  cells.some(
    ({ plain }) => (plain.length <= 60 && opening.test(withoutSpaces(plain))) || (cells.length === 1 && isTitle(plain)),
  );

function repeatsTitle(grid: Grid, row: number, until: number): boolean {
  const [only, further] = grid.anchored(row);
  if (only === undefined || further !== undefined) return false;
  for (let above = grid.top; above < until; above++) {
    const [first, other] = grid.anchored(above);
    if (other === undefined && first?.plain === only.plain) return true;
  }
  return false;
}

function belowTotal(grid: Grid, top: number, bottom: number): number | null {
  for (let row = bottom; row >= top; row--)
    if (grid.anchored(row).some(({ plain }) => isTotalLabel(labelOf(plain).word))) return row + 1;
  return null;
}
