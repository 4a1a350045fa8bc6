import type { Cell, Grid } from "../sheet";
import { headBand, headOver, withinHead, type HeadBand, type HeadColumn } from "./head-band";
import { ofOtherPeriods, ofOtherYears } from "./head-years";
import type { ColumnRole } from "./model";
import { looksNumeric } from "./numeric";
import { fundHead } from "./vocabulary/fund-heads";
import { isIncome } from "./vocabulary/fund-labels";
import { labelOf, type Label } from "./vocabulary/label";

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

export const isAmount = (role: ColumnRole | null): boolean => role !== null && amounts.includes(role);

/**
 * The fund head between two rows: the one that names most columns; of equals the lowest, which stands next to the
 * indicators. A head has a budget and an execution, or one of them under a label of funds (批复预算 alone in a report's table).
 */
export function findFundHead(grid: Grid, top: number, bottom: number): FundHead | null {
  let best: FundHead | null = null;
  for (let row = top; row <= bottom; row++) {
    const cells = grid.anchored(row);
    const begins = cells.some(isAmountHead) || (cells.some(isQualifier) && isHeadRow(grid, grid.below(row)));
    if (!begins || holdsAmounts(cells)) continue;
    for (let last = row, deep = 0; deep < deepest && last <= bottom; last = grid.below(last), deep++) {
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

const isAmountHead = ({ plain }: Cell): boolean => isAmount(labelOf(plain).fundHead);

/** 预算数 | 100 | 支出数 | 92: each head with its amount beside it is no head over amounts. */
const holdsAmounts = (cells: readonly Cell[]): boolean =>
  cells.some((cell, index) => index > 0 && looksNumeric(cell) && isAmountHead(cells[index - 1] ?? cell));

/** A further head row holds only head words, and at least two of them: the row 年度资金总额 | 预算数 … does not pass for one. */
function isHeadRow(grid: Grid, row: number): boolean {
  const cells = withinHead(grid, row);
  return cells.length >= 2 && cells.every((cell) => isFundWord(labelOf(cell.plain)) || isShareOfAmount(grid, cell));
}

/** 总额, 财政拨款, 其他资金 below 预算数, which is merged over them or stands over one of them. */
function isShareOfAmount(grid: Grid, { plain, area }: Cell): boolean {
  if (labelOf(plain).fundSource === null) return false;
  const above = headOver(grid, area.top, area.left, grid.above(area.top));
  return above !== null && isAmountHead(above);
}

const isFundWord = ({ fundHead: role, word }: Label): boolean =>
  role !== null || qualifiers.test(word) || /^(?:合计|小计)$/.test(word);

const qualifiers = /^(?:年初|调整后?|全年|本年|批复)$/;
const isQualifier = ({ plain }: Cell): boolean => qualifiers.test(labelOf(plain).word);

/** 预算数 | 中央 | 省级 | 市县 | 执行数: of whom the budget is, behind it. */
const isShareBeside = (columns: readonly HeadColumn[], index: number): boolean =>
  ![null, "total", undefined].includes(columns[index]?.label.fundSource) &&
  columns.slice(0, index).some((column) => amountOf(roleOf(column)) === "budget") &&
  columns.slice(index).some((column) => roleOf(column) === "executed");

/** 实施期预算 is no other's than the year's budget, whether at its beginning or adjusted. */
const amountOf = (role: ColumnRole | null): ColumnRole | null => (role === "initialBudget" ? "budget" : role);

const withRole = ({ label, cell, left, right, parent }: HeadColumn, role: ColumnRole | null): FundColumn => ({
  label,
  cell,
  left,
  right,
  parent,
  role,
});

function withRoles(grid: Grid, band: HeadBand): FundHead {
  const roles = new Set<ColumnRole>();
  const others = new Set([
    ...ofOtherYears(band.columns, (index) => roleAmong(band.columns, index) === "executed"),
    ...ofOtherPeriods(band.columns, (index) => amountOf(roleAmong(band.columns, index))),
  ]);
  const columns = band.columns.map((column, index): FundColumn => {
    const among = roleAmong(band.columns, index);
    const role = others.has(index) && isAmount(among) ? "note" : among;
    const label = index === 0 && (role === null || !column.label.full.endsWith("数")) && looksLikeSide(column);
    const taken = role !== null && role !== "note" && roles.has(role);
    if (mayBeLabels(role) && hasLabelsBelow(grid, band, column)) return withRole(column, "source");
    if (role === null || label || taken) return withRole(column, null);
    roles.add(role);
    return withRole(column, role);
  });
  const issued = roles.has("rate") && roles.has("executed") ? issuedIn(columns) : null;
  if (issued === null) return { top: band.top, bottom: band.bottom, columns, roles };
  // 资金下达数 | 资金支出数 | 支出率 without a budget: what was issued is what the rate is of.
  const role = roles.has("budget") || roles.has("initialBudget") ? "issued" : "budget";
  const standing = columns.map((column) => (column === issued ? withRole(column, role) : column));
  return { top: band.top, bottom: band.bottom, columns: standing, roles: new Set([...roles, role]) };
}

/** 资金下达数, 到位资金; null: no column is such, or several are. */
function issuedIn(columns: readonly FundColumn[]): FundColumn | null {
  const issued = columns.filter(
    ({ role, label }) =>
      role === "note" && /(?:下达|到位|拨付|拨入)(?:资金|预算|指标|金)?(?:数|额|总额|金额)?$/.test(label.word),
  );
  return issued.length === 1 ? (issued[0] ?? null) : null;
}

/**
 * A column's role beside the others: of 总额、财政拨款、其他资金 below one amount the total is the amount; 任务完成情况 and the
 * cell beside the block (预算执行) are no amounts where another column is.
 */
function roleAmong(columns: readonly HeadColumn[], index: number): ColumnRole | null {
  const column = columns[index];
  const role = column === undefined ? null : roleOf(column);
  if (column !== undefined && underIncome(column, columns)) return role === null || role === "source" ? role : "note";
  if (column !== undefined && role === null && sourcesAbreast(columns) && column.label.fundSource !== null)
    return column.label.fundSource === "total" ? "budget" : "note";
  if (column !== undefined && role === null && isShareBeside(columns, index)) return "note";
  if (column === undefined || !isAmount(role)) return role;
  const others = columns.filter((other) => other !== column && roleOf(other) === role && !underIncome(other, columns));
  if (/^调整预算[数额]?$/.test(column.label.word) && others.some(isWholeYear)) return "note";
  const isTotal = ({ label, parent }: HeadColumn): boolean => parent !== null && label.fundSource === "total";
  const share = column.parent !== null && column.label.fundSource !== null && !isTotal(column);
  if (share && others.some((other) => isTotal(other) && other.parent === column.parent)) return "note";
  if (!others.some((other) => /[数额]$/.test((other.parent ?? other.label).word))) return role;
  if (/情况$/.test(column.label.word) && index > 0) return "note";
  return index === 0 && !/[数额]$/.test(column.label.word) ? null : role;
}

/** Beside 全年预算数, 调整后预算数 the 调整预算数 is by how much it was changed; else it is the budget as changed. */
const isWholeYear = ({ label }: HeadColumn): boolean => /^(?:全年|调整后|变更后|最终)/.test(label.word);

/** 预算数, 决算数 under 收入, with those under 支出 beside them. */
const underIncome = ({ parent }: HeadColumn, columns: readonly HeadColumn[]): boolean =>
  parent !== null &&
  isIncome(parent.word) === true &&
  columns.some((other) => other.parent !== null && isIncome(other.parent.word) === false);

/** 中央 | 省、地 | 本级 | 其他 | 合计 | 执行数: the budget by its sources side by side, with no head of its own but their sum. */
function sourcesAbreast(columns: readonly HeadColumn[]): boolean {
  const sources = columns.filter((one) => roleOf(one) === null && one.label.fundSource !== null);
  const roles = columns.map(roleOf);
  return (
    roles.includes("executed") &&
    !roles.includes("budget") &&
    !roles.includes("initialBudget") &&
    sources.length >= 3 &&
    sources.filter(({ label }) => label.fundSource === "total").length === 1
  );
}

/** What stands below 原因 or 备注 may begin like a label too (人员增加，追加预算). */
const mayBeLabels = (role: ColumnRole | null): boolean => role === null || role === "source" || isAmount(role);

/** 年度预算数(万元) over 总额, 其中:财政资金: a head that reads like an amount may stand over the labels. */
function hasLabelsBelow(grid: Grid, band: HeadBand, column: HeadColumn): boolean {
  const next = grid.below(band.bottom);
  const below = grid.cell(next, column.left);
  return below.row === next && labelOf(below.plain).fundSource !== null;
}

/** 项目资金(万元), 预算执行情况(10分), 资金投入情况: the cell beside the block. */
const looksLikeSide = ({ label: { word, full } }: HeadColumn): boolean =>
  /资金|预算|经费|投入|执行/.test(word) && (/[(]/.test(full) || /情况$|资金$|^(?:年度)?预算$|经费$|来源$/.test(word));

function roleOf({ label, parent }: HeadColumn): ColumnRole | null {
  const own = label.fundHead;
  // 年初 over 预算数: two lines of one head whose cells came apart.
  if (parent !== null && qualifiers.test(parent.word)) return fundHead(parent.word + label.word) ?? own;
  if (own !== null || parent === null) return own;
  return fundHead(parent.word + label.word) ?? fundHead(label.word + parent.word) ?? parent.fundHead;
}

function isFundHead(grid: Grid, head: FundHead): boolean {
  const budget = head.roles.has("budget") || head.roles.has("initialBudget");
  if (budget && head.roles.has("executed")) return true;
  if (!budget && !head.roles.has("executed")) return false;
  if (head.roles.has("rate")) return true;
  const beside = head.columns.some(({ role, label }) => role === null && /资金|预算|经费/.test(label.word));
  const labelBelow = grid.anchored(grid.below(head.bottom)).some(({ plain }) => labelOf(plain).fundSource !== null);
  return beside && labelBelow;
}
