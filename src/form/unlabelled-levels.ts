import { remembered } from "../quantity";
import type { Cell, Grid } from "../sheet";
import type { RoleSpan } from "./column-map";
import { reachesOver } from "./column-reach";
import type { IndicatorHead } from "./indicator-head";
import { levelName } from "./level-heading";
import type { ColumnRole } from "./model";
import { isLevel1Name, isLevel2Name } from "./vocabulary/levels";
import { isCommonReasonLabel, isNote, isSignature, isSubtotalLabel, isTotalLabel } from "./vocabulary/row-marks";

/** How far below the head is looked for the names of levels. */
const sample = 60;

/**
 * Levels whose column has no head of its own: one head 绩效指标 over three columns, or level names in the column beside
 * the table. What stands below decides: 产出指标, 效益指标 … make a first level, 数量指标, 质量指标 … a second.
 */
export function spansOf(grid: Grid, head: IndicatorHead, until: number): readonly RoleSpan[] {
  const spans: RoleSpan[] = [];
  const bottom = Math.min(until, head.bottom + sample);
  const table = head.columns.findIndex(({ role }) => role !== null);
  // Of a table to the right (上年对比) nothing counts.
  const edge = head.beyond > 0 ? (head.columns.at(-1)?.right ?? grid.right) : grid.right;
  const columns = [
    ...head.columns.slice(0, table),
    ...reachesOver(head.columns.slice(table), textsBelow(grid, head.bottom + 1, bottom), edge),
  ];
  columns.forEach(({ role, left, right }, index) => {
    // Columns without a head belong to the one before: a head that covers several columns need not be merged.
    const next = columns[index + 1];
    if (role !== null) spans.push({ role, left, right: next === undefined ? right : next.left - 1 });
  });
  const missing = (role: ColumnRole): boolean => !spans.some((span) => span.role === role);
  const first = Math.min(
    grid.right,
    ...spans.filter(({ role }) => role === "name" || role === "target").map(({ right }) => right),
  );
  for (let column = grid.left, last = column; column <= first; column = last + 1) {
    last = column;
    const owner = spans.find(({ left, right }) => column >= left && column <= right);
    if (owner !== undefined && (owner.role !== "name" || owner.left === owner.right)) continue;
    const level = levelOf(grid, column, head.bottom + 1, bottom);
    if (level === null || !missing(level.role)) continue;
    last = level.right;
    spans.push({ role: level.role, left: column, right: last });
    if (owner !== undefined) spans.splice(spans.indexOf(owner), 1, { ...owner, left: last + 1 });
  }
  return spans;
}

/** The texts between two rows below the head, down to the total, but for subtotals and notes. */
function textsBelow(grid: Grid, top: number, bottom: number): readonly Cell[] {
  const texts: Cell[] = [];
  for (let row = top; row <= bottom; row++) {
    const cells = grid.anchored(row);
    const kind = kindOf(cells[0]?.plain ?? "");
    if (kind === "total") break;
    if (kind !== "none") texts.push(...cells);
  }
  return texts;
}

/** What a text in a column without a head speaks for; `total`, `none`: it stands below the indicators. */
const kindOf = remembered((plain): "level1" | "level2" | "other" | "total" | "none" => {
  const name = levelName(plain);
  if (isTotalLabel(name)) return "total";
  const further = [isSubtotalLabel, isSignature, isCommonReasonLabel].some((is) => is(name));
  if (further || isNote(plain)) return "none";
  return isLevel1Name(name) ? "level1" : isLevel2Name(name) ? "level2" : "other";
});

interface LevelColumn {
  readonly role: "level1" | "level2";
  /** Its last column, where its cells are merged over several. */
  readonly right: number;
}

function levelOf(grid: Grid, column: number, top: number, bottom: number): LevelColumn | null {
  const counts = { level1: 0, level2: 0, other: 0 };
  let right = grid.right;
  for (let row = top; row <= bottom; row++) {
    const cell = grid.beginning(row, column);
    if (cell === null) continue;
    const kind = kindOf(cell.plain);
    if (kind === "none" || kind === "total") continue;
    counts[kind]++;
    right = Math.min(right, cell.area.right);
  }
  if (counts.level1 > 0 && counts.level1 >= counts.level2 && counts.level1 >= counts.other)
    return { role: "level1", right };
  if (counts.level2 > 0 && counts.level2 >= counts.other) return { role: "level2", right };
  return null;
}
