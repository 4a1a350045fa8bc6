import type { Grid } from "../sheet";
import { headBand, type HeadBand, type HeadColumn } from "./head-band";
import type { ColumnRole } from "./model";
import { fundSource } from "./vocabulary/fund-labels";
import { fundHead } from "./vocabulary/fund-heads";
import { headWord } from "./vocabulary/head-word";

export interface FundColumn extends HeadColumn {
  readonly role: ColumnRole | null;
}

/** 资金表的表头. */
export interface FundHead {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly FundColumn[];
  readonly roles: ReadonlySet<ColumnRole>;
}

const deepest = 2;
const amounts: readonly ColumnRole[] = ["budget", "initialBudget", "executed"];

/**
 * The fund head between two rows: the one that names most columns; of equals the lowest, which stands next to the
 * indicators. A head has a budget and an execution, or one of them under a label of funds (批复预算 alone in a report's table).
 */
export function findFundHead(grid: Grid, top: number, bottom: number): FundHead | null {
  let best: FundHead | null = null;
  for (let row = top; row <= bottom; row++) {
    if (!grid.anchored(row).some(({ text }) => isAmountHead(text))) continue;
    for (let last = row; last < row + deepest && last <= bottom; last++) {
      if (last > row && !isHeadRow(grid, last)) break;
      const head = withRoles(grid, headBand(grid, row, last));
      if (isFundHead(grid, head) && size(head) >= (best === null ? 0 : size(best)) && !nested(best, head)) best = head;
    }
  }
  return best;
}

const size = (head: FundHead): number => [...head.roles].filter((role) => role !== "note" && role !== "source").length;

/** The lower row of a two-row head is no better head by itself. */
const nested = (outer: FundHead | null, inner: FundHead): boolean =>
  outer !== null && inner.top > outer.top && inner.bottom <= outer.bottom && size(inner) <= size(outer);

function isAmountHead(text: string): boolean {
  const role = fundHead(headWord(text).word);
  return role !== null && amounts.includes(role);
}

/** A further head row holds only head words, and at least two of them: the row 年度资金总额 | 预算数 … does not pass for one. */
function isHeadRow(grid: Grid, row: number): boolean {
  const cells = grid.anchored(row);
  const heads = cells.filter(({ text }) => {
    const { word } = headWord(text);
    return fundHead(word) !== null || /^(?:年初|调整后?|全年|本年|批复|合计|小计)$/.test(word);
  });
  return heads.length >= 2 && heads.length === cells.length;
}

const withRole = ({ word, full, cell, left, right, parent }: HeadColumn, role: ColumnRole | null): FundColumn => ({
  word,
  full,
  cell,
  left,
  right,
  parent,
  role,
});

function withRoles(grid: Grid, band: HeadBand): FundHead {
  const roles = new Set<ColumnRole>();
  const columns = band.columns.map((column, index): FundColumn => {
    const role = roleOf(column);
    const label = index === 0 && (role === null || !column.full.endsWith("数")) && looksLikeSide(column);
    const taken = role !== null && role !== "note" && roles.has(role);
    if (hasLabelsBelow(grid, band, column)) return withRole(column, "source");
    if (role === null || label || taken) return withRole(column, null);
    roles.add(role);
    return withRole(column, role);
  });
  return { top: band.top, bottom: band.bottom, columns, roles };
}

/** 年度预算数(万元) over 总额, 其中:财政资金: a head that reads like an amount may stand over the labels. */
function hasLabelsBelow(grid: Grid, band: HeadBand, column: HeadColumn): boolean {
  const below = grid.cell(band.bottom + 1, column.left);
  return below.row === band.bottom + 1 && fundSource(headWord(below.text).word) !== null;
}

/** 项目资金(万元), 预算执行情况(10分), 资金投入情况: the cell beside the block. */
const looksLikeSide = ({ word, full }: HeadColumn): boolean =>
  /资金|预算|经费|投入|执行/.test(word) && (/[(]/.test(full) || /情况$|资金$|^(?:年度)?预算$|经费$|来源$/.test(word));

function roleOf({ word, parent }: HeadColumn): ColumnRole | null {
  const own = fundHead(word);
  if (own !== null || parent === null) return own;
  return fundHead(parent.word + word) ?? fundHead(word + parent.word) ?? fundHead(parent.word);
}

function isFundHead(grid: Grid, head: FundHead): boolean {
  const budget = head.roles.has("budget") || head.roles.has("initialBudget");
  if (budget && head.roles.has("executed")) return true;
  if (!budget && !head.roles.has("executed")) return false;
  if (head.roles.has("rate")) return true;
  const beside = head.columns.some(({ role, word }) => role === null && /资金|预算|经费/.test(word));
  const labelBelow = grid.anchored(head.bottom + 1).some(({ text }) => fundSource(headWord(text).word) !== null);
  return beside && labelBelow;
}
