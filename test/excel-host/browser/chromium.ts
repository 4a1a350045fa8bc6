import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { DISABLED_FEATURES } from "./features";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The browser to test with: CHROMIUM_PATH, or the first Chromium-like one on this machine, or one that Playwright has
 * downloaded; null when there is none.
 */
export function findChromium(): string | null {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") return named;
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), ...PLACES];
  candidates.push(chromium.executablePath());
  return candidates.find((file) => existsSync(file)) ?? null;
}

export const NO_CHROMIUM =
  "No Chromium found: set CHROMIUM_PATH to a Chromium, Chrome or Edge, or install one (e.g. apt-get install chromium).";

/** As the browser is always started: headless, and with nothing that talks to the network by itself. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${DISABLED_FEATURES.join(",")}`,
];

export async function startChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
}

let shared: Promise<Browser> | null = null;

/** One browser for a whole test file, started when it is first asked for; a context of its own keeps a test by itself. */
export function sharedChromium(): Promise<Browser> {
  shared ??= startChromium();
  return shared;
}

async function closeShared(): Promise<void> {
  const started = shared;
  shared = null;
  await (await started)?.close();
}

/** How long a test waits for what must come, on a machine that does much besides. */
export const PATIENCE_MS = 90_000;

/** `describe` where a browser is there, closing the shared one behind it; otherwise a visibly skipped suite that says what to do. */
export function describeInBrowser(name: string, body: () => void): void {
  if (findChromium() === null) {
    describe.skip(`${name} (${NO_CHROMIUM})`, body);
  } else {
    describe(name, () => {
      afterAll(closeShared);
      body();
    });
  }
}
