import path from "node:path";
import type { Page } from "playwright-core";
import { root } from "../../test/e2e/support/build";

/** One look of the pane: where it is found and how to get there. */
export interface State {
  readonly name: string;
  readonly address: string;
  readonly prepare: (page: Page) => Promise<void>;
  /** On a page that has room for the sheet beside the pane. */
  readonly wide?: true;
  /** Shown in docs/user-guide.md. */
  readonly inGuide?: true;
}

const SAMPLE = "index.html?open=samples/wangcheng-2020.xlsx";
const withoutForm = path.join(root, "test/data/forms/qingshen-gongzi-2023.xlsx");

async function result(page: Page): Promise<void> {
  await page.locator("[data-rule]").first().waitFor();
  // The welcome, which has a picture of its own.
  await page.getByRole("button", { name: /^(跳过|Skip)$/ }).click();
}

async function tab(page: Page, index: number): Promise<void> {
  await result(page);
  await page.getByRole("tab").nth(index).click();
}

async function more(page: Page, view: string): Promise<void> {
  await tab(page, 3);
  await page.locator(`[data-view=${view}]`).click();
  await page.getByRole("tabpanel").getByRole("heading", { level: 2 }).first().waitFor();
}

async function openFirst(page: Page): Promise<void> {
  await result(page);
  const first = page.locator("[data-rule]").first();
  await first.click();
  await first.evaluate((element) => {
    element.scrollIntoView({ block: "start" });
  });
}

async function noForm(page: Page): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(withoutForm);
  // Its first sheet says how to fill in the others, and holds no form itself.
  await page.getByRole("button", { name: /^(新建自评表|New form)$/ }).waitFor();
}

export const states: readonly State[] = [
  { name: "start", address: "index.html", prepare: (page) => page.getByRole("button").first().waitFor() },
  { name: "welcome", address: SAMPLE, prepare: (page) => page.locator("[data-rule]").first().waitFor(), inGuide: true },
  { name: "findings", address: SAMPLE, prepare: result, inGuide: true },
  {
    name: "filtered",
    address: SAMPLE,
    prepare: async (page) => {
      await result(page);
      await page.getByRole("searchbox").fill("5期");
    },
  },
  { name: "why", address: SAMPLE, prepare: openFirst, inGuide: true },
  {
    name: "ignore",
    address: SAMPLE,
    prepare: async (page) => {
      await openFirst(page);
      await page.getByRole("button", { name: /^(忽略……|Ignore…)$/ }).click();
      await page.getByRole("textbox").last().waitFor();
      await page.getByRole("textbox").last().scrollIntoViewIfNeeded();
    },
    inGuide: true,
  },
  { name: "indicators", address: SAMPLE, prepare: (page) => tab(page, 1), inGuide: true },
  {
    name: "reading",
    address: SAMPLE,
    prepare: async (page) => {
      await tab(page, 1);
      const first = page.locator("[data-roving]").first();
      await first.click();
      await first.evaluate((element) => {
        element.scrollIntoView({ block: "start" });
      });
      await page.getByRole("button", { name: /目标值解读有误|Target read wrongly/ }).click();
    },
  },
  { name: "write", address: SAMPLE, prepare: (page) => tab(page, 2), inGuide: true },
  {
    name: "written",
    address: SAMPLE,
    prepare: async (page) => {
      await tab(page, 2);
      await page.getByRole("button", { name: /^(写入|Write) \d/ }).click();
      await page.getByRole("button", { name: /^(撤销写入|Undo the write)$/ }).waitFor();
    },
  },
  { name: "more", address: SAMPLE, prepare: (page) => tab(page, 3) },
  { name: "settings", address: SAMPLE, prepare: (page) => more(page, "settings"), inGuide: true },
  {
    name: "profile",
    address: SAMPLE,
    prepare: async (page) => {
      await more(page, "settings");
      const summary = page.getByRole("tabpanel").locator("summary");
      await summary.click();
      await summary.evaluate((element) => {
        element.scrollIntoView({ block: "start" });
      });
    },
  },
  { name: "help", address: SAMPLE, prepare: (page) => more(page, "help") },
  { name: "training", address: SAMPLE, prepare: (page) => more(page, "training") },
  { name: "batch", address: SAMPLE, prepare: (page) => more(page, "batch") },
  { name: "empty", address: "index.html", prepare: noForm },
  {
    name: "new-form",
    address: "index.html",
    prepare: async (page) => {
      await noForm(page);
      await page.getByRole("button", { name: /^(新建自评表|New form)$/ }).click();
      await page.getByRole("textbox").first().waitFor();
    },
    inGuide: true,
  },
  {
    name: "failure",
    address: "index.html?office=failed",
    prepare: async (page) => {
      const file = { name: "记录.xlsx", mimeType: "", buffer: Buffer.from("x") };
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.getByText("记录.xlsx").first().waitFor();
    },
  },
  {
    name: "browser",
    address: SAMPLE,
    prepare: async (page) => {
      await result(page);
      await page.locator("[data-rule]").first().click();
    },
    wide: true,
    inGuide: true,
  },
];
