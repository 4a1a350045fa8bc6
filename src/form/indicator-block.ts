import type { Cell, Grid } from "../sheet";
import { ColumnMap } from "./column-map";
import { namesTheSame, type IndicatorHead, type RoleColumn } from "./indicator-head";
import { indicator, isTorn, rowCells, says, type Levels, type RowCells } from "./indicator-row";
import { levelHeading, levelsIn } from "./level-heading";
import { levelInTree } from "./level-tree";
import { levelsInMiddle, type LevelsInMiddle } from "./levels-in-middle";
import type { Coverage, Indicator, LevelHeading, SubtotalRow, TotalRow } from "./model";
import { points } from "./numeric";
import { rowKind } from "./row-kind";
import { gradeIn, totalRow } from "./total-row";
import type { FormPart } from "./split-forms";
import { spansOf } from "./unlabelled-levels";
import { isLevel1Name, isUnderLevel1 } from "./vocabulary/levels";
import { isExecutionRow, isTemplateName } from "./vocabulary/row-marks";

type SkippedRow = Coverage["skippedRows"][number];

/** 绩效指标 with what stands below it. */
export interface IndicatorBlock {
  readonly maps: readonly ColumnMap[];
  readonly indicators: readonly Indicator[];
  /** 预算执行率 rows inside the table; they belong to the funds. */
  readonly execution: readonly Indicator[];
  readonly subtotals: readonly SubtotalRow[];
  readonly total: TotalRow | null;
  readonly commonReason: Cell | null;
  readonly notes: readonly Cell[];
  readonly skippedRows: readonly SkippedRow[];
  /** Last row that belongs to the table itself. */
  readonly lastRow: number;
}

/** Reads the rows below each head down to the next one, the first from `from` on, the last down to `until`. */
export function readIndicatorBlock(
  grid: Grid,
  { heads, from, until, fundsBelow }: Omit<FormPart, "grid" | "project">,
  year: number | null,
): IndicatorBlock {
  const reader = new BlockReader(grid, year, fundsBelow);
  heads.forEach((head, index) => {
    const next = heads[index + 1];
    if (index > 0) reader.repeatedHead(head);
    const rows = { from: index === 0 ? from : head.bottom + 1, until: next === undefined ? until : next.top - 1 };
    reader.segment(head, rows);
  });
  return reader.done();
}

const spoken = (cell: Cell | null): Cell | null => (says(cell) ? cell : null);

/** The cell beside the table repeated in every row (unmerged) says nothing of the row. */
function isSide(cell: Cell, side: RoleColumn | undefined): boolean {
  return side !== undefined && cell.column >= side.left && cell.column <= side.right && cell.plain === side.cell.plain;
}

class BlockReader {
  readonly #grid: Grid;
  readonly #year: number | null;
  readonly #funds: FormPart["fundsBelow"];
  readonly #maps: ColumnMap[] = [];
  readonly #rows: { readonly segment: number; readonly indicator: Indicator }[] = [];
  readonly #execution: Indicator[] = [];
  readonly #totals: TotalRow[] = [];
  readonly #subtotals: SubtotalRow[] = [];
  readonly #notes: Cell[] = [];
  readonly #skipped: SkippedRow[] = [];
  #commonReason: Cell | null = null;
  /** 自评等级 in a row of its own below the total. */
  #grade: TotalRow["grade"] = null;
  #head: IndicatorHead | null = null;
  #levels: Levels = { level1: null, level2: null };
  #inMiddle: LevelsInMiddle | null = null;
  #outside = false;
  /** How many totals stand above the head: what follows the head's own and a note (佐证材料清单) is another table. */
  #before = 0;
  #lastRow = 0;

  constructor(grid: Grid, year: number | null, funds: FormPart["fundsBelow"]) {
    this.#grid = grid;
    this.#year = year;
    this.#funds = funds;
  }

  repeatedHead(head: IndicatorHead): void {
    for (let row = head.top; row <= head.bottom; row++) this.#skip(row, "repeated-head", this.#grid.anchored(row));
  }

  segment(head: IndicatorHead, { from, until }: { readonly from: number; readonly until: number }): void {
    // The same head again, as on each page: columns and levels above the break go on below it.
    const goesOn = this.#head !== null && namesTheSame(head, this.#head);
    const last = goesOn ? this.#maps.at(-1) : undefined;
    const map = last ?? new ColumnMap(this.#grid, spansOf(this.#grid, head, until));
    const side = head.columns.find((column) => column.side);
    this.#maps.push(map);
    if (!goesOn) this.#levels = { level1: this.#titleOver(head), level2: null };
    this.#head = head;
    this.#outside = false;
    this.#before = this.#totals.length;
    this.#inMiddle = goesOn ? null : levelsInMiddle(this.#grid, map, from, until);
    const inTable = (cell: Cell): boolean => cell.column <= map.right && !isSide(cell, side);
    for (let row = from; row <= until; row++) {
      if (this.#funds !== null && row >= this.#funds.from && row <= this.#funds.until) continue;
      const anchored = this.#grid.anchored(row);
      const cells = anchored.every(inTable) ? anchored : anchored.filter(inTable);
      if (cells.length > 0) this.#row(row, cells, map);
    }
  }

  /** 一、产出指标 alone in the row over a head: the first level of what stands below. */
  #titleOver({ top }: IndicatorHead): LevelHeading | null {
    const [cell, ...others] = this.#grid.anchored(this.#grid.above(top));
    const title = cell === undefined || others.length > 0 ? null : levelHeading(cell);
    return title !== null && isLevel1Name(title.name) ? title : null;
  }

  #row(row: number, cells: readonly Cell[], map: ColumnMap): void {
    const [first] = cells;
    if (first === undefined) return;
    const { kind, label } = rowKind(first, cells, map);
    if (kind === "total") {
      this.#totals.push(totalRow(cells, row, label, map));
      this.#lastRow = row;
    } else if (kind === "subtotal") {
      this.#subtotals.push(this.#subtotal(row, label, map));
    } else if (kind === "common-reason") {
      const beside = cells.find(({ column }) => column > label.area.right);
      this.#commonReason ??= beside ?? this.#grid.cell(row, label.area.right + 1);
      this.#outside = true;
    } else if (kind === "level") {
      this.#levels = { level1: levelHeading(label), level2: null };
    } else if (kind === "goal" || kind === "page-mark") {
      this.#skip(row, "note", cells);
    } else if (kind === "note") {
      this.#notes.push(label);
      this.#outside = true;
    } else if (kind === "closing") {
      this.#grade ??= /等[级次]/.test(label.plain) ? gradeIn(cells) : null;
      this.#outside = true;
    } else {
      const own = rowCells(map, row);
      const levels = levelInTree(this.#grid, map, own, this.#levels);
      if (levels === null) this.#indicatorRow(own, cells, map);
      else {
        this.#levels = levels;
        this.#skip(row, "note", cells);
      }
    }
  }

  #subtotal(row: number, labelCell: Cell, map: ColumnMap): SubtotalRow {
    const [weight, score] = [map.cell(row, "weight"), map.cell(row, "score")];
    const numeric = (cell: Cell | null) => (cell === null || cell === labelCell ? null : points(cell));
    return { row, labelCell, level1: this.#levels.level1, weight: numeric(weight), score: numeric(score) };
  }

  #indicatorRow(row: RowCells, cells: readonly Cell[], map: ColumnMap): void {
    const before = this.#levels;
    const named = this.#takeLevels(row.row, map);
    const counts = (row.weight?.value ?? 0) > 0 || (row.score?.value ?? 0) > 0;
    const measured = says(row.target) || says(row.actual);
    const resumes =
      this.#totals.length === this.#before && (named ? measured || counts : says(row.name) && measured && counts);
    if (this.#outside && !resumes) {
      this.#levels = before;
      return;
    }
    this.#outside = false;
    this.#lastRow = row.row;
    const isTemplate = (cell: Cell | null): boolean => cell?.row === row.row && isTemplateName(cell.plain);
    const template = isTemplate(row.name) || isTemplate(map.cell(row.row, "level2"));
    const speaks = says(row.name) || says(row.content) || measured || (template && counts);
    if (!named && !counts && !template && isTorn(row, map)) this.#skip(row.row, "not-understood", cells);
    else if (speaks) this.#keep(row, "indicator");
    else if (template) this.#skip(row.row, "template", cells);
    else if (named) this.#keep(row, "empty");
    else this.#skip(row.row, counts ? "not-understood" : "template", cells);
  }

  /** Carries the levels on to the rows below; a first level of another name ends the second. Returns whether the row names one. */
  #takeLevels(row: number, map: ColumnMap): boolean {
    const inMiddle = this.#inMiddle?.level1.get(row);
    const first = spoken(inMiddle ?? map.cell(row, "level1"));
    const second = spoken(this.#inMiddle?.level2.get(row) ?? map.cell(row, "level2"));
    let { level1, level2 } = this.#levels;
    if (inMiddle === null) level1 = null;
    if (first !== null && first !== level1?.cell) {
      const named = levelsIn(first);
      if (named.level1.name !== level1?.name) level2 = null;
      level1 = named.level1.name === level1?.name && first.row !== row ? level1 : named.level1;
      level2 = named.level2 ?? level2;
    }
    if (second !== null && second !== level2?.cell) {
      level2 = levelHeading(second);
      // 社会效益指标 beside an empty cell below 产出指标: the name of its first level was left out.
      if (first === null && level1 !== null && !isUnderLevel1(level1.name, level2.name)) level1 = null;
    }
    if (level1 !== this.#levels.level1 || level2 !== this.#levels.level2) this.#levels = { level1, level2 };
    return first?.row === row || second?.row === row;
  }

  #keep(cells: RowCells, kind: Indicator["kind"]): void {
    const read = indicator(cells, this.#levels, kind, { hidden: this.#grid.isHidden(cells.row), year: this.#year });
    const { level1, level2, name } = read;
    // 资金使用 may be a first level over indicators of several kinds.
    const execution =
      level1 === null
        ? isExecutionRow(level2?.name ?? name ?? "")
        : isExecutionRow(level1.name) && (level1.name.includes("执行") || isExecutionRow(name ?? ""));
    if (execution) this.#execution.push(read);
    else this.#rows.push({ segment: this.#maps.length, indicator: read });
  }

  #skip(row: number, reason: SkippedRow["reason"], cells: readonly Cell[]): void {
    this.#skipped.push({ row, reason, text: cells.map(({ plain }) => plain).join(" ") });
  }

  done(): IndicatorBlock {
    const last = this.#totals.at(-1) ?? null;
    const total = last === null || last.grade !== null ? last : { ...last, grade: this.#grade };
    const indicators = this.#rows.filter(({ indicator: one, segment }) => {
      const superfluous = one.kind === "empty" && this.#hasOther(one, segment);
      if (superfluous)
        this.#skip(
          one.row,
          "template",
          [one.level1, one.level2].flatMap((level) => (level === null ? [] : [level.cell])),
        );
      return !superfluous;
    });
    const early = this.#totals
      .slice(0, -1)
      .map(({ row, labelCell, weight, score }): SubtotalRow => ({ row, labelCell, level1: null, weight, score }));
    return {
      maps: this.#maps,
      indicators: indicators.map(({ indicator: one }) => one),
      execution: this.#execution,
      subtotals: [...this.#subtotals, ...early].sort((a, b) => a.row - b.row),
      total,
      commonReason: this.#commonReason,
      notes: this.#notes,
      skippedRows: [...this.#skipped].sort((a, b) => a.row - b.row),
      lastRow: this.#lastRow,
    };
  }

  /** A named level without indicator is only empty if no other row stands under the same name. */
  #hasOther(empty: Indicator, segment: number): boolean {
    const same = (a: LevelHeading | null, b: LevelHeading | null): boolean => a?.name === b?.name;
    return this.#rows.some(
      ({ indicator: other, segment: its }) =>
        other !== empty &&
        its === segment &&
        same(other.level1, empty.level1) &&
        (empty.level2 === null || same(other.level2, empty.level2)) &&
        (other.kind === "indicator" || other.row < empty.row),
    );
  }
}
