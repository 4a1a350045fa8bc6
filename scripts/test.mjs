// Runs everything that must hold before a change goes in, and closes with the line "N passed, N failed": each of jest's
// tests counts, and each other step counts as one. The other steps run one after the other beside jest.
//
//   npm test                     everything
//   npm test -- test/unit/form   the other steps, and jest on that path only
import { spawn } from "node:child_process";
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

/** Runs a script to its end. What a quiet one prints is handed over at its end, so that it does not mix with jest's. */
function run(script, args, { quiet }) {
  const started = Date.now();
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: quiet ? "pipe" : "inherit" });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (output += data));
  return new Promise((resolve) => {
    child.on("close", (status) => {
      resolve({ ok: status === 0, output, seconds: Math.round((Date.now() - started) / 1000) });
    });
  });
}

const steps = [
  ["types (tsc)", command("typescript", "tsc"), ["--noEmit", "--project", "."]],
  ["lint (eslint)", command("eslint"), [".", "--max-warnings", "0"]],
  ["format (prettier)", command("prettier"), ["--check", "--log-level", "warn", "."]],
  ["arrows between rooms (dependency-cruiser)", command("dependency-cruiser", "depcruise"), ["src", "--config"]],
];

let passed = 0;
let failed = 0;
const summary = [];

async function runSteps() {
  for (const [name, script, args] of steps) {
    const { ok, output, seconds } = await run(script, args, { quiet: true });
    if (ok) passed++;
    else failed++;
    summary.push(`${ok ? "passed" : "FAILED"}: ${name}, ${seconds} s`);
    console.log(`\n── ${name}\n${output}${summary.at(-1)}\n`);
  }
}

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "npm-test-"));
  const report = join(folder, "jest.json");
  const args = ["--json", "--outputFile", report, ...process.argv.slice(2)];
  const { ok, seconds } = await run(command("jest"), args, { quiet: false });
  try {
    const counts = JSON.parse(readFileSync(report, "utf8"));
    passed += counts.numPassedTests;
    // A file that could not be run at all counts as one failure, as does an unhappy end with no failed test.
    const broken = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    failed += broken === 0 && !ok ? 1 : broken;
    if (counts.numPendingTests > 0) summary.push(`${counts.numPendingTests} skipped`);
  } catch {
    failed++;
  }
  rmSync(folder, { recursive: true, force: true });
  summary.push(`${ok ? "passed" : "FAILED"}: tests (jest), ${seconds} s`);
}

await run(command("tsx"), ["scripts/browser/main.ts"], { quiet: false });
await Promise.all([runSteps(), runTests()]);
console.log(`\n${summary.join("\n")}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
