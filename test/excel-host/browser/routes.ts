/** Every request of the browser is answered from disk or refused and recorded: no server, no certificate, no network. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { Page, Route } from "playwright-core";
import { HOST_PAGE } from "./host-page";

/** Where the three build flavours find Office.js; the third is a copy beside the page. */
const OFFICE_JS_ADDRESSES = [
  "https://appsforoffice.microsoft.com/lib/1/hosted/",
  "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/",
];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface Routing {
  readonly hostOrigin: string;
  readonly paneOrigin: string;
  /** The path under which the pane's files lie on their server: "/" or "/sub/". */
  readonly panePath: string;
  readonly distFolder: string;
  readonly officeJs: boolean;
  readonly refused: string[];
  /** Files of the pane's own that were asked for and are not in the build. */
  readonly missing: string[];
}

function officeJsFolder(): string {
  const resolve = createRequire(path.join(process.cwd(), "package.json")).resolve;
  return path.join(path.dirname(resolve("@microsoft/office-js/package.json")), "dist");
}

async function fromDisk(route: Route, folder: string, name: string, missing: string[]): Promise<void> {
  const file = path.join(folder, name);
  try {
    if (!file.startsWith(path.resolve(folder))) throw new RangeError("outside the folder");
    await route.fulfill({
      body: await readFile(file),
      contentType: TYPES[path.extname(file)] ?? "application/octet-stream",
    });
  } catch {
    missing.push(name);
    await route.fulfill({ status: 404, body: "" });
  }
}

export async function routeEverything(page: Page, routing: Routing): Promise<void> {
  const { hostOrigin, paneOrigin, panePath, refused, missing } = routing;
  const dist = path.resolve(routing.distFolder);
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const cdn = OFFICE_JS_ADDRESSES.find((address) => url.href.startsWith(address));
    if (url.origin === hostOrigin) return route.fulfill({ body: HOST_PAGE, contentType: "text/html; charset=utf-8" });
    if (cdn !== undefined) {
      if (!routing.officeJs) return route.abort();
      return fromDisk(
        route,
        officeJsFolder(),
        decodeURIComponent(url.pathname.slice(new URL(cdn).pathname.length)),
        missing,
      );
    }
    if (url.origin === paneOrigin && url.pathname.startsWith(panePath)) {
      const name = decodeURIComponent(url.pathname.slice(panePath.length));
      if (!routing.officeJs && /office(\.debug)?\.js$/.test(name)) return route.abort();
      return fromDisk(route, dist, name === "" ? "index.html" : name, missing);
    }
    refused.push(url.href);
    return route.abort();
  });
}
