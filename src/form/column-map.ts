import type { Cell, Grid } from "../sheet";
import type { ColumnRole } from "./model";

export interface RoleSpan {
  readonly role: ColumnRole;
  readonly left: number;
  readonly right: number;
}

/** Whose cell a merged area is when it covers several columns: the first of these. Levels come after what an indicator says of itself. */
const precedence: readonly ColumnRole[] = [
  "name",
  "target",
  "actual",
  "score",
  "weight",
  "reason",
  "level1",
  "level2",
  "content",
];

/** 列 → 含义: finds the cell of a role in a row, whatever is merged. */
export class ColumnMap {
  readonly left: number;
  readonly right: number;
  readonly #grid: Grid;
  readonly #spans: readonly RoleSpan[];
  readonly #byRole: ReadonlyMap<ColumnRole, RoleSpan>;
  /** The roles of single columns by their number; most cells cover but one. */
  readonly #byColumn: (ColumnRole | null | undefined)[] = [];

  constructor(grid: Grid, spans: readonly RoleSpan[]) {
    this.#grid = grid;
    this.#spans = spans;
    this.#byRole = new Map([...spans].reverse().map((span) => [span.role, span]));
    this.left = Math.min(...spans.map(({ left }) => left));
    this.right = Math.max(...spans.map(({ right }) => right));
  }

  has(role: ColumnRole): boolean {
    return this.#byRole.has(role);
  }

  /** The roles from left to right. */
  get roles(): readonly ColumnRole[] {
    return [...this.#spans].sort((a, b) => a.left - b.left).map(({ role }) => role);
  }

  span(role: ColumnRole): RoleSpan | null {
    return this.#byRole.get(role) ?? null;
  }

  /**
   * The role's cell in this row: the first with text within its head's columns, else the first of them. null where the
   * table has no such column or the place is merged into another column's cell.
   */
  cell(row: number, role: ColumnRole): Cell | null {
    const span = this.span(role);
    if (span === null) return null;
    if (span.left !== span.right) return this.cells(row, role)[0] ?? null;
    const cell = this.#grid.cell(row, span.left);
    return this.#owner(cell) === role ? cell : null;
  }

  /** All cells with text below the role's head (a head may span a sign, a number and a unit), or its one empty cell. */
  cells(row: number, role: ColumnRole): readonly Cell[] {
    const span = this.span(role);
    if (span === null) return [];
    const own: Cell[] = [];
    for (let column = span.left; column <= span.right; column++) {
      const cell = this.#grid.cell(row, column);
      if (own.at(-1) !== cell && this.#owner(cell) === role) own.push(cell);
    }
    if (own.length <= 1) return own;
    const filled = own.filter((cell) => cell.plain !== "");
    return filled.length > 0 ? filled : own.slice(0, 1);
  }

  /** The role whose column a cell stands in; null: in none. */
  roleOf(cell: Cell): ColumnRole | null {
    return this.#owner(cell);
  }

  /** How many of the table's columns a cell covers. */
  covered(cell: Cell): number {
    let count = 0;
    for (const span of this.#spans) if (overlaps(span, cell)) count++;
    return count;
  }

  #owner(cell: Cell): ColumnRole | null {
    if (cell.area.left !== cell.area.right) return this.#ownerOf(cell);
    const known = this.#byColumn[cell.column];
    return known === undefined ? (this.#byColumn[cell.column] = this.#ownerOf(cell)) : known;
  }

  #ownerOf(cell: Cell): ColumnRole | null {
    const roles: ColumnRole[] = [];
    for (const span of this.#spans) if (overlaps(span, cell)) roles.push(span.role);
    if (roles.length <= 1) return roles[0] ?? null;
    return precedence.find((role) => roles.includes(role)) ?? roles[0] ?? null;
  }
}

const overlaps = ({ left, right }: RoleSpan, { area }: Cell): boolean => area.left <= right && area.right >= left;
