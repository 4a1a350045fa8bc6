import { contractWorkbook } from "../../support/contract-workbook";
import { Emulator } from "../../excel-host/emulator";
import { loadClient, type ExcelClient } from "../../excel-host/node/client";
import type { ExcelApiLevel } from "../../excel-host/host";

const FORM = "自评表";

async function start(level: ExcelApiLevel = "1.14"): Promise<{ excel: Emulator; client: ExcelClient }> {
  const excel = await Emulator.open(contractWorkbook(), level);
  return { excel, client: loadClient(excel) };
}

/** Runs one batch of public Office.js; the failure's code, or null. */
async function codeOf(client: ExcelClient, batch: (context: Excel.RequestContext) => void): Promise<string | null> {
  try {
    const context = new client.Excel.RequestContext();
    batch(context);
    await context.sync();
    return null;
  } catch (error) {
    return error instanceof client.OfficeExtension.Error ? error.code : `not Office's: ${String(error)}`;
  }
}

describe("the emulated Excel is honest", () => {
  test("what it does not know it refuses aloud", async () => {
    const { client } = await start();
    const context = new client.Excel.RequestContext();
    context.workbook.worksheets.getItem(FORM).charts.load("count");
    await expect(context.sync()).rejects.toThrow(/EMULATOR lacks/);
    expect(await codeOf(client, ({ workbook }) => workbook.worksheets.getItem(FORM).getRange("A1").load())).toBe(
      "ApiNotFound",
    );
    expect(
      await codeOf(client, ({ workbook }) => {
        workbook.worksheets.getItem(FORM).getRange("A1").formulas = [["=VLOOKUP(1,A1:B2,2)"]];
        workbook.worksheets.getItem(FORM).getRange("A1").load("values");
      }),
    ).not.toBeNull();
  });

  test("members above its level are not there", async () => {
    const merged = ({ workbook }: Excel.RequestContext) => {
      workbook.worksheets.getItem(FORM).getRange("A1:B2").getMergedAreasOrNullObject().load("address");
    };
    expect(await codeOf((await start("1.12")).client, merged)).toBe("ApiNotFound");
    expect(await codeOf((await start("1.13")).client, merged)).toBeNull();
  });

  test("an answer above 5 MB is refused, a request above 5 MB too", async () => {
    const { excel, client } = await start();
    for (let row = 1; row <= 60; row++) excel.user.type("空表", `A${row}`, "绩".repeat(30_000));
    expect(
      await codeOf(client, ({ workbook }) => workbook.worksheets.getItem("空表").getRange("A1:A60").load("values")),
    ).toBe("ResponsePayloadSizeLimitExceeded");
    const write = ({ workbook }: Excel.RequestContext) => {
      workbook.worksheets.getItem("空表").getRange("B1:B60").values = Array.from({ length: 60 }, () => [
        "绩".repeat(30_000),
      ]);
    };
    expect(await codeOf(client, write)).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.cell("空表", "B1").value).toBeNull();
  });

  test("more than 512 merged areas at once fail", async () => {
    const { excel, client } = await start();
    for (let row = 1; row <= 513; row++) excel.user.merge("空表", `A${row}:B${row}`);
    const merged =
      (address: string) =>
      ({ workbook }: Excel.RequestContext) => {
        workbook.worksheets.getItem("空表").getRange(address).getMergedAreasOrNullObject().load("areaCount");
      };
    expect(await codeOf(client, merged("A1:B513"))).toBe("GeneralException");
    expect(await codeOf(client, merged("A1:B512"))).toBeNull();
  });

  test("what came before a failure in a batch stays done", async () => {
    const { excel, client } = await start();
    const code = await codeOf(client, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(FORM);
      sheet.getRange("E3").values = [["先写"]];
      workbook.worksheets.getItem("没有").getRange("A1").values = [[1]];
      sheet.getRange("E4").values = [["后写"]];
    });
    expect([code, excel.cell(FORM, "E3").value, excel.cell(FORM, "E4").value]).toEqual(["ItemNotFound", "先写", null]);
  });
});

describe("what it makes of entries", () => {
  test.each([
    ["5", 5, "General"],
    ["1,234.5", 1234.5, "#,##0"],
    ["45.5%", 0.455, "0.00%"],
    ["95%", 0.95, "0%"],
    ["2020-12-31", 44196, "yyyy/m/d"],
    ["2020年12月31日", 44196, 'yyyy"年"m"月"d"日"'],
    ["2020-13-31", "2020-13-31", "General"],
    ["true", true, "General"],
    ["#n/a", "#N/A", "General"],
    ["'007", "007", "General"],
    ["至少30场", "至少30场", "General"],
    ["", null, "General"],
  ])("%j", async (input, value, numberFormat) => {
    const { excel } = await start();
    excel.user.type("空表", "A1", input);
    expect(excel.cell("空表", "A1")).toMatchObject({ value, numberFormat, formula: null });
  });

  test("a cell formatted as text keeps everything as text", async () => {
    const { excel } = await start();
    excel.user.setNumberFormat("空表", "A1:A2", "@");
    excel.user.type("空表", "A1", "=1+1");
    excel.user.type("空表", "A2", 5);
    expect([excel.cell("空表", "A1").value, excel.cell("空表", "A2").value]).toEqual(["=1+1", "5"]);
  });
});

describe("what it calculates", () => {
  test.each([
    ["=1+2*3^2", 19],
    ["=-2^2", 4], // Excel's sign binds before the power
    ["=10%*50", 5],
    ['=IF(B3=0,"",(B3-C3)/B3)', (324 - 280.5) / 324],
    ['=IF(B6=0,"",1)', ""],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(-2.5,0)", -3],
    ["=SUM(B3:B4,10)", 634],
    ["=SUM(A3:B4)", 624], // texts in ranges do not count
    ["=MIN(10,C3/B3*10)", 280.5 / 32.4],
    ["=AVERAGE(B3:B4)", 312],
    ["=1/0", "#DIV/0!"],
    ['=IFERROR(1/0,"—")', "—"],
    ["=D6+1", "#DIV/0!"], // errors pass through
    ['=A3&"："&B3', "年度资金总额：324"],
    ["=AND(B3>=C3,NOT(B3=C3))", true],
    ["=COUNTA(A1:A4)", 4],
    ["='受保护'!A1", "锁定"],
  ])("%s", async (formula, expected) => {
    const { excel } = await start();
    excel.user.type(FORM, "E20", formula);
    const { value } = excel.cell(FORM, "E20");
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 12);
    else expect(value).toBe(expected);
  });

  test("results follow what they rest on, through inserted rows as well", async () => {
    const { excel } = await start();
    excel.user.type(FORM, "C4", 150);
    expect(excel.cell(FORM, "D4").value).toBe(0.5);
    excel.user.insertRows(FORM, 2, 3);
    expect(excel.cell(FORM, "D7").formula).toBe("=C7/B7");
    excel.user.type(FORM, "C7", 75);
    expect(excel.cell(FORM, "D7").value).toBe(0.25);
    excel.user.deleteRows(FORM, 2, 3);
    expect(excel.cell(FORM, "D4")).toMatchObject({ formula: "=C4/B4", value: 0.25 });
  });
});

describe("a file, opened and saved", () => {
  test("comes back as it was", async () => {
    const excel = await Emulator.open(contractWorkbook(), "1.14");
    const again = await Emulator.open(await excel.save(), "1.14");
    expect(again.contents()).toEqual(excel.contents());
    expect(again.sheetNames()).toEqual(excel.sheetNames());
  });

  test("carries what was changed", async () => {
    const excel = await Emulator.open(contractWorkbook(), "1.14");
    excel.user.type(FORM, "D3", "=C3/B3");
    excel.user.type(FORM, "E4", "'0012");
    excel.user.setFill(FORM, "E4", "#FFFF00");
    excel.user.type(FORM, "D4", 0.7);
    const again = await Emulator.open(await excel.save(), "1.14");
    expect(again.contents()).toEqual(excel.contents());
  });
});

test("names, tables, filters, settings and comments answer the real client", async () => {
  const { client } = await start();
  const context = new client.Excel.RequestContext();
  const { workbook } = context;
  workbook.settings.add("profile", { id: "mof-2020" });
  const comment = workbook.comments.add(`${FORM}!E3`, "请核对");
  comment.load("content");
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  const filter = workbook.worksheets.getItem(FORM).autoFilter;
  filter.load("enabled");
  await context.sync();
  expect([comment.content, workbook.tables.items.length, workbook.names.items.length, filter.enabled]).toEqual([
    "请核对",
    0,
    0,
    false,
  ]);
  const setting = workbook.settings.getItemOrNullObject("profile");
  setting.load("value");
  comment.delete();
  await context.sync();
  expect(setting.value).toEqual({ id: "mof-2020" });
});
