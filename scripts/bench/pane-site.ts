import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { findChromium, startChromium } from "../../test/excel-host/browser/chromium";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** How long a new window of the browser is given to come to rest. */
const WINDOW_MS = 2000;

/** A build behind a plain static server, and a browser to visit it with. */
export interface PaneSite {
  /**
   * A visit with an empty cache: neither files nor compiled code are there from an earlier one. It begins in a window that
   * is open and at rest, as Excel's is: opening one keeps a headless Chromium's own threads busy for a second.
   */
  visit<T>(address: string, look: (page: Page) => Promise<T>, options?: BrowserContextOptions): Promise<T>;
  close(): Promise<void>;
}

/** `empty.html` is a page with nothing in it. null: there is no Chromium on this machine. */
export async function openPaneSite(folder: string): Promise<PaneSite | null> {
  if (findChromium() === null) return null;
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
  const base = `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}/`;
  const browser = await startChromium();
  return {
    async visit(address, look, options = {}) {
      const pane = { locale: "zh-CN", viewport: { width: 350, height: 720 } };
      const context = await browser.newContext({ ...pane, ...options });
      context.setDefaultTimeout(120_000);
      try {
        const page = await context.newPage();
        await page.goto(`${base}empty.html`);
        await page.waitForTimeout(WINDOW_MS);
        await page.goto(base + address, { waitUntil: "load" });
        return await look(page);
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
