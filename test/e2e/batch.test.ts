/** 批量审核 in the production build: choosing, checking in workers, deciding, saving and taking up again. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { parseSession } from "../../src/review";
import { openWorkbook } from "../../src/workbook/file";
import { describeInBrowser } from "../excel-host/browser/chromium";
import { smallBook, smallForm } from "../support/small-book";
import { TemporaryFolder } from "../support/temporary-folder";
import { violationsInEveryTheme } from "./support/axe";
import { openSite, visit, type StaticSite } from "./support/browser";
import { buildPane, closedNetwork, root } from "./support/build";

const forms = path.join(root, "test/data/forms");

jest.setTimeout(300_000);

describeInBrowser("批量审核", () => {
  const folder = new TemporaryFolder("batch-");
  let site: StaticSite;
  beforeAll(async () => {
    site = await openSite(await buildPane(closedNetwork));
  });
  afterAll(async () => {
    await site.close();
  });

  /** Published forms, a broken file, and one whose stated total is wrong. */
  function files(): string[] {
    const published = readdirSync(forms)
      .filter((name) => name.endsWith(".xlsx"))
      .slice(0, 5);
    return [
      ...published.map((name) => path.join(forms, name)),
      folder.put("坏文件.xlsx", new TextEncoder().encode("hello")),
      folder.put("合计有误.xlsx", smallBook(smallForm({ total: [100, 60] }))),
    ];
  }

  async function checked(width = 1280): Promise<{ page: Page; errors: readonly string[] }> {
    const { page, errors } = await visit(site, "index.html?view=batch", { viewport: { width, height: 760 } });
    await page.locator("[data-batch=files]").setInputFiles(files());
    await page.getByText(/共 7 个文件/).waitFor({ timeout: 120_000 });
    return { page, errors };
  }

  async function saved(page: Page, button: string): Promise<string> {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button, exact: true }).click(),
    ]);
    return file.path();
  }

  test("each file stands alone, the broken one with its reason, worst first", async () => {
    const { page, errors } = await checked();
    const rows = page.getByRole("row");
    expect(await page.getByRole("table").getAttribute("aria-rowcount")).toBe("8");
    expect(await rows.nth(1).innerText()).toMatch(/坏文件\.xlsx[^]*不是电子表格文件/);
    await page.getByLabel("搜索单位、项目或文件").fill("合计有误");
    await expect(rows.count()).resolves.toBe(2);
    expect(await rows.nth(1).innerText()).toMatch(/妇女技能培训[^]*90\.00%[^]*60\.00[^]*99\.00/);
    expect(errors).toEqual([]);
  });

  test("a decision and its comment are saved with the session and come back with it", async () => {
    const { page } = await checked();
    await page.getByRole("button", { name: "合计有误.xlsx" }).click();
    await page.getByRole("radio", { name: "退回" }).check();
    await page.getByLabel("意见说明").fill("请更正总分");
    await page.getByRole("button", { name: "返回一览表" }).click();
    expect(await page.getByRole("row").filter({ hasText: "合计有误" }).innerText()).toContain("退回");
    const text = readFileSync(await saved(page, "保存进度"), "utf8");
    const parsed = parseSession(text);
    expect(parsed.ok && parsed.session.decisions["合计有误.xlsx"]).toMatchObject({
      state: "returned",
      comment: "请更正总分",
    });

    const again = await visit(site, "index.html?view=batch");
    const session = path.join(folder.path, "进度.json");
    writeFileSync(session, text);
    await again.page.locator("[data-batch=session]").setInputFiles(session);
    await again.page.getByText(/共 7 个文件/).waitFor();
    await again.page.getByLabel("处理意见").selectOption("returned");
    await expect(again.page.getByRole("row").count()).resolves.toBe(2);
    await again.page.getByRole("button", { name: "合计有误.xlsx" }).click();
    await expect(again.page.getByLabel("意见说明").inputValue()).resolves.toBe("请更正总分");
  });

  test("a file that is no session is refused, and what was there stays", async () => {
    const { page } = await visit(site, "index.html?view=batch");
    await page.locator("[data-batch=session]").setInputFiles(folder.put("x.json", new TextEncoder().encode("{}")));
    await page.getByText(/不是审核进度文件/).waitFor();
    await page.getByText("一次审核多个自评表").waitFor();
  });

  test("stopped, it goes on with what is left", async () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      folder.put(`表${at}.xlsx`, smallBook(smallForm({ fund: [100 + at, 90, 10, null, null] }))),
    );
    const { page } = await visit(site, "index.html?view=batch");
    await page.locator("[data-batch=files]").setInputFiles(many);
    await page.getByRole("button", { name: "停止" }).click();
    await page.getByText(/已停止：核查了 \d+\/60/).waitFor();
    await page.getByRole("button", { name: "继续核查" }).click();
    await page.getByText(/共 60 个文件/).waitFor({ timeout: 120_000 });
  });

  test("the summary is a workbook that can be read", async () => {
    const { page } = await checked();
    const bytes = readFileSync(await saved(page, "审核汇总.xlsx"));
    const book = await openWorkbook(bytes, "审核汇总.xlsx");
    expect((await book.listSheets()).length).toBeGreaterThan(3);
  });

  test("a workbook of the review opens in the full view, and the review is still there afterwards", async () => {
    const { page } = await checked();
    await page.getByRole("button", { name: "合计有误.xlsx" }).click();
    await page.getByRole("button", { name: "打开工作簿" }).click();
    await page.getByRole("tab", { name: /更多/ }).click();
    await page.locator("[data-view=batch]").click();
    await page.getByRole("heading", { name: "合计有误.xlsx" }).waitFor();
  });

  test.each([350, 1280])("without accessibility violations at %d pixels: empty, table, one file", async (width) => {
    const { page } = await checked(width);
    expect(await violationsInEveryTheme(page)).toEqual([]);
    await page.getByRole("button", { name: "合计有误.xlsx" }).click();
    expect(await violationsInEveryTheme(page)).toEqual([]);
    const empty = await visit(site, "index.html?view=batch");
    await empty.page.getByText("一次审核多个自评表").waitFor();
    expect(await violationsInEveryTheme(empty.page)).toEqual([]);
  });
});
