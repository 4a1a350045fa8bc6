import { withoutSpaces, type Cell, type Grid } from "../sheet";
import { isAmount } from "./fund-head";
import { projectLabel, unitLabels } from "./vocabulary/header-labels";
import { labelOf } from "./vocabulary/label";
import { provinceOf } from "./vocabulary/places";

/** What stands above the blocks: title, year, whose form it is. */
export interface Header {
  readonly title: string;
  readonly titleCell: Cell | null;
  readonly year: number | null;
  readonly place: string | null;
  readonly unitName: string | null;
  readonly projectName: string | null;
  readonly subject: "project" | "department";
}

const titleWords = /(?:自评|评价|绩效|完成情况|目标).*(?:表|报告|书)(?:\(|$)|(?:自评|绩效评价|评价)表/;
const wholeDepartment = /部门整体|整体支出|整体绩效|部门支出|部门预算整体|部门\(?单位\)?整体/;
const chineseDigits = "〇一二三四五六七八九";

/** Reads the rows from `top` to `bottom`, the last one above the blocks. */
export function readHeader(grid: Grid, top: number, bottom: number, sheet: string): Header {
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row++) cells.push(...grid.anchored(row));
  const found = cells.find(({ plain }) => plain.length <= 80 && titleWords.test(withoutSpaces(plain)));
  const torn = found === undefined || found.plain.length < shortestTitle ? tornTitle(grid, top, bottom) : [];
  const whole = torn.length > 0 ? undefined : found;
  const titleCell = whole ?? torn[0] ?? null;
  const title = whole?.plain ?? torn.map(({ plain }) => plain).join("");
  const labels = labelCells(cells.filter((cell) => !torn.includes(cell)));
  const units: string[] = [];
  for (const label of unitLabels) {
    const unit = labelled(labels, cells, label);
    if (unit !== null) units.push(unit);
  }
  const projectName = labelled(labels, cells, projectLabel);
  const department =
    wholeDepartment.test(withoutSpaces(title)) ||
    (projectName === null && cells.some(({ plain }) => /职能/.test(plain)));
  return {
    title,
    titleCell,
    year: yearOf(cells, title, sheet),
    place: provinceOf([withoutSpaces(title), ...units, sheet]),
    unitName: units[0] ?? null,
    projectName,
    subject: department ? "department" : "project",
  };
}

/** 2022年度 | 项目支出 | 绩效自 | 评表: a title that a converter laid over the columns below it. */
function tornTitle(grid: Grid, top: number, bottom: number): readonly Cell[] {
  for (let row = top; row <= bottom; row++) {
    const cells = grid.anchored(row);
    const title = withoutSpaces(cells.map(({ plain }) => plain).join(""));
    if (cells.length > 1 && title.length <= 60 && /自评|绩效/.test(title) && endOfTitle.test(title)) return cells;
  }
  return [];
}

/** 项目绩效自评表; 绩效自评表 alone may be the end of one. */
const shortestTitle = 6;
const endOfTitle = /表(?:\([^()]*\))?$/;

/** A cell that is a label, or begins with one and a colon. */
interface LabelCell {
  readonly cell: Cell;
  readonly labels: readonly RegExp[];
  readonly before: readonly RegExp[];
  /** What stands behind the colon; "": nothing. */
  readonly behind: string;
}

function labelCells(cells: readonly Cell[]): readonly LabelCell[] {
  const found: LabelCell[] = [];
  for (const cell of cells) {
    const { plain } = cell;
    const labels = labelOf(plain).headerLabels;
    const colon = plain.indexOf(":");
    const behind = colon < 0 ? "" : plain.slice(colon + 1).trim();
    const before = behind === "" ? [] : labelOf(plain.slice(0, colon)).headerLabels;
    if (labels.length > 0 || before.length > 0) found.push({ cell, labels, before, behind });
  }
  return found;
}

/** The value of a label: behind its colon in the same cell, or in the next cell with text to the right. */
function labelled(found: readonly LabelCell[], cells: readonly Cell[], label: RegExp): string | null {
  for (const { cell, labels, before, behind } of found) {
    const inCell = before.includes(label) ? tidy(behind) : null;
    if (inCell !== null) return inCell;
    if (!labels.includes(label)) continue;
    const next = cells.find((other) => other.row === cell.row && other.column > cell.column);
    const value = next === undefined || isLabel(next.plain) || headsMoney(next.plain) ? null : tidy(next.plain);
    if (value !== null) return value;
  }
  return null;
}

const isLabel = (plain: string): boolean => labelOf(plain).headerLabels.length > 0;

/** 项目 | 年初预算 | …: no project's name, but the first row of the fund table. */
const headsMoney = (plain: string): boolean => isAmount(labelOf(plain).fundHead);

/**
 * Without the line to write on (____), the code in front (219001-, [205]) and what is left of the blanks for seal and signature behind, nor what another label says in the
 * same cell (项目名称：养老服务  购买主体：某局); 本单位 names nobody, nor does 单位：万元.
 */
function tidy(text: string): string | null {
  const value = text
    .replace(/_{2,}/g, " ")
    .trim()
    .replace(/^(?:\[[\dA-Z]+\]|[\dA-Z]+[-—_])\s*/, "")
    .replace(
      /\s(?:主要[领负]|(?:单位|项目|部门|财务)负|负责人|联系[人电]|填[报表][人日]|经办人|[^\s:()]{2,10}:)[^]*$/,
      "",
    )
    .replace(/\((?:盖章|公章|签章)\)/, "")
    .trim();
  return value === "" || value === "本单位" || /^(?:[千百万亿]*元|合计|总计|小计)$/.test(value) || /[:]$/.test(value)
    ? null
    : value;
}

/** The form's year: in the title, else near it, else in the sheet's name; the date of filling in is another matter. */
function yearOf(cells: readonly Cell[], title: string, sheet: string): number | null {
  const inTitle = yearIn(title, nearTitle) ?? yearIn(withoutSpaces(title), nearTitle);
  if (inTitle !== null) return inTitle;
  for (const { plain } of cells) {
    if (plain.length > 60 || dated.test(plain)) continue;
    const year = yearIn(plain, nearTitle) ?? yearIn(withoutSpaces(plain), nearTitle);
    if (year !== null) return year;
  }
  return yearIn(sheet, /(20\d{2})/);
}

const dated = /日期|时间|\d{4}\s*年\s*\d{1,2}\s*月/;
const nearTitle = /((?:19|20)\d{2})[\s_]*(?:年|\)|$)/;

function yearIn(text: string, pattern: RegExp): number | null {
  const arabic = text.includes("二")
    ? text.replace(/[二][〇○零OO0][〇○零一二三四五六七八九]{2}(?=年)/g, (digits) =>
        digits.replace(/./g, (digit) => String(Math.max(0, chineseDigits.indexOf(digit)))),
      )
    : text;
  const found = pattern.exec(arabic);
  return found === null ? null : Number(found[1]);
}
