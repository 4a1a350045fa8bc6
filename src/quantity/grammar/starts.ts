/**
 * The characters with which something can begin, one bit each: at nearly every place of every text a dozen rules ask
 * whether they can begin there, and nearly always the answer is no.
 */
export type Starts = Uint8Array;

export const noStarts = (): Starts => new Uint8Array(0x10000 / 8);

export function addStart(starts: Starts, code: number): void {
  starts[code >> 3] = (starts[code >> 3] ?? 0) | (1 << (code & 7));
}

/** Whether something can begin with this character; at the end of a text (NaN) nothing can. */
export const canStart = (starts: Starts, code: number): boolean => ((starts[code >> 3] ?? 0) & (1 << (code & 7))) !== 0;

/** Whether something can begin here. */
export const startsAt = (starts: Starts, text: string, at: number): boolean => canStart(starts, text.charCodeAt(at));
