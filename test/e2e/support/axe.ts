import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Chromium emulates a light and a dark contrast theme; all four of Windows' come down to the system colours tested there. */
const otherThemes = {
  dark: { colorScheme: "dark" },
  "light contrast": { forcedColors: "active", colorScheme: "light" },
  "dark contrast": { forcedColors: "active", colorScheme: "dark" },
} as const;

/** The rules of axe-core that look at colours; what the others look at is the same in every theme. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** What axe-core has against the page as it stands, contrast included; one line for each place. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Transitions would be caught half way.
  await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "none", colorScheme: "light" });
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  return run(page, {});
}

/** The same in light, and whatever has to do with colours in dark and in both contrast themes too. */
export async function violationsInEveryTheme(page: Page): Promise<readonly string[]> {
  const found = [...(await violations(page))];
  for (const [theme, media] of Object.entries(otherThemes)) {
    await page.emulateMedia({ forcedColors: "none", ...media });
    await settled(page, media.colorScheme);
    const lines = await run(page, { runOnly: COLOUR_RULES });
    found.push(...lines.map((line) => `${theme}: ${line}`));
  }
  await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  await settled(page, "light");
  return found;
}

/** Until the pane has taken up the theme: its text is white in dark ones. */
async function settled(page: Page, theme: "light" | "dark"): Promise<void> {
  await page.waitForFunction((dark) => {
    const provider = document.querySelector(".fui-FluentProvider");
    return (
      provider !== null &&
      (getComputedStyle(provider).getPropertyValue("--colorNeutralForeground1").trim() === "#ffffff") === dark
    );
  }, theme === "dark");
}

async function run(page: Page, options: object): Promise<readonly string[]> {
  // No rule that runs looks into style sheets, which would be fetched once more each time.
  const all = { resultTypes: ["violations"], preload: false, ...options };
  const found = await page.evaluate<readonly Violation[]>(
    `axe.run(document, ${JSON.stringify(all)}).then((result) => result.violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
}
