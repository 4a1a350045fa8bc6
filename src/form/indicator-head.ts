import type { Grid } from "../sheet";
import { headBand, type HeadBand, type HeadColumn } from "./head-band";
import type { ColumnRole } from "./model";
import { headWord } from "./vocabulary/head-word";
import { indicatorHead, mayBeHead, type HeadMeaning } from "./vocabulary/indicator-heads";

/** A column of the indicator table with what it means; null: not understood. `side`: the cell beside the table (绩效指标). */
export interface RoleColumn extends HeadColumn {
  readonly role: ColumnRole | null;
  readonly side: boolean;
}

/** 指标表的表头. */
export interface IndicatorHead {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly RoleColumn[];
  /** Head columns that belong to a second table to the right. */
  readonly beyond: number;
}

const deepest = 3;
/** A head names at least so many columns. */
const fewest = 3;
/** The share of a row's cells that are heads where it belongs to a head. */
const mostly = 0.6;
const naming: readonly ColumnRole[] = ["level1", "level2", "name", "content"];
const review = /复核|复评|审核|核查|核定|抽查|抽评|评审|第三方/;
const tooGeneral = new Set(["值", "数", "数值", "内容", "情况", "数量", "结果"]);

/** Every head of an indicator table on the sheet, from top to bottom. */
export function indicatorHeads(grid: Grid): readonly IndicatorHead[] {
  const promising = new Set<number>();
  for (const [row, { length }] of grid.rows())
    if (namesAtLeast(grid, row, Math.min(fewest, length * mostly))) promising.add(row);
  const heads: IndicatorHead[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    // Alone a row must name all that a head needs; most rows of data hold a word or two that could be one.
    const alone = promising.has(row) && namesAtLeast(grid, row, fewest);
    if (!alone && !(isHeadRow(grid, row + 1, promising) && namesAtLeast(grid, row, 1))) continue;
    const outer = bestHead(grid, row, promising);
    if (outer === null) continue;
    const inner = outer.bottom > row ? bestHead(grid, row + 1, promising) : null;
    const head = inner !== null && columnsNamed(inner) >= columnsNamed(outer) ? inner : outer;
    heads.push(head);
    row = head.bottom;
  }
  return heads;
}

/** One, two or three rows from `top` on, whichever names most columns. */
function bestHead(grid: Grid, top: number, promising: ReadonlySet<number>): IndicatorHead | null {
  let best: IndicatorHead | null = null;
  for (let bottom = top; bottom < top + deepest; bottom++) {
    if (bottom > top && !isHeadRow(grid, bottom, promising)) break;
    const head = withRoles(headBand(grid, top, bottom));
    const firstRowCounts = head.columns.some(
      ({ role, cell, parent }) => role !== null && (cell.row === top || parent !== null),
    );
    if (firstRowCounts && isIndicatorHead(head) && columnsNamed(head) > (best === null ? 0 : columnsNamed(best)))
      best = head;
  }
  return best;
}

const columnsNamed = (head: IndicatorHead): number => head.columns.filter(({ role }) => role !== null).length;

/** A further row of a head holds head words only; a row of data does not. */
const isHeadRow = (grid: Grid, row: number, promising: ReadonlySet<number>): boolean =>
  promising.has(row) && namesAtLeast(grid, row, grid.anchored(row).length * mostly);

/**
 * Whether so many of a row's cells are heads. The cells that cannot be are counted first and nothing is looked up once the
 * answer is known: in a row of data mostly before its names, which are new in every form.
 */
function namesAtLeast(grid: Grid, row: number, wanted: number): boolean {
  const cells = grid.anchored(row);
  let possible = 0;
  for (const { plain } of cells) if (mayBeHead(plain)) possible++;
  let known = 0;
  for (const { plain } of cells) {
    if (known >= wanted) return true;
    if (known + possible < wanted) return false;
    if (!mayBeHead(plain)) continue;
    possible--;
    if (indicatorHead(headWord(plain).word) !== null) known++;
  }
  return known >= wanted;
}

/** What every indicator table has: something named, and a target with an actual or a score beside it, or an actual alone under levels. */
function isIndicatorHead(head: IndicatorHead): boolean {
  const roles = new Set(head.columns.map(({ role }) => role));
  const named = naming.some((role) => roles.has(role));
  const target = roles.has("target") || roles.has("initialTarget");
  const levels = roles.has("level1") || roles.has("level2");
  return (
    named &&
    columnsNamed(head) >= fewest &&
    (target || (levels && (roles.has("actual") || roles.has("weight") || roles.has("score"))))
  );
}

/** Gives each column its role; a role is given once, the better claim first. */
export function withRoles(band: HeadBand): IndicatorHead {
  const meanings = band.columns.map(meaningOf);
  const sideColumn = sideOf(band, meanings);
  const taken = new Map<number, ColumnRole>();
  let limit = band.columns.length;
  const free = (role: ColumnRole): boolean => role === "note" || ![...taken.values()].includes(role);
  for (const weak of [false, true]) {
    meanings.slice(0, limit).forEach((meaning, index) => {
      if (meaning === null || meaning.weak !== weak || index === sideColumn || taken.has(index)) return;
      const role = free(meaning.role) ? meaning.role : second(meaning.role, free);
      if (role !== null) taken.set(index, role);
      else if (!weak && (meaning.role === "level1" || meaning.role === "name") && index > 2)
        limit = Math.min(limit, index);
    });
  }
  for (const index of [...taken.keys()]) if (index >= limit) taken.delete(index);
  mend(taken);
  const columns = band.columns.slice(0, limit).map(({ word, full, cell, left, right, parent }, index): RoleColumn => {
    const role = taken.get(index) ?? null;
    return { word, full, cell, left, right, parent, role, side: index === sideColumn };
  });
  return { top: band.top, bottom: band.bottom, columns, beyond: band.columns.length - limit };
}

/** What a second column of the same meaning is: 三级指标 beside 指标名称, 复核得分 without the word 复核. */
function second(role: ColumnRole, free: (role: ColumnRole) => boolean): ColumnRole | null {
  const next: Partial<Record<ColumnRole, ColumnRole>> = {
    name: "content",
    reason: "measures",
    measures: "note",
    unit: "note",
  };
  const other = next[role];
  return other !== undefined && free(other) ? other : null;
}

/** Roles that stand in for one that the table does not have. */
function mend(taken: Map<number, ColumnRole>): void {
  const standIns: readonly (readonly [ColumnRole, ColumnRole])[] = [
    ["content", "name"],
    ["initialTarget", "target"],
    ["completion", "actual"],
    ["reviewedActual", "actual"],
    ["reviewedScore", "score"],
  ];
  for (const [from, to] of standIns) {
    const roles = [...taken.values()];
    const column = [...taken].find(([, role]) => role === from)?.[0];
    if (column !== undefined && !roles.includes(to)) taken.set(column, to);
  }
}

/** Columns named by two heads, one over the other. */
function meaningOf(column: HeadColumn): HeadMeaning | null {
  const own = indicatorHead(column.word);
  const { parent } = column;
  const bracketed = review.test(column.full);
  if (parent === null) return bracketed ? reviewed(own) : own;
  const over = indicatorHead(parent.word);
  if (review.test(parent.full) || bracketed) return reviewed(own ?? over);
  if (tooGeneral.has(column.word)) return indicatorHead(parent.word + column.word) ?? over ?? own;
  if (over?.role === "target" && /年初|期初|初始/.test(column.word)) return { role: "initialTarget", weak: false };
  if (over?.role === "actual" && own?.role === "target") return over;
  return own ?? indicatorHead(parent.word + column.word) ?? over;
}

function reviewed(meaning: HeadMeaning | null): HeadMeaning | null {
  if (meaning?.role === "actual") return { role: "reviewedActual", weak: false };
  if (meaning?.role === "score") return { role: "reviewedScore", weak: false };
  return meaning;
}

/** 绩效指标, 年度绩效目标1(40分): the merged cell beside the table, which looks like a head but names no column. */
function sideOf(band: HeadBand, meanings: readonly (HeadMeaning | null)[]): number {
  const [first] = band.columns;
  if (first === undefined) return -1;
  const meaning = meanings[0];
  const names =
    meaning !== null && meaning !== undefined && !meaning.weak && [...naming, "sequence"].includes(meaning.role);
  const othersName = meanings.slice(1).some((one) => one !== null && !one.weak && naming.includes(one.role));
  return !names && othersName ? 0 : -1;
}
