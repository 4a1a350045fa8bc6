import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

export const root = path.join(import.meta.dirname, "../../..");

/** One way to build for production. */
export interface Flavour {
  readonly OFFICE_JS: "cdn" | "cdn-cn" | "local";
  readonly ADDIN_URL: string;
}

/** What the manifest in the tree says, with Office.js from Microsoft's network. */
export const standard: Flavour = { OFFICE_JS: "cdn", ADDIN_URL: "https://localhost:3000/" };
/** For a closed network: everything from one's own server. */
export const closedNetwork: Flavour = { OFFICE_JS: "local", ADDIN_URL: "https://pingjia.example.gov.cn/" };

const INPUTS = [
  "src",
  "docs",
  "scripts/guide",
  "assets",
  "samples",
  "manifest.xml",
  "webpack.config.js",
  "package.json",
  "package-lock.json",
];
const PATIENCE_MS = 240_000;

/**
 * The production build as a folder, made by `npm run build` unless one of the same sources is there already. Test files
 * run at the same time: the first builds, the others wait.
 */
export async function buildPane(flavour: Flavour): Promise<string> {
  const fingerprint = fingerprintOf(flavour);
  const folder = `node_modules/.cache/pane-${fingerprint}`;
  const done = path.join(root, folder, ".complete");
  const lock = path.join(root, `${folder}.lock`);
  mkdirSync(path.dirname(lock), { recursive: true });
  const deadline = Date.now() + PATIENCE_MS;
  while (!existsSync(done)) {
    if (!acquire(lock)) {
      if (Date.now() > deadline) throw new Error(`another build holds ${lock} for too long`);
      await new Promise((resolve) => setTimeout(resolve, 500));
      continue;
    }
    try {
      if (!existsSync(done)) build(folder, flavour);
      writeFileSync(done, "");
    } finally {
      rmSync(lock, { force: true });
    }
  }
  return path.join(root, folder);
}

function build(folder: string, flavour: Flavour): void {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...flavour, OUTPUT: folder, NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}\n${stderr}`);
}

/** A lock names the process that holds it, so that one left behind by a run that was killed holds nobody up. */
function acquire(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (isLeftBehind(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isLeftBehind(lock: string): boolean {
  const holder = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : 0;
  if (holder === 0) return false; // just let go, or just taken and not yet signed
  try {
    return !process.kill(holder, 0);
  } catch {
    return true;
  }
}

function fingerprintOf(flavour: Flavour): string {
  const hash = createHash("sha256").update(JSON.stringify(flavour));
  for (const input of INPUTS)
    for (const file of filesOf(input)) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest("hex").slice(0, 16);
}

function filesOf(name: string): readonly string[] {
  const full = path.join(root, name);
  if (statSync(full).isFile()) return [name];
  return readdirSync(full, { recursive: true, encoding: "utf8" })
    .map((file) => path.join(name, file))
    .filter((file) => statSync(path.join(root, file)).isFile())
    .sort();
}
