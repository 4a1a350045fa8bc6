import { readFileSync } from "node:fs";
import { join } from "node:path";
import { write as writeWithSheetJs, utils } from "@e965/xlsx";
import fc from "fast-check";
import { render } from "../../../src/i18n";
import { WorkbookError } from "../../../src/workbook";
import { openWorkbook, type FilePort } from "../../../src/workbook/file";
import { edit } from "../../support/edits";
import { buildWorkbook, partsOf, without, zipOf } from "../../support/package-builder";
import { compoundFileWith } from "../../support/second-readers";
import { tortureParts, tortureWorkbook } from "../../support/torture";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const small = { sheets: [{ name: "表", body: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }] };

async function readAll(port: FilePort) {
  return port.read((await port.listSheets()).map(({ id }) => id));
}

/** Opens and reads a file that must fail, and gives the failure. */
async function failureOf(bytes: Uint8Array, name: string): Promise<WorkbookError> {
  try {
    await readAll(await openWorkbook(bytes, name));
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error("did not fail");
}

/** An OLE compound file with streams of these names and a given content for each. */
function compoundFile(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...names].forEach((name, index) => {
    for (let at = 0; at < name.length; at++) bytes[512 + index * 128 + at * 2] = name.charCodeAt(at);
  });
  return bytes;
}

const hugeDirectory = (): Uint8Array => {
  const file = buildWorkbook(small);
  const view = new DataView(file.buffer);
  view.setUint32(view.getUint32(file.length - 6, true) + 24, 0xfffffff0, true);
  return file;
};

const sheetOf = (body: string): Uint8Array => buildWorkbook({ sheets: [{ name: "表", body }] });

describe("a file that cannot be read fails with one clear sentence", () => {
  const cases: readonly (readonly [string, string, () => Uint8Array, string])[] = [
    ["an empty file", "空.xlsx", () => new Uint8Array(0), "empty"],
    [
      "plain text under a workbook's name",
      "说明.xlsx",
      () => text("这不是表格，只是一句话。\n第二句。"),
      "not-a-workbook",
    ],
    [
      "a program",
      "程序.xls",
      () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]),
      "not-a-workbook",
    ],
    [
      "a picture",
      "图.xlsx",
      () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      "not-a-workbook",
    ],
    ["a PDF", "表.xlsx", () => text("%PDF-1.7\n1 0 obj\n<< >>\nendobj\n"), "not-a-workbook"],
    ["some other XML", "表.xlsx", () => text('<?xml version="1.0"?><root><a/></root>'), "not-a-workbook"],
    ["a ZIP of something else", "压缩.xlsx", () => zipOf({ "readme.txt": "hello" }), "not-a-workbook"],
    [
      "a Word document",
      "报告.xlsx",
      () =>
        zipOf({
          ...partsOf(small),
          "[Content_Types].xml": String(partsOf(small)["[Content_Types].xml"]).replace(
            "spreadsheetml.sheet.main",
            "wordprocessingml.document.main",
          ),
        }),
      "not-a-workbook",
    ],
    ["an old Word document", "报告.xls", () => compoundFile("WordDocument"), "not-a-workbook"],
    ["an encrypted workbook", "加密.xlsx", () => compoundFile("EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["a compound file without content", "坏.xls", () => compoundFile("Workbook"), "damaged"],
    ["a file cut in half", "截断.xlsx", () => tortureWorkbook().slice(0, 9000), "damaged"],
    [
      "a workbook without its main part",
      "缺.xlsx",
      () => zipOf({ ...partsOf(small), "_rels/.rels": "<Relationships/>" }),
      "not-a-workbook",
    ],
    [
      "a main part that is not there",
      "缺.xlsx",
      () => {
        return zipOf(without(partsOf(small), "xl/workbook.xml"));
      },
      "damaged",
    ],
    ["a sheet whose XML breaks off", "坏.xlsx", () => sheetOf("<sheetData><row>"), "damaged"],
    [
      "a DOCTYPE in a sheet",
      "坏.xlsx",
      () =>
        zipOf({
          ...partsOf(small),
          "xl/worksheets/sheet1.xml": '<!DOCTYPE w [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>',
        }),
      "unsafe-xml",
    ],
    [
      "a DOCTYPE in the workbook part",
      "坏.xlsx",
      () => zipOf({ ...partsOf(small), "xl/workbook.xml": '<!DOCTYPE w SYSTEM "file:///etc/passwd"><workbook/>' }),
      "unsafe-xml",
    ],
    [
      "a DOCTYPE in an .ods",
      "坏.ods",
      () =>
        zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<!DOCTYPE x><office/>" }),
      "unsafe-xml",
    ],
    [
      "a DOCTYPE in an XML spreadsheet",
      "坏.xml",
      () =>
        text(
          '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
        ),
      "unsafe-xml",
    ],
    [
      "a DOCTYPE far behind the start of an XML spreadsheet",
      "坏.xml",
      () =>
        text(
          `<?xml version="1.0"?><!-- urn:schemas-microsoft-com:office:spreadsheet ${" ".repeat(5000)}--><!DOCTYPE x [<!ENTITY a "b">]><Workbook/>`,
        ),
      "unsafe-xml",
    ],
    [
      "a zip bomb",
      "炸弹.xlsx",
      () => zipOf({ ...partsOf(small), "xl/bomb.xml": new Uint8Array(11 * 1024 * 1024) }),
      "too-large",
    ],
    ["a part said to be 4 GB", "炸弹.xlsx", hugeDirectory, "too-large"],
    [
      "a part that climbs out of the folder",
      "坏.xlsx",
      () => zipOf({ ...partsOf(small), "../../evil.sh": "rm" }),
      "damaged",
    ],
    [
      "a part in an encoding that is not what it says",
      "坏.xlsx",
      () =>
        zipOf({ ...partsOf(small), "xl/worksheets/sheet1.xml": Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x80]) }),
      "unsupported",
    ],
  ];
  test.each(cases)("%s (%s)", async (_, name, bytes, code) => {
    const failure = await failureOf(bytes(), name);
    expect(failure.code).toBe(code);
    for (const locale of ["zh-CN", "en"] as const) {
      const sentence = render(locale, failure.text);
      expect(sentence).toContain(name);
      expect(sentence).not.toMatch(/[{}]|undefined|\[object/);
      expect(sentence).toMatch(locale === "en" ? /\.$/ : /。$/);
    }
  });

  test("two parts of one name", async () => {
    const file = zipOf({ ...partsOf(small), "xl/STYLES.xml": "<x/>" });
    expect((await failureOf(file, "a.xlsx")).code).toBe("damaged");
  });

  test("an .xls with a password, as SheetJS words it", async () => {
    // The smallest BIFF8 stream that says it is encrypted: BOF, FILEPASS.
    const records = [
      0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00, 0xbb, 0x0d, 0xcc, 0x07, 0, 0, 0, 0, 6, 0, 0, 0, 0x2f, 0x00, 0x06,
      0x00, 0x00, 0x00, 0x12, 0x34, 0x56, 0x78,
    ];
    const stream = Uint8Array.from([...records, ...new Array<number>(5000).fill(0)]);
    expect((await failureOf(compoundFileWith("/Workbook", stream), "密.xls")).code).toBe("encrypted");
  });

  test("any bytes at all: read, or one of our errors", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom("a.xlsx", "a.csv", "a.xls"),
        async (bytes, name) => {
          try {
            await readAll(await openWorkbook(bytes, name));
          } catch (error) {
            expect(error).toBeInstanceOf(WorkbookError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test("a workbook with bytes changed anywhere: read, or one of our errors", async () => {
    const file = buildWorkbook(small);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 }),
        async (changes) => {
          const broken = file.slice();
          for (const [at, byte] of changes) broken[at] = byte;
          try {
            await readAll(await openWorkbook(broken, "a.xlsx"));
          } catch (error) {
            expect(error).toBeInstanceOf(WorkbookError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("odd but readable", () => {
  const read = async (body: string) => (await readAll(await openWorkbook(sheetOf(body), "a.xlsx")))[0];

  test("1,048,576 styled blank rows leave a small snapshot", async () => {
    let rows = "";
    for (let row = 1; row <= 1_048_576; row++) {
      rows += row === 5 ? '<row r="5"><c r="A5"><v>7</v></c></row>' : `<row r="${row}" s="1"/>`;
    }
    const file = zipOf(partsOf({ sheets: [{ name: "表", body: `<sheetData>${rows}</sheetData>` }] }), 1);
    const [snapshot] = await readAll(await openWorkbook(file, "空行.xlsx"));
    expect([snapshot?.top, snapshot?.values, snapshot?.truncated]).toEqual([5, [[7]], false]);
  }, 120_000);

  test("two far-off cells do not make a grid of billions: the rest is left out, and said to be", async () => {
    const snapshot = await read(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row></sheetData>',
    );
    expect(snapshot?.truncated).toBe(true);
    expect([snapshot?.values.length, snapshot?.values[0]?.length, snapshot?.values[0]?.[0]]).toEqual([1, 256, 1]);
  });

  test("cells beyond the last row and column there can be are left out", async () => {
    const snapshot = await read(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="ZZZ1"><v>2</v></c></row><row r="x"><c r="B"><v>3</v></c></row><row r="1048577"><c r="A1048577"><v>4</v></c></row></sheetData>',
    );
    expect([snapshot?.values, snapshot?.truncated]).toEqual([[[1]], true]);
  });

  test("rows and cells that do not say where they stand", async () => {
    const snapshot = await read(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row></sheetData>',
    );
    expect(snapshot?.values).toEqual([
      [1, 2, null],
      [null, null, null],
      [null, null, null],
      [null, 3, 4],
    ]);
  });

  test("circular formulas, errors and strings that point nowhere", async () => {
    const file = buildWorkbook({
      sharedStrings: ["甲"],
      sheets: [
        {
          name: "表",
          body: '<sheetData><row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="B1"><f>A1+C1</f><v>0</v></c><c r="C1"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="s"><v>99</v></c><c r="F1" t="s"><v>0</v></c></row></sheetData>',
        },
      ],
    });
    const port = await openWorkbook(file, "环.xlsx");
    const [snapshot] = await readAll(port);
    expect(snapshot?.values).toEqual([[0, 0, 1, "#N/A", null, "甲"]]);
    const result = await port.apply([edit("表", "C1", 1, 2)]);
    expect(result).toMatchObject({
      kind: "applied",
      recalculated: [],
      warnings: [{ id: "workbook.warning.recalculate", values: { count: 2 } }],
    });
  });

  test("a sheet that the workbook names and does not hold is empty, truncated and not written", async () => {
    const parts = without(
      partsOf({
        sheets: [...small.sheets, { name: "缺", body: "" }],
      }),
      "xl/worksheets/sheet2.xml",
    );
    const port = await openWorkbook(zipOf(parts), "a.xlsx");
    expect((await readAll(port))[1]).toMatchObject({ name: "缺", values: [], truncated: true });
    expect(await port.apply([edit("缺", "A1", null, 1)])).toMatchObject({
      kind: "refused",
      problems: [{ code: "read-only", sheet: "缺" }],
    });
  });

  test("Strict files are read and not written", async () => {
    const strict = (part: string): string =>
      String(partsOf(small)[part])
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    const names = [
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/styles.xml",
    ];
    const port = await openWorkbook(
      zipOf({ ...partsOf(small), ...Object.fromEntries(names.map((name) => [name, strict(name)])) }),
      "严格.xlsx",
    );
    expect((await readAll(port))[0]?.values).toEqual([[1]]);
    expect(port.capabilities.write).toBe(false);
    expect(await port.apply([edit("表", "A1", 1, 2)])).toMatchObject({
      kind: "refused",
      problems: [{ code: "read-only", found: "Strict Open XML" }],
    });
  });

  test("a workbook without styles is read, and written as far as no format is asked for", async () => {
    const parts = without(partsOf(small), "xl/styles.xml");
    const port = await openWorkbook(zipOf(parts), "a.xlsx");
    expect((await readAll(port))[0]?.texts).toEqual([["1"]]);
    expect((await port.apply([edit("表", "B1", null, "新")])).kind).toBe("applied");
  });

  test("a signed workbook is written with a warning", async () => {
    const links = String(partsOf(small)["_rels/.rels"]).replace(
      "</Relationships>",
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    );
    const port = await openWorkbook(
      zipOf({ ...partsOf(small), "_rels/.rels": links, "_xmlsignatures/origin.sigs": new Uint8Array(0) }),
      "签.xlsx",
    );
    expect(await port.apply([edit("表", "A1", 1, 2)])).toMatchObject({
      kind: "applied",
      warnings: [{ id: "workbook.warning.signed" }],
    });
  });

  test("rows out of order are read and not written into", async () => {
    const port = await openWorkbook(
      sheetOf('<sheetData><row r="5"><c r="A5"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>'),
      "乱.xlsx",
    );
    expect((await readAll(port))[0]?.values).toEqual([[2], [null], [null], [5]]);
    await expect(port.apply([edit("表", "A3", null, 1)])).rejects.toMatchObject({ code: "damaged" });
    expect((await readAll(port))[0]?.values).toEqual([[2], [null], [null], [5]]);
  });

  test("parts in UTF-16 are read; what cannot be spliced is not written", async () => {
    const xml = String(partsOf(small)["xl/worksheets/sheet1.xml"]).replace('encoding="UTF-8"', 'encoding="UTF-16"');
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(xml, "utf16le")]);
    const port = await openWorkbook(zipOf({ ...partsOf(small), "xl/worksheets/sheet1.xml": utf16 }), "a.xlsx");
    expect((await readAll(port))[0]?.values).toEqual([[1]]);
    await expect(port.apply([edit("表", "A1", 1, 2)])).rejects.toMatchObject({ code: "unsupported" });
  });

  test("a byte order mark stays where it was", async () => {
    const sheet = `\ufeff${String(partsOf(small)["xl/worksheets/sheet1.xml"])}`;
    const port = await openWorkbook(zipOf({ ...partsOf(small), "xl/worksheets/sheet1.xml": sheet }), "a.xlsx");
    expect((await port.apply([edit("表", "A1", 1, 2)])).kind).toBe("applied");
    expect((await readAll(port))[0]?.values).toEqual([[2]]);
  });
});

test("every sentence for a workbook exists in both languages with the same placeholders", () => {
  const catalogue = (locale: string): string =>
    readFileSync(join(__dirname, `../../../src/i18n/${locale}/workbook.ts`), "utf8");
  const ids = (source: string) => [...source.matchAll(/^ {2}"(workbook\.[\w.-]+)"/gm)].map((match) => match[1]);
  expect(ids(catalogue("en")).sort()).toEqual(ids(catalogue("zh-CN")).sort());
});

test("SheetJS's own .xlsx is read and written like any other", async () => {
  const sheet = utils.aoa_to_sheet([
    ["预算数", "执行数"],
    [100, 80],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "表");
  const bytes = new Uint8Array(writeWithSheetJs(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const port = await openWorkbook(bytes, "s.xlsx");
  expect((await readAll(port))[0]?.values).toEqual([
    ["预算数", "执行数"],
    [100, 80],
  ]);
  expect((await port.apply([edit("表", "C2", null, { value: 0.8, formula: "=B2/A2" }, "0.00%")])).kind).toBe("applied");
  expect((await readAll(port))[0]?.texts[1]).toEqual(["100", "80", "80.00%"]);
  expect(Object.keys(tortureParts).length).toBeGreaterThan(40);
});
