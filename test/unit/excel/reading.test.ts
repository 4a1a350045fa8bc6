import { render, type Locale } from "../../../src/i18n";
import { WorkbookError } from "../../../src/workbook";
import { openExcel } from "../../../src/workbook/excel";
import { contractWorkbook } from "../../support/contract-workbook";
import { answering, formFile, open, readAll } from "./support";

const FORM = "自评表";

async function failureOf(promise: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookError)) throw new Error(`no WorkbookError: ${String(error)}`);
  return error;
}

describe("reading", () => {
  test("a number in too narrow a column is told as it would show in a wider one", async () => {
    const { excel, port } = await open(contractWorkbook());
    excel.user.narrowColumn(FORM, 3);
    excel.user.narrowColumn(FORM, 2);
    expect(excel.cell(FORM, "C7").text).toBe("####");
    const [form] = await readAll(port);
    expect(form?.texts[6]?.slice(1, 3)).toEqual(["2020年12月31日", "95%"]);
    expect(form?.texts[2]?.slice(1, 3)).toEqual(["324", "280.5"]);
  });

  test("a text of number signs stays what it is", async () => {
    const { excel, port } = await open(contractWorkbook());
    excel.user.type(FORM, "E3", "###");
    const [form] = await readAll(port);
    expect(form?.texts[2]?.[4]).toBe("###");
  });

  test("a text that begins with = is no formula", async () => {
    const { excel, port } = await open(contractWorkbook());
    excel.user.type(FORM, "E3", "'=C3");
    const [form] = await readAll(port);
    expect([form?.values[2]?.[4], form?.formulas[2]?.[4]]).toEqual(["=C3", null]);
  });

  test("whole columns with formatting but no content cost nothing", async () => {
    const { excel, port } = await open(contractWorkbook());
    const [plain] = await readAll(port);
    excel.user.setNumberFormat(FORM, "A5000:B5000", "0.00");
    const [sheet] = await port.listSheets();
    excel.traffic.clear();
    const [form] = await port.read([sheet?.id ?? ""]);
    expect(form).toEqual(plain);
    expect(excel.traffic.trips.map(({ responseBytes }) => responseBytes < 60_000)).toEqual([true]);
  });

  test("a sheet deleted since it was listed is left out", async () => {
    const { excel, port } = await open(contractWorkbook());
    const sheets = await port.listSheets();
    excel.user.deleteSheet("受保护");
    const snapshots = await port.read(sheets.map(({ id }) => id));
    expect(snapshots.map(({ name }) => name)).toEqual([FORM, "隐藏表", "深隐藏", "空表"]);
  });

  test("ten sheets are read in one round trip", async () => {
    const { excel, port } = await open(formFile("wangcheng-2020"));
    for (let index = 2; index <= 10; index++) {
      excel.user.addSheet(`表${index}`);
      excel.user.type(`表${index}`, "A1", "项目支出绩效自评表");
    }
    const sheets = await port.listSheets();
    excel.traffic.clear();
    expect(await port.read(sheets.map(({ id }) => id))).toHaveLength(10);
    expect(excel.traffic.trips).toHaveLength(1);
  });

  test("what the user changed, and hid, is seen at the next reading", async () => {
    const { excel, port } = await open(contractWorkbook());
    await readAll(port);
    excel.user.type(FORM, "C4", 150);
    excel.user.hideRows(FORM, 6);
    excel.user.merge(FORM, "D8:E9");
    const [form] = await readAll(port);
    expect(form?.values[3]).toEqual(["当年财政拨款", 300, 150, 0.5, null, null]);
    expect(form?.hiddenRows).toEqual([5, 6]);
    expect(form?.merges).toContainEqual({ top: 8, left: 4, bottom: 9, right: 5 });
  });
});

describe("a host that does not answer as hoped", () => {
  test.each([
    ["cellEditMode", "host-busy", 60_000],
    ["accessDenied", "host-error", 60_000],
    ["silent", "host-timeout", 100],
  ] as const)("%s is %s, told in a sentence of each language", async (fault, code, timeout) => {
    const { excel, port } = await open(contractWorkbook(), "1.14", { timeout });
    excel.faults[fault](true);
    const error = await failureOf(port.listSheets());
    expect(error.code).toBe(code);
    for (const locale of ["zh-CN", "en"] satisfies Locale[]) {
      const sentence = render(locale, error.text);
      expect(sentence).not.toMatch(/[A-Z][a-z]+[A-Z]|\{|undefined/);
      expect(sentence.length).toBeGreaterThan(10);
    }
    expect((await failureOf(port.select("x", "A1"))).code).toBe(code);
  });

  test("after a time-out the next request works", async () => {
    const { excel, port } = await open(contractWorkbook(), "1.14", { timeout: answering });
    excel.faults.silent(true);
    await failureOf(port.listSheets());
    excel.faults.silent(false);
    expect(await port.listSheets()).toHaveLength(5);
  });

  test("no Excel at all is told as a lost connection", async () => {
    expect((await failureOf(openExcel().listSheets())).code).toBe("host-gone");
  });

  test("an error that Excel has words for is told with them, not with its code", async () => {
    const { excel, port } = await open(contractWorkbook());
    excel.faults.failAt("WorksheetCollection.getActiveWorksheet", 1, "UnsupportedOperation");
    const error = await failureOf(port.listSheets());
    expect(error.code).toBe("host-error");
    expect(render("zh-CN", error.text)).toContain("a fault that the test ordered");
    expect(render("zh-CN", error.text)).not.toContain("UnsupportedOperation");
  });

  test("one cell that is larger than Excel can pass on is told as too large", async () => {
    const { excel, port } = await open(contractWorkbook());
    for (let column = 0; column < 60; column++) {
      for (let row = 0; row < 4; row++)
        excel.user.type(
          "空表",
          `${String.fromCharCode(65 + (column % 26))}${row + 1 + 4 * Math.floor(column / 26)}`,
          "绩".repeat(30_000),
        );
    }
    const sheets = await port.listSheets();
    expect((await failureOf(port.read([sheets[4]?.id ?? ""]))).code).toBe("too-large");
  });
});
