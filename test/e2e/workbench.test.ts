/** The page without Excel: a production build on a plain static server, driven as a person would. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/workbook/file";
import { describeInBrowser } from "../excel-host/browser/chromium";
import { openSite, visit, type StaticSite } from "./support/browser";
import { buildPane, closedNetwork, root } from "./support/build";

const SAMPLE = "index.html?open=samples/wangcheng-2020.xlsx";
const bytes = readFileSync(path.join(root, "samples/wangcheng-2020.xlsx"));

jest.setTimeout(300_000);

describeInBrowser("the page in a browser", () => {
  let site: StaticSite;

  beforeAll(async () => {
    site = await openSite(await buildPane(closedNetwork));
  });
  afterAll(() => site.close());

  const findings = (page: Page) => page.locator("[data-rule]");

  it("shows the sample's result at once, asking no address but its own", async () => {
    const { page, refused, errors } = await visit(site, SAMPLE);
    await findings(page).first().waitFor();
    const text = await page.getByRole("tabpanel").innerText();
    expect(text).toContain("核算总分");
    expect(text).toMatch(/90\.00/);
    expect(await page.locator('[data-rule="weight-sum-not-100"]').count()).toBe(1);
    expect(errors).toEqual([]);
    expect(refused).toEqual([]);
    await page.context().close();
  });

  it("opens a finding into why, and the arrow keys walk through the list", async () => {
    const { page } = await visit(site, SAMPLE, { viewport: { width: 1200, height: 800 } });
    const first = findings(page).first();
    await first.focus();
    await page.keyboard.press("Enter");
    expect(await first.getAttribute("aria-expanded")).toBe("true");
    const detail = await first.evaluate((button) => button.parentElement?.innerText);
    expect(detail).toMatch(/处理办法[\s\S]*检查规则[\s\S]*依据/);
    await page.keyboard.press("ArrowDown");
    const second = findings(page).nth(1);
    expect(await second.evaluate((element) => element === document.activeElement)).toBe(true);
    const cell = await second.locator("span").nth(3).innerText();
    const selected = page.locator(`[role="gridcell"][data-cell="${cell}"]`);
    expect(await selected.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
    await page.context().close();
  });

  it("previews, writes what is ticked, saves a copy and takes it back", async () => {
    const { page } = await visit(site, SAMPLE);
    await page.getByRole("tab", { name: /写回/ }).click();
    await page.getByRole("button", { name: "全选" }).click();
    const boxes = page.getByRole("checkbox");
    const count = await boxes.count();
    expect(count).toBeGreaterThan(1);
    const left = (await boxes.first().evaluate((box) => box.closest("[data-edit]")?.textContent ?? "")).slice(0, 3);
    await boxes.first().uncheck();
    await page.getByRole("button", { name: `写入 ${count - 1} 个单元格` }).click();
    await page
      .getByText(`已写入 ${count - 1} 个单元格`)
      .first()
      .waitFor();

    // The button that was pressed is gone; the focus is with its outcome, not lost.
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
    expect(focused).toContain("撤销写入");

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "另存副本" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("wangcheng-2020（核查后）.xlsx");
    const written = await changedCells(new Uint8Array(readFileSync(await download.path())));
    expect(written).toHaveLength(count - 1);
    expect(written).not.toContain(left);

    await page.getByRole("button", { name: "撤销写入" }).click();
    await page
      .getByText(`已撤销，${count - 1} 个单元格恢复原样`)
      .first()
      .waitFor();
    const [again] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "另存副本" }).click(),
    ]);
    expect(readFileSync(await again.path()).equals(bytes)).toBe(true);
    await page.context().close();
  });

  it("takes a file that is chosen, and says what is wrong with one that is no workbook", async () => {
    const { page } = await visit(site, "index.html");
    const input = page.locator('input[type="file"]');
    await input.setInputFiles({ name: "记录.xlsx", mimeType: "", buffer: Buffer.from("not a workbook") });
    await page.getByText("“记录.xlsx”不是电子表格文件").waitFor();
    await input.setInputFiles({ name: "自评表.xlsx", mimeType: "", buffer: bytes });
    await findings(page).first().waitFor();
    expect(await page.getByText("自评表.xlsx", { exact: true }).count()).toBe(1);
    await page.context().close();
  });

  it("works with the network cut after it was loaded", async () => {
    const { page, errors } = await visit(site, "index.html");
    await page.locator('input[type="file"]').setInputFiles({ name: "自评表.xlsx", mimeType: "", buffer: bytes });
    await findings(page).first().waitFor();
    await page.getByRole("tab", { name: /写回/ }).click();
    await page.getByRole("checkbox").first().waitFor();
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "全选" }).click();
    await page.getByRole("button", { name: /^写入 \d+ 个单元格/ }).click();
    await page
      .getByText(/已写入 \d+ 个单元格/)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("is the same page where Office.js finds no Excel around it", async () => {
    const { page, refused } = await visit(site, "taskpane.html");
    await page.getByRole("button", { name: "打开示例" }).click();
    await findings(page).first().waitFor();
    expect(refused).toEqual([]);
    await page.context().close();
  });

  it("says that Office.js does not answer, and works on files", async () => {
    const { page } = await visit(site, "taskpane.html?view=write", { hanging: /officejs\/office\.js/ });
    await page.getByText("在规定时间内没有响应").waitFor();
    await page.getByRole("button", { name: "打开示例" }).click();
    await page.getByRole("checkbox").first().waitFor();
    await page.context().close();
  });

  it.each([
    ["Internet Explorer", "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko"],
    [
      "the first Edge",
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/64.0 Safari/537.36 Edge/17.17134",
    ],
  ])("shows a sentence, not a blank pane, in %s", async (_, userAgent) => {
    const { page } = await visit(site, "taskpane.html", { userAgent });
    await page.getByText("当前 Excel 使用的网页组件过旧").waitFor();
    expect(await page.getByText("is too old for the Self-Evaluation Assistant").isVisible()).toBe(true);
    expect(await page.locator("#root").isVisible()).toBe(false);
    await page.context().close();
  });

  it("shows it as well in a browser without what the page is built on, such as Safari before 15.4", async () => {
    const page = await site.browser.newPage();
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "HTMLDialogElement"));
    await page.goto(`${site.address}index.html`);
    await page.getByText("当前 Excel 使用的网页组件过旧").waitFor();
    expect(await page.locator("#root").isVisible()).toBe(false);
    await page.close();
  });

  it("says when a part of it does not come, and goes on once it does", async () => {
    const { page } = await visit(site, SAMPLE);
    await findings(page).first().waitFor();
    const missing = /\/(?:engine|en)\.\w+\.js$/;
    await page.route(missing, (route) => route.abort());
    await page.getByRole("tab", { name: "更多" }).click();
    await page.locator("[data-view=settings]").click();
    await page.getByLabel("界面语言").selectOption("en");
    await page.getByText("这种语言的文字没有加载下来").waitFor();
    expect(await page.getByRole("tab", { name: "更多" }).isVisible()).toBe(true);
    await page.unroute(missing);
    await page.getByRole("button", { name: "重试" }).click();
    await page.getByRole("tab", { name: "More" }).waitFor();
    // The program itself: there is nothing yet that could say it but the page.
    await page.route(missing, (route) => route.abort());
    await page.reload({ waitUntil: "commit" });
    await page.getByText("绩效自评助手没有加载完整").waitFor();
    expect(await page.getByText("did not load completely").isVisible()).toBe(true);
    expect(await page.locator("#root").isVisible()).toBe(false);
    await page.unroute(missing);
    await page.getByRole("link", { name: "Try again" }).click();
    await findings(page).first().waitFor();
    await page.context().close();
  });

  it("speaks English to those who do, and can be told to", async () => {
    const { page } = await visit(site, SAMPLE, { locale: "en-US" });
    await page.getByRole("tab", { name: "More" }).click();
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByLabel("Language").selectOption("zh-CN");
    await page.getByRole("tab", { name: "更多" }).waitFor();
    await page.reload();
    await page.getByRole("tab", { name: "更多" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
    await page.context().close();
  });
});

/** The addresses whose content differs from the sample's. */
async function changedCells(copy: Uint8Array): Promise<readonly string[]> {
  const [before, after] = await Promise.all([cellsOf(new Uint8Array(bytes)), cellsOf(copy)]);
  const addresses = new Set([...before.keys(), ...after.keys()]);
  return [...addresses].filter((address) => before.get(address) !== after.get(address));
}

async function cellsOf(file: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const port = await openWorkbook(file, "copy.xlsx");
  const sheets = await port.listSheets();
  const snapshots = await port.read(sheets.map(({ id }) => id));
  const cells = new Map<string, string>();
  for (const { top, left, values, formulas } of snapshots) {
    values.forEach((row, r) => {
      row.forEach((value, c) => {
        const formula = formulas[r]?.[c] ?? "";
        if (value !== null || formula !== "")
          cells.set(`${String.fromCharCode(64 + left + c)}${top + r}`, `${String(value)} ${formula}`);
      });
    });
  }
  return cells;
}
