// Runs everything that must hold before a change goes in, one named step after the other, and closes with the line
// "N passed, N failed": each of jest's tests counts, and each other step counts as one.
//
//   npm test                     everything
//   npm test -- test/unit/form   the lint steps, and jest on that path only
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** The script that a package's command stands for, so that no shell is needed on any system. */
function command(packageName, name = packageName) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[name]);
}

function run(script, args) {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" });
  return { ok: status === 0, seconds: Math.round((Date.now() - started) / 1000) };
}

const steps = [
  ["types (tsc)", command("typescript", "tsc"), ["--noEmit", "--project", "."]],
  ["lint (eslint)", command("eslint"), [".", "--max-warnings", "0"]],
  ["format (prettier)", command("prettier"), ["--check", "--log-level", "warn", "."]],
  ["arrows between rooms (dependency-cruiser)", command("dependency-cruiser", "depcruise"), ["src", "--config"]],
];

let passed = 0;
let failed = 0;

for (const [name, script, args] of steps) {
  console.log(`\n── ${name}`);
  const { ok, seconds } = run(script, args);
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? "passed" : "FAILED"}: ${name}, ${seconds} s`);
}

console.log("\n── tests (jest)");
const folder = mkdtempSync(join(tmpdir(), "npm-test-"));
const report = join(folder, "jest.json");
const { ok, seconds } = run(command("jest"), ["--json", "--outputFile", report, ...process.argv.slice(2)]);
try {
  const counts = JSON.parse(readFileSync(report, "utf8"));
  passed += counts.numPassedTests;
  // A file that could not be run at all counts as one failure, as does an unhappy end with no failed test.
  const broken = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  failed += broken === 0 && !ok ? 1 : broken;
  if (counts.numPendingTests > 0) console.log(`${counts.numPendingTests} skipped`);
} catch {
  failed++;
}
rmSync(folder, { recursive: true, force: true });
console.log(`${ok ? "passed" : "FAILED"}: tests (jest), ${seconds} s`);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
