/** One figure of the benchmark: the work's time as a multiple of a yardstick run in turn with it. */
export interface Figure {
  readonly name: string;
  readonly yardstick: string;
  /** Median over the rounds of (time of the work / time of the yardstick). */
  readonly ratio: number;
  /** Lowest and highest ratio of the rounds. */
  readonly spread: readonly [number, number];
  /** Median CPU time of one run of the work, in milliseconds: of this machine only. */
  readonly milliseconds: number;
  /** How much work one run does, e.g. forms or strings, for a rate per second. */
  readonly units: number;
  readonly unit: string;
}

export interface Work {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Pair {
  readonly work: Work;
  readonly yardstick: Work;
  readonly units: number;
  readonly unit: string;
}

const rounds = 5;
/** Each side runs at least this long in a round, so that the clock's grain does not count. */
const roundMilliseconds = 150;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

/** CPU milliseconds from now on, not the clock's: what others do on the machine counts less. */
export function cpuMilliseconds(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}

async function perRun({ run }: Work): Promise<number> {
  const spent = cpuMilliseconds();
  let runs = 0;
  do {
    await run();
    runs++;
  } while (spent() < roundMilliseconds);
  return spent() / runs;
}

/** Work and yardstick run in turn, so that a slow moment of the machine falls on both. The first round warms up and does not count. */
export async function compare({ work, yardstick, units, unit }: Pair): Promise<Figure> {
  const ratios: number[] = [];
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const [ours, theirs] = [await perRun(work), await perRun(yardstick)];
    if (round === 0) continue;
    ratios.push(ours / theirs);
    times.push(ours);
  }
  return {
    name: work.name,
    yardstick: yardstick.name,
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    milliseconds: median(times),
    units,
    unit,
  };
}
