/** The production build inside the emulated Excel on the web, from opening to undo. See test/excel-host/assumptions.md. */
import path from "node:path";
import type { Frame } from "playwright-core";
import { PATIENCE_MS } from "../excel-host/browser/chromium";
import { describeInBrowser, openExcel, type OpenExcel } from "../excel-host/browser/harness";
import { recalculatedAll, spreadsheetProgram, type Uncalculated } from "../support/libreoffice";
import { buildPane, root, standard } from "./support/build";

jest.setTimeout(300_000);

const formFile = (name: string): string => path.join(root, "test/data/forms", `${name}.xlsx`);

interface Case {
  readonly form: string;
  readonly sheet: string;
  /** What the user types, and the rule that then speaks up or the cell that is then proposed for writing. */
  readonly cell: string;
  readonly input: string | number;
  readonly follows: { readonly rule: string } | { readonly edit: string };
}

const cases: readonly Case[] = [
  { form: "wangcheng-2020", sheet: "部门整体自评表", cell: "I28", input: "", follows: { edit: "I28" } },
  { form: "yongde-mingliang-2022", sheet: "Sheet1", cell: "I25", input: "", follows: { edit: "I25" } },
  { form: "putuo-tiyu-2022", sheet: "Sheet1", cell: "H18", input: "", follows: { edit: "H18" } },
  { form: "jinzhai-chagu-2023", sheet: "Sheet1", cell: "H16", input: 999, follows: { rule: "score-exceeds-weight" } },
];

describeInBrowser("the pane in Excel", () => {
  let distFolder = "";
  /** The workbooks as they were written, without results, and what the pane showed of each line. */
  const saved: (Uncalculated & { readonly form: string; readonly written: readonly Line[] })[] = [];
  let excel: OpenExcel;

  beforeAll(async () => {
    distFolder = await buildPane(standard);
  });
  afterEach(async () => {
    await excel.close();
  });

  const open = async (
    form: string,
    more: { paneUrl?: string; officeJs?: boolean; silent?: boolean; locale?: "en-US" } = {},
  ): Promise<void> => {
    excel = await openExcel({ workbookFile: formFile(form), locale: "zh-CN", level: "1.14", distFolder, ...more });
  };

  it.each(cases)("checks, follows, writes and takes back: $form", async ({ form, sheet, cell, input, follows }) => {
    await open(form);
    const { pane, workbook } = excel;
    await settled(pane);
    const first = await findingsOf(pane);
    const beginning = workbook.contents();
    expect(first.length).toBeGreaterThan(0);

    // A click selects the finding's cell and keeps the focus in the list.
    const withCell = pane.locator('[data-rule]:not(:has-text("整表"))').first();
    await withCell.click();
    const address = await addressIn(withCell);
    await until(() => workbook.selection() === address);
    expect(await withCell.evaluate((element) => element === document.activeElement)).toBe(true);

    // The user edits: stale at once, then checked again (how soon is tested with a clock of its own, in the controller's tests).
    const original = workbook.cell(sheet, cell);
    workbook.user.type(sheet, cell, input);
    await pane.getByText("表格已改动，正在重新核查").waitFor();
    await settled(pane);
    if ("rule" in follows) expect(await findingsOf(pane)).toContainEqual(expect.stringContaining(follows.rule));

    // Preview: everything ticked but one line.
    const before = workbook.contents();
    await pane.getByRole("tab", { name: /写回/ }).click();
    await pane.getByRole("button", { name: "全选" }).click();
    const lines = await linesOf(pane);
    if ("edit" in follows) expect(lines.map((line) => line.address)).toContain(follows.edit);
    const [left] = lines.filter((line) => !("edit" in follows) || line.address !== follows.edit);
    await pane
      .locator(`[data-edit="${left?.address ?? ""}"]`)
      .getByRole("checkbox")
      .uncheck();
    await pane.getByRole("button", { name: /^写入 \d+ 个单元格/ }).click();
    await pane
      .getByText(`已写入 ${lines.length - 1} 个单元格`)
      .first()
      .waitFor();

    // The workbook holds what the preview showed, and nothing else has changed.
    const after = workbook.contents();
    const written = lines.filter((line) => line !== left);
    expect(differences(before, after)).toEqual(written.map((line) => `${sheet}!${line.address}`).sort());
    for (const line of written) {
      const look = workbook.cell(sheet, line.address);
      expect(look.fill).toBe(before[`${sheet}!${line.address}`]?.fill ?? null);
      if (line.after.startsWith("=")) expect(look.formula).toBe(line.after);
      else expect(normalised(look.text)).toBe(normalised(line.after));
    }
    await settled(pane);
    expect(await pane.getByText("正在重新核查").count()).toBe(0);

    saved.push({ form, file: await workbook.save({ results: false }), sheet, written });

    await pane.getByRole("button", { name: "撤销写入" }).click();
    await pane.getByText("恢复原样").first().waitFor();
    expect(workbook.contents()).toEqual(before);

    // Back to the very beginning, and the same findings.
    workbook.user.type(
      sheet,
      cell,
      original.formula ?? (typeof original.value === "number" ? original.value : original.text),
    );
    await pane.getByRole("tab", { name: /核查/ }).click();
    await until(async () => JSON.stringify(await findingsOf(pane)) === JSON.stringify(first));
    expect(Object.keys(workbook.contents())).toEqual(Object.keys(beginning));
    expect(excel.refused).toEqual([]);
    expect(excel.missing).toEqual([]);
    expect(excel.unknown).toEqual([]);
    expect(errorsOf(excel)).toEqual([]);
  });

  (spreadsheetProgram === null ? it.skip : it)(
    "writes formulas that give in another program what the pane showed",
    async () => {
      expect(saved.map(({ form }) => form)).toEqual(cases.map(({ form }) => form));
      const calculated = await recalculatedAll(saved);
      for (const [index, { form, written }] of saved.entries())
        for (const { address, result } of written)
          if (result !== null)
            expect([form, address, normalised(String(calculated[index]?.(address)))]).toEqual([
              form,
              address,
              normalised(result),
            ]);
    },
  );

  it("opens with few and small round trips, and selects with one", async () => {
    await open("wangcheng-2020");
    await settled(excel.pane);
    await atRest(excel.pane);
    const { traffic } = excel.workbook;
    expect(traffic.trips.length).toBeLessThanOrEqual(8);
    expect(Math.max(...traffic.trips.map((trip) => trip.responseBytes))).toBeLessThan(100_000);
    traffic.clear();
    await excel.pane.locator("[data-rule]").first().click();
    await until(() => traffic.trips.length > 0);
    await atRest(excel.pane);
    expect(traffic.trips).toHaveLength(1);
  });

  it("the ribbon's 写回 opens the preview, 下一处 walks through the findings", async () => {
    await open("wangcheng-2020", { paneUrl: "https://localhost:3000/taskpane.html?view=write" });
    await excel.pane.getByRole("checkbox").first().waitFor();
    await excel.close();

    await open("wangcheng-2020", { paneUrl: "https://localhost:3000/commands.html" });
    const { workbook } = excel;
    const visited: string[] = [];
    await until(async () => {
      // Before Office.js is ready the host has no one to tell.
      try {
        await excel.pressRibbonButton("SelfEvaluation.Next", "nextFinding");
        return true;
      } catch {
        return false;
      }
    });
    workbook.user.select("部门整体自评表", "A1");
    for (let step = 0; step < 3; step += 1) {
      await excel.pressRibbonButton("SelfEvaluation.Next", "nextFinding");
      visited.push(workbook.selection());
    }
    expect(new Set(visited).size).toBe(3);
    expect(visited).not.toContain("A1");
    expect(excel.refused).toEqual([]);
  });

  it("says so when Excel is being edited, and writes once it is not", async () => {
    await open("yongde-mingliang-2022");
    const { pane, workbook } = excel;
    await settled(pane);
    await pane.getByRole("tab", { name: /写回/ }).click();
    await pane.getByRole("checkbox").first().waitFor();
    const before = workbook.contents();
    workbook.faults.cellEditMode(true);
    await pane.getByRole("button", { name: /^写入 \d+ 个单元格/ }).click();
    await pane.getByText(/编辑/).first().waitFor();
    expect(workbook.contents()).toEqual(before);
    workbook.faults.cellEditMode(false);
    const back = pane.getByRole("button", { name: "返回预览" });
    if ((await back.count()) > 0) await back.click();
    await pane.getByRole("button", { name: /^写入 \d+ 个单元格/ }).click();
    await pane
      .getByText(/已写入 \d+ 个单元格/)
      .first()
      .waitFor();
  });

  it("leaves nothing half done when Excel fails in the middle of a write", async () => {
    await open("yongde-mingliang-2022");
    const { pane, workbook } = excel;
    await settled(pane);
    await pane.getByRole("tab", { name: /写回/ }).click();
    await pane.getByRole("button", { name: "全选" }).click();
    const before = workbook.contents();
    workbook.faults.failAt("Range.formulas=", 2, "GeneralException");
    await pane.getByRole("button", { name: /^写入 \d+ 个单元格/ }).click();
    await pane.getByText("没有写入任何内容").first().waitFor();
    expect(workbook.contents()).toEqual(before);
  });

  it("finds its way after it was closed and opened again", async () => {
    await open("wangcheng-2020");
    await settled(excel.pane);
    const first = await findingsOf(excel.pane);
    const pane = await excel.reloadPane();
    await settled(pane);
    expect(await findingsOf(pane)).toEqual(first);
    expect(excel.workbook.listeners().length).toBeGreaterThan(0);
    await excel.closePane();
    expect(excel.workbook.listeners()).toEqual([]);
  });

  it("takes a write back after the pane was reloaded", async () => {
    await open("yongde-mingliang-2022");
    const { workbook } = excel;
    await settled(excel.pane);
    await excel.pane.getByRole("tab", { name: /写回/ }).click();
    await excel.pane.getByRole("button", { name: "全选" }).click();
    const before = workbook.contents();
    await excel.pane.getByRole("button", { name: /^写入 \d+ 个单元格/ }).click();
    await excel.pane
      .getByText(/已写入 \d+ 个单元格/)
      .first()
      .waitFor();
    expect(workbook.contents()).not.toEqual(before);
    const pane = await excel.reloadPane();
    await settled(pane);
    await pane.getByRole("tab", { name: /写回/ }).click();
    await pane.getByRole("button", { name: "撤销写入" }).click();
    await pane.getByText("恢复原样").first().waitFor();
    expect(workbook.contents()).toEqual(before);
  });

  it("goes along when the user turns to another sheet, and offers to while a preview is open", async () => {
    await open("qingshen-gongzi-2023");
    const { pane, workbook } = excel;
    const shown = () => pane.getByRole("combobox").first().locator("option:checked").textContent();
    workbook.user.activate("自评表");
    await until(async () => (await shown())?.includes("自评表") === true);
    await settled(pane);
    workbook.user.activate("填报说明");
    await until(async () => (await shown())?.includes("填报说明") === true);
    workbook.user.activate("自评表");
    await until(async () => (await shown())?.includes("自评表") === true);
    await atRest(pane);
    await pane.getByRole("tab", { name: /写回/ }).click();
    await pane.getByRole("checkbox").first().waitFor();
    workbook.user.activate("填报说明");
    await pane.getByText("您已切换到工作表“填报说明”").first().waitFor();
    expect(await shown()).toContain("自评表");
    await pane.getByRole("button", { name: "切换到该表" }).click();
    await until(async () => (await shown())?.includes("填报说明") === true);
    expect(excel.unknown).toEqual([]);
  });

  it("tells what it makes of the cell that the user chooses, without asking Excel for anything", async () => {
    await open("wangcheng-2020");
    const { pane, workbook } = excel;
    await settled(pane);
    workbook.user.select("部门整体自评表", "I12");
    const card = pane.locator("[data-cell-card]");
    await card.waitFor();
    expect(await card.innerText()).toMatch(/I12[^]*得分 · [^]*已完成，记满分 6\.00/);
    await pane.locator("[data-rule]").first().click();
    await card.waitFor({ state: "detached" });
    expect(excel.unknown).toEqual([]);
  });

  it("tells which other sheet holds the form, and turns to it", async () => {
    await open("qingshen-gongzi-2023");
    excel.workbook.user.activate("填报说明");
    const pane = await excel.reloadPane();
    await pane.getByText("“填报说明”里没有绩效自评表").first().waitFor();
    await pane.getByRole("button", { name: "自评表", exact: true }).click();
    await pane.locator("[data-rule]").first().waitFor();
  });

  it("speaks the language of Excel", async () => {
    await open("wangcheng-2020", { locale: "en-US" });
    await excel.pane.getByRole("tab", { name: /Check \d+/ }).waitFor();
    expect(await excel.pane.evaluate(() => document.documentElement.lang)).toBe("en");
  });

  it("turns to an Excel that answers late, unless the user has begun with something else", async () => {
    const unanswered = "在规定时间内没有响应";
    await open("yongde-mingliang-2022", { silent: true });
    await excel.pane.getByText(unanswered).waitFor();
    excel.answer();
    await settled(excel.pane);
    expect(await excel.pane.getByText(unanswered).count()).toBe(0);
    await excel.close();

    await open("yongde-mingliang-2022", { silent: true });
    await excel.pane.getByText(unanswered).waitFor();
    await excel.pane.getByRole("button", { name: "打开示例" }).click();
    excel.answer();
    await excel.pane.waitForFunction(() => Office.onReady().then(() => true));
    await excel.pane.locator("[data-rule]").first().waitFor();
    expect(await excel.pane.getByRole("button", { name: "打开其他文件" }).count()).toBe(1);
    expect(excel.workbook.listeners()).toEqual([]);
  });

  it("offers the file mode when Office.js cannot be loaded", async () => {
    await open("wangcheng-2020", { officeJs: false });
    await until(() => excel.page.frames().some((frame) => frame.url().includes("index.html")));
    const pane = excel.page.frames().find((frame) => frame.url().includes("index.html"));
    await pane?.getByText("无法加载").waitFor();
    expect(await pane?.getByRole("button", { name: "选择文件" }).count()).toBe(1);
  });
});

/** Waits until the result of a check is there and nothing is stale. */
async function settled(pane: Frame): Promise<void> {
  await pane.locator('[role="tabpanel"]').waitFor();
  await pane.waitForFunction(
    () =>
      document.querySelector("[data-rule], [data-edit], [role=tabpanel] button") !== null &&
      document.querySelector("[data-stale]") === null,
  );
}

/** Waits until the pane asks nothing more of Excel. */
async function atRest(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "重新核查" }).waitFor();
}

function findingsOf(pane: Frame): Promise<readonly string[]> {
  return pane
    .locator("[data-rule]")
    .evaluateAll((elements) =>
      elements.map((element) => `${element.getAttribute("data-rule") ?? ""} ${element.textContent}`),
    );
}

async function addressIn(entry: ReturnType<Frame["locator"]>): Promise<string> {
  const text = await entry.innerText();
  const address = /\n([A-Z]{1,3}\d+)/.exec(text)?.[1];
  if (address === undefined) throw new Error(`no cell in ${text}`);
  return address;
}

interface Line {
  readonly address: string;
  readonly after: string;
  /** Of a formula, the result that the pane shows with it. */
  readonly result: string | null;
}

/** The preview's lines as they are shown. */
function linesOf(pane: Frame): Promise<readonly Line[]> {
  return pane.locator("[data-edit]").evaluateAll((elements) =>
    elements.map((element) => ({
      address: element.getAttribute("data-edit") ?? "",
      after: element.querySelector("dd:last-of-type")?.firstChild?.textContent ?? "",
      result: /-?[\d.,]+%?/.exec(element.querySelector("dd:last-of-type span")?.textContent ?? "")?.[0] ?? null,
    })),
  );
}

function differences(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): readonly string[] {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key])).sort();
}

/** 9.00 in the cell is 9 in the preview, 95% is 0.95. */
function normalised(text: string): string {
  const number = Number(text.replace(/[,%]/g, "")) / (text.endsWith("%") ? 100 : 1);
  return text.trim() !== "" && Number.isFinite(number) ? String(number) : text;
}

/**
 * Errors of the add-in's own. Office.js parses its empty token as XML; the error page that Chromium makes of it has
 * style attributes, in a document that is never shown, and the content security policy reports them.
 */
function errorsOf({ consoleLines }: OpenExcel): readonly string[] {
  return consoleLines.filter((line) => /^(?:error|pageerror)/.test(line) && !line.includes("Applying inline style"));
}

async function until(holds: () => boolean | Promise<boolean>, patience = PATIENCE_MS): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error("it did not happen in time");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
