import path from "node:path";
import type { Page } from "playwright-core";
import type { MessageId } from "../../src/i18n";
import { root } from "../../test/e2e/support/build";

/** A text of the pane in the language that is on show. */
export type Say = (id: MessageId, values?: Readonly<Record<string, string | number>>) => string;

/** How to get to a look of the pane, from its address. */
export type Prepare = (page: Page, say: Say) => Promise<void>;

const withoutForm = path.join(root, "test/data/forms/qingshen-gongzi-2023.xlsx");
export const practiceBooks = ["practice-1-skills-training", "practice-2-department", "practice-3-care-service"].map(
  (name) => path.join(root, "samples/practice", `${name}.xlsx`),
);

export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The result, without the welcome, which has a look of its own. */
export const result: Prepare = async (page, say) => {
  await page.locator("[data-rule]").first().waitFor();
  const skip = button(page, say("taskpane.welcome.skip"));
  if (await skip.isVisible()) await skip.click();
};

export const tab =
  (index: number): Prepare =>
  async (page, say) => {
    await result(page, say);
    await page.getByRole("tab").nth(index).click();
    await page.locator("[role=tabpanel] h2").first().waitFor();
  };

export const more =
  (view: string): Prepare =>
  async (page, say) => {
    await result(page, say);
    await page.getByRole("tab").nth(3).click();
    await page.locator(`[data-view=${view}]`).click();
    await page.getByRole("tabpanel").getByRole("heading", { level: 3 }).first().waitFor();
  };

/** The settings with the given part of the profile unfolded and at the top. */
export const settingsPart =
  (index: number): Prepare =>
  async (page, say) => {
    await more("settings")(page, say);
    const summary = page.getByRole("tabpanel").locator("summary").nth(index);
    await summary.click();
    await summary.evaluate((element) => {
      element.scrollIntoView({ block: "start" });
    });
  };

/** Opens an entry of the list and brings it to the top. */
export async function openEntry(page: Page, entry = page.locator("[data-roving]").first()): Promise<void> {
  await entry.click();
  await entry.evaluate((element) => {
    element.scrollIntoView({ block: "start" });
  });
}

export const openFirst: Prepare = async (page, say) => {
  await result(page, say);
  await openEntry(page, page.locator("[data-rule]").first());
};

export const noForm: Prepare = async (page, say) => {
  await page.locator('input[type="file"]').first().setInputFiles(withoutForm);
  // Its first sheet says how to fill in the others, and holds no form itself.
  await button(page, say("taskpane.new.button")).waitFor();
};

export const newForm: Prepare = async (page, say) => {
  await noForm(page, say);
  await button(page, say("taskpane.new.button")).click();
  await page.getByRole("textbox").first().waitFor();
};

export const written: Prepare = async (page, say) => {
  await tab(2)(page, say);
  const count = await page.locator("[data-edit] input:checked").count();
  await button(page, say("taskpane.write.button", { count })).click();
  await button(page, say("taskpane.write.undo")).waitFor();
};

/** The first practice workbook, the given way. */
export const practice =
  (way: "lesson" | "practice"): Prepare =>
  async (page, say) => {
    // The first of the books; above them stands the open form, which has no heading of this level.
    const book = page.locator("section:has(h4)").first();
    await book.getByRole("button", { name: say(`training.way.${way}`), exact: true }).click();
    await page.locator("[data-training-stage] [data-cell]").first().waitFor();
  };

export const revealed: Prepare = async (page, say) => {
  await practice("lesson")(page, say);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowRight");
  await button(page, say("training.reveal")).click();
  await page.getByText(say("training.whatIf"), { exact: true }).click();
};

/** Chooses a cell of the sheet on show and opens what the pane says of it. */
export async function pointAt(page: Page, cell: string): Promise<void> {
  await page.locator(`[role="gridcell"][data-cell="${cell}"]`).click();
  await openCard(page);
}

const openCard = (page: Page): Promise<void> => page.locator("[data-cell-card] > button").click();

/** The same where the sheet has a side of its own. */
export const cellCard: Prepare = async (page, say) => {
  await result(page, say);
  await button(page, say("workbench.side.sheet")).click();
  await page.locator('[role="gridcell"][data-cell="B5"]').click();
  await button(page, say("workbench.side.pane")).click();
  await openCard(page);
};
