import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Property } from "./property";

const folder = join(import.meta.dirname, "..", "..", "data", "fuzz");

export interface HuntOptions {
  readonly numRuns: number;
  readonly seed?: number;
  /** Also looks at time and memory. */
  readonly strict?: boolean;
  /** Told before each case. */
  readonly onCase?: () => void;
}

export interface Hunted {
  readonly runs: number;
  readonly seed: number;
  /** What failed, with the shrunk case; null: nothing. */
  readonly failure: string | null;
}

/** Shrinking a case that takes long ends here, with what was reached. */
const mostMilliseconds = 300_000;

/** Throws with what does not hold of one case. */
export async function verify<T>({ faults }: Property<T>, one: T, strict = false): Promise<void> {
  const found = await faults(one, strict);
  if (found.length > 0) throw new Error(found.join("\n"));
}

/** Tries a property, and keeps what made it fail, shrunk, in test/data/fuzz (`kept` reads it back): a test like any other from then on. */
export async function hunt<T>(property: Property<T>, options: HuntOptions): Promise<Hunted> {
  const { numRuns, seed = Date.now() & 0x7fffffff, strict = false, onCase } = options;
  const asked = fc.asyncProperty(property.arbitrary, async (one) => {
    onCase?.();
    await verify(property, one, strict);
  });
  const details = await fc.check(asked, { numRuns, seed, interruptAfterTimeLimit: mostMilliseconds });
  if (!details.failed) return { runs: details.numRuns, seed, failure: null };
  const [counterexample] = details.counterexample ?? [];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${property.name}-${seed}.json`), `${JSON.stringify(counterexample, null, 2)}\n`);
  const failure = `${fc.stringify(counterexample)}\n${String(details.errorInstance)}`;
  return { runs: details.numRuns, seed, failure };
}

/** Cases kept from earlier runs, by file. */
export function kept<T>({ name, isCase }: Property<T>): readonly (readonly [file: string, one: T])[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith(".json"))
    .sort()
    .map((file) => {
      const content: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
      if (!isCase(content)) throw new Error(`${file} is no case of ${name}`);
      return [file, content];
    });
}
