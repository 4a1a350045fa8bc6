import { button, practiceBooks, type Prepare } from "./steps";

/** 批量审核 with three workbooks checked. */
export const batchResult: Prepare = async (page) => {
  await page.locator('input[type="file"][multiple]').first().setInputFiles(practiceBooks);
  await page.getByText("practice-3-care-service.xlsx").first().waitFor();
};

export const batchFile: Prepare = async (page, say) => {
  await batchResult(page, say);
  await button(page, "practice-2-department.xlsx").click();
  await page.getByText(say("batch.comment")).waitFor();
};

export const rollUp: Prepare = async (page, say) => {
  await batchResult(page, say);
  await page.getByRole("checkbox", { name: say("batch.joint.chooseAll", { count: 3 }) }).check();
  await button(page, say("batch.joint.rollup")).click();
  await page.getByRole("button", { name: say("batch.joint.save.rollup-book") }).waitFor();
};

export const comparison: Prepare = async (page, say) => {
  await batchResult(page, say);
  for (const file of ["practice-1-skills-training.xlsx", "practice-3-care-service.xlsx"])
    await page.getByRole("checkbox", { name: say("batch.joint.choose", { file }) }).check();
  await button(page, say("batch.joint.compare")).click();
  await button(page, say("batch.joint.swap")).waitFor();
};
