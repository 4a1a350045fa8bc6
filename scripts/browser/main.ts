// Sees to it that the browser tests have a Chromium, as far as that can be done without asking anybody. Never fails:
// without one those tests are skipped, and say so.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { findChromium, NO_CHROMIUM } from "../../test/excel-host/browser/chromium";
import { obtain, waysToChromium } from "./obtain";

const PATIENCE_MS = 240_000;
const { resolve } = createRequire(import.meta.url);

const ways = waysToChromium({
  isRoot: process.getuid?.() === 0,
  hasApt: spawnSync("apt-get", ["--version"]).status === 0,
  playwright: path.join(path.dirname(resolve("playwright-core/package.json")), "cli.js"),
  node: process.execPath,
  mayDownload: process.env["PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD"] === undefined,
});
const found = obtain(
  ways,
  () => findChromium() !== null,
  ({ name, command, args }) => {
    console.log(`No Chromium for the browser tests yet: ${name}`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const { status, stderr } = spawnSync(command, args, { env, encoding: "utf8", timeout: PATIENCE_MS });
    const lines = stderr.trim().split("\n");
    if (status !== 0)
      console.log(`  that failed: ${lines.find((line) => /^(?:E:|Error)/.test(line)) ?? lines.at(-1) ?? ""}`);
  },
);
if (!found) console.log(`${NO_CHROMIUM} Until then the browser tests are skipped.`);
