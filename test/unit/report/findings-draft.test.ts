import { checkSheet } from "../../../src/check";
import { findingsSheet, type WorkbookResult } from "../../../src/report";
import { addressOf, type DraftCell, type SheetDraft } from "../../../src/sheet";
import { openWorkbook } from "../../../src/workbook/file";
import { packageFaults } from "../../support/package-rules";
import { itemOf } from "../../support/review-items";
import { seenBySheetJs } from "../../support/second-readers";
import { smallBook, smallForm, type SmallForm } from "../../support/small-book";

const speaker = { locale: "zh-CN" } as const;

/** A fund score too high, a total that does not match, a text that looks like a formula. */
const fault: SmallForm = {
  fund: [100, 90, 10, 0.9, 10],
  indicators: [
    ["=1+1", "≥30场", "24场", 50, 50, null],
    ["就业率", "≥60%", "65%", 30, 30, null],
    ["满意度", "≥90%", "95%", 10, 10, null],
  ],
  total: [100, 60],
};

async function resultOf(form: SmallForm = fault): Promise<WorkbookResult> {
  return (await itemOf("a.xlsx", form)).result;
}

const at = ({ cells }: SheetDraft, row: number, column: number): DraftCell | undefined =>
  cells.find((cell) => cell.row === row && cell.column === column);

describe("the findings as a sheet for the workbook", () => {
  it("has every open finding, worst first, with a link to its cell", async () => {
    const result = await resultOf();
    const draft = findingsSheet(speaker, result);
    const open = result.sheets
      .flatMap((sheet) => sheet.findings)
      .filter(({ kind }) => kind === "fail" || kind === "review");
    expect(open.length).toBeGreaterThan(2);
    open.forEach((finding, place) => {
      const row = 5 + place;
      expect(at(draft, row, 4)?.value).toBe(finding.title);
      expect(String(at(draft, row, 5)?.value)).toContain(finding.message);
      expect(at(draft, row, 3)).toMatchObject({
        value: finding.cell ?? "整张表",
        link: { sheet: "自评表", address: finding.cell ?? "A1" },
      });
    });
    expect(draft.cells.filter(({ row }) => row > 4 + open.length)).toEqual([]);
  });

  it("is plain data: texts, no formulas, no cell twice, heads in view and on every page", async () => {
    const draft = findingsSheet(speaker, await resultOf());
    expect(draft.cells.every(({ formula, value }) => formula === null && typeof value === "string")).toBe(true);
    const addresses = draft.cells.map(({ row, column }) => addressOf(row, column));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(draft.freeze).toEqual({ rows: 4, columns: 0 });
    expect(draft.print).toEqual({ orientation: "landscape", fitToWidth: true, titleRows: { first: 4, last: 4 } });
    expect(draft.rowHeights.every(({ height }) => height > 0 && height <= 409)).toBe(true);
  });

  it("says so where nothing was found", async () => {
    const clean = await resultOf({});
    const none = {
      ...clean,
      sheets: clean.sheets.map((sheet) => (sheet.layout === null ? sheet : { ...sheet, findings: [] })),
    };
    const draft = findingsSheet(speaker, none);
    expect(at(draft, 3, 1)?.value).toBe("没有发现问题。");
    expect(draft.cells.some(({ row }) => row > 4)).toBe(false);
  });

  it("speaks English where asked", async () => {
    expect(findingsSheet({ locale: "en" }, await resultOf()).name).toBe("Check result");
  });

  it("goes into the workbook it is about, and leaves the form as it was", async () => {
    const bytes = smallBook(smallForm(fault));
    const port = await openWorkbook(bytes, "a.xlsx");
    const sheet = await port.addSheet(findingsSheet(speaker, await resultOf()));
    const written = port.toBytes();
    expect(packageFaults(written)).toEqual(packageFaults(bytes));
    const seen = seenBySheetJs(written);
    expect(seen.get("自评表")).toEqual(seenBySheetJs(bytes).get("自评表"));
    expect(seen.get(sheet.name)?.get("A1")?.value).toBe("绩效自评核查结果");
    expect([...(seen.get(sheet.name)?.values() ?? [])].every(({ formula }) => formula === null)).toBe(true);
  });

  it("is understood as no form when the workbook is checked again", async () => {
    const port = await openWorkbook(smallBook(smallForm(fault)), "a.xlsx");
    await port.addSheet(findingsSheet(speaker, await resultOf()));
    const listed = await port.listSheets();
    const checks = (await port.read(listed.map(({ id }) => id))).map((snapshot) => checkSheet(snapshot));
    expect(checks.map(({ evaluation }) => evaluation === null)).toEqual([false, true]);
  });
});

test("a workbook that could not be read has an empty sheet", async () => {
  const empty = { ...(await resultOf()), sheets: [] };
  expect(findingsSheet(speaker, empty).cells.filter(({ row }) => row > 4)).toEqual([]);
});
