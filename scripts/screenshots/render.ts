/**
 * Makes the pictures of docs/user-guide.md from a production build on the sample: `npx tsx scripts/screenshots/render.ts`.
 * Needs Chromium, as the browser tests do.
 */
import path from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { openSite, visit } from "../../test/e2e/support/browser";
import { buildPane, root, standard } from "../../test/e2e/support/build";

const SAMPLE = "index.html?open=samples/wangcheng-2020.xlsx";
const narrow: BrowserContextOptions = { viewport: { width: 350, height: 640 }, deviceScaleFactor: 1.5 };
const wide: BrowserContextOptions = { viewport: { width: 1200, height: 720 } };

interface Picture {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly prepare?: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: "findings", options: narrow },
  {
    name: "why",
    options: narrow,
    prepare: async (page) => {
      const first = page.locator("[data-rule]").first();
      await first.click();
      await first.evaluate((element) => {
        element.scrollIntoView({ block: "start" });
      });
    },
  },
  { name: "indicators", options: narrow, prepare: (page) => page.getByRole("tab").nth(1).click() },
  { name: "write", options: narrow, prepare: (page) => page.getByRole("tab").nth(2).click() },
  { name: "browser", options: wide, prepare: (page) => page.locator("[data-rule]").first().click() },
];

const site = await openSite(await buildPane(standard));
try {
  for (const locale of ["zh-CN", "en"]) {
    for (const { name, options, prepare } of pictures) {
      const { page } = await visit(site, SAMPLE, { ...options, locale, reducedMotion: "reduce" });
      await page.locator("[data-rule]").first().waitFor();
      await prepare?.(page);
      await page.waitForTimeout(400);
      await page.screenshot({ path: path.join(root, "docs/images", `${name}.${locale}.png`) });
      await page.context().close();
    }
  }
} finally {
  await site.close();
}
