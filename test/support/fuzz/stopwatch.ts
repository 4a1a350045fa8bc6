/** CPU milliseconds of this process. */
function cpuMilliseconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const attempts = 5;

/**
 * Tells what takes longer than a bound. The bound is for the machine as fast as it was seen to be: where a yardstick run
 * beside the work takes longer than at its best, so may the work. What is over it once is tried again.
 */
export class Stopwatch {
  #best = Infinity;

  constructor(
    private readonly yardstick: () => unknown,
    private readonly bound: number,
  ) {}

  run<R>(work: () => R): { readonly result: R; readonly slow: readonly string[] } {
    if (this.#best === Infinity) this.#best = this.#fastest(this.yardstick);
    const results: R[] = [];
    const first = cpuMilliseconds(() => results.push(work()));
    const [result] = results;
    if (result === undefined) throw new Error("the work gave nothing");
    return { result, slow: first <= this.bound ? [] : this.#again(work) };
  }

  #again(work: () => unknown): readonly string[] {
    let ours = Infinity;
    let theirs = Infinity;
    for (let attempt = 0; attempt < attempts; attempt++) {
      ours = Math.min(ours, cpuMilliseconds(work));
      theirs = Math.min(theirs, cpuMilliseconds(this.yardstick));
      this.#best = Math.min(this.#best, theirs);
      if (ours <= this.bound) return [];
    }
    const most = this.bound * (theirs / this.#best);
    return ours <= most ? [] : [`takes ${ours.toFixed(0)} ms, more than ${most.toFixed(0)}`];
  }

  #fastest(work: () => unknown): number {
    return Math.min(...Array.from({ length: 4 * attempts }, () => cpuMilliseconds(work)));
  }
}
