/** 培训模式 in the browser, as a trainer uses it: by keys, in large type, and as one learner in a narrow pane. */
import type { Page } from "playwright-core";
import { describeInBrowser } from "../excel-host/browser/chromium";
import { openSite, visit, type StaticSite, type Visit, type VisitOptions } from "./support/browser";
import { buildPane, closedNetwork } from "./support/build";
import { violationsInEveryTheme } from "./support/axe";

jest.setTimeout(300_000);

const wide = { viewport: { width: 1280, height: 800 } };

describeInBrowser("training", () => {
  let site: StaticSite;
  beforeAll(async () => {
    site = await openSite(await buildPane(closedNetwork));
  });
  afterAll(() => site.close());

  async function training(options: VisitOptions = wide): Promise<Visit> {
    const visited = await visit(site, "index.html?open=samples/wangcheng-2020.xlsx&view=training", options);
    await visited.page.getByRole("heading", { name: "练习一：妇女创业技能培训项目" }).waitFor();
    return visited;
  }
  const begin = (page: Page, way: "逐行讲解" | "找错练习") =>
    page.getByRole("region", { name: "练习一" }).getByRole("button", { name: way }).click();
  const stage = (page: Page) => page.locator("[data-training-stage]");
  const cell = (page: Page, address: string) => stage(page).locator(`[data-cell="${address}"]`);
  const step = (page: Page) => page.locator("[data-step]").getAttribute("data-step");

  it("steps by keys, covers the scores, takes guesses, reveals with the reckoning, and keeps a tally", async () => {
    const { page, refused, errors } = await training();
    await begin(page, "逐行讲解");
    await page.locator('[data-step="fund-6"]').waitFor();
    expect(await cell(page, "I6").innerText()).toBe("？");
    expect(await cell(page, "H14").innerText()).toBe("？");
    expect(await cell(page, "F14").innerText()).toBe("304人");
    for (let at = 0; at < 5; at++) await page.keyboard.press("ArrowRight");
    expect(await step(page)).toBe("indicator-14");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowRight");
    const guess = page.getByLabel("猜几分");
    for (const text of ["9.5", "7", "很多"]) {
      await guess.fill(text);
      await guess.press("Enter");
    }
    await page.getByText("没有看懂，请填一个分数").waitFor();
    expect(await page.locator("[data-verdict=open]").count()).toBe(2);
    await page.locator("[data-step]").focus();
    await page.keyboard.press(" ");
    await page.getByText("应得 9.50 分").waitFor();
    expect(await page.locator("[data-verdict]").allInnerTexts()).toEqual(["9.5：猜对了", "7：低了 2.50 分"]);
    expect(await cell(page, "H14").innerText()).toBe("9.5");
    expect(await cell(page, "H13").innerText()).toBe("？");
    const told = await page.getByRole("region", { name: "揭晓" }).innerText();
    expect(told).toMatch(/公式[\s\S]*代入[\s\S]*304/);
    await page.getByText("共 2 次猜测：猜对 1，接近 0，没猜对 1").waitFor();
    expect([errors, refused]).toEqual([[], []]);
    await page.context().close();
  });

  it("moves score, total and grade at once when a number is changed in thought; the sheet stays", async () => {
    const { page } = await training();
    await begin(page, "逐行讲解");
    await page.locator('[data-step="fund-6"]').waitFor();
    for (let at = 0; at < 4; at++) await page.keyboard.press("ArrowRight");
    await page.getByText("假如改一改").click();
    await page.getByLabel("完成值（F13）").fill("0期");
    const result = page.locator("[data-what-if-result]");
    await result.getByText("优 → 良").waitFor();
    expect(await result.innerText()).toContain("98.50 → 88.50");
    expect(await cell(page, "F13").innerText()).toBe("8期");
    await page.getByRole("button", { name: "还原" }).click();
    await result.getByText("优 → 优").waitFor();
    await page.context().close();
  });

  it("finds faults by marking cells, and holds them against the key", async () => {
    const { page } = await training();
    await begin(page, "找错练习");
    await cell(page, "H6").dblclick();
    await cell(page, "F18").click();
    await page.keyboard.press("Enter");
    await cell(page, "D13").click();
    await page.getByRole("button", { name: "圈出 D13", exact: true }).click();
    await page.getByText("已圈出 3 处（共有 5 处错误）").waitFor();
    // The sheet itself gives nothing away.
    expect(await stage(page).locator("[data-severity]").count()).toBe(0);
    await page.getByLabel("F18 是什么问题").selectOption({ label: "没有完成值" });
    await page.getByRole("button", { name: "核对答案" }).click();
    await page.getByText("误圈 1 处").waitFor();
    expect(await page.locator("[data-practice-result]").innerText()).toMatch(/找到 2 处，共 5 处/);
    expect(await page.locator("[data-state=missed]").count()).toBe(0);
    await page.getByRole("button", { name: "公布漏掉的 3 处" }).click();
    expect(await page.locator("[data-state=missed]").count()).toBe(3);
    await page.getByRole("button", { name: "重新练习" }).click();
    await page.getByText("已圈出 0 处").waitFor();
    await page.context().close();
  });

  it("covers the page on a wide screen in type that grows with it, and gives it back on Escape", async () => {
    const { page } = await training({ viewport: { width: 1920, height: 1080 } });
    await begin(page, "逐行讲解");
    await page.locator("[data-step]").waitFor();
    const box = await stage(page).boundingBox();
    expect([box?.x, box?.y, box?.width, box?.height]).toEqual([0, 0, 1920, 1080]);
    const size = await page
      .locator("[data-step]")
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThan(30);
    await page.keyboard.press("Escape");
    await stage(page).waitFor({ state: "detached" });
    expect(await page.getByRole("heading", { name: "练习一：妇女创业技能培训项目" }).isVisible()).toBe(true);
    await page.context().close();
  });

  it("explains the open form too, at 350 pixels, without scrolling sideways", async () => {
    const { page } = await training({});
    await page.getByRole("region", { name: "当前表格" }).getByRole("button", { name: "逐行讲解" }).click();
    await page.locator("[data-step]").waitFor();
    const overflow = await stage(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "揭晓" }).click();
    await page.getByRole("region", { name: "揭晓" }).waitFor();
    await page.getByRole("button", { name: "结束培训" }).click();
    await stage(page).waitFor({ state: "detached" });
    await page.context().close();
  });

  it.each([
    ["a wide page", wide],
    ["a narrow pane", {}],
  ] as const)("is accessible in every state and theme, on %s", async (_, size) => {
    const { page } = await training(size);
    const states: Record<string, readonly string[]> = { start: await violationsInEveryTheme(page) };
    await begin(page, "逐行讲解");
    await page.locator("[data-step]").waitFor();
    states["covered"] = await violationsInEveryTheme(page);
    await page.getByLabel("猜几分").fill("9");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "揭晓" }).click();
    await page.getByText("假如改一改").click();
    await page.locator("[data-what-if] input").first().fill("30");
    await page.locator("[data-what-if-result]").waitFor();
    states["revealed, what if"] = await violationsInEveryTheme(page);
    await page.getByRole("button", { name: "结束培训" }).click();
    await begin(page, "找错练习");
    await cell(page, "H6").dblclick();
    await cell(page, "D13").dblclick();
    states["practice"] = await violationsInEveryTheme(page);
    await page.getByRole("button", { name: "核对答案" }).click();
    await page.getByRole("button", { name: /公布/ }).click();
    states["answers"] = await violationsInEveryTheme(page);
    for (const [state, found] of Object.entries(states)) expect({ state, found }).toEqual({ state, found: [] });
    await page.context().close();
  });
});
