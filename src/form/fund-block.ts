import type { Cell, Grid } from "../sheet";
import { ColumnMap, type RoleSpan } from "./column-map";
import { reachesOver } from "./column-reach";
import { findFundHead, isAmount, type FundColumn, type FundHead } from "./fund-head";
import { beginsLists, fundLine, incomeRows, isPointed, movedPoints, onlyUnit } from "./fund-line";
import { pairedFunds } from "./fund-pairs";
import type { ColumnReading, ColumnRole, Coverage, FundBlock, FundSource } from "./model";
import { fundRow, moneyUnitIn, otherUnits, unitAbove, type CellOf, type FundReading } from "./fund-row";
import { transposedFunds } from "./fund-transposed";
import { looksNumeric, writtenUnit, type MoneyUnit } from "./numeric";

/** Reads 资金情况 between the rows `top` and `bottom`; null where there is none. */
export function readFunds(grid: Grid, top: number, bottom: number): FundReading | null {
  const head = findFundHead(grid, top, bottom);
  const pairs = pairedFunds(grid, head, top, bottom);
  if (pairs !== null) return pairs;
  const block = head === null ? null : readBlock(grid, head, top, bottom);
  // 部门整体支出预算 | 资金总额 | 财政拨款 | 预算执行率 over rows 年初预算, 执行数 looks like a head, but has no rows of its own.
  return block !== null && block.block.rows.length > 0 ? block : (transposedFunds(grid, top, bottom) ?? block);
}

function readBlock(grid: Grid, head: FundHead, top: number, bottom: number): FundReading {
  const amounts = Math.min(...head.columns.filter(({ role }) => isAmount(role)).map(({ left }) => left));
  // 完成情况, 主要内容 left of the amounts may be merged with the label (合计).
  const isLabel = ({ role, left }: FundColumn): boolean =>
    role === null || role === "source" || (role === "note" && left < amounts);
  const columns = reached(grid, head, bottom).filter((column) => !isLabel(column));
  const spans = columns.flatMap(({ role, left, right }): readonly RoleSpan[] =>
    role === null ? [] : [{ role, left, right }],
  );
  const map = new ColumnMap(grid, spans);
  const side = sideOf(head);
  const unit = unitOf(grid, head, top) ?? unitInCells(grid, head, map, bottom);
  const lines: { readonly row: number; readonly labelCell: Cell; readonly source: FundSource }[] = [];
  const skipped: Coverage["skippedRows"][number][] = [];
  let last = head.bottom;
  let lists = false;
  const ofIncome = incomeRows(grid, head, bottom);
  for (let row = head.bottom + 1; row <= bottom; row++) {
    const cells = grid.anchored(row).filter((cell) => cell !== side?.cell);
    if (cells.length === 0) continue;
    const { label, source } = fundLine(cells, map, head, side);
    const numbers = cells.filter((cell) => map.roleOf(cell) !== null && looksNumeric(cell));
    const within = side !== null && side.cell.area.bottom >= row;
    if (source === null && numbers.length === 0 && !within) break;
    last = row;
    lists ||= beginsLists(cells, map);
    const income = ofIncome.has(row);
    const nameless = label === null && lines.length === 0 && numbers.length > 0;
    const labelCell = label ?? side?.cell ?? cells[0];
    const reads = !lists && !income && (source !== null || (label !== null && numbers.length > 0) || nameless);
    // Both are understood: they say where the money comes from, not how it was executed.
    const reason = lists || income ? "note" : "not-understood";
    if (!reads) skipped.push({ row, reason, text: cells.map(({ plain }) => plain).join(" ") });
    else if (labelCell !== undefined) lines.push({ row, labelCell, source: source ?? (nameless ? "total" : "other") });
  }
  const moved = movedPoints(lines, map);
  const rows = lines.map(({ row, labelCell, source }) => {
    const at: CellOf = (role) => map.cell(moved?.to === row && isPointed(role) ? moved.from : row, role);
    const points = moved === null ? "own" : moved.to === row ? "moved here" : "moved away";
    return fundRow(row, source, labelCell, unit, at, points);
  });
  return {
    block: {
      headRow: head.top,
      rows,
      amountUnit: unit,
      headingPoints: headingPoints(head),
      rateFormula: rateFormula(head),
    },
    bottom: last,
    columns: head.columns.filter((column) => column !== side).map(columnReading),
    skippedRows: skipped,
    otherUnits: otherUnits(rows),
  };
}

const wordy: readonly (ColumnRole | null)[] = ["reason", "measures", "note"];

/** The head's columns, each with those that are its own beside it; numbers tell, so that of reasons and remarks none are. */
function reached(grid: Grid, head: FundHead, bottom: number): readonly FundColumn[] {
  const columns = [...head.columns];
  const trailing: FundColumn[] = [];
  for (let last = columns.at(-1); last !== undefined && wordy.includes(last.role); last = columns.at(-1))
    trailing.unshift(...columns.splice(-1));
  const first = columns.findIndex(({ role }) => role !== null && role !== "source");
  return [...reachesOver(columns.slice(first), numbersBelow(grid, head, bottom)), ...trailing];
}

/** The numbers in the rows right below the head. */
function numbersBelow(grid: Grid, { bottom: top }: FundHead, bottom: number): readonly Cell[] {
  const numbers: Cell[] = [];
  for (let row = top + 1; row <= Math.min(bottom, top + 10); row++)
    numbers.push(...grid.anchored(row).filter(looksNumeric));
  return numbers;
}

export const columnReading = ({ left, cell, label, role }: FundColumn): ColumnReading => ({
  block: "fund",
  column: left,
  header: label.full,
  headerCell: cell,
  role,
});

/** The cell beside the block: the leftmost without a role. */
function sideOf(head: FundHead): FundColumn | null {
  const [first] = head.columns;
  return first?.role === null ? first : null;
}

/** 元、万元、亿元 in the head, else in a "单位:万元" above it. */
function unitOf(grid: Grid, head: FundHead, top: number): MoneyUnit | null {
  for (const { label, parent } of head.columns) {
    const unit = moneyUnitIn(label.full) ?? (parent === null ? null : moneyUnitIn(parent.full));
    if (unit !== null) return unit;
  }
  const next = grid.below(head.bottom);
  return unitBeside(grid, head) ?? unitAbove(grid, top, next) ?? unitInLabels(grid, head);
}

/** (万元) in a row of its own below 项目资金, as merged cells come apart. */
function unitBeside(grid: Grid, { bottom, columns }: FundHead): MoneyUnit | null {
  let row = bottom;
  for (let looked = 0; looked < 3; looked++) {
    row = grid.below(row);
    const { plain } = grid.cell(row, columns[0]?.left ?? grid.left);
    const first = grid.cell(row, grid.left).plain;
    const unit = [plain, first].find((text) => onlyUnit.test(text));
    if (unit !== undefined) return moneyUnitIn(unit);
  }
  return null;
}

/** 部门预算总额（万元） in the first row below the head. */
function unitInLabels(grid: Grid, { bottom }: FundHead): MoneyUnit | null {
  for (const { plain } of grid.anchored(grid.below(bottom))) {
    const bracketed = /\((?:单位:?)?([亿万]?元)\)$/.exec(plain)?.[1];
    if (bracketed !== undefined) return moneyUnitIn(bracketed);
  }
  return null;
}

/** Where the head names no unit but the amounts themselves do, all the same one, that is it. */
function unitInCells(grid: Grid, head: FundHead, map: ColumnMap, bottom: number): MoneyUnit | null {
  const units = new Set<MoneyUnit>();
  for (let row = head.bottom + 1; row <= Math.min(bottom, head.bottom + 10); row++) {
    for (const cell of grid.anchored(row)) {
      const unit = isAmount(map.roleOf(cell)) ? writtenUnit(cell) : null;
      if (unit !== null) units.add(unit);
    }
  }
  const [unit = null] = units;
  return units.size === 1 ? unit : null;
}

const pointsIn = /(?:^|\D)(\d+(?:\.\d+)?)分(?!之|以)/;

/** (20分) beside the block or in the head of its score, 得分(20分*执行率). */
export function headingPoints(head: Pick<FundHead, "columns">): number | null {
  for (const { label, role } of head.columns) {
    const found = role === null || role === "score" || role === "rate" ? pointsIn.exec(label.full) : null;
    if (found !== null) return Number(found[1]);
  }
  return null;
}

function rateFormula(head: FundHead): FundBlock["rateFormula"] {
  const full = head.columns.find(({ role }) => role === "rate")?.label.full.toUpperCase() ?? "";
  if (/\(?B[-—–]C\)?[/÷]A/.test(full)) return "(B-C)/A";
  return /B[/÷]A/.test(full) ? "B/A" : null;
}
