import ExcelJS from "exceljs";
import { edit } from "../../support/edits";
import { open, readAll } from "./support";

const SHEET = "绩效表";

/** A form kept as an Excel table, with a filter that hides a row. */
async function tableWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(SHEET);
  sheet.addTable({
    name: "指标",
    ref: "A3",
    headerRow: true,
    columns: ["三级指标", "年度指标值", "全年完成值", "分值", "得分"].map((name) => ({ name, filterButton: true })),
    rows: [
      ["讲座场次", "≥30场", 43, 10, null],
      ["慰问人数", "≥180人", 150, 10, null],
      ["满意度", "≥90%", "95%", 10, null],
    ],
  });
  sheet.getRow(5).hidden = true;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test("a form inside an Excel table with filtered rows is read, written and restored like any other", async () => {
  const { excel, port } = await open(await tableWorkbook());
  const [snapshot] = await readAll(port);
  expect(snapshot?.values[1]).toEqual(["讲座场次", "≥30场", 43, 10, null]);
  expect(snapshot?.hiddenRows).toEqual([5]);
  const before = excel.contents();
  const result = await port.apply([
    edit(SHEET, "E4", null, 10),
    edit(SHEET, "E5", null, 8.33),
    edit(SHEET, "E7", null, { value: 18.33, formula: "=SUM(E4:E6)" }),
  ]);
  if (result.kind !== "applied") throw new Error(JSON.stringify(result.problems));
  expect([excel.cell(SHEET, "E5").value, excel.cell(SHEET, "E7").value]).toEqual([8.33, 18.33]);
  expect((await readAll(port))[0]?.hiddenRows).toEqual([5]);
  await port.undo(result.undo);
  expect(excel.contents()).toEqual(before);
});

test("a row inserted into the table between reading and writing stops the write", async () => {
  const { excel, port } = await open(await tableWorkbook());
  await readAll(port);
  excel.user.insertRows(SHEET, 2);
  const before = excel.contents();
  expect((await port.apply([edit(SHEET, "E4", null, 10)])).kind).toBe("refused");
  expect(excel.contents()).toEqual(before);
});
