import { parseAddress, type CellValue } from "../../../src/sheet";
import { openWorkbook, type FileApplyResult } from "../../../src/workbook/file";
import type { CellContent } from "../../../src/writeback/edit";
import { edit } from "../../support/edits";
import { buildWorkbook } from "../../support/package-builder";
import { partText } from "../../support/package-diff";

/** A sheet given as cells: a value, or a formula with its stored result. */
type Cells = Readonly<Record<string, CellValue | readonly [formula: string, result: CellValue]>>;

function sheetBody(cells: Cells): string {
  const rows = new Map<number, string>();
  const result = (value: CellValue): string => (value === null ? "" : `<v>${String(value)}</v>`);
  const type = (value: CellValue): string =>
    typeof value === "string" ? (value.startsWith("#") ? ' t="e"' : ' t="str"') : "";
  for (const [address, content] of Object.entries(cells)) {
    const row = parseAddress(address)?.top ?? 0;
    const [formula, value] = Array.isArray(content)
      ? (content as readonly [string, CellValue])
      : [null, content as CellValue];
    const inner =
      formula === null
        ? result(value)
        : `<f>${formula.slice(1).replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</f>${result(value)}`;
    rows.set(row, `${rows.get(row) ?? ""}<c r="${address}"${type(value)}>${inner}</c>`);
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return `<sheetData>${sorted.map(([row, content]) => `<row r="${row}">${content}</row>`).join("")}</sheetData>`;
}

interface Outcome {
  readonly result: Extract<FileApplyResult, { readonly kind: "applied" }>;
  readonly value: (address: string) => CellValue | undefined;
  readonly workbook: string;
}

async function after(
  sheets: Readonly<Record<string, Cells>>,
  changes: Readonly<Record<string, readonly [CellValue | CellContent, CellValue | CellContent]>>,
  names = "",
): Promise<Outcome> {
  const file = buildWorkbook({
    sheets: Object.entries(sheets).map(([name, cells]) => ({ name, body: sheetBody(cells) })),
    afterSheets: names === "" ? "" : `<definedNames>${names}</definedNames>`,
  });
  const port = await openWorkbook(file, "表.xlsx");
  const edits = Object.entries(changes).map(([place, [old, now]]) => {
    const [sheet = "", address = ""] = place.split("!");
    return edit(sheet, address, old, now);
  });
  const result = await port.apply(edits);
  if (result.kind === "refused") throw new Error(JSON.stringify(result.problems));
  const snapshots = await port.read((await port.listSheets()).map(({ id }) => id));
  const value = (place: string): CellValue | undefined => {
    const [sheet = "", address = ""] = place.split("!");
    const snapshot = snapshots.find(({ name }) => name === sheet);
    const area = parseAddress(address);
    return snapshot === undefined || area === null
      ? undefined
      : snapshot.values[area.top - snapshot.top]?.[area.left - snapshot.left];
  };
  return { result, value, workbook: partText(port.toBytes(), "xl/workbook.xml") };
}

const form: Cells = {
  A1: 100,
  B1: 80,
  C1: ["=B1/A1", 0.8],
  A2: 50,
  B2: 50,
  C2: ['=IF(A2=0,"",B2/A2)', 1],
  A3: ["=SUM(A1:A2)", 150],
  B3: ["=SUM(B1:B2)", 130],
  C3: ["=ROUND(B3/A3*100,2)", 86.67],
  D3: ['=IF(C3>=90,"优","良")', "良"],
};

describe("results that follow from an edit", () => {
  test("are followed through chains of formulas, in any order", async () => {
    const { result, value, workbook } = await after({ 表: form }, { "表!B1": [80, 100] });
    expect([...result.recalculated].sort()).toEqual(["表!B3", "表!C1", "表!C3", "表!D3"]);
    expect(["表!C1", "表!B3", "表!C3", "表!D3"].map(value)).toEqual([1, 150, 100, "优"]);
    expect(workbook).not.toContain("fullCalcOnLoad");
    expect(result.warnings).toEqual([]);
  });

  test("stay as they are where the result is the same", async () => {
    const { result } = await after({ 表: form }, { "表!A3": [{ value: 150, formula: "=SUM(A1:A2)" }, 150] });
    expect(result.recalculated).toEqual([]);
  });

  test("take the result of an edited formula", async () => {
    const { value } = await after(
      { 表: form },
      {
        "表!B3": [
          { value: 130, formula: "=SUM(B1:B2)" },
          { value: 135, formula: "=SUM(B1:B2)+5" },
        ],
      },
    );
    expect([value("表!C3"), value("表!D3")]).toEqual([90, "优"]);
  });

  test("may turn into errors and texts and back", async () => {
    const zero = await after({ 表: form }, { "表!A1": [100, 0], "表!A2": [50, 0] });
    expect(["表!C1", "表!C2", "表!C3"].map(zero.value)).toEqual(["#DIV/0!", "", "#DIV/0!"]);
    const back = await after(
      { 表: { A1: 0, B1: ["=1/A1", "#DIV/0!"], C1: ["=IFERROR(B1,0)", 0] } },
      { "表!A1": [0, 4] },
    );
    expect([back.value("表!B1"), back.value("表!C1")]).toEqual([0.25, 0.25]);
  });

  test("are followed to other sheets and through names", async () => {
    const { result, value } = await after(
      { 表: form, "汇 总": { A1: ["=表!B3*2", 260], A2: ["=合计+1", 131] } },
      { "表!B2": [50, 20] },
      '<definedName name="合计">表!$B$3</definedName>',
    );
    expect(result.warnings).toEqual([]);
    expect([value("汇 总!A1"), value("汇 总!A2")]).toEqual([200, 101]);
  });

  test("are followed through whole columns", async () => {
    const { value } = await after({ 表: { A1: 1, A2: 2, B1: ["=SUM(A:A)", 3] } }, { "表!A9": [null, 10] });
    expect(value("表!B1")).toBe(13);
  });
});

describe("results that cannot be followed safely are left to the next opening", () => {
  const left: readonly (readonly [string, Cells])[] = [
    ["a function we do not know", { A1: 1, B1: ["=VLOOKUP(A1,A1:A1,1)", 1] }],
    ["a stored result that is not what the formula comes to", { A1: 1, B1: ["=A1+1", 5] }],
    ["a reference that is only known when computed", { A1: 1, B1: ['=INDIRECT("A"&1)', 1] }],
    ["a table reference", { A1: 1, B1: ["=SUM(表1[列])", 1] }],
    ["a name that does not exist", { A1: 1, B1: ["=没有的名称+A1", 1] }],
    ["a circle", { A1: 1, B1: ["=C1+A1", 0], C1: ["=B1", 0] }],
  ];
  test.each(left)("%s", async (_, cells) => {
    const { result, value, workbook } = await after({ 表: cells }, { "表!A1": [1, 2] });
    expect(result.recalculated).toEqual([]);
    const stored = cells["B1"];
    expect(value("表!B1")).toBe(Array.isArray(stored) ? stored[1] : stored);
    expect(workbook).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(result.warnings).toMatchObject([{ id: "workbook.warning.recalculate", values: { first: "表!B1" } }]);
  });

  test("a formula without stored result stays without one in the file; what it comes to is shown", async () => {
    const { result, value, workbook } = await after({ 表: { A1: 1, B1: ["=A1+1", null] } }, { "表!A1": [1, 2] });
    expect(result.recalculated).toEqual([]);
    expect(value("表!B1")).toBe(3);
    expect(workbook).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(result.warnings).toMatchObject([{ id: "workbook.warning.recalculate", values: { first: "表!B1" } }]);
  });

  test("and so is what follows from them", async () => {
    const { result } = await after(
      { 表: { A1: 1, B1: ['=TEXT(A1,"0")', "1"], C1: ['=IF(B1="1",1,2)', 1], D1: ["=A1*2", 2] } },
      { "表!A1": [1, 2] },
    );
    expect(result.recalculated).toEqual(["表!D1"]);
    expect(result.warnings).toMatchObject([{ values: { count: 2 } }]);
  });

  test("a formula that has nothing to do with the edit is none of them", async () => {
    const { result, workbook } = await after(
      { 表: { A1: 1, B1: 2, C1: ["=VLOOKUP(B1,B1:B1,1)", 2], D1: ['=INDIRECT("B1")', 2] } },
      { "表!A1": [1, 5] },
    );
    expect(result.warnings).toEqual([]);
    expect(workbook).not.toContain("calcPr");
  });

  test("an edited formula whose given result is not what it comes to", async () => {
    const { result, workbook } = await after({ 表: { A1: 1 } }, { "表!B1": [null, { value: 9, formula: "=A1+1" }] });
    expect(result.warnings).toHaveLength(1);
    expect(workbook).toContain("fullCalcOnLoad");
  });
});

test("a write that stood on a followed result keeps the earlier one from being taken back alone", async () => {
  const file = buildWorkbook({ sheets: [{ name: "表", body: sheetBody({ A1: 1, B1: ["=A1*2", 2] }) }] });
  const port = await openWorkbook(file, "表.xlsx");
  const first = await port.apply([edit("表", "A1", 1, 5)]);
  const second = await port.apply([edit("表", "B1", { value: 10, formula: "=A1*2" }, 11)]);
  if (first.kind === "refused" || second.kind === "refused") throw new Error("refused");
  const written = port.toBytes();
  expect(await port.undo(first.undo)).toMatchObject({
    kind: "refused",
    problems: [{ code: "changed-since-read", address: "B1", expected: "=A1*2 (10)", found: "=A1*2 (2)" }],
  });
  expect(port.toBytes()).toBe(written);
  expect((await port.undo(second.undo)).kind).toBe("applied");
  expect((await port.undo(first.undo)).kind).toBe("applied");
  expect(port.toBytes()).toBe(file);
});

test("what an array formula reads is followed to its cells and to what stands on them", async () => {
  const body =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c><c r="C2"><f>B2+1</f><v>5</v></c></row></sheetData>';
  const port = await openWorkbook(buildWorkbook({ sheets: [{ name: "表", body }] }), "表.xlsx");
  expect(await port.apply([edit("表", "A2", 2, 9)])).toMatchObject({
    recalculated: [],
    warnings: [{ values: { count: 2, first: "表!B1" } }],
  });
});
