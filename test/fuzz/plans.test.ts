import { hunt, kept, verify } from "../support/fuzz/hunt";
import { plans } from "../support/fuzz/plans";
import { packageFaults } from "../support/package-rules";
import { tortureWorkbook } from "../support/torture";

test("any plan on a workbook with everything in it: only planned cells differ, the package stays sound, undo gives it back", async () => {
  expect((await hunt(plans, { numRuns: 40 })).failure).toBeNull();
});

const nothing = [{ sheet: 0, row: 3, column: 3, value: 1, formula: null, format: null }];

test.each([["one plain cell", nothing] as const, ...kept(plans)])("%s", (_, one) => verify(plans, one));

test("the rules that the outcome is held to are broken by a package that breaks them", () => {
  const known = packageFaults(tortureWorkbook());
  const spoilt = tortureWorkbook({
    "xl/worksheets/sheet3.xml":
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><sheetData><row r="2"><c r="B2" s="999"/><c r="A2"/></row><row r="1"/></sheetData></worksheet>',
    "xl/stray.bin": new Uint8Array(1),
  });
  expect(packageFaults(spoilt).filter((fault) => !known.includes(fault)).length).toBeGreaterThanOrEqual(4);
});
