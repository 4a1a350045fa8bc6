import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { printedReport, readmes, sampleIn, shortened } from "../../scripts/readme/sample";
import { check } from "../support/command";

jest.setTimeout(60_000);

const root = join(__dirname, "..", "..");

/** How many places passed changes with every rule that is added; the rest of the sample must be as printed. */
const uncounted = (text: string): string => text.replace(/\d+ 项核对无误/, "N 项核对无误");

it.each(readmes)("%s shows what the command really prints (else: npm run readme)", async (readme) => {
  expect(uncounted(sampleIn(readme))).toBe(uncounted(shortened(await printedReport())));
});

it.each(readmes)("%s names only options and files that exist", async (readme) => {
  const text = readFileSync(join(root, readme), "utf8");
  const help = (await check(["--help"])).out;
  const npmOwn = new Set(["--silent"]);
  for (const [option] of text.matchAll(/(?<=[\s`])--[a-z][a-z-]*/g)) {
    if (!npmOwn.has(option)) expect(help).toContain(option);
  }
  for (const [, file = ""] of text.matchAll(/\]\(([^)#:]+)\)/g))
    expect([file, existsSync(join(root, file))]).toEqual([file, true]);
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  for (const [, script = ""] of text.matchAll(/npm run (?:--silent )?([a-z]+)/g))
    expect(Object.keys(scripts)).toContain(script);
});
