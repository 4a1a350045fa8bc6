import { openWorkbook } from "../../../src/workbook/file";
import { contractWorkbook } from "../../support/contract-workbook";
import { edit } from "../../support/edits";
import { formFiles, readFormFile } from "../../support/forms";
import { seenByExcelJs, seenBySheetJs, seenBySnapshot } from "../../support/second-readers";
import { addressOf, type SheetSnapshot } from "../../../src/sheet";
import type { CellEdit } from "../../../src/writeback/edit";

async function snapshotsOf(file: Uint8Array): Promise<readonly SheetSnapshot[]> {
  const port = await openWorkbook(file, "表.xlsx");
  return port.read((await port.listSheets()).map(({ id }) => id));
}

test("there are real forms to read", () => {
  expect(formFiles.length).toBeGreaterThanOrEqual(16);
});

describe.each(formFiles)("%s", (name) => {
  const file = readFormFile(name);

  test("is read by SheetJS with the same values and formulas", async () => {
    const theirs = seenBySheetJs(file);
    const ours = await snapshotsOf(file);
    expect(ours.map((snapshot) => snapshot.name)).toEqual([...theirs.keys()]);
    for (const snapshot of ours) {
      expect(Object.fromEntries(seenBySnapshot(snapshot))).toEqual(Object.fromEntries(theirs.get(snapshot.name) ?? []));
    }
  });

  test("is read by exceljs with the same values", async () => {
    const theirs = await seenByExcelJs(file);
    for (const snapshot of await snapshotsOf(file)) {
      const values = [...seenBySnapshot(snapshot)].map(([address, { value }]) => [address, value] as const);
      expect(Object.fromEntries(values)).toEqual(Object.fromEntries(theirs.get(snapshot.name) ?? []));
    }
  });

  test("shows the two others what was written, and nothing else changed", async () => {
    const port = await openWorkbook(file, name);
    const [sheet] = (await port.listSheets()).slice(-1);
    const [snapshot] = await port.read([sheet?.id ?? ""]);
    if (snapshot === undefined) throw new Error("no sheet");
    const below = snapshot.top + snapshot.values.length;
    const edits: readonly CellEdit[] = [
      edit(snapshot.name, addressOf(below, 1), null, "【待填写】完成率83.50%，扣3.30分：请说明未完成原因"),
      edit(snapshot.name, addressOf(below, 2), null, { value: 0.5, formula: "=1/2" }, "0.00%"),
    ];
    const result = await port.apply(edits);
    expect(result.kind).toBe("applied");
    const [a, b] = edits.map(({ address }) => address);
    const [before, after] = [seenBySheetJs(file), seenBySheetJs(port.toBytes())];
    const expected = new Map(before.get(snapshot.name) ?? []);
    expected.set(a ?? "", { value: edits[0]?.after.value ?? null, formula: null });
    expected.set(b ?? "", { value: 0.5, formula: "=1/2" });
    expect(Object.fromEntries(after.get(snapshot.name) ?? [])).toEqual(Object.fromEntries(expected));
    for (const other of before.keys()) if (other !== snapshot.name) expect(after.get(other)).toEqual(before.get(other));
    const third = (await seenByExcelJs(port.toBytes())).get(snapshot.name);
    expect([third?.get(a ?? ""), third?.get(b ?? "")]).toEqual([edits[0]?.after.value, 0.5]);
  });
});

test("the workbook of the contract is read alike by all three", async () => {
  const file = contractWorkbook();
  const theirs = seenBySheetJs(file);
  const others = await seenByExcelJs(file);
  for (const snapshot of await snapshotsOf(file)) {
    const ours = new Map(seenBySnapshot(snapshot));
    const seen = new Map(theirs.get(snapshot.name) ?? []);
    // SheetJS gives an array formula to each of its cells; Excel's file has it in the first.
    for (const cells of [ours, seen]) cells.delete("B11");
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(seen));
    for (const [address, { value }] of ours) {
      const other = others.get(snapshot.name)?.get(address);
      if (address !== "B10") expect([address, other]).toEqual([address, value]);
    }
  }
});
