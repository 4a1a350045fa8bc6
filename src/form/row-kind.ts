import type { Cell } from "../sheet";
import type { ColumnMap } from "./column-map";
import { levelHeading } from "./level-heading";
import { says } from "./indicator-row";
import { headWord } from "./vocabulary/head-word";
import { isLevel1Name } from "./vocabulary/levels";
import {
  isClosingSection,
  isCommonReasonLabel,
  isNote,
  isSignature,
  isSubtotalLabel,
  isTotalLabel,
} from "./vocabulary/row-marks";

/** What a row below the head is, before its columns are read. `label` is the cell that says so. */
export interface RowKind {
  readonly kind: "total" | "subtotal" | "common-reason" | "level" | "note" | "closing" | "indicator";
  readonly label: Cell;
}

/** Without one of these characters nothing is a total or a subtotal. */
const sums = /[总计得]/;

/** `cells` are the row's anchored cells, `first` the leftmost of them. */
export function rowKind(first: Cell, cells: readonly Cell[], map: ColumnMap): RowKind {
  const nameEdge = map.span("name")?.right ?? map.span("target")?.left ?? map.right;
  const labels = cells.filter(({ column, plain }) => column <= nameEdge && sums.test(plain));
  const total = labels.find(({ text }) => isTotalLabel(headWord(text).word));
  if (total !== undefined) return { kind: "total", label: total };
  const subtotal = labels.find(({ text }) => isSubtotalLabel(headWord(text).word));
  if (subtotal !== undefined) return { kind: "subtotal", label: subtotal };
  if (cells.length === 1 && map.covered(first) > 1 && isLevel1Name(levelHeading(first).name))
    return { kind: "level", label: first };
  if (speaksAsIndicator(first, map)) return { kind: "indicator", label: first };
  const { word } = headWord(first.text);
  if (isCommonReasonLabel(word)) return { kind: "common-reason", label: first };
  if (isNote(first.plain)) return { kind: "note", label: first };
  if (isSignature(word) || isClosingSection(word)) return { kind: "closing", label: first };
  if (map.covered(first) >= 4) return { kind: "note", label: first };
  return { kind: "indicator", label: first };
}

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
