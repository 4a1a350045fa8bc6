import { openWorkbook } from "../../../src/workbook/file";
import { describeKeeping } from "../../contract/workbook-keeping";
import { describeWorkbookPort } from "../../contract/workbook-port";
import { partText } from "../../support/package-diff";
import { highlightsOf, seenSheet } from "../../support/seen-file";

describeWorkbookPort("a file", (file) => openWorkbook(file, "合同.xlsx"));

describeKeeping("a file", async (file) => {
  const port = await openWorkbook(file, "合同.xlsx");
  return {
    port,
    highlights: () => highlightsOf(port.toBytes(), "绩效自评助手"),
    sheet: (name) => seenSheet(port.toBytes(), name),
    hasUserRule: () =>
      Promise.resolve(
        partText(port.toBytes(), "xl/worksheets/sheet1.xml").includes(
          '<conditionalFormatting sqref="D3:D4"><cfRule type="expression" dxfId="0" priority="1"><formula>$D3&gt;1</formula></cfRule></conditionalFormatting>',
        ),
      ),
  };
});
