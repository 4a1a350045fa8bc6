import { openExcel } from "../../../src/workbook/excel";
import { describeKeeping } from "../../contract/workbook-keeping";
import { describeWorkbookPort } from "../../contract/workbook-port";
import { Emulator } from "../../excel-host/emulator";
import { loadClient } from "../../excel-host/node/client";
import { highlightsOf, sheetOf } from "../../excel-host/seen";

describe.each(["1.10", "1.14", "1.17"] as const)("ExcelApi %s", (level) => {
  describeWorkbookPort(`Excel ${level}`, async (file) => {
    const client = loadClient(await Emulator.open(file, level));
    return openExcel({ excel: client.Excel, office: client.Office });
  });

  describeKeeping(`Excel ${level}`, async (file) => {
    const excel = await Emulator.open(file, level);
    const client = loadClient(excel);
    return {
      port: openExcel({ excel: client.Excel, office: client.Office }),
      highlights: () => Promise.resolve(highlightsOf(excel.book, "绩效自评助手")),
      sheet: (name) => Promise.resolve(sheetOf(excel.book, name)),
      hasUserRule: () =>
        Promise.resolve(excel.book.find("自评表")?.rules.some(({ formula }) => formula === "=$D3>1") === true),
    };
  });
});
