import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import path from "node:path";
import { drawingOf } from "../../../src/workbook/file/drawing";
import { openWorkbook } from "../../../src/workbook/file";

async function book(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet("表"));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function drawn(fill: (sheet: ExcelJS.Worksheet) => void) {
  const bytes = await book(fill);
  const [info] = await (await openWorkbook(bytes, "a.xlsx")).listSheets();
  const drawing = drawingOf(bytes, info?.id ?? "");
  if (drawing === null) throw new Error("not drawn");
  return drawing;
}

test("widths in characters and heights in points become pixels; what is not set is the default, or fits its content", async () => {
  const drawing = await drawn((sheet) => {
    sheet.getColumn(2).width = 20;
    sheet.getRow(3).height = 30;
    sheet.getCell("A1").value = "a";
    sheet.getCell("A3").value = "b";
  });
  expect(drawing.columnWidth(2)).toBe(145);
  expect(drawing.columnWidth(1)).toBe(drawing.columnWidth(9));
  expect(drawing.columnWidth(1)).toBeGreaterThan(50);
  expect([drawing.rowHeight(3), drawing.rowHeight(1), drawing.rowHeight(99)]).toEqual([40, null, null]);
});

test("a cell's look, also where it is empty", async () => {
  const drawing = await drawn((sheet) => {
    const head = sheet.getCell("A1");
    head.value = "标题";
    head.font = { bold: true };
    head.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    sheet.getCell("B1").alignment = { horizontal: "right", vertical: "top" };
    sheet.getCell("C1").value = 5;
  });
  expect(drawing.look(1, 1)).toEqual({ bold: true, wrap: true, horizontal: "center", vertical: "center" });
  expect(drawing.look(1, 2)).toEqual({ bold: false, wrap: false, horizontal: "right", vertical: "top" });
  expect(drawing.look(1, 3)).toEqual({ bold: false, wrap: false, horizontal: null, vertical: "bottom" });
  expect(drawing.look(500, 500)).toEqual({ bold: false, wrap: false, horizontal: null, vertical: "bottom" });
});

test("files of other kinds and sheets that are not there have no drawing", async () => {
  const folder = path.join(import.meta.dirname, "../../data/workbooks");
  expect(drawingOf(new Uint8Array(readFileSync(path.join(folder, "langfang-nuantong-2019.xls"))), "1")).toBeNull();
  expect(drawingOf(new TextEncoder().encode("a,b\n1,2"), "1")).toBeNull();
  expect(drawingOf(await book((sheet) => (sheet.getCell("A1").value = 1)), "nobody")).toBeNull();
});
