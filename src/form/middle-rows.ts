/** As many rows of a block stand above its name as below; of an even number one more stands below it, or one more above. */
const roundings: readonly (readonly number[])[] = [
  [0, 1],
  [0, -1],
];

/** More blocks than a column has, and more ways than say anything. */
const most = 24;

/**
 * Which block each of `count` rows belongs to, by the blocks' places, when the name of each stands in its middle row, as
 * merged cells come apart. Rows count from 0; null: it may be one or the other. null for all: no blocks that `fit` lie so.
 */
export function blocksAround(
  middles: readonly number[],
  count: number,
  fit: (from: number, until: number, index: number) => boolean,
): readonly (number | null)[] | null {
  const ways: (readonly number[])[] = [];
  for (const rounding of roundings) {
    /** From where no way leads to the last row; each is gone but once. */
    const dead = new Set<string>();
    const place = (starts: readonly number[], from: number): void => {
      const middle = middles[starts.length];
      if (middle === undefined && from === count) ways.push(starts);
      if (middle === undefined || from > middle) return;
      const [known, before] = [`${starts.length} ${from}`, ways.length];
      if (dead.has(known)) return;
      for (const further of rounding) {
        const until = 2 * middle - from + 1 + further;
        if (ways.length > most || until <= middle || until > count) continue;
        if (fit(from, until, starts.length)) place([...starts, from], until);
      }
      if (ways.length === before) dead.add(known);
    };
    if (middles.length > 0 && middles.length <= most) place([], 0);
  }
  const [first, ...others] = ways.map((starts) => owners(starts, count));
  if (first === undefined || ways.length > most) return null;
  return first.map((block, row) => (others.every((way) => way[row] === block) ? block : null));
}

const owners = (starts: readonly number[], count: number): readonly number[] =>
  Array.from({ length: count }, (_, row) => starts.filter((start) => start <= row).length - 1);
