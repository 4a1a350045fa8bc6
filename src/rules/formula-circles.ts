import { parseAddress, type Area, type Cell } from "../sheet";

/** Texts, sheet names with what stands behind them, and words with what makes them a reference or a function (LOG10). */
const token = /"[^"]*"?|'[^']*'?(?:!\S*)?|[\p{L}\d_.$:]+(?:![\p{L}\d_.$:]*|\()?/gu;

/** A1 references of a formula on its own sheet. */
function references(formula: string): readonly Area[] {
  return [...formula.toUpperCase().matchAll(token)].flatMap(([text]) => {
    const area = /["'!]/.test(text) ? null : parseAddress(text);
    return area === null ? [] : [area];
  });
}

/** Neighbours in the list of formulas, from `from` to before `to`: what a reference to one column's cells comes to. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** What each formula refers to among the formulas, which are sorted by column and row. */
function runsOf(formulas: readonly Cell[]): readonly (readonly Run[])[] {
  const columns = [...new Set(formulas.map(({ column }) => column))];
  /** How many formulas stand before this place. */
  const before = (column: number, row: number): number => {
    let [low, high] = [0, formulas.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const cell = formulas[middle];
      if (cell !== undefined && (cell.column < column || (cell.column === column && cell.row < row))) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const runs = ({ top, left, bottom, right }: Area): readonly Run[] =>
    columns
      .filter((column) => column >= left && column <= right)
      .map((column) => ({ from: before(column, top), to: before(column, bottom + 1) }))
      .filter(({ from, to }) => from < to);
  return formulas.map(({ formula }) => references(formula ?? "").flatMap(runs));
}

/** The formulas that a walk has not come to yet. Each is handed out once, so that long references do not make long walks. */
class Open {
  /** For each formula the first open one from it on, or a shortcut on the way there. */
  private readonly next: Int32Array;

  constructor(count: number) {
    this.next = new Int32Array(count + 1);
    for (let at = 0; at <= count; at++) this.next[at] = at;
  }

  /** The first open formula of the run, open no longer; null: there is none. */
  take({ from, to }: Run): number | null {
    let at = from;
    while (at < to) {
      const next = this.next[at] ?? to;
      if (next === at) {
        this.next[at] = at + 1;
        return at;
      }
      this.next[at] = this.next[next] ?? next;
      at = next;
    }
    return null;
  }
}

/** Where circles close: a walk to the depth is done with these formulas before it is done with something they refer to. */
function closing(runs: readonly (readonly Run[])[]): readonly number[] {
  const open = new Open(runs.length);
  const everything = { from: 0, to: runs.length };
  const done = new Int32Array(runs.length);
  let count = 0;
  const path: number[] = [];
  for (;;) {
    const last = path.at(-1);
    const next = (last === undefined ? [everything] : (runs[last] ?? [])).reduce<number | null>(
      (found, run) => found ?? open.take(run),
      null,
    );
    if (next !== null) path.push(next);
    else if (last === undefined) break;
    else {
      done[last] = count++;
      path.pop();
    }
  }
  const before = (own: number, { from, to }: Run): boolean => {
    for (let at = from; at < to; at++) if ((done[at] ?? 0) >= own) return true;
    return false;
  };
  return runs.flatMap((own, at) => (own.some((run) => before(done[at] ?? 0, run)) ? [at] : []));
}

/** The formulas that some of these lead to. */
function reachedFrom(some: readonly number[], runs: readonly (readonly Run[])[]): ReadonlySet<number> {
  const open = new Open(runs.length);
  const reached = new Set<number>();
  const queue = [...some];
  for (const at of queue) {
    for (const run of runs[at] ?? []) {
      for (let next = open.take(run); next !== null; next = open.take(run)) {
        reached.add(next);
        queue.push(next);
      }
    }
  }
  return reached;
}

/** The shortest way from a formula back to itself; null: there is none. */
function wayBack(start: number, runs: readonly (readonly Run[])[]): readonly number[] | null {
  const open = new Open(runs.length);
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (const at of queue) {
    for (const run of runs[at] ?? []) {
      if (run.from <= start && start < run.to) {
        const way = [at];
        for (let back = at; back !== start; way.unshift(back)) back = cameFrom.get(back) ?? start;
        return way;
      }
      for (let next = open.take(run); next !== null; next = open.take(run)) {
        cameFrom.set(next, at);
        queue.push(next);
      }
    }
  }
  return null;
}

/** For every formula that counts itself in, the cells of the shortest way back to itself, beginning with it. */
export function circlesOf(formulas: readonly Cell[]): ReadonlyMap<Cell, readonly Cell[]> {
  const sorted = [...formulas].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs = runsOf(sorted);
  const circles = new Map<Cell, readonly Cell[]>();
  const candidates = reachedFrom(closing(runs), runs);
  sorted.forEach((cell, start) => {
    const way = candidates.has(start) ? wayBack(start, runs) : null;
    if (way !== null)
      circles.set(
        cell,
        way.flatMap((at) => sorted[at] ?? []),
      );
  });
  return circles;
}
