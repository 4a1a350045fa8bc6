import { message } from "../../../src/i18n";
import type { SheetSnapshot } from "../../../src/sheet";
import { openWorkbook, type FilePort } from "../../../src/workbook/file";
import { buildWorkbook, type BuilderBook } from "../../support/package-builder";

async function portOf(book: Partial<BuilderBook> & { readonly body?: string }): Promise<FilePort> {
  const { body = "<sheetData/>", ...rest } = book;
  return openWorkbook(buildWorkbook({ sheets: [{ name: "表", body }], ...rest }), "表.xlsx");
}

async function read(book: Parameters<typeof portOf>[0]): Promise<SheetSnapshot> {
  const port = await portOf(book);
  const [snapshot] = await port.read([(await port.listSheets())[0]?.id ?? ""]);
  if (snapshot === undefined) throw new Error("no sheet");
  return snapshot;
}

const rows = (...cells: readonly string[]): string =>
  `<sheetData>${cells.map((content, index) => `<row r="${index + 1}">${content}</row>`).join("")}</sheetData>`;

/** Styles: 0 locked, 1 unlocked, 2 yyyy/m/d. */
const styles =
  "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>" +
  '<cellXfs count="3"><xf/><xf applyProtection="1"><protection locked="0"/></xf><xf numFmtId="14"/></cellXfs>';

describe("values", () => {
  test.each([
    ["<c r='A1'><v>1.5</v></c>", 1.5],
    ['<c r="A1" t="n"><v>1E-3</v></c>', 0.001],
    ['<c r="A1"><v xml:space="preserve"> 7 </v></c>', 7],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#REF!</v></c>', "#REF!"],
    ['<c r="A1" t="str"><f>A2</f><v>甲&amp;乙</v></c>', "甲&乙"],
    ['<c r="A1" t="d"><v>2020-12-31</v></c>', 44196],
    ['<c r="A1" t="d"><v>2020-12-31T12:00:00Z</v></c>', 44196.5],
    ['<c r="A1" t="s"><v>1</v></c>', "乙"],
    ['<c r="A1" t="inlineStr"><is><t>甲</t><rPh sb="0" eb="1"><t>jia</t></rPh></is></c>', "甲"],
    ['<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r></is></c>', "甲 乙"],
    ['<c r="A1" t="str"><v>a_x000D_&#10;b</v></c>', "a\r\nb"],
    ['<x:c xmlns:x="u" r="A1"><x:v>3</x:v></x:c>', 3],
  ])("%s is %j", async (cell, expected) => {
    expect((await read({ body: rows(cell), sharedStrings: ["甲", "乙"] })).values).toEqual([[expected]]);
  });

  test.each([
    '<c r="A1"/>',
    '<c r="A1" s="1"/>',
    '<c r="A1" t="s"/>',
    '<c r="A1"><v></v></c>',
    '<c r="A1" t="inlineStr"><is><t></t></is></c>',
  ])("%s holds nothing", async (cell) => {
    expect((await read({ body: rows(cell), styles })).values).toEqual([]);
  });

  test("stand in the column that their address names; without one, behind the cell before", async () => {
    const cell = (address: string, value: number): string => `<c${address}><v>${value}</v></c>`;
    const row = [cell(' r="b1"', 1), cell("", 2), cell(' r="aB1"', 3), cell(' r="1"', 4), cell(' r="XFE1"', 5)].join(
      "",
    );
    const { left, values, truncated } = await read({ body: rows(row) });
    const found = values[0]?.flatMap((value, index) => (value === null ? [] : [[left + index, value]]));
    expect([found, truncated]).toEqual([
      [
        [2, 1],
        [3, 2],
        [28, 3],
        [29, 4],
      ],
      true,
    ]);
  });

  test("a formula that shows nothing is there all the same", async () => {
    const { values, formulas } = await read({ body: rows('<c r="A1" t="str"><f>IF(B1=0,"",1)</f><v></v></c>') });
    expect([values, formulas]).toEqual([[[""]], [['=IF(B1=0,"",1)']]]);
  });

  test("a formula without a stored result has none where working it out is for a spreadsheet program", async () => {
    const { values, formulas } = await read({ body: rows('<c r="A1"><f>VLOOKUP(1,B1:C3,2)</f></c>') });
    expect([values, formulas]).toEqual([[[null]], [["=VLOOKUP(1,B1:C3,2)"]]]);
  });

  test("a formula without a stored result shows what it comes to, in its own format", async () => {
    const cells =
      '<c r="A1"><v>43.2</v></c><c r="B1"><v>37.24</v></c><c r="C1" s="1"><f>B1/A1</f></c><c r="D1"><f>ROUND(10*C1,2)</f></c>';
    const percent = styles.replace('<xf applyProtection="1"><protection locked="0"/></xf>', '<xf numFmtId="10"/>');
    const { values, texts, formulas } = await read({ body: rows(cells), styles: percent });
    expect(values).toEqual([[43.2, 37.24, 37.24 / 43.2, 8.62]]);
    expect(texts).toEqual([["43.2", "37.24", "86.20%", "8.62"]]);
    expect(formulas).toEqual([[null, null, "=B1/A1", "=ROUND(10*C1,2)"]]);
  });

  test("a result that is stored is shown as it is stored, right or not", async () => {
    const cells = '<c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>5</v></c><c r="C1"><f>B1+1</f></c>';
    expect((await read({ body: rows(cells) })).values).toEqual([[2, 5, 6]]);
  });

  test("a formula without a stored result can be written over, and comes back as it was", async () => {
    const body = rows('<c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f></c><c r="C1"><f>B1+1</f></c>');
    const port = await portOf({ body });
    const before = port.toBytes();
    const [sheet] = await port.listSheets();
    const [snapshot] = await port.read([sheet?.id ?? ""]);
    const edit = {
      sheet: "表",
      address: "B1",
      row: 1,
      column: 2,
      before: { value: snapshot?.values[0]?.[1] ?? null, formula: "=A1*2" },
      after: { value: 9, formula: null },
      numberFormat: null,
      purpose: "suggestion" as const,
      reason: message("report.none"),
      safe: false,
    };
    const applied = await port.apply([edit]);
    if (applied.kind === "refused") throw new Error(JSON.stringify(applied.problems));
    const [after] = await port.read([sheet?.id ?? ""]);
    expect(after?.values).toEqual([[2, 9, 10]]);
    await port.undo(applied.undo);
    expect(port.toBytes()).toEqual(before);
    // Another formula than the one read is a change like any other.
    const other = await port.apply([{ ...edit, before: { value: 4, formula: "=A1*3" } }]);
    expect(other.kind).toBe("refused");
  });

  test("days count from 1904 where the workbook says so: the number stays, the text follows", async () => {
    const snapshot = await read({
      body: rows('<c r="A1" s="2"><v>42734</v></c>'),
      styles,
      beforeSheets: '<workbookPr date1904="1"/>',
    });
    expect([snapshot.values, snapshot.texts]).toEqual([[[42734]], [["2020/12/31"]]]);
  });
});

describe("shared formulas", () => {
  test("are written out for each cell, down and across, dollars respected", async () => {
    const body = rows(
      '<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C2" si="3">A1*$A$1+A$1</f><v>2</v></c><c r="C1"><f t="shared" si="3"/><v>3</v></c>',
      '<c r="B2"><f t="shared" si="3"/><v>4</v></c><c r="C2"><f>1</f><v>1</v></c>',
    );
    expect((await read({ body })).formulas).toEqual([
      [null, "=A1*$A$1+A$1", "=B1*$A$1+B$1"],
      [null, "=A2*$A$1+A$1", "=1"],
    ]);
  });
});

describe("hidden rows and columns", () => {
  test("are told within the grid: by their attribute, a height of 0, or as the sheet's default", async () => {
    const body =
      '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0"/></cols><sheetData>' +
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="true"/><row r="4" ht="0" customHeight="1"/><row r="6"><c r="E6"><v>2</v></c></row><row r="7" hidden="1"/></sheetData>';
    const { hiddenRows, hiddenColumns } = await read({ body });
    expect([hiddenRows, hiddenColumns]).toEqual([
      [2, 3, 4, 5],
      [2, 3, 4],
    ]);
  });
});

describe("protection", () => {
  test("leaves open what is unlocked: by cell, by row, by column, by range without password", async () => {
    const body =
      '<cols><col min="3" max="3" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="D1"><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"/><c r="C2" s="0"/></row><row r="3" s="1" customFormat="1"><c r="A3" s="0"><v>1</v></c></row><row r="4"><c r="D4"><v>1</v></c></row></sheetData>' +
      '<sheetProtection sheet="1"/><protectedRanges><protectedRange sqref="A4 D2:D2" name="a"/><protectedRange sqref="A1" name="b" password="ABCD"/></protectedRanges>';
    const { protection } = await read({ body, styles });
    const open = protection?.unlocked.flatMap(({ top, left, bottom, right }) => {
      const cells: string[] = [];
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) cells.push(`${"ABCD".charAt(column - 1)}${row}`);
      return cells;
    });
    expect(protection?.protected).toBe(true);
    expect(open?.sort()).toEqual(["A4", "B1", "B2", "B3", "C1", "C3", "C4", "D2", "D3"]);
  });

  test("that is switched off is none", async () => {
    const { protection } = await read({
      body: `${rows('<c r="A1"><v>1</v></c>')}<sheetProtection sheet="0" password="ABCD"/>`,
    });
    expect(protection).toEqual({ protected: false, unlocked: [] });
  });

  test("areas of equal columns are joined", async () => {
    const body = `${rows('<c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/>', '<c r="A2" s="1"/><c r="B2" s="1"><v>1</v></c>', '<c r="A3" s="1"><v>1</v></c>')}<sheetProtection sheet="1"/>`;
    expect((await read({ body, styles })).protection?.unlocked).toEqual([
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 3, left: 1, bottom: 3, right: 1 },
    ]);
  });
});

describe("sheets", () => {
  test("the active one is told", async () => {
    const port = await portOf({
      sheets: [
        { name: "一", body: "<sheetData/>" },
        { name: "二", body: "<sheetData/>" },
      ],
      beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
    });
    expect((await port.listSheets()).map(({ name, active }) => [name, active])).toEqual([
      ["一", false],
      ["二", true],
    ]);
  });

  test("unknown ids are passed over", async () => {
    expect(await (await portOf({})).read(["99"])).toEqual([]);
  });

  test("a file has no cursor and no events: both do nothing, and say so", async () => {
    const port = await portOf({});
    expect(port.capabilities).toMatchObject({ write: true, undo: true, select: false, events: false });
    await expect(port.select("1", "A1")).resolves.toBeUndefined();
    const heard: unknown[] = [];
    const stop = await port.onChange((change) => heard.push(change));
    await stop();
    expect(heard).toEqual([]);
  });

  test("more rows than the limit are cut, and said to be", async () => {
    const many = Array.from(
      { length: 10_005 },
      (_, index) => `<row r="${index + 3}"><c r="A${index + 3}"><v>${index}</v></c></row>`,
    ).join("");
    const snapshot = await read({ body: `<sheetData>${many}</sheetData>` });
    expect([snapshot.top, snapshot.values.length, snapshot.values.at(-1), snapshot.truncated]).toEqual([
      3,
      10_000,
      [9999],
      true,
    ]);
  });
});
