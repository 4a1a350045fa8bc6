import type { Cell, Grid } from "../sheet";
import { headWord } from "./vocabulary/head-word";
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
/** Labels by how surely their value is the unit that fills the form in. */
const unitLabels: readonly RegExp[] = [
  /^(?:省级|市级|县级|区级|本级)?(?:预算|填报|评价|自评|项目)?(?:部门|单位)(?:预算)?(?:单位)?(?:名称)?(?:及代码)?$/,
  /^(?:项目)?(?:具体)?(?:实施|资金使用|执行|承担|用款|使用)(?:单位|部门)(?:名称)?(?:及代码)?$/,
  /^(?:省级|市级|县级|区级|地方|中央|项目|预算)?主管(?:部门|单位)(?:名称)?(?:及代码)?$/,
];
const projectLabel =
  /^(?:项目|专项资金|转移支付|转移支付项目|专项|资金|政策|子项目|一级项目|二级项目|项目支出|预算项目)名称(?:及代码)?$|^项目$/;
/** Other labels of the header; what stands right of an empty value may be one of them. */
const otherLabel = /负责人|联系|电话|编码|编号|日期|属性|类型|类别|得分|总分|评分|周期|期限|处室|金额单位/;
const chineseDigits = "〇一二三四五六七八九";

/** Reads the rows from `top` to `bottom`, the last one above the blocks. */
export function readHeader(grid: Grid, top: number, bottom: number, sheet: string): Header {
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row++) cells.push(...grid.anchored(row));
  const titleCell = cells.find(({ plain }) => plain.length <= 80 && titleWords.test(plain.replace(/\s/g, ""))) ?? null;
  const title = titleCell?.plain ?? "";
  const units = unitLabels.flatMap((label) => labelled(cells, label) ?? []);
  const projectName = labelled(cells, projectLabel);
  const department =
    wholeDepartment.test(title.replace(/\s/g, "")) ||
    (projectName === null && cells.some(({ plain }) => /职能/.test(plain)));
  return {
    title,
    titleCell,
    year: yearOf(cells, titleCell, sheet),
    place: provinceOf([title, ...units, sheet]),
    unitName: units[0] ?? null,
    projectName,
    subject: department ? "department" : "project",
  };
}

/** The value of a label: behind its colon in the same cell, or in the next cell with text to the right. */
function labelled(cells: readonly Cell[], label: RegExp): string | null {
  for (const cell of cells) {
    const [before = "", ...after] = cell.plain.split(":");
    const inCell = after.join(":").trim();
    if (inCell !== "" && label.test(headWord(before).word)) {
      const value = tidy(inCell);
      if (value !== null) return value;
    }
    if (!label.test(headWord(cell.plain).word)) continue;
    const next = cells.find((other) => other.row === cell.row && other.column > cell.column);
    const value = next === undefined || isLabel(next.plain) ? null : tidy(next.plain);
    if (value !== null) return value;
  }
  return null;
}

function isLabel(plain: string): boolean {
  const { word } = headWord(plain);
  return otherLabel.test(word) || projectLabel.test(word) || unitLabels.some((label) => label.test(word));
}

/** Without the code in front (219001-, [205]) and what is left of the blanks for seal and signature behind; 本单位 names nobody. */
function tidy(text: string): string | null {
  const value = text
    .replace(/^(?:\[[\dA-Z]+\]|[\dA-Z]+[-—_])\s*/, "")
    .replace(/\s(?:主要|单位|项目|填报|联系|负责)[^]*$/, "")
    .replace(/\((?:盖章|公章|签章)\)/, "")
    .trim();
  return value === "" || value === "本单位" || /[:]$/.test(value) ? null : value;
}

/** The form's year: in the title, else near it, else in the sheet's name; the date of filling in is another matter. */
function yearOf(cells: readonly Cell[], titleCell: Cell | null, sheet: string): number | null {
  const undated = cells.filter(({ plain }) => !/日期|时间|\d{4}\s*年\s*\d{1,2}\s*月/.test(plain) && plain.length <= 60);
  const texts = [titleCell?.plain ?? "", ...undated.map(({ plain }) => plain)];
  for (const text of texts) {
    const year = yearIn(text, /((?:19|20)\d{2})\s*(?:年|\)|$)/);
    if (year !== null) return year;
  }
  return yearIn(sheet, /(20\d{2})/);
}

function yearIn(text: string, pattern: RegExp): number | null {
  const arabic = text.replace(/[二][〇○零OО0][〇○零一二三四五六七八九]{2}(?=年)/g, (digits) =>
    digits.replace(/./g, (digit) => String(Math.max(0, chineseDigits.indexOf(digit)))),
  );
  const found = pattern.exec(arabic);
  return found === null ? null : Number(found[1]);
}
