import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { CellMark } from "../../../src/workbook";
import { openWorkbook, type FilePort } from "../../../src/workbook/file";
import { freeSheetName, listSource } from "../../../src/workbook/draft-limits";
import { gathered, isMarkFormula } from "../../../src/workbook/marks";
import { recordText, recordXml } from "../../../src/workbook/record-part";
import { draft } from "../../contract/workbook-keeping";
import { contractWorkbook } from "../../support/contract-workbook";
import { edit } from "../../support/edits";
import { buildWorkbook } from "../../support/package-builder";
import { changedParts, partText } from "../../support/package-diff";
import { seenBySheetJs } from "../../support/second-readers";
import { highlightsOf } from "../../support/seen-file";
import { TORTURE_SHEET_PART, tortureParts, tortureWorkbook } from "../../support/torture";

const FORM = "自评表";
const opened = (file: Uint8Array): Promise<FilePort> => openWorkbook(file, "表.xlsx");
const withPart = (file: Uint8Array, part: string, text: string): Uint8Array =>
  zipSync({ ...unzipSync(file), [part]: strToU8(text) });

const mark = (address: string, rest: Partial<CellMark> = {}): CellMark => ({
  sheet: "7",
  address,
  level: "error",
  ...rest,
});

describe("marks in a file", () => {
  const file = tortureWorkbook();

  test("add rules behind the user's own, and touch nothing else", async () => {
    const port = await opened(file);
    expect(await port.mark([mark("D4"), mark("B3", { level: "note" }), mark("H9")])).toEqual([]);
    expect(changedParts(file, port.toBytes())).toEqual(["xl/styles.xml", TORTURE_SHEET_PART]);
    const added =
      '<conditionalFormatting sqref="D4 H9"><cfRule type="expression" dxfId="1" priority="3"><formula>N(&quot;绩效自评助手&quot;)=0</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="B3"><cfRule type="expression" dxfId="2" priority="4"><formula>N(&quot;绩效自评助手&quot;)=0</formula></cfRule></conditionalFormatting>';
    const sheet = partText(port.toBytes(), TORTURE_SHEET_PART);
    expect(sheet).toBe(
      String(tortureParts[TORTURE_SHEET_PART]).replace("<dataValidations", `${added}<dataValidations`),
    );
    expect(partText(port.toBytes(), "xl/styles.xml")).toContain('<bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>');
  });

  test("go without a trace, byte for byte, as long as nothing was written since", async () => {
    const port = await opened(file);
    await port.mark([mark("D4", { note: "执行率有误" })]);
    await port.mark([mark("C4")]);
    expect(port.toBytes()).not.toEqual(file);
    expect(await port.unmark()).toEqual([]);
    expect(port.toBytes()).toBe(file);
  });

  test("of an earlier session go too, notes included, and leave the user's notes and rules", async () => {
    const first = await opened(file);
    await first.mark([mark("B4", { note: "预算数 <核对>\n第二行" })]);
    const saved = first.toBytes();
    const second = await opened(saved);
    expect(await second.unmark()).toEqual([]);
    for (const part of [TORTURE_SHEET_PART, "xl/drawings/vmlDrawing1.vml"])
      expect(partText(second.toBytes(), part)).toBe(partText(file, part));
    const comments = partText(second.toBytes(), "xl/comments1.xml");
    expect([...comments.matchAll(/<comment ref="(\w+)"/g)].map((match) => match[1])).toEqual(["C3", "D4"]);
    expect(changedParts(file, second.toBytes())).toEqual(["xl/comments1.xml", "xl/styles.xml"]);
  });

  test("leave a note that the user has made their own", async () => {
    const first = await opened(contractWorkbook());
    await first.mark([{ sheet: "1", address: "B3", level: "error", note: "核对" }]);
    const part = "xl/comments1.xml";
    const text = partText(first.toBytes(), part);
    expect(text).toContain("核对\n——绩效自评助手");
    const second = await opened(withPart(first.toBytes(), part, text.replace("\n——绩效自评助手", "：已核，李")));
    await second.unmark();
    expect(partText(second.toBytes(), part)).toContain("核对：已核，李");
    expect(await highlightsOf(second.toBytes(), "绩效自评助手")).toEqual({});
  });

  test("put notes beside the notes that are there, in place order, with a box of its own; a cell's own note stays", async () => {
    const port = await opened(file);
    await port.mark([mark("B4", { note: "预算数" }), mark("C3", { note: "新" }), mark("D4", { note: "新" })]);
    const comments = partText(port.toBytes(), "xl/comments1.xml");
    expect([...comments.matchAll(/<comment ref="(\w+)"/g)].map((match) => match[1])).toEqual(["C3", "B4", "D4"]);
    expect(comments).not.toContain("新\n——绩效自评助手");
    const drawing = partText(port.toBytes(), "xl/drawings/vmlDrawing1.vml");
    expect([...drawing.matchAll(/id="(_x0000_s\d+)"/g)].map((match) => match[1])).toEqual([
      "_x0000_s1025",
      "_x0000_s1026",
    ]);
    expect(drawing).toContain("<x:Row>3</x:Row><x:Column>1</x:Column>");
  });

  test("bring all that notes need where there are none, and take it away again", async () => {
    const plain = contractWorkbook();
    const first = await opened(plain);
    await first.mark([{ sheet: "1", address: "D3", level: "error", note: "执行率为空" }]);
    const marked = first.toBytes();
    expect(changedParts(plain, marked)).toEqual([
      "+xl/comments1.xml",
      "+xl/drawings/vmlDrawing1.vml",
      "+xl/worksheets/_rels/sheet1.xml.rels",
      "[Content_Types].xml",
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(partText(marked, "xl/worksheets/sheet1.xml")).toMatch(
      /<\/conditionalFormatting><legacyDrawing r:id="rId\d+"\/><\/worksheet>$/,
    );
    expect(seenBySheetJs(marked).get(FORM)).toEqual(seenBySheetJs(plain).get(FORM));
    const second = await opened(marked);
    await second.unmark();
    expect(changedParts(plain, second.toBytes()).filter((part) => part.startsWith("+xl/c"))).toEqual([]);
    expect(partText(second.toBytes(), "xl/worksheets/sheet1.xml")).toBe(partText(plain, "xl/worksheets/sheet1.xml"));
    // Marked once more, notes and all, in one step with the old ones going.
    const third = await opened(marked);
    await third.mark([{ sheet: "1", address: "E3", level: "warning", note: "说明为空" }]);
    expect(partText(third.toBytes(), "xl/comments1.xml").match(/<comment ref="\w+"/g)).toEqual(['<comment ref="E3"']);
    expect(await highlightsOf(third.toBytes(), "绩效自评助手")).toEqual({ "自评表!E3": "#FFEB9C" });
  });

  test("of a sheet that was protected since stay, and the user hears of it", async () => {
    const first = await opened(contractWorkbook());
    await first.mark([{ sheet: "1", address: "D3", level: "error" }]);
    const part = "xl/worksheets/sheet1.xml";
    const locked = partText(first.toBytes(), part).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    const second = await opened(withPart(first.toBytes(), part, locked));
    expect(await second.unmark()).toEqual([{ code: "protected", sheet: FORM, address: null, expected: "", found: "" }]);
    expect(await highlightsOf(second.toBytes(), "绩效自评助手")).toEqual({ "自评表!D3": "#FFC7CE" });
  });

  test("are known by their formula, however it is spaced or written", () => {
    expect(['N("绩效自评助手")=0', '=N("绩效自评助手")=0', '= N( "绩效自评助手" ) = 0'].map(isMarkFormula)).toEqual([
      true,
      true,
      true,
    ]);
    expect(["TRUE", "=$A$1>0", '=A1="绩效自评助手"'].map(isMarkFormula)).toEqual([false, false, false]);
  });

  test("of one cell become one, with all their notes", () => {
    expect(
      gathered([
        mark("A1", { level: "note", note: "一" }),
        mark("A1", { level: "warning" }),
        mark("A1", { level: "note", note: "二" }),
        mark("A2"),
      ]),
    ).toEqual([{ sheet: "7", address: "A1", level: "warning", note: "一\n二" }, mark("A2")]);
  });
});

describe("the record in a file", () => {
  test("is a custom XML part of its own beside the others, there after saving, and gone when taken away", async () => {
    const file = tortureWorkbook();
    const port = await opened(file);
    await port.writeRecord('{"version":1}');
    expect(changedParts(file, port.toBytes())).toEqual([
      "+customXml/_rels/item2.xml.rels",
      "+customXml/item2.xml",
      "+customXml/itemProps2.xml",
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
    ]);
    const again = await opened(port.toBytes());
    expect(await again.readRecord()).toBe('{"version":1}');
    await again.writeRecord('{"version":1,"accepted":[]}');
    expect(changedParts(port.toBytes(), again.toBytes())).toEqual(["customXml/item2.xml"]);
    await again.writeRecord(null);
    expect(changedParts(file, again.toBytes())).toEqual([]);
  });

  test("is not found in other people's parts, readable or not", async () => {
    const port = await opened(
      tortureWorkbook({ "customXml/item1.xml": Uint8Array.from([0xff, 0xff, 0x00, 0x80, 0x3c]) }),
    );
    expect(await port.readRecord()).toBeNull();
    expect(recordText('<record xmlns="urn:other">x</record>')).toBeNull();
    expect(recordText("kein XML")).toBeNull();
  });

  test("is found under a prefix and behind a declaration", () => {
    expect(
      recordText('<?xml version="1.0"?><r:record xmlns:r="urn:jixiao-ziping-assistant:record">a&amp;b</r:record>'),
    ).toBe("a&b");
    expect(recordText('<record xmlns="urn:jixiao-ziping-assistant:record"/>')).toBe("");
  });

  test("keeps any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 2);
        expect(recordText(recordXml(text))).toBe(text);
      }),
    );
  });
});

describe("a sheet added to a file", () => {
  test("stands behind the others and changes nothing else", async () => {
    const file = tortureWorkbook();
    const port = await opened(file);
    const before = await port.read(["7", "3", "12"]);
    expect(await port.addSheet(draft)).toEqual({ id: "14", name: "核查结果", visibility: "visible", active: false });
    expect(changedParts(file, port.toBytes())).toEqual([
      "+xl/worksheets/sheet1.xml",
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    expect(await port.read(["7", "3", "12"])).toEqual(before);
    const book = partText(port.toBytes(), "xl/workbook.xml");
    // Chart sheets count when a name says which sheet it holds for.
    expect(book).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="4">\'核查结果\'!$1:$3</definedName>');
    expect(book).toContain('fullCalcOnLoad="1"');
    expect(seenBySheetJs(port.toBytes()).get("核查结果")?.get("B4")?.value).toBe("执行率应为 86.57%，表中为空\n请补填");
  });

  test("gives rows of long texts room, and each look one style", async () => {
    const port = await opened(contractWorkbook());
    await port.addSheet(draft);
    const xml = partText(port.toBytes(), "xl/worksheets/sheet6.xml");
    expect([...xml.matchAll(/<row r="(\d)"(?: ht="(\d+)")?/g)].map((match) => match[2])).toEqual([
      "30",
      undefined,
      "31",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const styleOf = (address: string) => new RegExp(`r="${address}" s="(\\d+)"`).exec(xml)?.[1];
    expect(styleOf("A3")).toBe(styleOf("B3"));
  });

  test("makes the list of names where the workbook has none, and joins the one it has", async () => {
    const names = async (afterSheets: string): Promise<string> => {
      const port = await opened(buildWorkbook({ afterSheets, sheets: [{ name: "表", body: "<sheetData/>" }] }));
      await port.addSheet(draft);
      return /<definedNames>.*<\/definedNames>/.exec(partText(port.toBytes(), "xl/workbook.xml"))?.[0] ?? "";
    };
    const entry = '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'核查结果\'!$1:$3</definedName>';
    expect(await names('<calcPr calcId="1"/>')).toBe(`<definedNames>${entry}</definedNames>`);
    expect(await names('<definedNames><definedName name="甲">表!$A$1</definedName></definedNames>')).toBe(
      `<definedNames><definedName name="甲">表!$A$1</definedName>${entry}</definedNames>`,
    );
    expect(await names("<definedNames/>")).toBe(`<definedNames>${entry}</definedNames>`);
  });

  test("stays when an earlier write is taken back", async () => {
    const port = await opened(contractWorkbook());
    const written = await port.apply([edit(FORM, "D3", null, 1)]);
    if (written.kind === "refused") throw new Error("refused");
    await port.addSheet(draft);
    await port.undo(written.undo);
    expect((await port.listSheets()).map(({ name }) => name)).toContain("核查结果");
    expect((await port.read(["1"]))[0]?.values[2]?.[3]).toBeNull();
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

  test("cannot have a list that no rule can hold", () => {
    const area = { top: 1, left: 1, bottom: 1, right: 1 };
    expect(listSource({ area, choices: ["甲", "乙"] })).toBe("甲,乙");
    expect(() => listSource({ area, choices: ["甲,乙"] })).toThrow(RangeError);
    expect(() => listSource({ area, choices: ["长".repeat(256)] })).toThrow(RangeError);
  });
});

describe("a kind of file that is only read", () => {
  test("has no record, takes no mark and no sheet, and says why", async () => {
    const csv = await openWorkbook(new TextEncoder().encode("a,b\n1,2\n"), "表.csv");
    expect(csv.capabilities).toMatchObject({ record: false, mark: false, addSheet: false });
    expect(await csv.readRecord()).toBeNull();
    await expect(csv.writeRecord("x")).rejects.toMatchObject({ code: "read-only-kind" });
    await expect(csv.addSheet(draft)).rejects.toMatchObject({ code: "read-only-kind" });
    expect(await csv.mark([{ sheet: "1", address: "A1", level: "error" }])).toMatchObject([
      { code: "read-only", sheet: "表", address: "A1" },
    ]);
    expect(await csv.unmark()).toEqual([]);
    expect(csv.saveUndo({ id: "1", cells: 0 })).toBeNull();
    expect(csv.restoreUndo("{}")).toBeNull();
  });
});
