/** axe-core in the real browser: every state, in light, dark and forced colours, contrast included. */
import path from "node:path";
import { describeInBrowser } from "../excel-host/browser/chromium";
import { clippedTexts } from "./made-language/in-page";
import { atRest } from "./support/at-rest";
import { violationsInEveryTheme } from "./support/axe";
import { openSite, visit, type StaticSite } from "./support/browser";
import { buildPane, closedNetwork, root } from "./support/build";
import { doubleText } from "./support/text-size";

const SAMPLE = "index.html?open=samples/wangcheng-2020.xlsx";
const form = (name: string): string => path.join(root, "test/data/forms", `${name}.xlsx`);

jest.setTimeout(300_000);

describeInBrowser("without accessibility violations", () => {
  let site: StaticSite;
  beforeAll(async () => {
    site = await openSite(await buildPane(closedNetwork));
  });
  afterAll(() => site.close());

  describe("in every theme", () => {
    it("from the first moment to undo", async () => {
      const { page } = await visit(site, SAMPLE);
      const states: Record<string, readonly string[]> = {};
      const note = async (state: string): Promise<void> => {
        states[state] = await violationsInEveryTheme(page);
      };
      const panel = page.getByRole("tabpanel");
      await page.locator("[data-rule]").first().waitFor();
      await note("welcome");
      await page.getByRole("button", { name: "跳过" }).click();
      await page.locator("[data-rule]").first().click();
      await note("findings, one opened");
      await page.getByRole("button", { name: "忽略……" }).click();
      await page.getByRole("button", { name: "忽略这一条" }).click();
      await note("asked for a reason");
      await page.getByRole("button", { name: "已核实，所填无误" }).click();
      await page.getByRole("button", { name: "忽略这一条" }).click();
      await page.getByRole("region", { name: "核查结果概览" }).getByRole("button", { name: "已忽略 1" }).click();
      await note("filtered");
      await page.getByRole("searchbox").fill("没有这样的话");
      await note("nothing found");
      await page.getByRole("button", { name: "清除筛选" }).click();
      for (const fold of await panel.getByRole("button", { expanded: false }).all()) {
        if ((await fold.getAttribute("data-rule")) === null) await fold.click();
      }
      await panel.locator("summary").first().click();
      await note("everything unfolded");
      await page.getByRole("tab", { name: /指标/ }).click();
      await page.locator("[data-roving]").first().click();
      await note("indicators, one opened");
      await page.getByRole("button", { name: /目标值解读有误/ }).click();
      await note("another reading");
      await page.getByRole("tab", { name: /写回/ }).click();
      await page.getByRole("checkbox").first().waitFor();
      await note("preview");
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
      await page.getByRole("button", { name: "表格", exact: true }).click();
      await page.locator('[role="gridcell"][data-cell="B5"]').click();
      await page.getByRole("button", { name: "核查结果", exact: true }).click();
      await note("a cell chosen");
      await page.locator("[data-cell-card] > button").click();
      await page.locator("[data-cell-card] dl").first().waitFor();
      await note("a cell explained");
      await page.getByRole("button", { name: "标记", exact: true }).click();
      await page.getByRole("button", { name: "更新标记" }).waitFor();
      await note("highlighted");
      await page.getByRole("tab", { name: "更多" }).click();
      await note("more");
      await page.locator("[data-view=settings]").click();
      await page.getByLabel("界面语言").waitFor();
      for (const summary of await panel.locator("summary").all()) await summary.click();
      await note("settings");
      await page.getByRole("button", { name: "返回" }).click();
      await page.locator("[data-view=help]").click();
      await page.getByRole("link", { name: "打开完整的使用说明" }).waitFor();
      await note("help");
      for (const [state, found] of Object.entries(states)) expect({ state, found }).toEqual({ state, found: [] });
      await page.context().close();
    });

    it("before a file is open, when one fails, when it holds no form", async () => {
      const { page } = await visit(site, "index.html?office=failed");
      await page.getByRole("button", { name: "打开示例" }).waitFor();
      expect(await violationsInEveryTheme(page)).toEqual([]);
      const input = page.locator('input[type="file"]');
      await input.setInputFiles({ name: "记录.xlsx", mimeType: "", buffer: Buffer.from("x") });
      await page.getByText("不是电子表格文件").waitFor();
      expect(await violationsInEveryTheme(page)).toEqual([]);
      await input.setInputFiles(form("qingshen-gongzi-2023"));
      await page.getByLabel("工作表").selectOption({ label: "填报说明" });
      await page.getByText("“填报说明”里没有绩效自评表").first().waitFor();
      expect(await violationsInEveryTheme(page)).toEqual([]);
      await page.getByRole("button", { name: "新建自评表" }).click();
      await page.getByLabel("单位名称").waitFor();
      expect(await violationsInEveryTheme(page)).toEqual([]);
      await page.context().close();
    });

    it("on a wide page with the sheet beside the pane, in English", async () => {
      const { page } = await visit(site, SAMPLE, {
        locale: "en-US",
        viewport: { width: 1200, height: 800 },
      });
      await page.locator("[data-rule]").first().click();
      await page.locator("[data-cell]").first().waitFor();
      expect(await violationsInEveryTheme(page)).toEqual([]);
      await page.context().close();
    });
  });

  it.each([
    ["320 pixels", { viewport: { width: 320, height: 640 } }],
    ["text at 200 %", { viewport: { width: 350, height: 640 } }],
  ])("fits %s without scrolling sideways or cutting anything off", async (name, options) => {
    const { page } = await visit(site, SAMPLE, options);
    await page.locator("[data-rule]").first().click();
    if (name !== "320 pixels") await doubleText(page);
    const fits = async (view: string): Promise<void> => {
      await atRest(page);
      expect({ view, cut: await page.evaluate(clippedTexts) }).toEqual({ view, cut: [] });
    };
    for (const tab of [/核查/, /指标/, /写回/, /更多/]) {
      await page.getByRole("tab", { name: tab }).click();
      await fits(tab.source);
    }
    for (const [view, there] of [
      ["settings", page.getByLabel("界面语言")],
      ["help", page.getByRole("link", { name: "打开完整的使用说明" })],
    ] as const) {
      await page.locator(`[data-view=${view}]`).click();
      // The view comes with a script of its own; what it folds away is looked at too.
      await there.waitFor();
      for (const summary of await page.getByRole("tabpanel").locator("summary").all()) await summary.click();
      await fits(view);
      await page.getByRole("button", { name: "返回" }).click();
    }
    // 1280 × 1024 at 400 %: the list has a window of its own instead of the line or two that would be left below the tabs.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.getByRole("tab", { name: /核查/ }).click();
    await fits("low");
    await page.locator("[data-rule]").nth(3).focus();
    const panel = page.getByRole("tabpanel");
    expect(await panel.evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(200);
    await panel.evaluate((element) => {
      element.scrollIntoView({ block: "end" });
    });
    expect(await panel.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.context().close();
  });

  it("has targets for fingers: no button lower than 24 pixels", async () => {
    const { page } = await visit(site, SAMPLE, { hasTouch: true });
    await page.locator("[data-rule]").first().tap();
    for (const tab of [/核查/, /指标/, /写回/, /更多/]) {
      await page.getByRole("tab", { name: tab }).tap();
      await atRest(page);
      const small = await page.locator("button:visible").evaluateAll((buttons) =>
        buttons
          .map((button) => ({ text: button.textContent, box: button.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 24 || box.width < 24)
          .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
      );
      expect(small).toEqual([]);
    }
    await page.context().close();
  });

  it("keeps still for those who wish so", async () => {
    const { page } = await visit(site, SAMPLE, { reducedMotion: "reduce" });
    await page.locator("[data-rule]").first().click();
    const moving = await page.locator("#root *").evaluateAll(
      (elements) =>
        elements.filter((element) => {
          const { animationName, animationDuration, transitionProperty, transitionDuration } =
            getComputedStyle(element);
          const long = (durations: string): boolean => durations.split(",").some((one) => parseFloat(one) > 0.01);
          const changes = transitionProperty !== "none" && parseFloat(transitionDuration) > 0;
          return changes || (animationName !== "none" && long(animationDuration));
        }).length,
    );
    expect(moving).toBe(0);
    await page.context().close();
  });
});
