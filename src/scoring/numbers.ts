/** Points are compared with this much room, far below the two decimals that are shown. */
export const dust = 1e-9;

/** Whether a score given by hand lies between two scores, both ends included. */
export function within(score: number, from: number, to: number): boolean {
  return score >= from - dust && score <= to + dust;
}
