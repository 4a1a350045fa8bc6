import type { Cell, Grid } from "../sheet";
import type { ColumnMap } from "./column-map";
import { says } from "./indicator-row";
import { levelHeading } from "./level-heading";
import { blocksAround } from "./middle-rows";
import type { Level1Kind } from "./model";
import { rowKind } from "./row-kind";
import { level1Kind } from "./vocabulary/levels";

/** The levels' cells for the rows, where names stand in the middle of theirs. */
export interface LevelsInMiddle {
  /** null: it may be one or the other. */
  readonly level1: ReadonlyMap<number, Cell | null>;
  /** Rows that are not in it go on with the level above, as ever. */
  readonly level2: ReadonlyMap<number, Cell>;
}

const none: LevelsInMiddle = { level1: new Map(), level2: new Map() };

/**
 * 一级、二级指标 whose merged cells came apart with the names in their middle rows, as converters of PDF leave them: the
 * first rows are under no name then. Where it is not sure which rows belong to which name, they are left as they stand.
 */
export function levelsInMiddle(grid: Grid, map: ColumnMap, from: number, until: number): LevelsInMiddle {
  if (!map.has("level1") || says(map.cell(firstRow(grid, map, from, until), "level1"))) return none;
  const rows = tableRows(grid, map, from, until);
  const firsts = namesIn(map, rows, "level1");
  const seconds = namesIn(map, rows, "level2");
  if (firsts[0]?.at === 0) return none;
  const blocks = blocksOf(rows, firsts, (name, start, end) =>
    seconds.every(({ at, cell }) => at < start || at >= end || agree(name, cell)),
  );
  if (blocks === null) return none;
  const isWithin = (start: number, end: number): boolean => {
    const wholes = new Set(blocks.slice(start, end));
    wholes.delete(null);
    return wholes.size <= 1;
  };
  const within = blocksOf(rows, seconds, (_, start, end) => isWithin(start, end));
  return { level1: cellsOf(rows, firsts, blocks), level2: sure(cellsOf(rows, seconds, within ?? [])) };
}

function firstRow(grid: Grid, map: ColumnMap, from: number, until: number): number {
  let row = from;
  while (row < until && !says(map.cell(row, "name")) && !says(map.cell(row, "level2"))) row = grid.below(row);
  return row;
}

/** All rows down to the total or a note: a block is as high as the rows that were left empty make it, too. */
function tableRows(grid: Grid, map: ColumnMap, from: number, until: number): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row <= until; row++) {
    const cells = grid.anchored(row).filter(({ column }) => column <= map.right);
    const [first] = cells;
    if (first !== undefined && rowKind(first, cells, map).kind !== "indicator") break;
    rows.push(row);
  }
  return rows;
}

interface Name {
  readonly cell: Cell;
  /** Its place among the rows. */
  readonly at: number;
}

const namesIn = (map: ColumnMap, rows: readonly number[], level: "level1" | "level2"): readonly Name[] =>
  rows.flatMap((row, at) => {
    const cell = map.cell(row, level);
    return says(cell) && cell.row === row ? [{ cell, at }] : [];
  });

/** null where a name is still merged over several rows, or the rows cannot be parted so. */
function blocksOf(
  rows: readonly number[],
  names: readonly Name[],
  fit: (name: Cell, start: number, end: number) => boolean,
): readonly (number | null)[] | null {
  if (names.some(({ cell }) => cell.area.bottom > cell.row)) return null;
  const middles = names.map(({ at }) => at);
  return blocksAround(middles, rows.length, (start, end, index) => {
    const name = names[index]?.cell;
    return name !== undefined && fit(name, start, end);
  });
}

/** 数量指标 is no part of 效益指标; of names that say nothing of their kind anything may be a part, 满意度 also of 效益, 成本指标 of 成本. */
function agree(first: Cell, second: Cell): boolean {
  const [whole, part] = [kindOf(first, null), kindOf(null, second)];
  const mayBeOf = { benefit: "satisfaction", cost: "output", output: null, satisfaction: null, other: part }[whole];
  return whole === part || part === "other" || mayBeOf === part;
}

const kindOf = (first: Cell | null, second: Cell | null): Level1Kind =>
  level1Kind(first && levelHeading(first).name, second && levelHeading(second).name);

function cellsOf(
  rows: readonly number[],
  names: readonly Name[],
  blocks: readonly (number | null)[],
): ReadonlyMap<number, Cell | null> {
  return new Map(blocks.map((block, at) => [rows[at] ?? 0, block === null ? null : (names[block]?.cell ?? null)]));
}

const sure = (cells: ReadonlyMap<number, Cell | null>): ReadonlyMap<number, Cell> =>
  new Map([...cells].flatMap(([row, cell]) => (cell === null ? [] : [[row, cell]])));
