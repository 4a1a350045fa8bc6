// The long random search: npm run fuzz [-- --runs 100000] [-- --minutes M] [-- --seed N] [-- grids|packages|plans|sessions]
//
// Grids take all of the runs, packages a fifth, edit plans a tenth, sessions a hundredth. They go in rounds, all by turns,
// so that a search that is ended early (--minutes) has tried each; a round's seed is the first one's plus its number, and
// `--seed` with the one that is printed replays it. What fails is kept, shrunk, in test/data/fuzz, and the search goes on.
import { parseArgs } from "node:util";
import { z } from "zod";
import { hunt, type Hunted, type HuntOptions } from "../../test/support/fuzz/hunt";
import { grids } from "../../test/support/fuzz/grids";
import { packages } from "../../test/support/fuzz/packages";
import { plans } from "../../test/support/fuzz/plans";
import { sessions } from "../../test/support/fuzz/sessions";
import { Watch } from "./watch";

interface Search {
  readonly name: string;
  /** Cases of a round. */
  readonly cases: number;
  readonly run: (options: HuntOptions) => Promise<Hunted>;
}

const searches: readonly Search[] = [
  { name: "grids", cases: 500, run: (options) => hunt(grids, options) },
  { name: "packages", cases: 100, run: (options) => hunt(packages, options) },
  { name: "plans", cases: 50, run: (options) => hunt(plans, options) },
  { name: "sessions", cases: 5, run: (options) => hunt(sessions, options) },
];

const { values, positionals } = parseArgs({
  options: { runs: { type: "string" }, minutes: { type: "string" }, seed: { type: "string" } },
  allowPositionals: true,
});
const number = z.coerce.number().int().positive();
const runs = number.default(100_000).parse(values.runs);
const deadline = values.minutes === undefined ? Infinity : performance.now() + 60_000 * number.parse(values.minutes);
const first = number.default(Date.now() & 0x3fffffff).parse(values.seed);
const unknown = positionals.filter((name) => !searches.some((search) => search.name === name));
if (unknown.length > 0) throw new Error(`no such search: ${unknown.join(" ")}`);
const chosen = searches.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
/** A round of grids is 500 of the runs. */
const rounds = Math.ceil(runs / 500);

const done = new Map(chosen.map(({ name }) => [name, { runs: 0, failures: 0, cpu: 0 }]));
const watch = new Watch();
const begun = performance.now();

function report(round: number): void {
  const parts = [...done].map(([name, { runs: tried, failures, cpu }]) => {
    const each = tried === 0 ? 0 : cpu / tried;
    return `${name} ${tried.toLocaleString("en")} (${each.toFixed(1)} ms each, ${failures} failed)`;
  });
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  console.log(`seeds ${first}–${first + round}, ${minutes} min: ${parts.join(", ")}`);
}

console.log(`${rounds} rounds from seed ${first}`);
let round = 0;
for (; round < rounds && performance.now() < deadline; round++) {
  for (const { name, cases, run } of chosen) {
    const total = done.get(name);
    if (total === undefined) continue;
    const start = process.cpuUsage();
    const { runs: tried, failure } = await run({
      numRuns: cases,
      seed: first + round,
      strict: true,
      onCase: watch.sign(`${name}, seed ${first + round}`),
    });
    const { user, system } = process.cpuUsage(start);
    total.runs += tried;
    total.cpu += (user + system) / 1000;
    if (failure === null) continue;
    total.failures += 1;
    console.log(`FAILED ${name}, seed ${first + round}:\n${failure}`);
  }
  if (round % 10 === 0) report(round);
}
report(round - 1);
watch.end();
process.exitCode = [...done.values()].some(({ failures }) => failures > 0) ? 1 : 0;
