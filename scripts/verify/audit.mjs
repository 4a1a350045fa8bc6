// npm run audit: what stands in the lock file, checked without the network, and npm's own checks where it can be reached.
//
// Offline: every package comes from the registry over https with a sha512 hash, runs no script of its own at installation
// unless it is named here, and has a licence that goes with this project's (MIT). Online: npm audit, npm audit signatures.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));

/** Licences that may be used with MIT code, passed on in the built page or only used to build it. */
const allowed = new Set(
  "MIT MIT-0 ISC BSD-2-Clause BSD-3-Clause 0BSD Apache-2.0 Zlib Unlicense CC0-1.0 BlueOak-1.0.0 Python-2.0 CC-BY-4.0 CC-BY-3.0 MPL-2.0 WTFPL".split(
    " ",
  ),
);
/** Packages whose licence is none of the words above, with what was read in the package itself. */
const read = new Map([
  ["buffers", "0.1.1 states none, neither in package.json nor in its readme; exceljs → unzipper → binary, only for tests and the benchmark, never passed on"], // prettier-ignore
  ["chainsaw", "0.1.0: package.json says MIT/X11; exceljs → unzipper → binary, only for tests and the benchmark"],
  ["@microsoft/office-js", "LICENSE.md, Microsoft software licence terms: only in apps that work with Microsoft 365; its code may be passed on unchanged as a part of such an app (1, Distributable Code)"], // prettier-ignore
]);

const licences = (expression) => expression.replace(/[()]/g, "").split(/\s+OR\s+/i);
const fits = (expression) =>
  licences(expression).some((one) => one.split(/\s+AND\s+/i).every((each) => allowed.has(each.trim())));

const faults = [];
let count = 0;
for (const [path, entry] of Object.entries(packages)) {
  if (path === "" || entry.link === true) continue;
  count++;
  const name = entry.name ?? path.replace(/^.*node_modules\//, "");
  if (entry.resolved !== undefined && !entry.resolved.startsWith("https://"))
    faults.push(`${name}: from ${entry.resolved}`);
  if (entry.resolved !== undefined && !/^sha512-/.test(entry.integrity ?? "")) faults.push(`${name}: no sha512 hash`);
  let { license } = entry;
  try {
    license ??= JSON.parse(readFileSync(join(root, path, "package.json"), "utf8")).license;
  } catch {
    // An optional package of another platform is not installed here.
  }
  if (typeof license === "object" && license !== null) license = license.type;
  if (license === undefined ? !read.has(name) && entry.optional !== true : !fits(license) && !read.has(name))
    faults.push(`${name}: licence ${license ?? "not stated"}`);
}
for (const fault of faults) console.log(fault);
console.log(`${faults.length === 0 ? "passed" : "FAILED"}: lock file, ${count} packages, ${faults.length} faults`);

for (const args of [
  ["audit", "--omit=dev"],
  ["audit", "signatures"],
]) {
  const { status, stdout, stderr } = spawnSync("npm", args, {
    cwd: root,
    encoding: "utf8",
    timeout: 120_000,
    shell: process.platform === "win32",
  });
  const text = `${stdout}${stderr}`;
  const unreachable =
    status !== 0 &&
    /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENOAUDIT|E40[0-9]|E50[0-9]|endpoint|not supported|signing keys|network/i.test(
      text,
    );
  const outcome =
    status === 0
      ? "passed"
      : unreachable || status === null
        ? "not run (the registry does not answer this here)"
        : "FAILED";
  console.log(`${outcome}: npm ${args.join(" ")}`);
  if (outcome === "FAILED") {
    console.log(text);
    faults.push(args.join(" "));
  }
}
process.exitCode = faults.length === 0 ? 0 : 1;
