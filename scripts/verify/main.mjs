// The release check: npm run verify [-- --skip-tests]
//
// Clones what is committed here into an empty folder and does there what a user of the repository would do: install,
// build, test, validate the manifest, start the page and check a form in it. One line per step; exit status 1 when one
// fails, and the folder is then kept to look at. --skip-tests leaves out the long step and says so.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { setTimeout } from "node:timers/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";

const root = join(import.meta.dirname, "..", "..");
const { values } = parseArgs({ options: { "skip-tests": { type: "boolean", default: false } } });
const folder = mkdtempSync(join(tmpdir(), "verify-"));
const clone = join(folder, "clone");
const windows = process.platform === "win32";
let failed = 0;

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    shell: windows,
    maxBuffer: 1e9,
  });
  return { ok: status === 0, text: `${stdout ?? ""}${stderr ?? ""}` };
}

async function step(name, work) {
  if (failed > 0) return void console.log(`not run  ${name}`);
  const started = Date.now();
  let result;
  try {
    result = await work();
  } catch (error) {
    result = { ok: false, text: String(error) };
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${result.ok ? "passed " : "FAILED "}  ${name}${result.said === undefined ? "" : `: ${result.said}`} (${seconds} s)`,
  );
  if (result.ok) return;
  failed++;
  const log = join(folder, "failed.log");
  writeFileSync(log, result.text);
  console.log(`${result.text.split("\n").slice(-20).join("\n")}\nAll of it: ${log}`);
}

/** Serves the clone's page as `npm run workbench` does, opens the sample in it and waits for its findings. */
async function page() {
  const port = 3000 + (process.pid % 5000) + 1000;
  const webpack = join(clone, "node_modules", "webpack", "bin", "webpack.js");
  const server = spawn(
    process.execPath,
    [webpack, "serve", "--mode", "development", "--env", "workbench", "--port", String(port), "--no-open"],
    { cwd: clone },
  );
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (said += text));
  try {
    const deadline = Date.now() + 300_000;
    while (!/compiled/.test(said)) {
      if (Date.now() > deadline || server.exitCode !== null) return { ok: false, text: said };
      await setTimeout(500);
    }
    const scheme = /https:\/\//.test(said) ? "https" : "http";
    const look = run(
      process.execPath,
      ["--import", "tsx", join(clone, "scripts", "verify", "look.ts"), `${scheme}://localhost:${port}/`],
      clone,
    );
    return { ...look, said: look.text.trim().split("\n").at(-1) };
  } finally {
    server.kill();
  }
}

await step("clone into an empty folder", () => run("git", ["clone", "--quiet", "--no-hardlinks", root, clone], folder));
await step("install what the lock file names", () => run("npm", ["ci", "--no-audit", "--no-fund"], clone));
await step("build", () => run("npm", ["run", "build"], clone));
if (values["skip-tests"]) console.log("skipped  tests (--skip-tests)");
else
  await step("tests", () => {
    const tests = run("npm", ["test"], clone);
    return { ...tests, said: /\d+ passed, \d+ failed/.exec(tests.text)?.[0] };
  });
await step("validate the manifest", () => run("npm", ["run", "validate"], clone));
await step("start the page and check a form in it", page);
if (failed === 0) rmSync(folder, { recursive: true, force: true });
else console.log(`kept: ${folder}`);
process.exitCode = failed === 0 ? 0 : 1;
