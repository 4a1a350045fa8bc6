/** Keeps the page answering while much is listed, written or read. */
export interface Pace {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** A moment for the page to answer to the user. */
  readonly rest: () => Promise<void>;
}

/** Tells at most once in so many milliseconds; what comes in between is left out, since what comes next says more. */
export function spaced<T>(every: number, now: Pace["now"], tell: (value: T) => void): (value: T) => void {
  let told = now();
  return (value) => {
    if (now() - told < every) return;
    told = now();
    tell(value);
  };
}
