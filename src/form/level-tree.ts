import type { Cell, Grid } from "../sheet";
import type { ColumnMap } from "./column-map";
import { rowCells, says, type Levels, type RowCells } from "./indicator-row";
import { levelHeading } from "./level-heading";
import { isLevel1Name, isLevel2Name, level1Kind } from "./vocabulary/levels";

/**
 * 指标名称 with the levels in rows of their own, as the finance systems show them: 产出指标, below it 数量指标, below it the
 * indicators; what stands beside a level is added up from them. The levels from here on; null: the row is no level.
 */
export function levelInTree(grid: Grid, map: ColumnMap, cells: RowCells, before: Levels): Levels | null {
  const name = levelIn(map, cells);
  if (name === null || cells.name === null) return null;
  const below = rowCells(map, grid.below(cells.row));
  const leads = levelIn(map, below) !== null;
  if (!leads && !(measured(below) && (isFlat(map) || isBelow(grid, below, cells.name)))) return null;
  const heading = { ...levelHeading(cells.name), points: cells.weight?.value ?? null };
  const under = before.level1;
  const satisfied = level1Kind(name, null) === "satisfaction" && level1Kind(under?.name ?? "", null) !== "satisfaction";
  const first = !isLevel2Name(name) || (leads && isLevel1Name(name)) || satisfied || under === null;
  return first ? { level1: heading, level2: null } : { level1: under, level2: heading };
}

const measured = ({ target, actual }: RowCells): boolean => says(target) || says(actual);

/** Whether a row is empty, or goes on, where the level has its cell: what names another level there stands below none. */
function isBelow(grid: Grid, { row }: RowCells, { column }: Cell): boolean {
  const cell = grid.cell(row, column);
  return cell.plain === "" || cell.row < row;
}

/** Whether the table has no columns for the levels. */
const isFlat = (map: ColumnMap): boolean => !map.has("level1") && !map.has("level2");

/** 产出指标, 数量指标 in the column of the indicators, where the table has none for the levels or the cell covers theirs, too. */
function levelIn(map: ColumnMap, cells: RowCells): string | null {
  if (cells.name === null || measured(cells)) return null;
  if (!isFlat(map) && map.covered(cells.name) === 1) return null;
  const { name } = levelHeading(cells.name);
  return isLevel1Name(name) || isLevel2Name(name) ? name : null;
}
