import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { PATIENCE_MS, startChromium } from "../../excel-host/browser/chromium";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

/** A plain static server over a build and a browser to look at it with. */
export interface StaticSite {
  readonly browser: Browser;
  readonly address: string;
  close(): Promise<void>;
}

export async function openSite(folder: string): Promise<StaticSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname === "/" ? "index.html" : decodeURIComponent(pathname.slice(1));
    try {
      const body = readFileSync(path.join(folder, name));
      response.writeHead(200, { "content-type": TYPES[path.extname(name)] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const address = await listen(server);
  const browser = await startChromium();
  return {
    browser,
    address,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const at = server.address();
      resolve(`http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}/`);
    });
  });
}

/** A page that keeps to its own server, and what it said and asked for. */
export interface Visit {
  readonly page: Page;
  /** Addresses outside of the page's own server; refused. */
  readonly refused: readonly string[];
  /** Errors on the console and uncaught ones. */
  readonly errors: readonly string[];
}

export interface VisitOptions extends BrowserContextOptions {
  /** Addresses that are never answered. */
  readonly hanging?: RegExp;
}

export async function visit(
  site: StaticSite,
  where: string,
  { hanging, ...options }: VisitOptions = {},
): Promise<Visit> {
  const context = await site.browser.newContext({ locale: "zh-CN", viewport: { width: 350, height: 720 }, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const refused: string[] = [];
  const errors: string[] = [];
  page.on("console", (line) => line.type() === "error" && errors.push(line.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (hanging?.test(url) === true) return;
    if (url.startsWith(site.address)) return route.continue();
    refused.push(url);
    return route.abort();
  });
  // Not "load": a page that waits for an address that never answers does not get there.
  await page.goto(site.address + where, { waitUntil: "commit" });
  return { page, refused, errors };
}
