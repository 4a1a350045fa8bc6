/**
 * Makes pictures from a production build: `npm run screenshots` those of the user guide (docs/images); with `-- --all
 * [FOLDER]` every state in both languages, light, dark and in a contrast theme, at 320, 350 and 500 pixels, to be looked
 * at; with names behind the folder only those states. Needs Chromium, as the browser tests do.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { message, render, type Locale } from "../../src/i18n";
import { openSite, visit, type StaticSite } from "../../test/e2e/support/browser";
import { buildPane, root, standard } from "../../test/e2e/support/build";
import { states, type State } from "./states";

const locales = ["zh-CN", "en"] as const;
/** Longer than any transition. */
const settled = 400;

const themes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

type Shoot = (page: Page) => Promise<void>;

/** Goes to a state once and lets it be taken in as many ways as wanted. */
async function at(site: StaticSite, state: State, locale: Locale, options: BrowserContextOptions, shoot: Shoot) {
  const { page } = await visit(site, state.address, { ...options, locale, reducedMotion: "reduce" });
  try {
    await state.prepare(page, (id, values) => render(locale, message(id, values)));
    await page.mouse.move(0, 0);
    await page.waitForTimeout(settled);
    await shoot(page);
  } catch (error) {
    throw new Error(`${state.name} in ${locale}`, { cause: error });
  } finally {
    await page.context().close();
  }
}

async function guide(site: StaticSite): Promise<void> {
  for (const locale of locales) {
    for (const state of states.filter(({ inGuide }) => inGuide)) {
      const size = state.wide
        ? { viewport: { width: 1200, height: 720 } }
        : { viewport: { width: 350, height: 640 }, deviceScaleFactor: 1.5 };
      const file = path.join(root, "docs/images", `${state.name}.${locale}.png`);
      await at(site, state, locale, size, async (page) => {
        await page.screenshot({ path: file });
      });
    }
  }
}

async function all(site: StaticSite, folder: string, names: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const state of states.filter(({ name }) => names.length === 0 || names.includes(name))) {
    for (const locale of locales) {
      const widths = state.wide ? [1280] : [350, 320, 500];
      await at(site, state, locale, { viewport: { width: widths[0] ?? 0, height: 720 } }, async (page) => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 720 });
          for (const [theme, media] of Object.entries(themes)) {
            await page.emulateMedia(media);
            await page.waitForTimeout(settled / 2);
            await page.screenshot({ path: path.join(folder, `${state.name}.${locale}.${theme}.${width}.png`) });
          }
        }
      });
    }
    console.log(state.name);
  }
}

const [flag, folder = path.join(root, "node_modules/.cache/screenshots"), ...names] = process.argv.slice(2);
const site = await openSite(await buildPane(standard));
try {
  if (flag === "--all") await all(site, folder, names);
  else await guide(site);
} finally {
  await site.close();
}
