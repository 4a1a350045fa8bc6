import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";

/** What is measured: a name, and what a user does until its answer is on the page. */
export interface Action {
  readonly name: string;
  readonly act: (page: Page) => Promise<unknown>;
}

/** The page's own words: it is opened in Chinese. */
const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });
const firstFile = (page: Page): Locator => page.getByRole("row").nth(1).getByRole("button").first();
const isThere = (page: Page): Promise<void> => page.locator("[data-batch=files]").waitFor({ state: "attached" });
/** For changes without a word of their own to wait for. */
const aMoment = (page: Page): Promise<void> => page.waitForTimeout(300);

/** All are checked, and their number is said as a Chinese reader writes it. */
const allChecked = (page: Page, count: number): Promise<void> =>
  page.getByText(`共 ${count.toLocaleString("zh-CN")} 个文件`).waitFor();

/** A file of the folder's size is in the page's hands once it can be stopped. */
const isRunning = (page: Page): Promise<void> => button(page, "停止").waitFor();

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return file.path();
}

async function drop(page: Page, folder: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await browser.send("Input.dispatchDragEvent", { type, x: 640, y: 700, data });
  await isRunning(page);
}

async function scroll(page: Page): Promise<void> {
  const table = page.getByRole("table");
  await table.hover();
  for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, 400);
  for (const key of ["End", "Home"]) {
    await table.press(key);
    await aMoment(page);
  }
}

async function filter(page: Page): Promise<void> {
  for (const outcome of ["errors", "clean", "all"]) {
    await page.getByLabel("核查结果").selectOption(outcome);
    await aMoment(page);
  }
}

async function decide(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "退回" }).check();
  await page.getByLabel("意见说明").pressSequentially("请更正总分");
}

async function rollUp(page: Page): Promise<void> {
  await button(page, "汇总所选").click();
  await page.getByRole("heading", { name: /^多项目点汇总/ }).waitFor();
}

async function openFully(page: Page): Promise<void> {
  await firstFile(page).click();
  await button(page, "打开工作簿").click();
  await page.waitForFunction(() => performance.getEntriesByName("pane.check").length > 0);
}

/** Opening the page itself: what the others are set against. */
export const opening: Action = { name: "open the page", act: async (page) => page.reload().then(() => isThere(page)) };

/** What a reviewer does with the `count` workbooks of a folder, each action on what the ones before have left; `keep` is told where the session is. */
export function walk(folder: string, count: number, keep: (session: string) => void): readonly Action[] {
  const search = (page: Page): Locator => page.getByLabel("搜索单位、项目或文件");
  const back = (page: Page): Promise<void> => button(page, "返回一览表").click();
  return [
    { name: "drop a folder", act: (page) => drop(page, folder) },
    { name: "check the workbooks", act: (page) => allChecked(page, count) },
    { name: "search, letter by letter", act: (page) => search(page).pressSequentially("黄冈", { delay: 60 }) },
    { name: "take the search back", act: (page) => search(page).fill("") },
    { name: "scroll", act: scroll },
    { name: "filter", act: filter },
    { name: "open a file", act: (page) => firstFile(page).click() },
    { name: "the next one", act: (page) => button(page, "下一份").click() },
    { name: "decide and comment", act: decide },
    { name: "back to the table", act: back },
    { name: "tick all", act: (page) => page.getByRole("checkbox", { name: /^全选/ }).check() },
    { name: "roll all up", act: rollUp },
    { name: "the roll-up's workbook", act: (page) => download(page, "下载汇总表（.xlsx）") },
    { name: "back from the roll-up", act: back },
    { name: "save the session", act: (page) => download(page, "保存进度").then(keep) },
    { name: "everything as one .zip", act: (page) => download(page, "全部下载（.zip）") },
    { name: "open a workbook in the full view", act: openFully },
  ];
}

/** On a page that has just been opened. */
export const takeUp = (session: () => string, count: number): Action => ({
  name: "take up a saved session",
  act: async (page) => {
    await page.locator("[data-batch=session]").setInputFiles(session());
    await allChecked(page, count);
  },
});

/** On a page that has just been opened; the browser itself asks for each file's type, see docs/performance.md. */
export const choose = (folder: string): Action => ({
  name: "choose by the browser's dialog",
  act: async (page) => {
    const files = (await readdir(folder)).map((name) => join(folder, name));
    await page.locator("[data-batch=files]").setInputFiles(files);
    await isRunning(page);
    await button(page, "停止").click();
  },
});
