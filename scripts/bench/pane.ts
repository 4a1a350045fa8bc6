import { createServer, type Server } from "node:http";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { chromium, type Browser } from "playwright-core";
import { buildPane, standard } from "../../test/e2e/support/build";
import { CHROMIUM_FLAGS, findChromium } from "../../test/excel-host/browser/chromium";
import { median } from "./measure";

export interface PaneFigures {
  readonly chunks: readonly { readonly name: string; readonly bytes: number; readonly brotli: number }[];
  /** The pane's own User Timing entries (docs/performance.md, "Pane"); empty without a browser. */
  readonly times: readonly PaneTime[];
}

export interface PaneTime {
  readonly entry: string;
  /** Median of the visits, in milliseconds of this machine. */
  readonly milliseconds: number;
  /** Against loading an empty page of the same server in turn: median, lowest and highest of the visits. */
  readonly ratio: number;
  readonly spread: readonly [number, number];
}

const visits = 5;
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** The production build's chunks, and how soon the page can be used and shows the sample's result. */
export async function pane(): Promise<PaneFigures> {
  const folder = await buildPane({ ...standard, OFFICE_JS: "local" });
  const names = (await readdir(folder)).filter((name) => /\.(?:js|css)$/.test(name)).sort();
  const chunks = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      return { name, bytes: bytes.length, brotli: brotliCompressSync(bytes).length };
    }),
  );
  return { chunks, times: await times(folder) };
}

async function served(folder: string): Promise<{ readonly server: Server; readonly base: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/empty.html") {
      response.writeHead(200, { "content-type": types[".html"] }).end("<!doctype html><title>.</title><p>.");
      return;
    }
    readFile(join(folder, decodeURIComponent(pathname))).then(
      (body) =>
        response.writeHead(200, { "content-type": types[extname(pathname)] ?? "application/octet-stream" }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  return { server, base: `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}/` };
}

/** The first entry of that name in a new visit, with an empty cache: a mark's moment or a measure's length. */
async function visit(browser: Browser, address: string, entry: string): Promise<number> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 350, height: 720 } });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "load" });
    const found = await page.waitForFunction(
      (name) => {
        const [one] = performance.getEntriesByName(name);
        if (one !== undefined) return one.entryType === "measure" ? one.duration : one.startTime;
        const [navigation] = performance.getEntriesByType("navigation");
        const isDone = navigation instanceof PerformanceNavigationTiming && navigation.loadEventEnd > 0;
        return name === "navigation" && isDone ? navigation.loadEventEnd : null;
      },
      entry,
      { timeout: 120_000 },
    );
    return (await found.jsonValue()) ?? 0;
  } finally {
    await context.close();
  }
}

async function times(folder: string): Promise<readonly PaneTime[]> {
  const executablePath = findChromium();
  if (executablePath === null) return [];
  const { server, base } = await served(folder);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  try {
    const measured: PaneTime[] = [];
    for (const [entry, path] of [
      ["pane.usable", "index.html"],
      ["pane.first-result", "index.html?open=samples/wangcheng-2020.xlsx"],
      ["pane.check", "index.html?open=samples/wangcheng-2020.xlsx"],
    ] as const) {
      const [ours, ratios]: [number[], number[]] = [[], []];
      for (let turn = 0; turn <= visits; turn++) {
        const empty = await visit(browser, `${base}empty.html`, "navigation");
        const one = await visit(browser, base + path, entry);
        if (turn === 0) continue;
        ours.push(one);
        ratios.push(one / empty);
      }
      const spread = [Math.min(...ratios), Math.max(...ratios)] as const;
      measured.push({ entry, milliseconds: median(ours), ratio: median(ratios), spread });
    }
    return measured;
  } finally {
    await browser.close();
    server.close();
  }
}
