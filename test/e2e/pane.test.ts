/** What a user does with a result, in the real browser on the production build. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/workbook/file";
import { describeInBrowser } from "../excel-host/browser/chromium";
import { openSite, visit, type StaticSite } from "./support/browser";
import { buildPane, closedNetwork, root } from "./support/build";
import { longForm } from "./support/long-form";

const SAMPLE = "index.html?open=samples/wangcheng-2020.xlsx";

jest.setTimeout(300_000);

describeInBrowser("the pane", () => {
  let site: StaticSite;
  beforeAll(async () => {
    site = await openSite(await buildPane(closedNetwork));
  });
  afterAll(() => site.close());

  const findings = (page: Page) => page.locator("[data-rule]");

  it("welcomes once, above a result that is there already", async () => {
    const { page } = await visit(site, SAMPLE);
    await findings(page).first().waitFor();
    await page.getByText("结果已经在下面了").waitFor();
    await page.getByRole("button", { name: "下一条" }).click();
    await page.getByRole("button", { name: "下一条" }).click();
    await page.getByRole("button", { name: "开始使用" }).click();
    await page.reload();
    await findings(page).first().waitFor();
    expect(await page.getByRole("region", { name: "欢迎" }).count()).toBe(0);
    await page.context().close();
  });

  it("searches and filters, and says how much is shown", async () => {
    const { page } = await visit(site, SAMPLE);
    await findings(page).first().waitFor();
    const all = await findings(page).count();
    await page.getByRole("searchbox").fill("H28");
    await page.getByText(/^显示 \d+ 条/).waitFor();
    expect(await findings(page).count()).toBeLessThan(all);
    expect(await findings(page).first().getAttribute("data-rule")).toBe("weight-sum-not-100");
    await page.getByRole("searchbox").press("Escape");
    await page.getByRole("button", { name: /^错误 1/ }).click();
    expect(await findings(page).count()).toBe(1);
    await page.context().close();
  });

  it("ignores a finding for a reason that goes with the copy, and counts it again", async () => {
    const { page } = await visit(site, SAMPLE);
    await findings(page).first().click();
    await page.getByRole("button", { name: "忽略……" }).click();
    await page.getByRole("button", { name: "忽略这一条" }).click();
    await page.getByText("请写明理由").waitFor();
    await page.getByRole("textbox", { name: "忽略的理由" }).fill("表样由市局统一规定");
    await page.getByRole("button", { name: "忽略这一条" }).click();
    await page.getByRole("region", { name: "核查结果概览" }).getByRole("button", { name: "已忽略 1" }).waitFor();
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("data-rule") ?? "lost");
    expect(focused).not.toBe("lost");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "另存副本" }).click(),
    ]);
    const copy = await openWorkbook(new Uint8Array(readFileSync(await download.path())), "copy.xlsx");
    expect(await copy.readRecord()).toContain("表样由市局统一规定");
    await page.getByRole("region", { name: "核查结果概览" }).getByRole("button", { name: "已忽略 1" }).click();
    // It was open when it was ignored, and still is.
    await page.getByRole("button", { name: "取消忽略" }).click();
    await page.getByRole("button", { name: /^错误 1/ }).waitFor();
    await page.context().close();
  });

  it("makes a new form on a sheet of its own and checks it at once", async () => {
    const { page } = await visit(site, "index.html");
    const file = path.join(root, "test/data/forms/qingshen-gongzi-2023.xlsx");
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole("combobox", { name: "工作表" }).selectOption({ label: "填报说明" });
    await page.getByRole("button", { name: "新建自评表" }).click();
    await page.getByLabel("单位名称").fill("市妇女联合会");
    await page.getByLabel("项目名称").fill("妇女儿童关爱项目");
    await page.getByRole("button", { name: "新建", exact: true }).click();
    await page.getByRole("region", { name: "核查结果概览" }).waitFor();
    const label = await page.getByRole("combobox", { name: "工作表" }).evaluate((select) => {
      return select instanceof HTMLSelectElement ? (select.selectedOptions[0]?.textContent ?? "") : "";
    });
    expect(label).toContain("自评表");
    await page.context().close();
  });

  it("opens the guide and a rule's page beside it, without any other address", async () => {
    const { page, refused } = await visit(site, SAMPLE);
    await findings(page).first().click();
    const [rule] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: "规则说明" }).click(),
    ]);
    await rule.getByRole("heading", { level: 1 }).waitFor();
    expect(await rule.getByRole("heading", { level: 1 }).innerText()).toBe("分值合计不等于100");
    await rule.close();
    await page.getByRole("tab", { name: "更多" }).click();
    await page.locator("[data-view=help]").click();
    const [guide] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: "打开完整的使用说明" }).click(),
    ]);
    expect(await guide.getByRole("heading", { level: 1 }).innerText()).toBe("使用说明");
    const broken = await guide
      .locator("img")
      .evaluateAll(
        (images) => images.filter((image) => image instanceof HTMLImageElement && !image.naturalWidth).length,
      );
    expect(broken).toBe(0);
    expect(refused).toEqual([]);
    await page.context().close();
  });

  it("takes a form of 5,000 rows with few elements, and the arrow keys still reach the end", async () => {
    const { page, errors } = await visit(site, "index.html");
    const buffer = Buffer.from(await longForm(5000));
    await page.locator('input[type="file"]').setInputFiles({ name: "长表.xlsx", mimeType: "", buffer });
    await page.getByRole("tab", { name: /指标/ }).click({ timeout: 120_000 });
    const entries = page.locator("[data-roving]");
    await entries.first().waitFor();
    expect(await entries.count()).toBeLessThan(60);
    await entries.first().focus();
    await page.keyboard.press("End");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-roving") !== null);
    const last = await page.evaluate(() => Number(document.activeElement?.getAttribute("data-roving")));
    expect(last).toBeGreaterThanOrEqual(5000);
    await page.keyboard.press("ArrowUp");
    await page.waitForFunction(
      (before) => Number(document.activeElement?.getAttribute("data-roving")) === before - 1,
      last,
    );
    expect(await entries.count()).toBeLessThan(60);
    // What could be written are hundreds of lines: the scores that are missing.
    await page.getByRole("tab", { name: /写回/ }).click();
    const lines = page.locator("[data-edit]");
    await lines.first().waitFor();
    expect(await lines.count()).toBeLessThan(60);
    await page.getByRole("tabpanel").evaluate((panel) => {
      panel.scrollTop = panel.scrollHeight / 2;
    });
    await page.waitForFunction(() => {
      const address = document.querySelector("[data-edit]")?.getAttribute("data-edit") ?? "G0";
      return Number(address.slice(1)) > 1000;
    });
    expect(await lines.count()).toBeLessThan(60);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
