import fc from "fast-check";
import { addressOf, type CellValue, type SheetSnapshot } from "../../../src/sheet";
import { openWorkbook } from "../../../src/workbook/file";
import type { CellContent, CellEdit } from "../../../src/writeback/edit";
import { contractWorkbook } from "../../support/contract-workbook";
import { edit } from "../../support/edits";
import { readFormFile } from "../../support/forms";
import { changedParts } from "../../support/package-diff";
import { cellsOf, contentAt, readAll } from "../../support/read-cells";
import { tortureWorkbook } from "../../support/torture";

const files = {
  contract: contractWorkbook(),
  torture: tortureWorkbook(),
  wangcheng: readFormFile("wangcheng-2020.xlsx"),
  langfang: readFormFile("langfang-nuantong-2019.xlsx"),
};

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1000, max: 1000 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
  fc.constantFrom("<&>\"'", "_x000D_", " 两端 ", "多\n行", "=1+1", "#DIV/0!", "0012", "\u0000\ufffe"),
  fc.boolean(),
  fc.constant(null),
);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  value.map((plain): CellContent => ({ value: plain, formula: null })),
  fc.constantFrom<CellContent>(
    { value: 0.5, formula: "=1/2" },
    { value: "甲&乙", formula: '="甲&"&"乙"' },
    { value: true, formula: "=1<2" },
    { value: "#DIV/0!", formula: "=1/0" },
  ),
);

interface PlannedCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly after: CellContent;
  readonly format: string | null;
}

const plan: fc.Arbitrary<readonly PlannedCell[]> = fc.uniqueArray(
  fc.record({
    sheet: fc.nat(2),
    row: fc.integer({ min: 1, max: 34 }),
    column: fc.integer({ min: 1, max: 12 }),
    after: content,
    format: fc.option(fc.constantFrom("0.00%", "0.000", "@", '0"分"'), { freq: 4 }),
  }),
  { minLength: 1, maxLength: 8, selector: ({ sheet, row, column }) => `${sheet} ${row} ${column}` },
);

function editsOf(snapshots: readonly SheetSnapshot[], planned: readonly PlannedCell[]): readonly CellEdit[] {
  return planned.flatMap(({ sheet, row, column, after, format }) => {
    const snapshot = snapshots[sheet];
    return snapshot === undefined
      ? []
      : [edit(snapshot.name, addressOf(row, column), contentAt(snapshot, row, column), after, format)];
  });
}

describe.each(Object.entries(files))("any plan on %s", (_, file) => {
  test("changes the planned cells and their dependants only, or is refused whole; undo gives the file back", async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (planned) => {
        const port = await openWorkbook(file, "表.xlsx");
        const before = await readAll(port);
        const edits = editsOf(before, planned);
        const result = await port.apply(edits);
        if (result.kind === "refused") {
          expect(result.problems.length).toBeGreaterThan(0);
          expect(port.toBytes()).toBe(file);
          return;
        }
        const [old, now] = [cellsOf(before), cellsOf(await readAll(port))];
        const allowed = new Set([...edits.map(({ sheet, address }) => `${sheet}!${address}`), ...result.recalculated]);
        for (const key of new Set([...old.keys(), ...now.keys()]))
          if (!allowed.has(key)) expect([key, now.get(key)]).toEqual([key, old.get(key)]);
        for (const { sheet, address, after, numberFormat } of edits) {
          const [written, formula, format] = JSON.parse(now.get(`${sheet}!${address}`) ?? "[null,null]") as unknown[];
          expect([written, formula]).toEqual([after.value === 0 ? 0 : after.value, after.formula]);
          if (numberFormat !== null && written !== null) expect(format).toBe(numberFormat);
        }
        const touched = changedParts(file, port.toBytes());
        expect(
          touched.filter((part) => !/worksheets\/|styles|calcChain|workbook\.xml|Content_Types/.test(part)),
        ).toEqual([]);
        expect((await port.undo(result.undo)).kind).toBe("applied");
        expect(port.toBytes()).toBe(file);
      }),
      { numRuns: 60 },
    );
  });

  test("a second plan on the written file works the same", async () => {
    await fc.assert(
      fc.asyncProperty(plan, plan, async (first, second) => {
        const port = await openWorkbook(file, "表.xlsx");
        await port.apply(editsOf(await readAll(port), first));
        const reopened = await openWorkbook(port.toBytes(), "表.xlsx");
        const edits = editsOf(await readAll(reopened), second);
        const [here, there] = [await port.apply(edits), await reopened.apply(edits)];
        expect(here.kind).toBe(there.kind);
        expect(Buffer.from(port.toBytes()).equals(Buffer.from(reopened.toBytes()))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
