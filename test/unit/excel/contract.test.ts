import { openExcel } from "../../../src/workbook/excel";
import { describeWorkbookPort } from "../../contract/workbook-port";
import { Emulator } from "../../excel-host/emulator";
import { loadClient } from "../../excel-host/node/client";

describe.each(["1.10", "1.14", "1.17"] as const)("ExcelApi %s", (level) => {
  describeWorkbookPort(`Excel ${level}`, async (file) => {
    const client = loadClient(await Emulator.open(file, level));
    return openExcel({ excel: client.Excel, office: client.Office });
  });
});
