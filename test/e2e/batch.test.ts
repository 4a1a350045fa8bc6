/** 批量审核 in the production build: choosing, checking in workers, deciding, saving and taking up again. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Frame, Locator, Page } from "playwright-core";
import { parseSession } from "../../src/review";
import { openWorkbook } from "../../src/workbook/file";
import { describeInBrowser, openExcel, type OpenExcel } from "../excel-host/browser/harness";
import { smallBook, smallForm } from "../support/small-book";
import { TemporaryFolder } from "../support/temporary-folder";
import { violationsInEveryTheme } from "./support/axe";
import { openSite, visit, type StaticSite } from "./support/browser";
import { buildPane, closedNetwork, root, standard } from "./support/build";

const forms = path.join(root, "test/data/forms");

jest.setTimeout(300_000);

/** The pane once it is there. On a busy machine Excel may answer too late; then the user opens the pane once more. */
async function paneInExcel(excel: OpenExcel): Promise<Frame> {
  for (;;) {
    const tab = excel.pane.getByRole("tab", { name: /更多/ });
    await tab
      .or(excel.pane.getByRole("button", { name: "重试" }))
      .first()
      .waitFor();
    if (await tab.isVisible()) return excel.pane;
    await excel.reloadPane();
  }
}

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
    await page.locator("[role=table][aria-rowcount='2']").waitFor();
    expect(await rows.nth(1).innerText()).toMatch(/妇女技能培训[^]*90\.00%[^]*60\.00[^]*99\.00/);
    expect(errors).toEqual([]);
  });

  test("a decision and its comment are saved with the session and come back with it", async () => {
    const { page } = await checked();
    await page.getByRole("button", { name: "合计有误.xlsx" }).click();
    await page.getByRole("radio", { name: "退回" }).check();
    await page.getByLabel("意见说明").fill("请更正总分");
    await page.getByRole("button", { name: "返回一览表" }).click();
    await page.getByRole("row").filter({ hasText: "合计有误" }).filter({ hasText: "退回" }).waitFor();
    expect(await page.evaluate("document.activeElement?.textContent")).toBe("合计有误.xlsx");
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
    await again.page.locator("[role=table][aria-rowcount='2']").waitFor();
    await again.page.getByRole("button", { name: "合计有误.xlsx" }).click();
    await expect(again.page.getByLabel("意见说明").inputValue()).resolves.toBe("请更正总分");
  });

  test("a file that is no session is refused, and what was there stays", async () => {
    const { page } = await visit(site, "index.html?view=batch");
    await page.locator("[data-batch=session]").setInputFiles(folder.put("x.json", new TextEncoder().encode("{}")));
    await page.getByText(/不是审核进度文件/).waitFor();
    await page.getByText("一次审核多个自评表").waitFor();
  });

  test("a folder dropped anywhere on the page is reviewed, with the files of the folders below it", async () => {
    const { page, errors } = await visit(site, "index.html?view=batch", { viewport: { width: 1280, height: 760 } });
    await page.locator("[data-batch=files]").waitFor({ state: "attached" });
    mkdirSync(path.join(folder.path, "下级"));
    for (const name of ["甲.xlsx", "下级/乙.xlsx"]) folder.put(name, smallBook(smallForm({})));
    const browser = await page.context().newCDPSession(page);
    const data = { items: [], files: [folder.path], dragOperationsMask: 1 };
    // Far below what stands there so far.
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await browser.send("Input.dispatchDragEvent", { type, x: 640, y: 740, data });
    await page.getByText(/共 2 个文件/).waitFor({ timeout: 120_000 });
    for (const name of ["甲.xlsx", "下级/乙.xlsx"]) await page.getByRole("button", { name, exact: true }).waitFor();
    expect(errors).toEqual([]);
  });

  test("stopped, it goes on with what is left", async () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      folder.put(`表${at}.xlsx`, smallBook(smallForm({ fund: [100 + at, 90, 10, null, null] }))),
    );
    const { page } = await visit(site, "index.html?view=batch", { viewport: { width: 1280, height: 760 } });
    await page.locator("[data-batch=files]").setInputFiles(many);
    await page.getByRole("button", { name: "停止" }).click();
    await page.getByText(/已停止：核查了 \d+\/60/).waitFor();
    await page.getByRole("button", { name: "继续核查" }).click();
    await page.getByText(/共 60 个文件/).waitFor({ timeout: 120_000 });

    // To the last row and back to the first, and to the top again when other rows are wanted.
    const table = page.getByRole("table");
    const comesTo = (end: "top" | "bottom") =>
      page.waitForFunction((wanted) => {
        const box = document.querySelector("[role=table]");
        if (box === null || box.scrollHeight < 2 * box.clientHeight) return false;
        return wanted === "top" ? box.scrollTop === 0 : box.scrollHeight - box.scrollTop - box.clientHeight < 2;
      }, end);
    for (const [key, end] of [
      ["End", "bottom"],
      ["Home", "top"],
      ["End", "bottom"],
    ] as const) {
      await table.press(key);
      await comesTo(end);
      // What the figures are stands above them wherever the table is.
      const [heads, box] = [await page.getByRole("columnheader").first().boundingBox(), await table.boundingBox()];
      expect((heads?.y ?? NaN) - (box?.y ?? NaN)).toBeLessThan(20);
      expect((heads?.y ?? NaN) - (box?.y ?? NaN)).toBeGreaterThanOrEqual(0);
    }
    await page.getByLabel("搜索单位、项目或文件").fill("表");
    await comesTo("top");

    // Rolled up: of the long table only what is in sight is built, its end can be reached and every row found.
    await page.getByRole("checkbox", { name: "全选（60）" }).check();
    await page.getByRole("button", { name: "汇总所选" }).click();
    const sites = page.locator("table[aria-rowcount='62']");
    await sites.waitFor({ timeout: 60_000 });
    expect(await sites.locator("tbody tr").count()).toBeLessThan(50);
    await sites.locator("xpath=..").press("End");
    await sites.getByRole("cell", { name: "合计", exact: true }).waitFor();
    expect(await violationsInEveryTheme(page)).toEqual([]);
    await page.getByRole("searchbox", { name: /预算执行/ }).fill("表37.xlsx");
    await page.locator("table[aria-rowcount='2'] tr", { hasText: "表37.xlsx" }).waitFor();
  });

  test("the summary is a workbook that can be read; all at once, with copies that carry the findings", async () => {
    const { page, errors } = await checked();
    const bytes = readFileSync(await saved(page, "审核汇总.xlsx"));
    const book = await openWorkbook(bytes, "审核汇总.xlsx");
    expect((await book.listSheets()).length).toBeGreaterThan(3);

    await page.getByRole("checkbox", { name: "附批注副本" }).check();
    const parts = unzipSync(new Uint8Array(readFileSync(await saved(page, "全部下载（.zip）"))));
    await page.getByText(/已附 \d 份批注副本；另有 \d 个文件没有副本/).waitFor();
    const names = Object.keys(parts);
    expect(names).toEqual(
      expect.arrayContaining([
        "审核汇总.xlsx",
        "审核意见.html",
        "单位一览.csv",
        "审核进度.json",
        "批注副本/合计有误.xlsx",
      ]),
    );
    expect(names).not.toContain("批注副本/坏文件.xlsx");
    const copy = unzipSync(parts["批注副本/合计有误.xlsx"] ?? new Uint8Array());
    expect(Object.keys(copy).filter((name) => name.includes("comments"))).toHaveLength(1);
    const summary = unzipSync(parts["审核汇总.xlsx"] ?? new Uint8Array());
    const links = Object.keys(summary).filter((name) => name.endsWith(".rels"));
    expect(
      links.some((name) => strFromU8(summary[name] ?? new Uint8Array()).includes(encodeURIComponent("批注副本"))),
    ).toBe(true);
    expect(errors).toEqual([]);
  });

  test("a workbook of the review opens in the full view, and the review is still there afterwards", async () => {
    const { page } = await checked();
    await page.getByRole("button", { name: "合计有误.xlsx" }).click();
    await page.getByRole("button", { name: "打开工作簿" }).click();
    await page.getByRole("tab", { name: /更多/ }).click();
    await page.locator("[data-view=batch]").click();
    await page.getByRole("heading", { name: "合计有误.xlsx" }).waitFor();
  });

  test("in Excel a workbook of the review opens as a copy in a window of its own", async () => {
    const distFolder = await buildPane(standard);
    const workbookFile = path.join(forms, "wangcheng-2020.xlsx");
    const excel = await openExcel({ workbookFile, locale: "zh-CN", level: "1.14", distFolder });
    try {
      const { workbook } = excel;
      const pane = await paneInExcel(excel);
      await pane.getByRole("tab", { name: /更多/ }).click();
      await pane.locator("[data-view=batch]").click();
      const bytes = smallBook(smallForm({ total: [100, 60] }));
      const csv = folder.put("表.csv", new TextEncoder().encode("单位,金额\n某局,1"));
      await pane.locator("[data-batch=files]").setInputFiles([folder.put("合计有误.xlsx", bytes), csv]);
      await pane.getByText(/共 2 个文件/).waitFor({ timeout: 120_000 });
      await pane.getByRole("button", { name: "合计有误.xlsx" }).click();
      await pane.getByText(/的副本，原文件不变/).waitFor();
      const open = pane.getByRole("button", { name: "打开工作簿" });
      workbook.faults.cellEditMode(true);
      await open.click();
      await pane.getByText(/“合计有误\.xlsx”没有打开。.*请先按 Enter 或 Esc 结束编辑/).waitFor();
      expect(workbook.openedBeside()).toEqual([]);
      workbook.faults.cellEditMode(false);
      await open.click();
      await pane.getByText(/没有打开/).waitFor({ state: "detached" });
      await pane.locator("button:not([aria-disabled=true])", { hasText: "打开工作簿" }).waitFor();
      expect(workbook.openedBeside().map((opened) => Buffer.from(opened).equals(bytes))).toEqual([true]);
      await pane.getByRole("button", { name: "返回一览表" }).click();
      await pane.getByRole("button", { name: "表.csv" }).click();
      await pane.getByText(/请在 Excel 里打开这个文件/).waitFor();
      expect([excel.refused, excel.unknown]).toEqual([[], []]);
    } finally {
      await excel.close();
    }
  });

  test("decisions that were not saved are not lost by leaving: the browser asks", async () => {
    const { page } = await checked();
    await page.getByRole("button", { name: "合计有误.xlsx" }).click();
    await page.getByRole("radio", { name: "退回" }).check();
    const [asked] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
    expect(asked.type()).toBe("beforeunload");
    await asked.dismiss();
    await page.getByRole("button", { name: "返回一览表" }).click();
    await saved(page, "保存进度");
    await Promise.all([page.waitForEvent("close"), page.close({ runBeforeUnload: true })]);
  });

  /** The forms of three units of one project. */
  const project = (): string[] =>
    ["甲", "乙", "丙"].map((name, at) => {
      const rows = smallForm({ fund: [100, 90 + at, 10, null, null] }).map((row) =>
        row.map((cell) => (cell === "某区妇女联合会" ? `${name}区妇女联合会` : cell)),
      );
      return folder.put(`${name}区.xlsx`, smallBook(rows));
    });

  /** The texts of a table's row. */
  async function texts(row: Locator): Promise<string[]> {
    await row.waitFor({ timeout: 60_000 });
    return row.locator("td").allInnerTexts();
  }

  test.each([350, 1280])("a project's forms rolled up, two of them compared, at %d pixels", async (width) => {
    const { page, errors } = await visit(site, "index.html?view=batch", { viewport: { width, height: 760 } });
    await page.locator("[data-batch=files]").setInputFiles(project());
    await page.getByText(/共 3 个文件/).waitFor({ timeout: 120_000 });
    await page.getByRole("checkbox", { name: "全选（3）" }).check();
    await page.getByRole("button", { name: "汇总所选" }).click();
    await page.getByRole("heading", { name: "多项目点汇总 3 个项目点" }).waitFor({ timeout: 60_000 });
    expect((await texts(page.locator("tr").filter({ hasText: "合计" }))).slice(1, 4)).toEqual(["300", "273", "91.00%"]);
    expect(await violationsInEveryTheme(page)).toEqual([]);
    const bytes = readFileSync(await saved(page, "下载汇总表（.xlsx）"));
    const sheets = await (await openWorkbook(bytes, "汇总表.xlsx")).listSheets();
    expect(sheets.map(({ name }) => name)).toContain("指标汇总");

    await page.getByLabel("其中的汇总表").selectOption("乙区.xlsx");
    await page.getByRole("heading", { name: "多项目点汇总 2 个项目点" }).waitFor({ timeout: 60_000 });
    await page.getByText(/汇总表的全年预算数为 100/).waitFor();

    await page.getByRole("button", { name: "返回一览表" }).press("Escape");
    await page.getByRole("button", { name: "取消选择" }).click();
    for (const name of ["选择甲区.xlsx", "选择丙区.xlsx"]) await page.getByRole("checkbox", { name }).check();
    await page.getByRole("button", { name: "对比所选" }).click();
    const executed = page.locator("tr").filter({ hasText: "全年执行数" });
    expect((await texts(executed)).slice(3, 5)).toEqual(["92", "90"]);
    await page.getByRole("button", { name: "新旧对调" }).click();
    await page
      .locator("tr")
      .filter({ hasText: /全年执行数\s*90\s*92/ })
      .waitFor({ timeout: 60_000 });
    expect(await violationsInEveryTheme(page)).toEqual([]);
    expect(errors).toEqual([]);
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
