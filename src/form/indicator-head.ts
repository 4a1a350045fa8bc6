import type { Grid } from "../sheet";
import { headBand, type HeadBand, type HeadColumn } from "./head-band";
import { goalHead } from "./goals";
import { settledMeanings } from "./head-claims";
import { dividesHeads, isHeadRow, mostly, namesAtLeast } from "./head-rows";
import type { ColumnRole } from "./model";
import { indicatorHead, type HeadMeaning } from "./vocabulary/indicator-heads";
import type { Label } from "./vocabulary/label";

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

/** Whether the columns that two heads name are the same and in the same places. */
export function namesTheSame(head: IndicatorHead, other: IndicatorHead): boolean {
  const places = ({ columns }: IndicatorHead): string =>
    columns.flatMap(({ role, left }) => (role === null ? [] : `${left} ${role}`)).join();
  return places(head) === places(other);
}

const deepest = 3;
/** A head names at least so many columns. */
const fewest = 3;
const naming: readonly ColumnRole[] = ["level1", "level2", "name", "content"];
const review = /复核|复评|审核|核查|核定|抽查|抽评|评审|第三方/;
const tooGeneral = new Set(["值", "数", "数值", "内容", "情况", "数量", "结果"]);

/** Every head of an indicator table on the sheet, from top to bottom. */
export function indicatorHeads(grid: Grid): readonly IndicatorHead[] {
  const promising = new Set<number>();
  for (let row = grid.top; row <= grid.bottom; row++) {
    const { length } = grid.anchored(row);
    if (length > 0 && namesAtLeast(grid, row, Math.min(fewest, length * mostly))) promising.add(row);
  }
  const heads: IndicatorHead[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (!promising.has(row)) continue;
    // Alone a row must name all that a head needs; most rows of data hold a word or two that could be one.
    const alone = namesAtLeast(grid, row, fewest);
    // 保障学校运行 | 完成, a goal with what came of it, is no head for the one word that could be.
    const mostlyHeads = namesAtLeast(grid, row, Math.max(1, grid.anchored(row).length * mostly));
    const withNext = mostlyHeads && isHeadRow(grid, grid.below(row), promising);
    // 预期目标 | 实际完成情况 over a goal that was only “完成”: two rows of head words, but of no table.
    if (!alone && (!withNext || goalHead(grid.anchored(row), row) !== null)) continue;
    const outer = bestHead(grid, row, promising);
    if (outer === null) continue;
    const inner = outer.bottom > row ? bestHead(grid, grid.below(row), promising) : null;
    const head = inner !== null && columnsNamed(inner) >= columnsNamed(outer) ? inner : outer;
    heads.push(head);
    row = head.bottom;
  }
  return heads;
}

/** One, two or three rows from `top` on, whichever names most columns; with the rows that divide a head. */
function bestHead(grid: Grid, top: number, promising: ReadonlySet<number>): IndicatorHead | null {
  let best: IndicatorHead | null = null;
  for (let bottom = top, deep = 0; deep < deepest; bottom = grid.below(bottom), deep++) {
    const divides = bottom > top && dividesHeads(grid, bottom);
    if (bottom > top && !divides && !isHeadRow(grid, bottom, promising)) break;
    const head = withRoles(headBand(grid, top, bottom));
    const firstRowCounts = head.columns.some(
      ({ role, cell, parent }) => role !== null && (cell.row === top || parent !== null),
    );
    const better = divides || best === null || columnsNamed(head) > columnsNamed(best);
    if (firstRowCounts && isIndicatorHead(head) && better) best = head;
  }
  return best;
}

const columnsNamed = (head: IndicatorHead): number => head.columns.filter(({ role }) => role !== null).length;

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
export function withRoles(whole: HeadBand): IndicatorHead {
  const band = { ...whole, columns: whole.columns.slice(0, secondHalf(whole.columns)) };
  const meanings = settledMeanings(band.columns, band.columns.map(meaningOf));
  const sideColumn = sideOf(meanings);
  const given = band.columns.map((): ColumnRole | null => null);
  let limit = band.columns.length;
  const free = (role: ColumnRole): boolean => role === "note" || !given.includes(role);
  for (const weak of [false, true]) {
    const end = limit;
    for (let index = 0; index < end; index++) {
      const meaning = meanings[index] ?? null;
      if (meaning === null || meaning.weak !== weak || index === sideColumn || given[index] !== null) continue;
      // 指标 again behind the target heads a table to the right (上年对比), not what this one's indicators contain.
      const beside = weak && meaning.role === "name" && !free("name") && given.slice(0, index).includes("target");
      // 指标类型 beside 一级指标 says 定量 or 定性.
      const sort = weak && meaning.role === "level1" && !free("level1");
      const ofActual = meaning.role === "unit" && given[index - 1] === "actual" && !free("unit") && free("actualUnit");
      const own = ofActual ? "actualUnit" : free(meaning.role) ? meaning.role : second(meaning.role, free);
      const role = beside || sort ? "note" : own;
      if (role !== null) given[index] = role;
      else if (!weak && (meaning.role === "level1" || meaning.role === "name") && index > 2)
        limit = Math.min(limit, index);
    }
  }
  given.length = limit;
  mend(given);
  const columns = band.columns.slice(0, limit).map(({ label, cell, left, right, parent }, index): RoleColumn => ({
    label,
    cell,
    left,
    right,
    parent,
    role: given[index] ?? null,
    side: index === sideColumn,
  }));
  return { top: band.top, bottom: band.bottom, columns, beyond: whole.columns.length - limit };
}

/** 二级指标 | 三级指标 | 目标值 | 完成值 | 二级指标 | 三级指标 …: where the same table begins again beside itself; else the end. */
function secondHalf(columns: readonly HeadColumn[]): number {
  const first = columns.find(({ label }) => label.indicatorHead?.role === "level2" && !label.indicatorHead.weak);
  const again = columns.findIndex((column) => column !== first && column.label.word === first?.label.word);
  return again > 2 ? again : columns.length;
}

/** What a second column of the same meaning is: 三级指标 beside 指标名称; 完成情况 beside 完成值 and 折算得分 beside 得分 are notes. */
function second(role: ColumnRole, free: (role: ColumnRole) => boolean): ColumnRole | null {
  const next: Partial<Record<ColumnRole, ColumnRole>> = {
    name: "content",
    reason: "measures",
    scoringMethod: "note",
    measures: "note",
    unit: "note",
    actual: "note",
    score: "note",
    reviewedActual: "note",
    reviewedScore: "note",
  };
  const other = next[role];
  return other !== undefined && free(other) ? other : null;
}

/** Roles that stand in for one that the table does not have. */
const standIns: readonly (readonly [ColumnRole, ColumnRole])[] = [
  ["content", "name"],
  ["initialTarget", "target"],
  ["completion", "actual"],
  ["reviewedActual", "actual"],
  ["reviewedScore", "score"],
];

function mend(given: (ColumnRole | null)[]): void {
  for (const [from, to] of standIns) {
    const column = given.indexOf(from);
    if (column >= 0 && !given.includes(to)) given[column] = to;
  }
}

/** Columns named by two heads, one over the other. */
function meaningOf(column: HeadColumn): HeadMeaning | null {
  const { label, parent } = column;
  const own = inBrackets(label) ?? label.indicatorHead;
  const bracketed = review.test(label.full);
  if (parent === null) return bracketed ? reviewed(own) : own;
  const over = parent.indicatorHead;
  if (review.test(parent.full) || bracketed) return reviewed(own ?? over);
  if (tooGeneral.has(label.word)) return indicatorHead(parent.word + label.word) ?? over ?? own;
  if (over?.role === "target" && /年初|期初|初始/.test(label.word)) return { role: "initialTarget", weak: false };
  if (over?.role === "actual" && own?.role === "target") return over;
  return own ?? indicatorHead(parent.word + label.word) ?? over;
}

/** 备注（偏差原因及整改措施）, 说明（未完成原因）: a note by its word, a reason by what is asked for in brackets. */
function inBrackets({ full, indicatorHead: own }: Label): HeadMeaning | null {
  return own?.role === "note" && /[(][^()]*原因/.test(full) ? { role: "reason", weak: false } : null;
}

function reviewed(meaning: HeadMeaning | null): HeadMeaning | null {
  if (meaning?.role === "actual") return { role: "reviewedActual", weak: false };
  if (meaning?.role === "score") return { role: "reviewedScore", weak: false };
  if (meaning?.role === "reason" || meaning?.role === "measures") return { role: "note", weak: false };
  return meaning;
}

/**
 * 绩效指标, 年度绩效目标1(40分): the merged cell beside the table, which looks like a head but names no column. 指标类型 does,
 * where no other column is the first level's. 序号 or 备注 may stand before it. -1: there is none.
 */
function sideOf(meanings: readonly (HeadMeaning | null)[]): number {
  const side = meanings.findIndex((one) => one === null || !besideAll.includes(one.role));
  const meaning = meanings[side];
  const others = meanings.slice(side + 1);
  const sorts = meaning?.role === "level1" && !others.some((one) => one?.role === "level1");
  const names = sorts || (meaning?.weak === false && naming.includes(meaning.role));
  const othersName = others.some((one) => one !== null && !one.weak && naming.includes(one.role));
  return !names && othersName ? side : -1;
}

const besideAll: readonly ColumnRole[] = ["sequence", "note"];
