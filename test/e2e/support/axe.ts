import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core has against the page as it stands, contrast included; one line for each place. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  // Transitions would be caught half way.
  await page.waitForTimeout(350);
  const found = await page.evaluate<readonly Violation[]>("axe.run(document).then((result) => result.violations)");
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
}
