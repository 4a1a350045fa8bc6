/**
 * Makes pictures from a production build: `npx tsx scripts/screenshots/render.ts` those of the user guide (docs/images);
 * with `--all [FOLDER]` every state in both languages, light and dark, at 320, 350 and 500 pixels, to be looked at.
 * Needs Chromium, as the browser tests do.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { openSite, visit, type StaticSite } from "../../test/e2e/support/browser";
import { buildPane, root, standard } from "../../test/e2e/support/build";
import { states, type State } from "./states";

const settled = 400;

async function take(site: StaticSite, state: State, options: BrowserContextOptions, file: string): Promise<void> {
  const { page } = await visit(site, state.address, { ...options, reducedMotion: "reduce" });
  try {
    await state.prepare(page);
    await page.waitForTimeout(settled);
    await page.screenshot({ path: file });
  } catch (error) {
    throw new Error(`${state.name} at ${file}`, { cause: error });
  } finally {
    await page.context().close();
  }
}

async function guide(site: StaticSite): Promise<void> {
  for (const locale of ["zh-CN", "en"]) {
    for (const state of states.filter(({ inGuide }) => inGuide)) {
      const size = state.wide
        ? { viewport: { width: 1200, height: 720 } }
        : { viewport: { width: 350, height: 640 }, deviceScaleFactor: 1.5 };
      await take(site, state, { ...size, locale }, path.join(root, "docs/images", `${state.name}.${locale}.png`));
    }
  }
}

async function all(site: StaticSite, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const locale of ["zh-CN", "en"]) {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const state of states) {
        for (const width of state.wide ? [1200] : [320, 350, 500]) {
          const file = path.join(folder, `${state.name}.${locale}.${colorScheme}.${width}.png`);
          await take(site, state, { viewport: { width, height: 720 }, locale, colorScheme }, file);
        }
      }
    }
  }
}

const [flag, folder = path.join(root, "node_modules/.cache/screenshots")] = process.argv.slice(2);
const site = await openSite(await buildPane(standard));
try {
  if (flag === "--all") await all(site, folder);
  else await guide(site);
} finally {
  await site.close();
}
