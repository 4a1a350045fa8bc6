import type { CellContent } from "../../../src/writeback/edit";
import { openWorkbook, type FileApplyResult, type FilePort } from "../../../src/workbook/file";
import { edit } from "../../support/edits";
import { buildWorkbook } from "../../support/package-builder";

const bookOf = (rows: string): Uint8Array =>
  buildWorkbook({ sheets: [{ name: "表", body: `<sheetData>${rows}</sheetData>` }] });
const open = (rows: string): Promise<FilePort> => openWorkbook(bookOf(rows), "表.xlsx");
const none: CellContent = { value: null, formula: null };

function parts(result: FileApplyResult): readonly string[] {
  return result.kind === "applied"
    ? ["applied", ...result.recalculated]
    : result.problems.map(({ code, address, found }) => `${code} ${address ?? ""} ${found}`);
}

/** What the sheet's part says of a cell. */
async function written(port: FilePort, address: string): Promise<string | undefined> {
  const { unzipSync, strFromU8 } = await import("fflate");
  const sheet = unzipSync(port.toBytes())["xl/worksheets/sheet1.xml"];
  return new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(strFromU8(sheet ?? new Uint8Array()))?.[0];
}

/** A sheet from row 5 on, with cells far below what a snapshot takes. */
const far =
  '<row r="3" hidden="1"/><row r="5"><c r="A5"><v>1</v></c><c r="B5"><f>A5+A20000</f><v>8</v></c></row>' +
  '<row r="14000"><c r="A14000"><v>5</v></c></row><row r="20000"><c r="A20000"><v>7</v></c></row>' +
  '<row r="20001"><c r="A20001"><f>A20000*2</f><v>14</v></c></row>';

describe("cells outside of what a snapshot takes", () => {
  test.each(["A10001", "C10006", "D20000", "A1048576"])("an empty one is filled: %s", async (address) => {
    const port = await open(far);
    const bytes = port.toBytes();
    const result = await port.apply([edit("表", address, null, "文字")]);
    expect(parts(result)).toEqual(["applied"]);
    expect(await written(port, address)).toContain("文字");
    if (result.kind === "applied") expect((await port.undo(result.undo)).kind).toBe("applied");
    expect(port.toBytes()).toEqual(bytes);
  });

  test("a filled one is not taken for empty, and what was planned on its content is written", async () => {
    const port = await open(far);
    expect(parts(await port.apply([edit("表", "A20000", null, 9)]))).toEqual(["changed-since-read A20000 7"]);
    expect(await written(port, "A20000")).toContain("<v>7</v>");
    expect((await port.apply([edit("表", "A20000", 7, 9)])).kind).toBe("applied");
    expect(await written(port, "A20000")).toContain("<v>9</v>");
  });

  test("formulas follow on both sides of the limit", async () => {
    const port = await open(far);
    const result = await port.apply([edit("表", "A20000", 7, 9)]);
    expect(parts(result)).toEqual(["applied", "表!B5", "表!A20001"]);
    expect(await written(port, "B5")).toContain("<v>10</v>");
    expect(await written(port, "A20001")).toContain("<v>18</v>");
  });

  test("a cell above the first content, with hidden rows between and content that the limit cuts off", async () => {
    const port = await open(far);
    expect(parts(await port.apply([edit("表", "A1", null, "标题"), edit("表", "A5", 1, 2)]))).toEqual([
      "applied",
      "表!B5",
    ]);
    expect(await written(port, "A1")).toContain("标题");
    expect(await written(port, "A14000")).toContain("<v>5</v>");
  });

  test("an empty sheet", async () => {
    const port = await open('<row r="2" hidden="1"/><row r="4" hidden="1"/>');
    const edits = ["A1", "A3", "A30000"].map((address) => edit("表", address, none, 1));
    expect(parts(await port.apply(edits))).toEqual(["applied"]);
    expect(await written(port, "A30000")).toContain("<v>1</v>");
  });

  test("snapshots stay within their limits", async () => {
    const port = await open(far);
    await port.apply([edit("表", "A20002", null, 1)]);
    const [snapshot] = await port.read((await port.listSheets()).map(({ id }) => id));
    expect(snapshot).toMatchObject({ top: 5, truncated: true });
    expect(snapshot?.values).toHaveLength(1);
  });
});
