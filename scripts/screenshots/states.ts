import { batchFile, batchResult, comparison, rollUp } from "./batch";
import {
  button,
  cellCard,
  more,
  newForm,
  noForm,
  openEntry,
  openFirst,
  pointAt,
  practice,
  practiceBooks,
} from "./steps";
import { result, revealed, settingsPart, tab, written, type Prepare } from "./steps";

/** One look of the pane: where it is found and how to get there. */
export interface State {
  readonly name: string;
  readonly address: string;
  readonly prepare: Prepare;
  /** On a page that has room for the sheet beside the pane, or for a projector. */
  readonly wide?: true;
  /** Mostly texts that the page's workers have put together; they are not loaded as the page's own are. */
  readonly byWorkers?: true;
  /** Shown in docs/user-guide.md. */
  readonly inGuide?: true;
}

const SAMPLE = "index.html?open=samples/wangcheng-2020.xlsx";
const TRAINING = `${SAMPLE}&view=training`;
const BATCH = "index.html?view=batch";

/** Every look that the pane has; the screenshots and the test of the made language walk through all of them. */
export const states: readonly State[] = [
  { name: "start", address: "index.html", prepare: (page) => page.getByRole("button").first().waitFor() },
  { name: "welcome", address: SAMPLE, prepare: (page) => page.locator("[data-rule]").first().waitFor(), inGuide: true },
  { name: "findings", address: SAMPLE, prepare: result, inGuide: true },
  {
    name: "coverage",
    address: SAMPLE,
    prepare: async (page, say) => {
      await result(page, say);
      await page.locator("[role=tabpanel] section summary").first().click();
    },
  },
  {
    name: "filtered",
    address: SAMPLE,
    prepare: async (page, say) => {
      await result(page, say);
      await page.getByRole("searchbox").fill("5期");
    },
  },
  {
    name: "no-match",
    address: SAMPLE,
    prepare: async (page, say) => {
      await result(page, say);
      await page.getByRole("searchbox").fill("没有这样的内容");
    },
  },
  { name: "why", address: SAMPLE, prepare: openFirst, inGuide: true },
  {
    name: "ignore",
    address: SAMPLE,
    prepare: async (page, say) => {
      await openFirst(page, say);
      await button(page, say("taskpane.ignore.button")).click();
      await page.getByRole("textbox").last().waitFor();
      await page.getByRole("textbox").last().scrollIntoViewIfNeeded();
    },
    inGuide: true,
  },
  {
    name: "ignored",
    address: SAMPLE,
    prepare: async (page, say) => {
      await openFirst(page, say);
      await button(page, say("taskpane.ignore.button")).click();
      await button(page, say("taskpane.ignore.usual.template")).click();
      await button(page, say("taskpane.ignore.confirm")).click();
      await button(page, say("taskpane.ignore.confirm")).waitFor({ state: "detached" });
      await page.locator("[role=tabpanel] h2 button").first().click();
      await page.locator("[role=tabpanel] h2 button").first().scrollIntoViewIfNeeded();
    },
  },
  { name: "indicators", address: SAMPLE, prepare: tab(1), inGuide: true },
  {
    name: "reading",
    address: SAMPLE,
    prepare: async (page, say) => {
      await tab(1)(page, say);
      await openEntry(page);
      await button(page, say("taskpane.reading.edit.target")).click();
    },
  },
  { name: "write", address: SAMPLE, prepare: tab(2), inGuide: true },
  { name: "written", address: SAMPLE, prepare: written },
  {
    name: "undone",
    address: SAMPLE,
    prepare: async (page, say) => {
      await written(page, say);
      await button(page, say("taskpane.write.undo")).click();
      await button(page, say("taskpane.write.undo")).waitFor({ state: "detached" });
    },
  },
  {
    name: "leave",
    address: SAMPLE,
    prepare: async (page, say) => {
      await written(page, say);
      await page.locator('input[type="file"]').first().setInputFiles(practiceBooks.slice(0, 1));
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "more",
    address: SAMPLE,
    prepare: async (page, say) => {
      await result(page, say);
      await page.getByRole("tab").nth(3).click();
    },
  },
  { name: "settings", address: SAMPLE, prepare: more("settings"), inGuide: true },
  { name: "profile", address: SAMPLE, prepare: settingsPart(0) },
  { name: "rule-levels", address: SAMPLE, prepare: settingsPart(1) },
  { name: "help", address: SAMPLE, prepare: more("help") },
  { name: "training", address: TRAINING, prepare: (page) => page.locator("h4").last().waitFor() },
  { name: "lesson", address: TRAINING, prepare: revealed },
  {
    name: "practice",
    address: TRAINING,
    prepare: async (page, say) => {
      await practice("practice")(page, say);
      await page.locator('[data-training-stage] [data-cell="H6"]').dblclick();
    },
  },
  {
    name: "batch",
    address: BATCH,
    prepare: (page) => page.locator('input[type="file"]').first().waitFor({ state: "attached" }),
  },
  { name: "batch-result", address: BATCH, prepare: batchResult },
  { name: "batch-file", address: BATCH, prepare: batchFile, byWorkers: true },
  { name: "rollup", address: BATCH, prepare: rollUp, byWorkers: true },
  { name: "comparison", address: BATCH, prepare: comparison, byWorkers: true },
  { name: "empty", address: "index.html", prepare: noForm },
  { name: "new-form", address: "index.html", prepare: newForm, inGuide: true },
  {
    name: "new-form-wrong",
    address: "index.html",
    prepare: async (page, say) => {
      await newForm(page, say);
      await page.getByRole("textbox").nth(2).fill("20");
      await page.getByRole("textbox").nth(3).fill("很多");
    },
  },
  {
    name: "failure",
    address: "index.html?office=failed",
    prepare: async (page) => {
      const file = { name: "记录.xlsx", mimeType: "", buffer: Buffer.from("x") };
      await page.locator('input[type="file"]').first().setInputFiles(file);
      await page.getByText("记录.xlsx").first().waitFor();
    },
  },
  {
    name: "sheet",
    address: SAMPLE,
    prepare: async (page, say) => {
      await result(page, say);
      await button(page, say("workbench.side.sheet")).click();
      await page.locator("[data-cell]").first().waitFor();
    },
  },
  {
    name: "browser",
    address: SAMPLE,
    prepare: async (page, say) => {
      await result(page, say);
      await page.locator("[data-rule]").first().click();
      await page.locator("[data-cell]").first().waitFor();
    },
    wide: true,
    inGuide: true,
  },
  { name: "cell", address: SAMPLE, prepare: cellCard },
  {
    name: "cell-beside",
    address: SAMPLE,
    prepare: async (page, say) => {
      await result(page, say);
      await pointAt(page, "G11");
    },
    wide: true,
    inGuide: true,
  },
  { name: "projector", address: TRAINING, prepare: revealed, wide: true },
];
