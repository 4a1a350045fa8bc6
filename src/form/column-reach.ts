import type { Cell } from "../sheet";

/** The columns that a head covers. */
interface Span {
  readonly left: number;
  readonly right: number;
}

/** In which rows below the head something stands, by column. */
type Filled = ReadonlyMap<number, ReadonlySet<number>>;

/** Which columns each head stands for (see `reaches`), by the cells below, each over all that it is merged over up to `edge`. */
export const reachesOver = <Head extends Span>(
  heads: readonly Head[],
  cells: readonly Cell[],
  edge = Infinity,
): readonly Head[] => (allHeaded(heads, cells, edge) ? heads : reaches(heads, filledBy(cells, edge)));

/** Whether something stands below the heads and nothing beside them: nearly every table is such, and none of its columns parted. */
function allHeaded(heads: readonly Span[], cells: readonly Cell[], edge: number): boolean {
  const headed: boolean[] = [];
  for (const { left, right } of heads) for (let column = left; column <= right; column++) headed[column] = true;
  let any = false;
  for (const { column, area } of cells) {
    for (let at = column; at <= Math.min(area.right, edge); at++) {
      if (headed[at] !== true) return false;
      any = true;
    }
  }
  return any;
}

function filledBy(cells: readonly Cell[], edge: number): Filled {
  const filled = new Map<number, Set<number>>();
  for (const { row, column, area } of cells)
    for (let at = column; at <= Math.min(area.right, edge); at++)
      filled.set(at, (filled.get(at) ?? new Set()).add(row));
  return filled;
}

/** A head that shifted stands over nothing; so many of all heads do where the whole table is shifted. */
const most = 0.6;
/** A first head reaches so far to the left, a last one to the right. */
const furthest = 2;

/**
 * Which columns each head stands for, by what is filled below it. A converter makes two columns of one where head and
 * texts begin at different places, and nothing is merged any more: then the columns beside a head that have none of their
 * own, and nothing where its own have something, are what it heads. They stand to its right, or to its left where nearly
 * every head, the first too, is over nothing and something stands before it, in more than one row if there are more. Where neither is sure no head reaches further.
 */
export function reaches<Head extends Span>(heads: readonly Head[], filled: Filled): readonly Head[] {
  const isEmpty = ({ left, right }: Span): boolean => rowsOf(filled, left, right).size === 0;
  const [first] = heads;
  if (first === undefined) return heads;
  const empty = heads.filter(isEmpty).length;
  const rows = new Set([...filled.values()].flatMap((own) => [...own])).size;
  const before = columnsOf(first.left - furthest, first.left - 1).find(
    (column) => (filled.get(column)?.size ?? 0) >= Math.min(2, rows),
  );
  if (before !== undefined && isEmpty(first) && heads.length > 2 && empty >= most * heads.length)
    return heads.map((head, index) => ({ ...head, left: (heads[index - 1]?.right ?? before - 1) + 1 }));
  const reached = heads.map((head, index) => {
    const next = heads[index + 1]?.left ?? head.right + furthest + 1;
    return { ...head, right: rightOf(head, next - 1, filled) };
  });
  const last = reached.at(-1);
  return empty > 1 && last !== undefined && isEmpty(last) ? heads : reached;
}

/** The last column up to `until` in which something stands where the head's own, and those between, have nothing. */
function rightOf({ left, right }: Span, until: number, filled: Filled): number {
  const rows = new Set(rowsOf(filled, left, right));
  let last = right;
  for (const column of columnsOf(right + 1, until)) {
    const own = [...(filled.get(column) ?? [])];
    if (own.some((row) => rows.has(row))) break;
    for (const row of own) rows.add(row);
    if (own.length > 0) last = column;
  }
  return last;
}

const rowsOf = (filled: Filled, left: number, right: number): ReadonlySet<number> =>
  new Set(columnsOf(left, right).flatMap((column) => [...(filled.get(column) ?? [])]));

const columnsOf = (left: number, right: number): readonly number[] =>
  Array.from({ length: Math.max(0, right - left + 1) }, (_, index) => left + index);
