/**
 * The characters with which something can begin, one bit each: at nearly every place of every text a dozen rules ask
 * whether they can begin there, and nearly always the answer is no.
 */
export type Starts = Uint32Array;

export const noStarts = (): Starts => new Uint32Array(0x10000 / 32);

export function addStart(starts: Starts, code: number): void {
  starts[code >> 5] = (starts[code >> 5] ?? 0) | (1 << (code & 31));
}

/** All that the other holds as well; a loop, since it runs a hundred times before a page's first check. */
export function addStarts(starts: Starts, more: Starts): void {
  for (let index = 0; index < starts.length; index++) starts[index] = (starts[index] ?? 0) | (more[index] ?? 0);
}

/** Whether something can begin with this character; at the end of a text (NaN) nothing can. */
export const canStart = (starts: Starts, code: number): boolean =>
  ((starts[code >> 5] ?? 0) & (1 << (code & 31))) !== 0;

/** Whether something can begin here. */
export const startsAt = (starts: Starts, text: string, at: number): boolean => canStart(starts, text.charCodeAt(at));
