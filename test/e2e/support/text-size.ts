import type { Page } from "playwright-core";

/** All text twice as large and nothing else, as when text alone is enlarged: every size comes from Fluent UI's tokens. */
export async function doubleText(page: Page): Promise<void> {
  await page.locator(".fui-FluentProvider").evaluate((provider) => {
    if (!(provider instanceof HTMLElement)) throw new Error("no element to set sizes on");
    const sizes = getComputedStyle(provider);
    for (const size of ["Base100", "Base200", "Base300", "Base400", "Base500", "Base600", "Hero700", "Hero800"])
      for (const name of [`--fontSize${size}`, `--lineHeight${size}`])
        provider.style.setProperty(name, `${2 * parseFloat(sizes.getPropertyValue(name))}px`);
  });
}
