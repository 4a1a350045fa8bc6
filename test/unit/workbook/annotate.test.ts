import { openWorkbook, type CellMark, type FilePort, type NewSheet } from "../../../src/workbook/file";
import { freeSheetName } from "../../../src/workbook/file/write/new-sheet";
import { edit } from "../../support/edits";
import { contractWorkbook } from "../../support/contract-workbook";
import { buildWorkbook } from "../../support/package-builder";
import { changedParts, partText } from "../../support/package-diff";
import { seenByExcelJs, seenBySheetJs } from "../../support/second-readers";
import { TORTURE_SHEET_PART, tortureParts, tortureWorkbook } from "../../support/torture";
import { Workbook } from "exceljs";

const FORM = "自评表";

function mark(
  address: string,
  row: number,
  column: number,
  change: Partial<Pick<CellMark, "fill" | "note">>,
  sheet = FORM,
): CellMark {
  return { sheet, address, row, column, fill: null, note: null, ...change };
}

const note = (text: string) => ({ text, author: "绩效自评助手" });

const findings: NewSheet = {
  name: "核查结果",
  widths: [12, 60],
  frozenRows: 1,
  rows: [
    [
      { value: "单元格", bold: true, fill: "E6F0ED" },
      { value: "问题", bold: true, fill: "E6F0ED" },
    ],
    [
      { value: "D3", link: { sheet: FORM, address: "D3" } },
      { value: "执行率应为 86.57%，表中为空\n请补填", colour: "B42318" },
    ],
    [
      { value: 0.8657, numberFormat: "0.00%" },
      { value: "依据：财预〔2020〕10号", link: { url: "https://www.mof.gov.cn/?a=1&b=2" } },
    ],
    [{ value: null }, { value: true }],
  ],
};

async function opened(file: Uint8Array, options = {}): Promise<FilePort> {
  return openWorkbook(file, "表.xlsx", options);
}

describe("a fill", () => {
  test("changes one style of one cell, and no content", async () => {
    const file = tortureWorkbook();
    const port = await opened(file);
    const before = await port.read(["7"]);
    const result = await port.annotate({ marks: [mark("D4", 4, 4, { fill: "FFFF00" })], sheets: [] });
    expect(result).toMatchObject({ kind: "applied", written: [], recalculated: [], warnings: [] });
    expect(changedParts(file, port.toBytes())).toEqual(["xl/styles.xml", TORTURE_SHEET_PART]);
    expect(await port.read(["7"])).toEqual(before);
    const sheet = partText(port.toBytes(), TORTURE_SHEET_PART);
    expect(sheet).toBe(String(tortureParts[TORTURE_SHEET_PART]).replace('<c r="D4" s="4">', '<c r="D4" s="10">'));
    expect(partText(port.toBytes(), "xl/styles.xml")).toContain(
      '<xf numFmtId="176" fontId="0" fillId="4" borderId="1" xfId="1" applyNumberFormat="1" applyProtection="1" applyFill="1"><alignment horizontal="right"/><protection locked="0" hidden="1"/></xf></cellXfs>',
    );
  });

  test("of several cells makes one fill, and reaches empty cells", async () => {
    const port = await opened(contractWorkbook());
    await port.annotate({
      marks: [mark("B3", 3, 2, { fill: "FFF2CC" }), mark("H9", 9, 8, { fill: "FFF2CC" })],
      sheets: [],
    });
    const styles = partText(port.toBytes(), "xl/styles.xml");
    expect(styles.match(/FFFFF2CC/g)).toHaveLength(1);
    expect(partText(port.toBytes(), "xl/worksheets/sheet1.xml")).toMatch(/<c r="H9" s="\d+"\/>/);
  });
});

describe("a note", () => {
  test("is put beside the notes that are there, in place order, with a box of its own", async () => {
    const file = tortureWorkbook();
    const port = await opened(file);
    const result = await port.annotate({
      marks: [mark("B4", 4, 2, { note: note("预算数 <核对>\n第二行") })],
      sheets: [],
    });
    expect(result.kind).toBe("applied");
    expect(changedParts(file, port.toBytes())).toEqual(["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"]);
    const comments = partText(port.toBytes(), "xl/comments1.xml");
    expect([...comments.matchAll(/<comment ref="(\w+)"/g)].map((match) => match[1])).toEqual(["C3", "B4", "D4"]);
    expect(comments).toContain("<author>绩效自评助手</author></authors>");
    expect(comments).toContain('authorId="2"');
    expect(comments).toContain("预算数 &lt;核对&gt;\n第二行");
    const drawing = partText(port.toBytes(), "xl/drawings/vmlDrawing1.vml");
    expect([...drawing.matchAll(/id="(_x0000_s\d+)"/g)].map((match) => match[1])).toEqual([
      "_x0000_s1025",
      "_x0000_s1026",
    ]);
    expect(drawing).toContain("<x:Row>3</x:Row><x:Column>1</x:Column>");
  });

  test("on a cell with a note or a threaded comment is left out, and the user is told", async () => {
    const file = tortureWorkbook();
    const port = await opened(file);
    const result = await port.annotate({
      marks: [mark("C3", 3, 3, { note: note("新") }), mark("D4", 4, 4, { note: note("新") })],
      sheets: [],
    });
    expect(result).toMatchObject({
      kind: "applied",
      warnings: [
        { id: "workbook.warning.note-kept", values: { sheet: FORM, address: "C3" } },
        { id: "workbook.warning.note-kept", values: { sheet: FORM, address: "D4" } },
      ],
    });
    expect(changedParts(file, port.toBytes())).toEqual([]);
  });

  test("in a workbook without notes brings all that notes need, and other readers see it", async () => {
    const file = contractWorkbook();
    const port = await opened(file);
    await port.annotate({
      marks: [
        mark("D3", 3, 4, { note: note("执行率为空"), fill: "FFC7CE" }),
        mark("B3", 3, 2, { note: note("第二个") }),
      ],
      sheets: [],
    });
    const after = port.toBytes();
    expect(changedParts(file, after)).toEqual([
      "+xl/comments1.xml",
      "+xl/drawings/vmlDrawing1.vml",
      "+xl/worksheets/_rels/sheet1.xml.rels",
      "[Content_Types].xml",
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(partText(after, "xl/worksheets/sheet1.xml")).toMatch(
      /<\/mergeCells><legacyDrawing r:id="rId\d+"\/><\/worksheet>$/,
    );
    const book = new Workbook();
    const buffer = new ArrayBuffer(after.length);
    new Uint8Array(buffer).set(after);
    await book.xlsx.load(buffer);
    const { note: read } = book.getWorksheet(FORM)?.getCell("D3") ?? {};
    expect(JSON.stringify(read)).toContain("执行率为空");
    expect(seenBySheetJs(after).get(FORM)).toEqual(seenBySheetJs(file).get(FORM));
  });
});

describe("a new sheet", () => {
  test("stands behind the others, with values, formats and links, and changes nothing else", async () => {
    const file = tortureWorkbook();
    const port = await opened(file);
    const before = await port.read(["7", "3", "12"]);
    const result = await port.annotate({ marks: [], sheets: [findings] });
    expect(result).toMatchObject({ kind: "applied", addedSheets: ["核查结果"] });
    const after = port.toBytes();
    expect(changedParts(file, after)).toEqual([
      "+xl/worksheets/_rels/sheet1.xml.rels",
      "+xl/worksheets/sheet1.xml",
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    expect(await port.read(["7", "3", "12"])).toEqual(before);
    const sheets = await port.listSheets();
    expect(sheets.map(({ name, id }) => `${name} ${id}`)).toEqual(["自评表 7", "基础数据 3", "深藏 12", "核查结果 14"]);
    const [added] = await port.read(["14"]);
    expect(added?.values).toEqual([
      ["单元格", "问题"],
      ["D3", "执行率应为 86.57%，表中为空\n请补填"],
      [0.8657, "依据：财预〔2020〕10号"],
      [null, true],
    ]);
    expect(added?.texts[2]?.[0]).toBe("86.57%");
    const xml = partText(after, "xl/worksheets/sheet1.xml");
    expect([...xml.matchAll(/<row r="(\d)"(?: ht="(\d+)")?/g)].map((match) => match[2])).toEqual([
      undefined,
      "30",
      undefined,
      undefined,
    ]);
    expect(xml).toContain(`<hyperlink ref="A2" location="'自评表'!D3" display="D3"/>`);
    expect(partText(after, "xl/worksheets/_rels/sheet1.xml.rels")).toContain(
      'Target="https://www.mof.gov.cn/?a=1&amp;b=2" TargetMode="External"',
    );
    expect(seenBySheetJs(after).get("核查结果")?.get("B2")?.value).toBe("执行率应为 86.57%，表中为空\n请补填");
  });

  test("is read by exceljs with its links", async () => {
    const port = await opened(contractWorkbook());
    await port.annotate({ marks: [], sheets: [findings, { ...findings, rows: [] }] });
    const seen = await seenByExcelJs(port.toBytes());
    expect([...seen.keys()].slice(-2)).toEqual(["核查结果", "核查结果 (2)"]);
    expect(seen.get("核查结果")?.get("A2")).toBe("D3");
  });

  test("takes part in undo, together with writes", async () => {
    const file = contractWorkbook();
    const port = await opened(file);
    const written = await port.apply([edit(FORM, "D3", null, 1)]);
    const added = await port.annotate({ marks: [mark("D3", 3, 4, { fill: "FFFF00" })], sheets: [findings] });
    if (written.kind === "refused" || added.kind === "refused") throw new Error("refused");
    // The earlier write is taken back; the marks and the sheet stay.
    await port.undo(written.undo);
    expect((await port.listSheets()).map(({ name }) => name)).toContain("核查结果");
    expect((await port.read(["1"]))[0]?.values[2]?.[3]).toBeNull();
    await port.undo(added.undo);
    expect(port.toBytes()).toBe(file);
  });

  test("is refused where the structure is protected, and added when the user says so", async () => {
    const file = buildWorkbook({
      beforeSheets: '<workbookProtection lockStructure="1"/>',
      sheets: [{ name: "表", body: "<sheetData/>" }],
    });
    expect(await (await opened(file)).annotate({ marks: [], sheets: [findings] })).toMatchObject({
      kind: "refused",
      problems: [{ code: "protected", sheet: "核查结果", address: null }],
    });
    expect(
      (await (await opened(file, { allowProtected: true })).annotate({ marks: [], sheets: [findings] })).kind,
    ).toBe("applied");
  });

  test.each([
    ["核查结果", [], "核查结果"],
    ["核查结果", ["核查结果"], "核查结果 (2)"],
    ["ABC", ["abc", "Abc (2)"], "ABC (3)"],
    ["a[b]:c*?/\\d", [], "a_b__c____d"],
    ["'引号'", [], "引号"],
    ["", [], "Sheet"],
    ["长".repeat(40), ["长".repeat(31)], `${"长".repeat(27)} (2)`],
  ])("named %j beside %j gets the name %j", (wanted, taken, expected) => {
    expect(freeSheetName(wanted, taken)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(31);
  });
});

test("marks on locked cells, missing sheets and other kinds of files are refused", async () => {
  const port = await opened(contractWorkbook());
  const marks = [mark("A1", 1, 1, { fill: "FFFF00" }, "受保护"), mark("A1", 1, 1, { fill: "FFFF00" }, "没有")];
  expect(await port.annotate({ marks, sheets: [] })).toMatchObject({
    kind: "refused",
    problems: [
      { code: "protected", address: "A1" },
      { code: "sheet-missing", sheet: "没有" },
    ],
  });
  const csv = await openWorkbook(new TextEncoder().encode("a,b\n1,2\n"), "表.csv");
  expect(await csv.annotate({ marks: marks.slice(0, 1), sheets: [findings] })).toMatchObject({
    kind: "refused",
    problems: [{ code: "read-only" }, { code: "read-only", sheet: "核查结果" }],
  });
});
