import { readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write as writeBook, type BookType, type WorkBook } from "@e965/xlsx";
import fc from "fast-check";
import type { SheetSnapshot } from "../../../src/sheet";
import { openWorkbook, type FilePort } from "../../../src/workbook/file";
import { csvSnapshot } from "../../../src/workbook/file/foreign/csv";
import { edit } from "../../support/edits";
import { compoundFileWith } from "../../support/second-readers";

async function readAll(port: FilePort): Promise<readonly SheetSnapshot[]> {
  return port.read((await port.listSheets()).map(({ id }) => id));
}

/** A small form with a formula, a percentage, a merged title, a hidden row and a hidden sheet, made by SheetJS. */
function book(): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ["项目支出绩效自评表"],
    ["项目", "预算数", "执行数", "执行率"],
    ["合计", 100, 80],
    ["隐藏", 1],
  ]);
  sheet["D3"] = { t: "n", v: 0.8, f: "C3/B3", z: "0.00%" };
  sheet["!ref"] = "A1:D4";
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
  sheet["!rows"] = [{}, {}, {}, { hidden: true }];
  const made = utils.book_new();
  utils.book_append_sheet(made, sheet, "自评表");
  utils.book_append_sheet(made, utils.aoa_to_sheet([["空"]]), "数据");
  made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return made;
}

function bytesOf(bookType: BookType): Uint8Array {
  return new Uint8Array(writeBook(book(), { type: "array", bookType }) as ArrayBuffer);
}

describe("workbooks of other kinds", () => {
  const cases: readonly (readonly [
    string,
    BookType,
    string,
    Partial<Record<"formulas" | "merges" | "hidden" | "shown", boolean>>,
  ])[] = [
    [".xls (and WPS's .et, which is the same)", "biff8", "xls", { merges: true, shown: true }],
    [".xlsb", "xlsb", "xlsb", { merges: true, hidden: true, shown: true }],
    [".ods", "ods", "ods", { formulas: true, merges: true }],
    ["XML 2003 (.xml)", "xlml", "xml", { formulas: true, merges: true, hidden: true, shown: true }],
  ];
  test.each(cases)("%s are read", async (_, type, kind, { formulas, merges, hidden, shown }) => {
    const port = await openWorkbook(bytesOf(type), "名称不作数.xlsx");
    expect([port.fileKind, port.capabilities.write]).toEqual([kind, false]);
    const [form, data] = await readAll(port);
    expect(form?.name).toBe("自评表");
    expect(form?.values).toEqual([
      ["项目支出绩效自评表", null, null, null],
      ["项目", "预算数", "执行数", "执行率"],
      ["合计", 100, 80, 0.8],
      ["隐藏", 1, null, null],
    ]);
    // SheetJS, which makes these files here, does not write all that it reads; files of LibreOffice's are below.
    if (shown) expect(form?.texts[2]).toEqual(["合计", "100", "80", "80.00%"]);
    if (formulas) expect(form?.formulas[2]?.[3]).toBe("=C3/B3");
    if (merges) expect(form?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
    if (hidden) expect(form?.hiddenRows).toEqual([4]);
    expect(form?.protection).toBeNull();
    expect(data?.values).toEqual([["空"]]);
  });

  test.each(["xls", "ods"])(
    "a real form saved by LibreOffice as .%s is read as the .xlsx it was",
    async (extension) => {
      const load = (path: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../../data", path)));
      const [original] = await readAll(await openWorkbook(load("forms/langfang-nuantong-2019.xlsx"), "a.xlsx"));
      const [saved] = await readAll(await openWorkbook(load(`workbooks/langfang-nuantong-2019.${extension}`), "b"));
      expect([saved?.name, saved?.top, saved?.left]).toEqual([original?.name, original?.top, original?.left]);
      expect(saved?.texts).toEqual(original?.texts);
      expect(saved?.formulas).toEqual(original?.formulas);
      const merges = (sheet: SheetSnapshot | undefined) => new Set(sheet?.merges.map((area) => JSON.stringify(area)));
      for (const merge of merges(saved)) expect(merges(original)).toContain(merge);
    },
  );

  test("hidden rows of an .xls are told", async () => {
    const file = new Uint8Array(readFileSync(join(__dirname, "../../data/workbooks/zhongjiang-shuibiaochi-2022.xls")));
    expect((await readAll(await openWorkbook(file, "a.xls")))[0]?.hiddenRows).toEqual([22]);
  });

  test("their hidden sheets are told where the kind tells them", async () => {
    const port = await openWorkbook(bytesOf("biff8"), "a.xls");
    expect((await port.listSheets()).map(({ visibility }) => visibility)).toEqual(["visible", "hidden"]);
  });

  test("they are never written: the refusal names each cell, and the bytes stay", async () => {
    const bytes = bytesOf("biff8");
    const port = await openWorkbook(bytes, "a.xls");
    expect(await port.apply([edit("自评表", "A3", "合计", "改")])).toEqual({
      kind: "refused",
      problems: [{ code: "read-only", sheet: "自评表", address: "A3", expected: "", found: ".xls" }],
    });
    expect(port.toBytes()).toBe(bytes);
    expect(await port.undo({ id: "1", cells: 1 })).toEqual({ kind: "refused", problems: [] });
    await port.select("1", "A1");
    await (
      await port.onChange(() => undefined)
    )();
    expect(port.toBytes()).toBe(bytes);
  });

  test("a page saved as .xls is read as the table it is, texts staying texts", async () => {
    const html =
      '<html><head><meta charset="gb2312"></head><body><table><tr><td colspan="2">绩效自评表</td></tr><tr><td>0012</td><td>95%</td></tr></table></body></html>';
    for (const bytes of [new TextEncoder().encode(html), gb18030(html)]) {
      const port = await openWorkbook(bytes, "导出.xls");
      expect(port.fileKind).toBe("html");
      expect((await readAll(port))[0]).toMatchObject({
        values: [
          ["绩效自评表", null],
          ["0012", "95%"],
        ],
        merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      });
    }
  });

  test.each([
    ["&ge;95%", "≥95%"],
    ["&#8805;95&#x25;", "≥95%"],
    ["&#x4ea7;&#20986;指标", "产出指标"],
    ["1 &lt; 2 &#60;b&#62; &amp;ge;", "1 < 2 <b> &ge;"],
    ["<p>12</p>\n<p class=MsoNormal>15</p>", "12\n15"],
    ["<div>培训</div><div>慰问</div>", "培训\n慰问"],
    ["<p>28场</p>", "28场"],
  ])("in a page %j is %j", async (cell, text) => {
    const page = new TextEncoder().encode(`<html><table><tr><td>${cell}</td></tr></table></html>`);
    expect((await readAll(await openWorkbook(page, "导出.xls")))[0]?.texts).toEqual([[text]]);
  });

  test("an Excel 5.0 file's Chinese texts are read by their code page", async () => {
    const [sheet] = await readAll(await openWorkbook(excel5(gb18030("项目支出绩效自评表"), 324), "旧.xls"));
    expect(sheet?.values[0]).toEqual(["项目支出绩效自评表", 324]);
  });
});

/** The few characters that the tests need, in GB18030; Node encodes UTF-8 only. */
function gb18030(text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0xb0; lead <= 0xf7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++)
      codes.set(decoder.decode(Uint8Array.from([lead, trail])), [lead, trail]);
  }
  return Uint8Array.from(Array.from(text).flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
}

/** An Excel 5.0 workbook (BIFF5, code page 936) with a text and a number in its first row, record by record. */
function excel5(text: Uint8Array, value: number): Uint8Array {
  const word = (number: number): readonly number[] => [number & 0xff, number >> 8];
  const record = (type: number, ...body: readonly number[]): readonly number[] => [
    ...word(type),
    ...word(body.length),
    ...body,
  ];
  const globals = (sheetAt: number): readonly number[] => [
    ...record(0x0809, ...word(0x0500), ...word(0x0005), ...word(0x0dbb), ...word(0x07cc)),
    ...record(0x0042, ...word(936)),
    ...record(0x0085, ...word(sheetAt), 0, 0, 0, 0, 6, ...new TextEncoder().encode("Sheet1")),
    ...record(0x000a),
  ];
  const number = new Uint8Array(new Float64Array([value]).buffer);
  const sheet = [
    ...record(0x0809, ...word(0x0500), ...word(0x0010), ...word(0x0dbb), ...word(0x07cc)),
    ...record(0x0200, ...word(0), ...word(1), ...word(0), ...word(2), ...word(0)),
    ...record(0x0204, ...word(0), ...word(0), ...word(0), ...word(text.length), ...text),
    ...record(0x0203, ...word(0), ...word(1), ...word(0), ...number),
    ...record(0x000a),
  ];
  const stream = [...globals(globals(0).length), ...sheet];
  return compoundFileWith("/Book", Uint8Array.from([...stream, ...new Array<number>(4200).fill(0)]));
}

describe("delimited text", () => {
  const csv = '项目,预算数,备注\r\n"年度资金,总额",324,"第一行\n第二""行"""\r\n0012,45.5%,\r\n';

  test.each([
    ["UTF-8", new TextEncoder().encode(csv)],
    ["UTF-8 with a byte order mark", new TextEncoder().encode(`\ufeff${csv}`)],
    ["GB18030", gb18030(csv)],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, ...Buffer.from(csv, "utf16le")])],
  ])("in %s is read, every field a text", async (_, bytes) => {
    const port = await openWorkbook(bytes, "D:\\表\\自评.csv");
    expect([port.fileKind, (await port.listSheets())[0]?.name]).toEqual(["csv", "自评"]);
    expect((await readAll(port))[0]?.values).toEqual([
      ["项目", "预算数", "备注"],
      ["年度资金,总额", "324", '第一行\n第二"行"'],
      ["0012", "45.5%", null],
    ]);
  });

  test.each([
    ["tabs", "a\tb\n1,5\t2"],
    ["semicolons", "a;b\n1,5;2"],
    ["a named one", "sep=|\na|b\n1,5|2"],
  ])("is split at %s", (_, text) => {
    expect(csvSnapshot(text, "表").values).toEqual([
      ["a", "b"],
      ["1,5", "2"],
    ]);
  });

  test("under the name of a workbook is read when it looks like a table", async () => {
    const port = await openWorkbook(new TextEncoder().encode("项目\t预算\t执行\n甲\t1\t2\n乙\t3\t4\n"), "导出.xls");
    expect((await readAll(port))[0]?.values).toEqual([
      ["项目", "预算", "执行"],
      ["甲", "1", "2"],
      ["乙", "3", "4"],
    ]);
  });

  test("blank lines in front keep the rows' numbers; empty text is an empty sheet", () => {
    expect(csvSnapshot("\n\n,甲\n", "表")).toMatchObject({ top: 3, left: 1, values: [[null, "甲"]] });
    expect(csvSnapshot(" \n".trim(), "表")).toMatchObject({ values: [], truncated: false });
  });

  test("a tab inside quoted fields does not part them", () => {
    const { texts } = csvSnapshot('头,头,头\n"","\t\n","\t"\n"","\n","\t甲"\n"","\t\n\t",""\n尾,尾,尾', "表");
    expect(texts.map((row) => row.length)).toEqual([3, 3, 3, 3, 3]);
    expect(texts[2]).toEqual(["", "\n", "\t甲"]);
  });

  test("comes back field by field, whatever is in the fields", () => {
    const field = fc.string({ unit: fc.constantFrom(..."甲乙0 ,\"\n\t;'=".split("")), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = `头,头,头\n${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n")}\n尾,尾,尾`;
        const { texts } = csvSnapshot(text, "表");
        expect(texts.slice(1, -1)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
});
