import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describeInBrowser, openExcel, type OpenExcel } from "../../excel-host/browser/harness";
import { contractWorkbook } from "../../support/contract-workbook";

const FORM = "自评表";

jest.setTimeout(60_000);

async function open(locale: "zh-CN" | "en-US", officeJs = true): Promise<OpenExcel> {
  const folder = await mkdtemp(path.join(tmpdir(), "excel-host-"));
  const workbookFile = path.join(folder, "合同.xlsx");
  await writeFile(workbookFile, contractWorkbook());
  return openExcel({ workbookFile, locale, level: "1.14", distFolder: "test/data/excel-host/pane", officeJs });
}

const saying = (excel: OpenExcel, id: string, text: RegExp) =>
  excel.pane.locator(`#${id}`).filter({ hasText: text }).waitFor();

describeInBrowser("the emulated Excel on the web with the real Office.js", () => {
  let excel: OpenExcel;
  afterEach(async () => {
    await excel.close();
  });

  test.each(["zh-CN", "en-US"] as const)("starts a pane in %s", async (locale) => {
    excel = await open(locale);
    await saying(excel, "state", new RegExp(`^Excel OfficeOnline ${locale} 自评表,受保护,隐藏表,深隐藏,空表 visit 1$`));
    expect([excel.refused, excel.missing, excel.unknown]).toEqual([[], [], []]);
  });

  test("carries writes, the user's edits, host errors and ribbon commands", async () => {
    excel = await open("zh-CN");
    await saying(excel, "state", /visit 1/);
    await excel.pane.click("#write");
    await saying(excel, "seen", /RangeEdited D3 Local|written/);
    expect(excel.workbook.cell(FORM, "D3")).toMatchObject({
      formula: "=C3/B3",
      value: 280.5 / 324,
      numberFormat: "0.00%",
    });
    excel.workbook.user.type(FORM, "E3", "说明");
    await saying(excel, "seen", /RangeEdited E3 Local/);
    excel.workbook.user.type(FORM, "E4", "他人", "coauthor");
    await saying(excel, "seen", /RangeEdited E4 Remote/);
    excel.workbook.faults.cellEditMode(true);
    await excel.pane.click("#write");
    await saying(excel, "seen", /InvalidOperationInCellEditMode true/);
    await excel.pressRibbonButton("CheckButton", "checkSheet");
    await saying(excel, "seen", /pressed CheckButton/);
  });

  test("keeps document settings when the pane is opened again, and forgets its handlers", async () => {
    excel = await open("zh-CN");
    await saying(excel, "state", /visit 1/);
    expect(excel.settings()).toEqual({ visits: 1 });
    await excel.closePane();
    expect(excel.workbook.listeners()).toEqual([]);
    await excel.reloadPane();
    await saying(excel, "state", /visit 2/);
    expect(excel.workbook.listeners()).toEqual(["changed@Workbook"]);
  });

  test("records and refuses what goes elsewhere, and can do without Office.js", async () => {
    excel = await open("zh-CN", false);
    await excel.pane.evaluate(() => fetch("https://example.com/outside").catch(() => undefined));
    expect(excel.refused).toEqual(["https://example.com/outside"]);
    expect(await excel.pane.locator("#state").textContent()).toBe("loading");
  });
});
