import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

const folder = join(__dirname, "..", "data", "fuzz");

/** How many runs: few in `npm test`; `npm run fuzz` sets FUZZ_RUNS, of which each property takes its share. */
export function runs(few: number, share: number): number {
  const many = Number(process.env["FUZZ_RUNS"] ?? 0);
  return many > 0 ? Math.max(1, Math.round(many * share)) : few;
}

/** The long run also looks at the time that single cases take. */
export const long = Number(process.env["FUZZ_RUNS"] ?? 0) > 0;

function seed(): number {
  return Number(process.env["FUZZ_SEED"] ?? Date.now() & 0x7fffffff);
}

/**
 * Runs a property, says with which seed, and keeps what made it fail, shrunk, as a file in test/data/fuzz (`found` reads
 * it back): replaying it is then a test like any other.
 */
export async function hunt<T>(
  name: string,
  numRuns: number,
  arbitrary: fc.Arbitrary<T>,
  holds: (one: T) => Promise<void>,
): Promise<void> {
  const details = await fc.check(fc.asyncProperty(arbitrary, holds), { numRuns, seed: seed(), endOnFailure: false });
  if (long)
    console.info(`${name}: ${details.numRuns} runs, seed ${details.seed}, ${details.failed ? "FAILED" : "passed"}`);
  if (!details.failed) return;
  const [counterexample] = details.counterexample ?? [];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}-${details.seed}.json`), `${JSON.stringify(counterexample, null, 2)}\n`);
  throw new Error(fc.defaultReportMessage(details));
}

/** Cases kept from earlier runs, as JSON. */
export function found(name: string): readonly unknown[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith(".json"))
    .sort()
    .map((file): unknown => JSON.parse(readFileSync(join(folder, file), "utf8")));
}
