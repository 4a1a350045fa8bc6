/** axe-core in the real browser: every state, in light, dark and forced colours, contrast included. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describeInBrowser } from "../excel-host/browser/chromium";
import { openSite, visit, type StaticSite } from "./support/browser";
import { buildPane, closedNetwork, root } from "./support/build";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const SAMPLE = "index.html?open=samples/wangcheng-2020.xlsx";
const form = (name: string): string => path.join(root, "test/data/forms", `${name}.xlsx`);

jest.setTimeout(300_000);

const themes: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { forcedColors: "active" },
};

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  // Transitions would be caught half way.
  await page.waitForTimeout(350);
  const found = await page.evaluate<readonly Violation[]>("axe.run(document).then((result) => result.violations)");
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
}

describeInBrowser("without accessibility violations", () => {
  let site: StaticSite;
  beforeAll(async () => {
    site = await openSite(await buildPane(closedNetwork));
  });
  afterAll(() => site.close());

  describe.each(Object.keys(themes))("in the theme %s", (theme) => {
    it("from the first moment to undo", async () => {
      const { page } = await visit(site, SAMPLE, themes[theme]);
      const states: Record<string, readonly string[]> = {};
      const note = async (state: string): Promise<void> => {
        states[state] = await violations(page);
      };
      await page.locator("[data-rule]").first().click();
      await note("findings, one opened");
      for (const summary of await page.locator("[role=tabpanel] summary").all()) await summary.click();
      await note("everything unfolded");
      await page.getByRole("tab", { name: /指标/ }).click();
      await page.locator("[data-roving]").first().click();
      await note("indicators, one opened");
      await page.getByRole("tab", { name: /写回/ }).click();
      await page.getByRole("checkbox").first().waitFor();
      await note("preview, nothing ticked");
      await page.getByRole("button", { name: "全选" }).click();
      await note("preview, all ticked");
      await page.getByRole("button", { name: /^写入/ }).click();
      await page
        .getByText(/已写入/)
        .first()
        .waitFor();
      await note("written");
      await page.getByRole("button", { name: "撤销写入" }).click();
      await page
        .getByText(/恢复原样/)
        .first()
        .waitFor();
      await note("undone");
      await page.getByRole("tab", { name: "帮助" }).click();
      await page.getByLabel("界面语言").waitFor();
      await note("help");
      for (const [state, found] of Object.entries(states)) expect({ state, found }).toEqual({ state, found: [] });
      await page.context().close();
    });

    it("before a file is open, when one fails, when it holds no form", async () => {
      const { page } = await visit(site, "index.html?office=failed", themes[theme]);
      await page.getByRole("button", { name: "打开示例" }).waitFor();
      expect(await violations(page)).toEqual([]);
      const input = page.locator('input[type="file"]');
      await input.setInputFiles({ name: "记录.xlsx", mimeType: "", buffer: Buffer.from("x") });
      await page.getByText("不是电子表格文件").waitFor();
      expect(await violations(page)).toEqual([]);
      await input.setInputFiles(form("qingshen-gongzi-2023"));
      await page.getByLabel("工作表").selectOption({ label: "填报说明" });
      await page.getByText("“填报说明”里没有绩效自评表").first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });

    it("on a wide page with the sheet beside the pane, in English", async () => {
      const { page } = await visit(site, SAMPLE, {
        ...themes[theme],
        locale: "en-US",
        viewport: { width: 1200, height: 800 },
      });
      await page.locator("[data-rule]").first().click();
      await page.locator("[data-cell]").first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });
  });

  it("fits 320 pixels without scrolling sideways", async () => {
    const { page } = await visit(site, SAMPLE, { viewport: { width: 320, height: 640 } });
    await page.locator("[data-rule]").first().click();
    for (const name of [/核查/, /指标/, /写回/, /帮助/]) {
      await page.getByRole("tab", { name }).click();
      await page.waitForTimeout(200);
      const overflow = await page.getByRole("tabpanel").evaluate((panel) => panel.scrollWidth - panel.clientWidth);
      expect({ view: name.source, overflow }).toEqual({ view: name.source, overflow: 0 });
    }
    await page.context().close();
  });
});
