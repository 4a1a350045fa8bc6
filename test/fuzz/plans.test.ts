import fc from "fast-check";
import { addressOf, type CellValue } from "../../src/sheet";
import { openWorkbook } from "../../src/workbook/file";
import type { CellEdit } from "../../src/writeback/edit";
import { edit } from "../support/edits";
import { found, hunt, runs } from "../support/fuzz";
import { changedParts } from "../support/package-diff";
import { packageFaults } from "../support/package-rules";
import { cellsOf, contentAt, readAll } from "../support/read-cells";
import { tortureWorkbook } from "../support/torture";

const file = tortureWorkbook();
const faultsBefore = packageFaults(file);

interface PlannedCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string | null;
}

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1000, max: 1000 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    "<&>\"'",
    "_x000D_",
    " 两端 ",
    "多\n行",
    "=1+1",
    "+cmd|' /C calc'!A0",
    "]]>",
    "&#10;",
    "0012",
    "长".repeat(32767),
  ),
  fc.boolean(),
  fc.constant(null),
);
const formula = fc.constantFrom("=1/2", "=SUM(B3:B12)", '="甲&"&"乙"', "=1/0", '=IF(B3=0,"",C3/B3)', "='基础数据'!B1");

/** Places also above, below and beside what a snapshot takes. */
const plan: fc.Arbitrary<readonly PlannedCell[]> = fc.uniqueArray(
  fc.record({
    sheet: fc.nat(2),
    row: fc.oneof(fc.integer({ min: 1, max: 34 }), fc.constantFrom(100, 9000, 10_001, 20_000, 1_048_576)),
    column: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(27, 250, 257, 16_384)),
    value,
    formula: fc.option(formula, { freq: 3 }),
    format: fc.option(fc.constantFrom("0.00%", "0.000", "@", '0"分"', '[红]0;"a&b"'), { freq: 4 }),
  }),
  { minLength: 1, maxLength: 12, selector: ({ sheet, row, column }) => `${sheet} ${row} ${column}` },
);

async function holds(planned: readonly PlannedCell[]): Promise<void> {
  const port = await openWorkbook(file, "表.xlsm");
  const before = await readAll(port);
  const edits = planned.flatMap(({ sheet, row, column, value: one, formula: written, format }): readonly CellEdit[] => {
    const snapshot = before[sheet];
    if (snapshot === undefined) return [];
    const after = { value: one, formula: written };
    return [edit(snapshot.name, addressOf(row, column), contentAt(snapshot, row, column), after, format)];
  });
  const result = await port.apply(edits);
  if (result.kind === "refused") {
    expect(result.problems.length).toBeGreaterThan(0);
    expect(port.toBytes()).toBe(file);
    return;
  }
  const written = port.toBytes();
  const [old, now] = [cellsOf(before), cellsOf(await readAll(port))];
  const planCells = new Set([...edits.map(({ sheet, address }) => `${sheet}!${address}`), ...result.recalculated]);
  const strays = [...new Set([...old.keys(), ...now.keys()])].filter(
    (key) => !planCells.has(key) && old.get(key) !== now.get(key),
  );
  expect(strays).toEqual([]);
  expect(
    changedParts(file, written).filter(
      (part) => !/worksheets\/|styles|calcChain|workbook\.xml|Content_Types/.test(part),
    ),
  ).toEqual([]);
  expect(packageFaults(written).filter((fault) => !faultsBefore.includes(fault))).toEqual([]);
  expect((await port.undo(result.undo)).kind).toBe("applied");
  expect(port.toBytes()).toBe(file);
}

test("any plan on a workbook with everything in it: only planned cells differ, the package stays sound, undo gives it back", async () => {
  await hunt("plans", runs(40, 0.1), plan, holds);
});

test("cases found earlier", async () => {
  for (const content of found("plans") as readonly (readonly PlannedCell[])[]) await holds(content);
});

test("the rules that the outcome is held to are broken by a package that breaks them", () => {
  const spoilt = tortureWorkbook({
    "xl/worksheets/sheet3.xml":
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><sheetData><row r="2"><c r="B2" s="999"/><c r="A2"/></row><row r="1"/></sheetData></worksheet>',
    "xl/stray.bin": new Uint8Array(1),
  });
  expect(packageFaults(spoilt).filter((fault) => !faultsBefore.includes(fault)).length).toBeGreaterThanOrEqual(4);
});
