import { sep } from "node:path";

/** An expression that was put together while something ran. */
export interface Recorded {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** The file of `src` that calls the constructor, by the trace of calls. */
function callerInSource(): string | null {
  const source = `${sep}src${sep}`;
  const line = (new Error().stack ?? "").split("\n").slice(3, 5).find((one) => one.includes(source)); // prettier-ignore
  const path = line === undefined ? undefined : /([^()\s]+?):\d+:\d+\)?$/.exec(line)?.[1];
  return path === undefined ? null : path.slice(path.lastIndexOf(source) + source.length).replaceAll(sep, "/");
}

/**
 * Runs something and says which expressions the source puts together for it with `new RegExp`. Modules that were loaded
 * before keep those they made while loading: load them in `work` where these matter.
 */
export async function recorded(work: () => Promise<void>): Promise<readonly Recorded[]> {
  const found: Recorded[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, flags]: [string | RegExp, string | undefined]): RegExp {
      const made = new target(pattern, flags);
      const file = callerInSource();
      if (file !== null) found.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
