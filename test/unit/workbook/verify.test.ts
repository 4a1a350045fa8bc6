import { WorkbookError } from "../../../src/workbook";
import { Package, type PartChanges } from "../../../src/workbook/file/opc";
import { WorkbookReader } from "../../../src/workbook/file/read";
import { verifyWrite, type Expected } from "../../../src/workbook/file/write/verify";
import { contractWorkbook } from "../../support/contract-workbook";

const PART = "xl/worksheets/sheet1.xml";
const before = Package.open(contractWorkbook());
const sheet = before.text(PART);
const expected: readonly Expected[] = [{ sheet: "自评表", row: 3, column: 4, content: { value: 1, formula: null } }];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const right = sheet.replace('<c r="D3" s="1"/>', '<c r="D3" s="1"><v>1</v></c>');

/** What the check says of a package that came out of a write of `changes`. */
function verdict(after: Package, changes: PartChanges): string {
  try {
    verifyWrite(new WorkbookReader(before), after, changes, expected);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "verification-failed") throw error;
    const { detail } = error.text.values;
    return typeof detail === "object" ? detail.id : "?";
  }
  return "right";
}

/** The verdict on a sheet part written as `text`. */
function ofSheet(text: string): string {
  const changes = new Map([[PART, bytes(text)]]);
  return verdict(before.with(changes), changes);
}

describe("the check after a write", () => {
  test("passes what was asked for", () => {
    expect(right).not.toBe(sheet);
    expect(ofSheet(right)).toBe("right");
  });

  test("sees that the cell does not hold what it should", () => {
    expect(ofSheet(sheet)).toBe("workbook.detail.cell-changed");
    expect(ofSheet(right.replace('<v>1</v></c><c r="F3"', '<v>2</v></c><c r="F3"'))).toBe(
      "workbook.detail.cell-changed",
    );
    expect(ofSheet(right.replace('s="1"><v>1</v>', 's="1"><f>1+0</f><v>1</v>'))).toBe("workbook.detail.cell-changed");
  });

  test.each([
    ["another value", "<v>324</v>", "<v>325</v>"],
    ["another formula", "<f>C4/B4</f>", "<f>C4/B3</f>"],
    ["another style", '<c r="D4" s="1">', '<c r="D4" s="3">'],
    ["a lost cell", /<c r="E7"[^]*?<\/c>/, ""],
    ["a new cell", "</row></sheetData>", '</row><row r="40"><c r="A40"><v>1</v></c></row></sheetData>'],
    ["a lost merge", '<mergeCell ref="A8:B9"/>', ""],
    ["a row that shows", ' hidden="1">', ">"],
    ["protection", "</sheetData>", '</sheetData><sheetProtection sheet="1"/>'],
    ["a lost array formula", ' t="array" ref="B10:B11"', ""],
  ] as const)("sees what it did not ask for: %s", (_, old, now) => {
    expect(right.replace(old, now)).not.toBe(right);
    expect(ofSheet(right.replace(old, now))).toBe("workbook.detail.sheet-changed");
  });

  test("sees parts that changed, went or came unasked", () => {
    const changes = new Map([[PART, bytes(right)]]);
    const more = (name: string, content: Uint8Array | null): Package =>
      before.with(new Map([...changes, [name, content]]));
    expect(verdict(more("xl/styles.xml", bytes(before.text("xl/styles.xml").replace("宋体", "黑体"))), changes)).toBe(
      "workbook.detail.part-changed",
    );
    expect(verdict(more("xl/worksheets/sheet4.xml", null), changes)).toBe("workbook.detail.part-changed");
    expect(verdict(more("xl/new.xml", bytes("<x/>")), changes)).toBe("workbook.detail.part-changed");
    expect(verdict(before, changes)).toBe("workbook.detail.part-changed");
  });

  test("sees that a sheet lost its name", () => {
    const book = bytes(before.text("xl/workbook.xml").replace("空表", "改名"));
    const changes = new Map([
      ["xl/workbook.xml", book],
      [PART, bytes(right)],
    ]);
    expect(verdict(before.with(changes), changes)).toBe("workbook.detail.sheet-changed");
  });
});
