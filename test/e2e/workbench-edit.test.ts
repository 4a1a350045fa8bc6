/** The sheet beside the pane: drawn, walked through, edited in place, undone, saved as a copy; nothing asked but the page's own server. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/workbook/file";
import { describeInBrowser } from "../excel-host/browser/chromium";
import { changedParts } from "../support/package-diff";
import { smallBook, smallForm } from "../support/small-book";
import { openSite, visit, type StaticSite, type Visit, type VisitOptions } from "./support/browser";
import { buildPane, closedNetwork } from "./support/build";
import { violationsInEveryTheme } from "./support/axe";

jest.setTimeout(300_000);

const live = smallBook(
  smallForm({
    fund: [100, 90, 10, { formula: "F6/E6", value: 0.9 }, { formula: "ROUND(H6*G6,2)", value: 9 }],
    total: [100, { formula: "I6+SUM(H9:H11)", value: 99 }],
  }),
);
const long = smallBook(
  smallForm({
    indicators: Array.from({ length: 5000 }, (_, at) => [`指标${at + 1}`, "≥30场", "32场", 0.018, 0.018, null]),
  }),
);
const wide = { viewport: { width: 1280, height: 800 } };

describeInBrowser("the sheet beside the pane", () => {
  let site: StaticSite;
  beforeAll(async () => {
    site = await openSite(await buildPane(closedNetwork));
  });
  afterAll(() => site.close());

  async function given(bytes: Uint8Array, name: string, options: VisitOptions): Promise<Visit> {
    const visited = await visit(site, "index.html", options);
    const buffer = Buffer.from(bytes);
    await visited.page.locator('input[type="file"]').first().setInputFiles({ name, mimeType: "", buffer });
    return visited;
  }
  async function opened(bytes: Uint8Array, name = "自评表.xlsx", options: VisitOptions = wide): Promise<Visit> {
    const visited = await given(bytes, name, options);
    await visited.page.locator("[role=grid] [data-cell]").first().waitFor({ state: "attached" });
    return visited;
  }
  const grid = (page: Page) => page.getByRole("grid", { name: "工作表内容" });
  const cell = (page: Page, address: string) => page.locator(`[role="gridcell"][data-cell="${address}"]`);
  const bar = (page: Page) => page.getByRole("textbox", { name: "单元格内容" });

  it("is edited by double click and by keys, formulas and findings follow, undo gives the original back", async () => {
    const { page, refused, errors } = await opened(live);
    await cell(page, "F6").dblclick();
    await page.getByRole("textbox", { name: "编辑 F6" }).fill("80");
    await page.keyboard.press("Enter");
    await page.locator('[data-cell="I6"]', { hasText: "8" }).waitFor();
    expect(await cell(page, "H12").innerText()).toBe("98");
    // The next cell down is now the active one; F2 opens it, Escape leaves it as it was.
    await cell(page, "F9").click();
    await page.keyboard.press("F2");
    await page.keyboard.type("x");
    await page.keyboard.press("Escape");
    expect(await cell(page, "F9").innerText()).toBe("32场");
    // Typing over it replaces it; the pane checks at once.
    await page.keyboard.type("15");
    await page.keyboard.press("Enter");
    await page.locator('[data-rule="actual-contradicts-score"]').first().waitFor();
    expect(await page.getByText("有未保存的修改", { exact: true }).count()).toBe(1);

    const saved = await save(page);
    const copy = await openWorkbook(saved, "copy.xlsx");
    const [sheet] = await copy.read((await copy.listSheets()).map(({ id }) => id));
    expect([sheet?.values[5]?.[5], sheet?.values[8]?.[5], sheet?.values[11]?.[7]]).toEqual([80, 15, 98]);
    expect(sheet?.formulas[11]?.[7]).toBe("=I6+SUM(H9:H11)");
    expect(changedParts(live, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(await page.getByText("有未保存的修改", { exact: true }).count()).toBe(0);

    await grid(page).focus();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await page.locator('[data-cell="H12"]', { hasText: "99" }).waitFor();
    expect(Buffer.from(await save(page)).equals(Buffer.from(live))).toBe(true);
    await page.getByRole("button", { name: "重做修改" }).click();
    await page.locator('[data-cell="H12"]', { hasText: "98" }).waitFor();
    expect([errors, refused]).toEqual([[], []]);
    await page.context().close();
  });

  it("is edited in the bar above it, and says which formulas it cannot compute", async () => {
    const { page } = await opened(live);
    await cell(page, "H12").click();
    expect(await bar(page).inputValue()).toBe("=I6+SUM(H9:H11)");
    await bar(page).fill("=VLOOKUP(1,A1:B9,2)");
    await bar(page).press("Enter");
    await page.getByText("要由表格软件计算").waitFor();
    expect(await cell(page, "H12").innerText()).toBe("99");
    await cell(page, "D9").click();
    await bar(page).fill("举办技能培训场次");
    await bar(page).press("Enter");
    await page.locator('[data-cell="D9"]', { hasText: "举办技能培训场次" }).waitFor();
    await page.context().close();
  });

  it("asks before another file takes the place of unsaved changes, and before the page is left", async () => {
    const { page } = await opened(live);
    await cell(page, "F9").dblclick();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("33场");
    await page.keyboard.press("Enter");
    await page.getByText("有未保存的修改", { exact: true }).waitFor();
    const other = { name: "另一张.xlsx", mimeType: "", buffer: Buffer.from(live) };
    await page.locator('input[type="file"]').first().setInputFiles(other);
    const dialog = page.getByRole("dialog", { name: /有未保存的修改/ });
    await dialog.getByRole("button", { name: "取消" }).click();
    expect(await cell(page, "F9").innerText()).toBe("33场");
    const [asked] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
    expect(asked.type()).toBe("beforeunload");
    await asked.dismiss();
    await page.locator('input[type="file"]').first().setInputFiles(other);
    await dialog.getByRole("button", { name: "不保存，直接打开" }).click();
    await page.getByText("另一张.xlsx", { exact: true }).waitFor();
    await page.locator('[data-cell="F9"]', { hasText: "32场" }).waitFor();
    await page.context().close();
  });

  it("draws merged cells across their area, folds hidden rows, and shows a finding's cell", async () => {
    const { page } = await visit(site, "index.html?open=samples/wangcheng-2020.xlsx", wide);
    const title = cell(page, "A1");
    await title.waitFor();
    const box = await title.boundingBox();
    const pane = await page.getByRole("region", { name: "工作表" }).boundingBox();
    expect(box?.width).toBeGreaterThan(600);
    expect(await title.getAttribute("aria-colspan")).not.toBeNull();
    await page.locator('[data-rule="weight-sum-not-100"]').click();
    const found = await cell(page, "H28").boundingBox();
    expect(found !== null && pane !== null && found.y > pane.y && found.y + found.height <= pane.y + pane.height).toBe(
      true,
    );
    expect(await cell(page, "H28").getAttribute("aria-selected")).toBe("true");
    expect(await cell(page, "H28").getAttribute("data-severity")).toBe("error");
    await page.context().close();
  });

  it("keeps few rows of five thousand in the page, and gets to the last one by key", async () => {
    const { page } = await opened(long);
    expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe("5010");
    expect(await page.locator("[role=rowgroup] > [role=row]").count()).toBeLessThan(120);
    await cell(page, "D9").click();
    await page.keyboard.press("Control+End");
    await page.locator('[data-cell="A5009"]').waitFor();
    expect(await page.locator("[role=rowgroup] > [role=row]").count()).toBeLessThan(120);
    await grid(page).evaluate((element) => {
      element.scrollTop = element.scrollHeight / 2;
    });
    await page.locator('[data-cell="D2500"]').waitFor();
    await page.context().close();
  });

  it("stands alone where there is no room for both, and fits 350 pixels", async () => {
    const { page } = await given(live, "自评表.xlsx", {});
    await page.locator('[role="tab"][id$="indicators"]').click();
    await page.locator("[data-roving]").first().click();
    expect(await grid(page).isVisible()).toBe(false);
    await page.getByRole("button", { name: "表格", exact: true }).click();
    await grid(page).locator('[data-cell][aria-selected="true"]').waitFor();
    // Once drawn it stays as it is, and makes room for the pane again.
    await page.getByRole("button", { name: "核查结果", exact: true }).click();
    await grid(page).waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "表格", exact: true }).click();
    expect(await grid(page).isVisible()).toBe(true);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await violationsInEveryTheme(page)).toEqual([]);
    await page.context().close();
  });

  it("is accessible while a cell is open, in every theme", async () => {
    const { page } = await opened(live, "自评表.xlsx", wide);
    await cell(page, "F9").dblclick();
    expect(await violationsInEveryTheme(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await violationsInEveryTheme(page)).toEqual([]);
    await page.context().close();
  });

  async function save(page: Page): Promise<Uint8Array> {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "另存副本" }).click(),
    ]);
    return new Uint8Array(readFileSync(await download.path()));
  }
});
