import { readActual, readTarget, remembered, ticked, type QuantityContext, type Written } from "../quantity";
import type { Cell } from "../sheet";
import type { ColumnMap } from "./column-map";
import type { Indicator, LevelHeading, NumericCell } from "./model";
import { counted, points } from "./numeric";
import { beginsWith, codesOf } from "./vocabulary/beginning";
import { level1Kind } from "./vocabulary/levels";
import { isMarker, isTemplateName } from "./vocabulary/row-marks";

/** 一级、二级指标 that hold for a row. */
export interface Levels {
  readonly level1: LevelHeading | null;
  readonly level2: LevelHeading | null;
}

/** The cells of one row by what they mean. */
export interface RowCells {
  readonly row: number;
  readonly name: Cell | null;
  readonly content: Cell | null;
  readonly target: Cell | null;
  readonly actual: Cell | null;
  readonly comparator: Cell | null;
  readonly unit: Cell | null;
  /** 完成值单位, where the actual has a column of units of its own. */
  readonly actualUnit: Cell | null;
  readonly weight: NumericCell | null;
  readonly score: NumericCell | null;
  readonly reason: Cell | null;
  readonly ownRule: Cell | null;
  readonly measures: Cell | null;
  /** Weights that stand in the names, 培训场次(10分), where the table has no column for them. */
  readonly weightInName: boolean;
}

const sign = /^(?:[≥≧⩾≤≦⩽<>=＞＜﹥﹤]{1,2}|定性|定量|正向|反向)$/;
const pointsInName = /[([](?:分值|权重)?[:：]?(\d+(?:\.\d+)?)\s*分[)\]]?\s*$/;

export function rowCells(map: ColumnMap, row: number): RowCells {
  const parts = targetParts(map, row);
  const adjusted = parts === null ? map.cell(row, "target") : parts.value;
  const initial = map.cell(row, "initialTarget");
  const unadjusted = (adjusted === null || !says(adjusted)) && initial !== null && says(initial);
  return {
    row,
    name: nameCell(map, row),
    content: map.cell(row, "content"),
    target: unadjusted ? initial : adjusted,
    actual: map.cell(row, "actual"),
    comparator: parts?.comparator ?? map.cell(row, "comparator"),
    unit: parts?.unit ?? map.cell(row, "unit"),
    actualUnit: map.cell(row, "actualUnit"),
    weight: pointsIn(map.cell(row, "weight"), row),
    score: pointsIn(map.cell(row, "score"), row),
    reason: map.cell(row, "reason"),
    ownRule: ownRule(map.cell(row, "scoringMethod")),
    measures: map.cell(row, "measures"),
    weightInName: !map.has("weight") && map.has("score"),
  };
}

/** 三级指标 over 指标1: | 帮扶村数: the form's numbering has a cell of its own, the name is in the next. */
function nameCell(map: ColumnMap, row: number): Cell | null {
  const first = map.cell(row, "name");
  if (first === null || !isTemplateName(first.plain)) return first;
  return map.cells(row, "name").find((cell) => !isTemplateName(cell.plain)) ?? first;
}

const pointsIn = (cell: Cell | null, row: number): NumericCell | null =>
  cell === null ? null : counted(points(cell), row);

/** ≥90%得满分，每低1个百分点扣1分: steps of the row's own. 按比例得分, 按B/A记分 is what counts without them, too. */
const steps = /扣\s*\d|每[^,，;；。]{1,12}扣|得\s*\d+(?:\.\d+)?\s*分|不得分|酌情/;

function ownRule(cell: Cell | null): Cell | null {
  return cell !== null && cell.plain.includes("分") && steps.test(cell.plain) ? cell : null;
}

/** The parts of a target under a head of several columns; null: it is one cell. */
function targetParts(map: ColumnMap, row: number): ReturnType<typeof splitTarget> | null {
  const span = map.span("target");
  if (span === null || span.left === span.right) return null;
  const cells = map.cells(row, "target");
  return cells.length > 1 ? splitTarget(cells) : null;
}

/** One head 指标值 over ≥ | 90 | %: the sign and the unit have cells of their own without a head. */
function splitTarget(cells: readonly Cell[]): { value: Cell | null; comparator: Cell | null; unit: Cell | null } {
  const comparator = cells.find((cell) => sign.test(cell.plain)) ?? null;
  const rest = cells.filter((cell) => cell !== comparator);
  return { value: rest[0] ?? null, comparator, unit: rest[1] ?? null };
}

/** Whether a cell says something: neither empty nor a marker nor a placeholder of the form. */
export function says(cell: Cell | null): cell is Cell {
  return cell !== null && cell.plain !== "" && !isMarker(cell.plain) && !isTemplateName(cell.plain);
}

/**
 * 2021年12月 over 底前 in a row of its own: the second half of a text that was torn in two. Of a table with names, targets and
 * actuals, or points, the row has no name and no points, and of target and actual only one.
 */
export const isTorn = (row: RowCells, map: ColumnMap): boolean =>
  map.has("name") &&
  (map.has("weight") || map.has("score") || (map.has("target") && map.has("actual"))) &&
  !says(row.name) &&
  !says(row.content) &&
  says(row.target) !== says(row.actual);

const ownNumber = /^(?:[一二三]级)?指标\s*(?:\d+|[一二三四五六七八九十]+)\s*[:：.、,-]?\s*/;
const numberStarts = codesOf("一二三指");

/** A narrow column breaks words into lines (工程资 金拨付率): between Chinese characters a blank is none. */
const brokenWord = /(?<=[\u4e00-\u9fff、]) (?=[\u4e00-\u9fff])/g;
const inOneLine = ({ plain }: Cell): string => (plain.includes(" ") ? plain.replace(brokenWord, "") : plain);

/** 指标1:开展培训 → 开展培训: the form's own numbering is no part of the name. */
function nameText(cell: Cell): string {
  const text = inOneLine(cell);
  if (!beginsWith(numberStarts, text)) return text;
  const bare = text.replace(ownNumber, "");
  return bare === "" ? text : bare;
}

export function indicator(
  cells: RowCells,
  levels: Levels,
  kind: Indicator["kind"],
  form: { hidden: boolean; year: number | null },
): Indicator {
  const named = kind === "indicator";
  const content = says(cells.content) ? inOneLine(cells.content) : null;
  const ownName = says(cells.name)
    ? nameText(cells.name)
    : (content ?? levels.level2?.name ?? levels.level1?.name ?? "");
  const name = named ? ownName : null;
  const common: QuantityContext = {
    level1: levels.level1?.name ?? "",
    level2: levels.level2?.name ?? "",
    name: name ?? "",
    content: content ?? "",
    unitColumn: cells.unit?.plain ?? "",
    comparatorColumn: cells.comparator?.plain ?? "",
    year: form.year,
  };
  const context = says(cells.actualUnit) ? { ...common, actualUnitColumn: cells.actualUnit.plain } : common;
  const target = readTarget(written(cells.target), context);
  return {
    row: cells.row,
    kind,
    hidden: form.hidden,
    level1: levels.level1,
    level1Kind: level1Kind(levels.level1?.name ?? null, levels.level2?.name ?? null),
    level2: levels.level2,
    name,
    nameCell: cells.name,
    content,
    contentCell: cells.content,
    comparatorCell: cells.comparator,
    unitCell: cells.unit,
    targetCell: cells.target,
    actualCell: cells.actual,
    target,
    actual: readActual(written(cells.actual), target, context),
    context,
    weight: cells.weight ?? (cells.weightInName && named ? weightFromName(cells.name) : null),
    score: cells.score,
    reason: cells.reason,
    ownRule: cells.ownRule,
    measures: cells.measures,
  };
}

function weightFromName(cell: Cell | null): NumericCell | null {
  const found = cell === null ? null : pointsInName.exec(cell.plain);
  return cell === null || found === null ? null : { cell, value: Number(found[1]), state: "number", inText: true };
}

/** A date is shown as text but held as a serial number, which must not be read as a quantity. */
export function written(cell: Cell | null): Written {
  if (cell === null) return { text: "", number: null, percentFormat: false };
  const text = ticked(cell.text);
  if (typeof cell.value !== "number") return { text, number: null, percentFormat: false };
  const { date, percent } = formatOf(cell.numberFormat);
  return { text, number: date ? null : cell.value, percentFormat: percent };
}

/** What a number format shows a number as; what it quotes or escapes is no part of that. */
const formatOf = remembered((numberFormat) => {
  const format = numberFormat.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, "");
  return {
    date: numberFormat !== "General" && /[yd]|^[^m]*m[^]*[月/-]|h:m/i.test(format),
    percent: format.includes("%"),
  };
});
