import { remembered } from "../quantity";
import { withoutSpaces, type Area, type Cell, type Grid } from "../sheet";
import { levelName } from "./level-heading";
import { looksNumeric } from "./numeric";
import { beginsWith, codesOf } from "./vocabulary/beginning";
import { isLevel1Name, isLevel2Name } from "./vocabulary/levels";
import { isCommonReasonLabel } from "./vocabulary/row-marks";

/** 产, 出, 指, 标 and (50分) below one another. */
const most = 8;
const longest = 8;
/** With what such a label begins. */
const starts = codesOf("偏产效满完成决管过投履数质时进经社生环可服绩年总项目资预");
const side = /^(?:年度|项目|总体|绩效|部门|整体|预期)*(?:目标|指标)(?:完成情况)?$/;
/** What is left of a label whose beginning is one by itself: 社会效益 over 指标. */
const remainder = /^度?(?:类?(?:指|标|指标|目标))?$|^[([][^()]{0,9}[)\]]?$|^\d+分[)\]]?$/;

const isName = remembered((text): boolean => {
  const name = levelName(text);
  return isLevel1Name(name) || isLevel2Name(name) || side.test(name) || isCommonReasonLabel(name);
});

/** The labels beside a table (绩效指标, 产出指标, 服务对象满意度指标) whose lines stand in cells below one another. */
export function tornLabels(grid: Grid): readonly Area[] {
  const torn: Area[] = [];
  const last: number[] = [];
  for (let top = grid.top; top <= grid.bottom; top++) {
    for (const cell of grid.anchored(top)) {
      if (cell.row <= (last[cell.column] ?? 0) || !isLine(cell)) continue;
      const { row } = lastBracket(grid, lastOfName(grid, cell));
      if (row === cell.row || looksNumeric(cell)) continue;
      last[cell.column] = row;
      torn.push({ ...cell.area, bottom: row });
    }
  }
  return torn;
}

const isLine = ({ area }: Cell): boolean => area.top === area.bottom;

/** The next line of a cell's column, where it is one as wide; null: something else is there, or nothing. */
function lineBelow(grid: Grid, { row, column, area }: Cell): Cell | null {
  const line = grid.beginning(row + 1, column);
  return line !== null && isLine(line) && line.area.right === area.right ? line : null;
}

/** The last line of the name that begins here; the line itself where it is whole, or begins none. */
function lastOfName(grid: Grid, first: Cell): Cell {
  if (first.plain.length > longest || !beginsWith(starts, first.plain)) return first;
  let line = lineBelow(grid, first);
  if (line === null || line.plain.length > longest) return first;
  const whole = isName(first.plain);
  let [text, found] = [withoutSpaces(first.plain), first];
  for (let lines = 1; line !== null && lines < most && line.plain.length <= longest; lines++) {
    const own = withoutSpaces(line.plain);
    if (whole && !remainder.test(own)) break;
    text += own;
    if (isName(text)) found = line;
    line = lineBelow(grid, line);
  }
  return found;
}

/** The last of the brackets right below: (50分) and (万元) of a label, or the end of one that is open in it. */
function lastBracket(grid: Grid, label: Cell): Cell {
  if (label.plain.length > 2 * longest) return label;
  const open = label.plain.includes("(") && openBracket.test(label.plain);
  const below = lineBelow(grid, label);
  if (below === null || !(open || beginsWith(brackets, below.plain))) return label;
  const goesOn = open ? endOfBracket.test(below.plain) : bracketed.test(withoutSpaces(below.plain));
  return goesOn ? lastBracket(grid, below) : label;
}

const brackets = codesOf("(");
const openBracket = /[(][^()]*$/;
const endOfBracket = /^[^()]{0,6}[)]$/;
const bracketed = /^[(](?:\d+(?:\.\d+)?分|(?:单位:)?[亿万]?元|[A-C](?:[/÷][A-C])?)[)]$/;
