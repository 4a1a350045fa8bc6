// The long random search: npm run fuzz [-- --runs 100000] [-- --seed N] [-- grids|packages|plans|sessions]
//
// Runs every test whose path has "fuzz" in it with many runs: grids take all of them, packages a fifth, edit plans a
// tenth (see test/support/fuzz.ts). Each prints its seed; --seed replays one. A failure leaves its case, shrunk, in
// test/data/fuzz. Times of single cases are CPU times, so a busy machine does no harm.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

const root = join(import.meta.dirname, "..", "..");
const { values, positionals } = parseArgs({
  options: { runs: { type: "string", default: "100000" }, seed: { type: "string" } },
  allowPositionals: true,
});
const seed = values.seed === undefined ? {} : { FUZZ_SEED: values.seed };
const { status } = spawnSync(
  process.execPath,
  [
    join(root, "node_modules", "jest", "bin", "jest.js"),
    "--maxWorkers=1",
    "--testTimeout=86400000",
    "--testPathPatterns",
    positionals.length === 0 ? "fuzz" : `fuzz.*(?:${positionals.join("|")})`,
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, FUZZ_RUNS: values.runs, ...seed } },
);
process.exitCode = status ?? 1;
