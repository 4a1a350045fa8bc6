import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { printedReport, readmes, sampleIn, shortened } from "../../scripts/readme/sample";
import { parseArguments } from "../../src/cli/arguments";
import { parseReview } from "../../src/cli/review/arguments";
import { parseTwoPaths } from "../../src/cli/rollup-compare-arguments";

jest.setTimeout(60_000);

const packageSchema = z.object({ scripts: z.record(z.string(), z.string()) });

const root = join(__dirname, "..", "..");

/** How many places passed changes with every rule that is added; the rest of the sample must be as printed. */
const uncounted = (text: string): string => text.replace(/\d+ 项核对无误/, "N 项核对无误");

it.each(readmes)("%s shows what the command really prints (else: npm run readme)", async (readme) => {
  expect(uncounted(sampleIn(readme))).toBe(uncounted(shortened(await printedReport())));
});

/** What all commands say of themselves. */
const help = [
  parseArguments(["--help"], "0.0.0", 100),
  parseReview(["--help"], "0.0.0", 100),
  parseTwoPaths("rollup", ["--help"], "0.0.0", 100),
  parseTwoPaths("compare", ["--help"], "0.0.0", 100),
]
  .map((parsed) => (parsed.kind === "show" ? parsed.text : ""))
  .join("\n");

it.each(readmes)("%s names only options and files that exist", (readme) => {
  const text = readFileSync(join(root, readme), "utf8");
  const npmOwn = new Set(["--silent"]);
  for (const [option] of text.matchAll(/(?<=[\s`])--[a-z][a-z-]*/g)) {
    if (!npmOwn.has(option)) expect(help).toContain(option);
  }
  for (const [, file = ""] of text.matchAll(/\]\(([^)#:]+)\)/g))
    expect([file, existsSync(join(root, file))]).toEqual([file, true]);
  const { scripts } = packageSchema.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  for (const [, script = ""] of text.matchAll(/npm run (?:--silent )?([a-z]+)/g))
    expect(Object.keys(scripts)).toContain(script);
});
