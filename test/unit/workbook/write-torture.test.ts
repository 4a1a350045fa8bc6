import { openWorkbook, type FileApplyResult, type FilePort } from "../../../src/workbook/file";
import type { CellEdit } from "../../../src/writeback/edit";
import { edit } from "../../support/edits";
import { changedParts, partText, withoutCells } from "../../support/package-diff";
import { seenBySheetJs, seenBySnapshot, type SeenSheet } from "../../support/second-readers";
import { TORTURE_SHEET_PART, tortureParts, tortureWorkbook } from "../../support/torture";

const FORM = "自评表";
const file = tortureWorkbook();

async function opened(bytes = file): Promise<FilePort> {
  return openWorkbook(bytes, "绩效自评.xlsm");
}

async function write(
  ...edits: readonly CellEdit[]
): Promise<{ readonly after: Uint8Array; readonly result: FileApplyResult }> {
  const port = await opened();
  const result = await port.apply(edits);
  if (result.kind === "refused") throw new Error(JSON.stringify(result.problems));
  return { after: port.toBytes(), result };
}

/** The touched sheet's text must differ in these cells alone (`loose`: attributes that may follow). */
function expectOnly(
  after: Uint8Array,
  addresses: readonly string[],
  loose: (xml: string) => string = (xml) => xml,
): void {
  const [old, now] = [partText(file, TORTURE_SHEET_PART), partText(after, TORTURE_SHEET_PART)];
  expect(loose(withoutCells(now, addresses))).toBe(loose(withoutCells(old, addresses)));
}

describe("a workbook with everything in it", () => {
  test("is read in spite of gaps in part numbers, absolute targets and prefixed roots; chart sheets are passed over", async () => {
    const port = await opened();
    expect(port.fileKind).toBe("xlsm");
    expect((await port.listSheets()).map(({ name, id }) => `${name} ${id}`)).toEqual([
      "自评表 7",
      "基础数据 3",
      "深藏 12",
    ]);
    const [form, data] = await port.read(["7", "3"]);
    expect(form?.values[2]?.slice(0, 4)).toEqual(["一", 100, 80, 0.8]);
    expect(form?.formulas[4]?.[3]).toBe("=C5/$B5");
    expect(form?.values[6]?.[3]).toBe("内联 富文本");
    expect(form?.values[11]?.[5]).toBe("合并 区域\r\n第二行");
    expect(data?.values).toEqual([
      ["一", 281],
      ["二", null],
    ]);
    expect(data?.protection?.protected).toBe(true);
  });

  test("comes back byte for byte when nothing is written", async () => {
    const port = await opened();
    await port.apply([]);
    expect(port.toBytes()).toBe(file);
  });

  test("a text in an empty cell touches one part, and in it one cell", async () => {
    const { after } = await write(edit(FORM, "E3", null, "【待填写】请说明原因"));
    expect(changedParts(file, after)).toEqual([TORTURE_SHEET_PART]);
    expectOnly(after, ["E3"]);
    // The row has a style of its own (customFormat), so the new cell has it too.
    expect(partText(after, TORTURE_SHEET_PART)).toContain(
      '<c r="E3" s="3" t="inlineStr"><is><t xml:space="preserve">【待填写】请说明原因</t></is></c>',
    );
  });

  test("a new cell takes its column's style where the row has none", async () => {
    const { after } = await write(edit(FORM, "E4", null, 1));
    expect(partText(after, TORTURE_SHEET_PART)).toContain('<c r="E4" s="9"><v>1</v></c>');
    expectOnly(after, ["E4"]);
  });

  test("cells go to their places: into rows between others, into empty rows, below the last row", async () => {
    const loose = (xml: string): string =>
      xml.replace(/<dimension [^>]*>/, "").replace(/<row r="(?:11|21)"[^>]*\/>/g, "");
    const { after } = await write(
      edit(FORM, "B11", null, 11),
      edit(FORM, "A20", null, 20),
      edit(FORM, "J21", null, 21),
      edit(FORM, "C9", null, 9),
    );
    expectOnly(after, ["B11", "A20", "J21", "C9"], loose);
    const xml = partText(after, TORTURE_SHEET_PART);
    expect(xml).toContain(
      '<row r="10"><c r="B10"><v>400</v></c></row><row r="11"><c r="B11"><v>11</v></c></row><row r="12"',
    );
    expect(xml).toContain(
      '<row r="20"><c r="A20"><v>20</v></c></row><row r="21"><c r="J21"><v>21</v></c></row></sheetData>',
    );
    expect(xml).toContain('<dimension ref="A1:J21"/>');
  });

  test("the first cell of a shared formula can be replaced: the others keep their formulas", async () => {
    const { after } = await write(edit(FORM, "D3", { value: 0.8, formula: "=C3/$B3" }, 0.8));
    expect(changedParts(file, after)).toEqual(["xl/calcChain.xml", TORTURE_SHEET_PART]);
    const [form] = await (await opened(after)).read(["7"]);
    expect(form?.formulas.slice(2, 5).map((row) => row[3])).toEqual([null, "=C4/$B4", "=C5/$B5"]);
    expect(partText(after, "xl/calcChain.xml")).toBe(
      String(tortureParts["xl/calcChain.xml"]).replace('<c r="D3" s="1"/>', ""),
    );
  });

  test("an input's dependants follow: their results, on other sheets too, and nothing else of them", async () => {
    const { after, result } = await write(edit(FORM, "C3", 80, 90));
    expect(result).toMatchObject({ recalculated: ["自评表!D3", "自评表!C6", "自评表!D6", "基础数据!B1"] });
    expect(changedParts(file, after)).toEqual(["xl/worksheets/sheet2.xml", TORTURE_SHEET_PART]);
    const [form, data] = await (await opened(after)).read(["7", "3"]);
    expect([form?.values[2]?.[3], form?.values[5]?.[2], form?.values[5]?.[3], data?.values[0]?.[1]]).toEqual([
      0.9,
      290,
      290 / 350,
      291,
    ]);
    expect(form?.formulas[5]).toEqual((await (await opened()).read(["7"]))[0]?.formulas[5]);
    expectOnly(after, ["C3", "D3", "C6", "D6"]);
    expect(partText(after, "xl/worksheets/sheet2.xml")).toBe(
      String(tortureParts["xl/worksheets/sheet2.xml"]).replace("<x:v>281</x:v>", "<x:v>291</x:v>"),
    );
  });

  test("formulas that cannot be followed are left to the next opening, and the user is told", async () => {
    const { after, result } = await write(edit(FORM, "B3", 100, 120));
    expect(result).toMatchObject({
      warnings: [{ id: "workbook.warning.recalculate", values: { first: "自评表!B8" } }],
    });
    expect(partText(after, "xl/workbook.xml")).toBe(
      String(tortureParts["xl/workbook.xml"]).replace(
        '<calcPr calcId="191029" fullPrecision="0"/>',
        '<calcPr calcId="191029" fullPrecision="0" fullCalcOnLoad="1"/>',
      ),
    );
  });

  test("a new number format adds one style like the cell's own", async () => {
    const { after } = await write(
      edit(FORM, "D5", { value: 1, formula: "=C5/$B5" }, { value: 1, formula: "=C5/B5" }, "0.000"),
    );
    expect(changedParts(file, after)).toEqual(["xl/styles.xml", TORTURE_SHEET_PART]);
    const [old, now] = [String(tortureParts["xl/styles.xml"]), partText(after, "xl/styles.xml")];
    const added =
      '<xf numFmtId="178" fontId="0" fillId="0" borderId="1" xfId="1" applyNumberFormat="1" applyProtection="1"><alignment horizontal="right"/><protection locked="0" hidden="1"/></xf>';
    expect(now).toBe(
      old
        .replace('<numFmts count="2">', '<numFmts count="3">')
        .replace("</numFmts>", '<numFmt numFmtId="178" formatCode="0.000"/></numFmts>')
        .replace('<cellXfs count="10">', '<cellXfs count="11">')
        .replace("</cellXfs>", `${added}</cellXfs>`),
    );
    expect(partText(after, TORTURE_SHEET_PART)).toContain('<c r="D5" s="10"><f>C5/B5</f><v>1</v></c>');
  });

  test("a number format that some style has already adds nothing", async () => {
    const { after } = await write(edit(FORM, "B3", 100, 100, "0.00%"), edit(FORM, "C3", 80, 80, "0.00%"));
    const styles = partText(after, "xl/styles.xml");
    expect(styles.match(/<cellXfs count="11">/g)).toHaveLength(1);
    const again = await openWorkbook(after, "再次.xlsm");
    const result = await again.apply([edit(FORM, "B4", 200, 200, "0.00%")]);
    expect(result.kind).toBe("applied");
    expect(partText(again.toBytes(), "xl/styles.xml")).toBe(styles);
  });

  test("a prefixed sheet stays prefixed", async () => {
    const part = "xl/worksheets/sheet2.xml";
    const open = String(tortureParts[part]).replace(/<x:sheetProtection [^>]*\/>/, "");
    const port = await openWorkbook(tortureWorkbook({ [part]: open }), "a.xlsm");
    const result = await port.apply([edit("基础数据", "B2", null, "新"), edit("基础数据", "A1", "一", 1.5)]);
    expect(result).toMatchObject({ kind: "applied", warnings: [] });
    const xml = partText(port.toBytes(), part);
    expect(xml).toContain('<x:c r="A1"><x:v>1.5</x:v></x:c>');
    expect(xml).toContain(
      '<x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">新</x:t></x:is></x:c></x:row></x:sheetData>',
    );
  });

  test("when the last formula goes, so does the calculation chain", async () => {
    const chain = String(tortureParts["xl/calcChain.xml"]).replace(/<c [^]*(?=<\/calcChain>)/, '<c r="D6" i="7"/>');
    const small = tortureWorkbook({ "xl/calcChain.xml": chain });
    const port = await opened(small);
    await port.apply([edit(FORM, "D6", { value: 0.8, formula: "=C6/B6" }, 0.8)]);
    const after = port.toBytes();
    expect(changedParts(small, after)).toEqual([
      "-xl/calcChain.xml",
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      TORTURE_SHEET_PART,
    ]);
    expect(partText(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(partText(after, "[Content_Types].xml")).not.toContain("calcChain");
  });

  test("two other readers see the planned cells changed and no others", async () => {
    const edits = [
      edit(FORM, "C3", 80, 90),
      edit(FORM, "E3", null, "说明 & <原因>"),
      edit(FORM, "D4", { value: 0.75, formula: "=C4/$B4" }, { value: 0.75, formula: '=IF(B4=0,"",C4/B4)' }),
    ];
    const { after } = await write(...edits);
    const planned = new Map<string, unknown>([
      ["C3", 90],
      ["E3", "说明 & <原因>"],
      ["D4", 0.75],
      ["D3", 0.9],
      ["C6", 290],
      ["D6", 290 / 350],
    ]);
    const [old, now] = [seenBySheetJs(file), seenBySheetJs(after)];
    for (const name of old.keys()) {
      for (const address of new Set([...(old.get(name)?.keys() ?? []), ...(now.get(name)?.keys() ?? [])])) {
        const seen = now.get(name)?.get(address);
        if (name === FORM && planned.has(address))
          expect([address, seen?.value]).toEqual([address, planned.get(address)]);
        else if (name !== "基础数据" || address !== "B1")
          expect([address, seen]).toEqual([address, old.get(name)?.get(address)]);
      }
    }
    expect(now.get(FORM)?.get("D4")?.formula).toBe('=IF(B4=0,"",C4/B4)');
    expect(now.get("基础数据")?.get("B1")?.value).toBe(291);
  });

  test("SheetJS reads the same values and formulas from it as we do", async () => {
    const port = await opened();
    const theirs = seenBySheetJs(file);
    for (const snapshot of await port.read(["7", "3", "12"])) {
      const ours = seenBySnapshot(snapshot);
      const seen: SeenSheet = theirs.get(snapshot.name) ?? new Map();
      for (const address of new Set([...ours.keys(), ...seen.keys()])) {
        const [mine, other] = [ours.get(address), seen.get(address)];
        // SheetJS turns line breaks of shared strings into \n and gives array formulas to every cell of their area.
        if (["F12", "B9", "B10"].includes(address)) continue;
        // It shows WPS's cell picture without the prefix that the file has.
        if (address === "A8") expect(other?.formula).toBe('=DISPIMG("ID_0123456789ABCDEF",1)');
        else expect([address, mine]).toEqual([address, other]);
      }
    }
  });
});

describe("undo", () => {
  test("gives back the file byte for byte", async () => {
    const port = await opened();
    const first = await port.apply([edit(FORM, "C3", 80, 90), edit(FORM, "E3", null, "甲", "@")]);
    const second = await port.apply([edit(FORM, "D6", { value: 290 / 350, formula: "=C6/B6" }, 0.5)]);
    if (first.kind === "refused" || second.kind === "refused") throw new Error("refused");
    await port.undo(second.undo);
    await port.undo(first.undo);
    expect(port.toBytes()).toBe(file);
  });

  test("of an earlier write keeps the later one", async () => {
    const port = await opened();
    const first = await port.apply([edit(FORM, "E3", null, "甲")]);
    await port.apply([edit(FORM, "E4", null, "乙")]);
    if (first.kind === "refused") throw new Error("refused");
    expect((await port.undo(first.undo)).kind).toBe("applied");
    const [form] = await port.read(["7"]);
    expect([form?.values[2]?.[4], form?.values[3]?.[4]]).toEqual([null, "乙"]);
    const alone = await write(edit(FORM, "E4", null, "乙"));
    expect(Buffer.from(port.toBytes()).equals(Buffer.from(alone.after))).toBe(true);
  });

  test("of an unknown write does nothing", async () => {
    const port = await opened();
    expect(await port.undo({ id: "99", cells: 1 })).toEqual({ kind: "refused", problems: [] });
  });
});
