import fc from "fast-check";
import { addressOf, type CellValue, type SheetSnapshot } from "../../../src/sheet";
import { openWorkbook } from "../../../src/workbook/file";
import type { CellEdit } from "../../../src/writeback/edit";
import { edit } from "../edits";
import { changedParts } from "../package-diff";
import { packageFaults } from "../package-rules";
import { cellsOf, contentAt, readAll } from "../read-cells";
import { tortureWorkbook } from "../torture";
import type { Property } from "./property";

export interface PlannedCell {
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

/** The workbook before any plan, read once. */
interface Original {
  readonly file: Uint8Array;
  readonly snapshots: readonly SheetSnapshot[];
  readonly cells: ReadonlyMap<string, string>;
  readonly faults: ReadonlySet<string>;
}

async function readOriginal(): Promise<Original> {
  const file = tortureWorkbook();
  const snapshots = await readAll(await openWorkbook(file, "表.xlsm"));
  return { file, snapshots, cells: cellsOf(snapshots), faults: new Set(packageFaults(file)) };
}

let original: Promise<Original> | null = null;

function editsOf(planned: readonly PlannedCell[], snapshots: readonly SheetSnapshot[]): readonly CellEdit[] {
  return planned.flatMap(({ sheet, row, column, value: one, formula: written, format }) => {
    const snapshot = snapshots[sheet];
    if (snapshot === undefined) return [];
    const after = { value: one, formula: written };
    return [edit(snapshot.name, addressOf(row, column), contentAt(snapshot, row, column), after, format)];
  });
}

/** Parts that a plan may change. */
const written = /worksheets\/|styles|calcChain|workbook\.xml|Content_Types/;

async function faults(planned: readonly PlannedCell[]): Promise<readonly string[]> {
  original ??= readOriginal();
  const { file, snapshots, cells, faults: known } = await original;
  const port = await openWorkbook(file, "表.xlsm");
  const edits = editsOf(planned, snapshots);
  const result = await port.apply(edits);
  if (result.kind === "refused") {
    return [
      ...(result.problems.length === 0 ? ["refused without a reason"] : []),
      ...(port.toBytes() === file ? [] : ["refused and written all the same"]),
    ];
  }
  const bytes = port.toBytes();
  const now = cellsOf(await readAll(port));
  const planCells = new Set([...edits.map(({ sheet, address }) => `${sheet}!${address}`), ...result.recalculated]);
  const found = [
    ...[...new Set([...cells.keys(), ...now.keys()])]
      .filter((key) => !planCells.has(key) && cells.get(key) !== now.get(key))
      .map((key) => `${key} was not in the plan: ${cells.get(key) ?? "empty"} became ${now.get(key) ?? "empty"}`),
    ...changedParts(file, bytes)
      .filter((part) => !written.test(part))
      .map((part) => `${part} was changed`),
    ...packageFaults(bytes).filter((fault) => !known.has(fault)),
  ];
  const { kind } = await port.undo(result.undo);
  return [
    ...found,
    ...(kind === "applied" ? [] : ["the undo was refused"]),
    ...(port.toBytes() === file ? [] : ["the undo leaves another file"]),
  ];
}

export const plans: Property<readonly PlannedCell[]> = {
  name: "plans",
  arbitrary: plan,
  isCase: (content): content is readonly PlannedCell[] => Array.isArray(content),
  faults,
};
