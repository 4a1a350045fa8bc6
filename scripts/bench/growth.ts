/** How the cost of a row changes from one size to the next: 1 grows as the rows, less is cheaper. */
export interface Growth {
  readonly of: string;
  readonly rows: readonly number[];
  readonly factors: readonly number[];
}

export function growth(of: string, sizes: readonly { readonly rows: number; readonly cost: number }[]): Growth {
  const factors = sizes.slice(1).map(({ rows, cost }, at) => {
    const before = sizes[at];
    return before === undefined ? 1 : cost / rows / (before.cost / before.rows);
  });
  return { of, rows: sizes.map(({ rows }) => rows), factors };
}
