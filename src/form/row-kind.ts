import { remembered } from "../quantity";
import type { Cell } from "../sheet";
import type { ColumnMap } from "./column-map";
import { goalHead } from "./goals";
import { levelHeading } from "./level-heading";
import { says } from "./indicator-row";
import { looksNumeric } from "./numeric";
import { labelOf } from "./vocabulary/label";
import { isLevel1Name } from "./vocabulary/levels";
import {
  isClosingSection,
  isCommonReasonLabel,
  isDay,
  isGoalLabel,
  isNote,
  isPageMark,
  isSignature,
  isSigned,
  isSubtotalLabel,
  isTitle,
  isTotalLabel,
  isTotalWithin,
} from "./vocabulary/row-marks";

/** What a row below the head is, before its columns are read. `label` is the cell that says so. */
export interface RowKind {
  readonly kind:
    "total" | "subtotal" | "common-reason" | "level" | "goal" | "page-mark" | "note" | "closing" | "indicator";
  readonly label: Cell;
}

/** Without one of these characters nothing is a total or a subtotal. */
const sums = /[总计得]/;

/** `cells` are the row's anchored cells, `first` the leftmost of them. */
export function rowKind(first: Cell, cells: readonly Cell[], map: ColumnMap): RowKind {
  const nameEdge = map.span("name")?.right ?? map.span("target")?.left ?? map.right;
  const sum = sumIn(cells, nameEdge);
  if (sum !== null) return sum;
  const alone = cells.length === 1 && (map.covered(first) > 1 || !map.has("level1"));
  if (alone && isLevel1Name(levelHeading(first).name)) return { kind: "level", label: first };
  if (cells.length === 1 && (isPageMark(first.plain) || isTitle(first.plain)))
    return { kind: "page-mark", label: first };
  if (cells.length <= 2 && isGoalLabel(labelOf(first.plain).word)) return { kind: "goal", label: first };
  // 年度总体目标 | 预期目标 | 实际完成情况 below the total: what follows are the goals.
  if (goalHead(cells, first.row) !== null) return { kind: "closing", label: first };
  if (isSigned(first.plain) || (cells.length === 1 && map.roleOf(first) === "name" && isDay(first.plain)))
    return { kind: "closing", label: first };
  if (speaksAsIndicator(first, map)) return { kind: "indicator", label: first };
  const kind = opening(first.plain);
  if (kind !== null) return { kind, label: first };
  if (map.covered(first) >= 4) return { kind: "note", label: first };
  return { kind: "indicator", label: first };
}

/** A total, or else a subtotal, among the cells up to a column; with nothing before it one may stand behind that, too. */
function sumIn(cells: readonly Cell[], edge: number): RowKind | null {
  let subtotal: RowKind | null = null;
  for (const cell of cells) {
    if (cell.column > edge && cell !== cells[0]) break;
    if (!sums.test(cell.plain)) continue;
    const { word } = labelOf(cell.plain);
    if (isTotalLabel(word) || isTotalWithin(cell.plain) || isBareScore(word, cells))
      return { kind: "total", label: cell };
    if (subtotal === null && isSubtotalLabel(word)) subtotal = { kind: "subtotal", label: cell };
  }
  return subtotal;
}

/** 得分 | 100: the score of the whole form, where nothing but numbers stands beside it. */
const isBareScore = (word: string, [first, ...others]: readonly Cell[]): boolean =>
  word === "得分" && first?.plain === word && others.length > 0 && others.every(looksNumeric);

/** What the text says with which a row begins: most rows of all forms begin with the name of a level. */
const opening = remembered((plain): "common-reason" | "note" | "closing" | null => {
  const { word } = labelOf(plain);
  if (isCommonReasonLabel(word)) return "common-reason";
  if (isNote(plain)) return "note";
  return isSignature(word) || isClosingSection(word) ? "closing" : null;
});

/** An indicator may begin with a word that elsewhere closes the table (说明书发放数, 改进措施落实率): its target tells. */
function speaksAsIndicator(first: Cell, map: ColumnMap): boolean {
  const target = map.cell(first.row, "target");
  return (
    map.roleOf(first) === "name" &&
    map.covered(first) === 1 &&
    target !== null &&
    target.row === first.row &&
    says(target)
  );
}
