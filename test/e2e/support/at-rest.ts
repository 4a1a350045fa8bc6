import type { Page } from "playwright-core";

/** Until the view that was turned to has been loaded and drawn. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector(".fui-Spinner") === null);
}
