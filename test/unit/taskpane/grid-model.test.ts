import fc from "fast-check";
import type { Finding } from "../../../src/rules";
import type { Area, SheetSnapshot } from "../../../src/sheet";
import { gridModel } from "../../../src/taskpane/app/grid-model";

function sheet(rows: number, columns: number, some: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const grid = <T>(value: (row: number, column: number) => T) =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => value(row, column)));
  return {
    version: 1,
    name: "表",
    visibility: "visible",
    top: 1,
    left: 1,
    values: grid((row, column) => row * 10 + column),
    texts: grid((row, column) => `${row},${column}`),
    formulas: grid(() => null),
    numberFormats: grid(() => "General"),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protection: null,
    truncated: false,
    ...some,
  };
}

const about = (cell: string, kind: Finding["kind"], level: Finding["level"]): Finding => ({
  rule: "missing-actual",
  level,
  kind,
  cell,
  row: 1,
  message: { id: "taskpane.title", values: {} },
  seen: null,
  expected: null,
  advice: null,
  citations: [],
});

const cellAt = (model: ReturnType<typeof gridModel>, address: string) =>
  model.rows.flatMap(({ cells }) => cells).find((cell) => cell.address === address);

it("draws a merged area once, with the text of its first cell", () => {
  const model = gridModel(sheet(3, 3, { merges: [{ top: 1, left: 1, bottom: 2, right: 2 }] }), []);
  expect(model.rows.map(({ cells }) => cells.map(({ address }) => address))).toEqual([
    ["A1", "C1"],
    ["C2"],
    ["A3", "B3", "C3"],
  ]);
  expect(cellAt(model, "A1")).toMatchObject({ rowSpan: 2, columnSpan: 2, text: "0,0" });
  expect(model.shownAt("B2")).toBe("A1");
  expect(model.shownAt("C3:C9")).toBe("C3");
});

it("leaves hidden rows and columns out, also of merged areas", () => {
  const merges = [{ top: 1, left: 1, bottom: 3, right: 2 }];
  const model = gridModel(sheet(3, 3, { merges, hiddenRows: [1], hiddenColumns: [1] }), []);
  expect(model.columns).toEqual([2, 3]);
  expect(cellAt(model, "A1")).toMatchObject({ rowSpan: 2, columnSpan: 1, text: "0,0" });
});

it("keeps the sheet's own numbers where the content starts further down", () => {
  const model = gridModel(sheet(2, 2, { top: 5, left: 3 }), []);
  expect(model.rows.map(({ row }) => row)).toEqual([5, 6]);
  expect(cellAt(model, "D6")?.text).toBe("1,1");
});

it("marks a cell with the gravest of its findings", () => {
  const findings = [about("A1", "review", "warning"), about("A1", "fail", "error"), about("B1", "pass", "none")];
  const model = gridModel(sheet(1, 2), findings);
  expect(cellAt(model, "A1")?.severity).toBe("error");
  expect(cellAt(model, "B1")?.severity).toBeNull();
});

it("draws an empty sheet", () => {
  expect(gridModel(sheet(0, 0), [])).toMatchObject({ columns: [], rows: [] });
});

it("covers every visible cell exactly once, whatever is merged and hidden", () => {
  const areas = fc.record({
    top: fc.integer({ min: 1, max: 6 }),
    left: fc.integer({ min: 1, max: 6 }),
    height: fc.nat(3),
    width: fc.nat(3),
  });
  const apart = (merges: readonly Area[]): readonly Area[] =>
    merges.reduce<readonly Area[]>((kept, area) => {
      const free = kept.every(
        (other) =>
          other.bottom < area.top || area.bottom < other.top || other.right < area.left || area.right < other.left,
      );
      return free ? [...kept, area] : kept;
    }, []);
  fc.assert(
    fc.property(
      fc.array(areas, { maxLength: 5 }),
      fc.subarray([1, 2, 3, 4, 5, 6]),
      fc.subarray([1, 2, 3, 4, 5, 6]),
      (some, hiddenRows, hiddenColumns) => {
        const merges = apart(
          some.map(({ top, left, height, width }) => ({
            top,
            left,
            bottom: Math.min(6, top + height),
            right: Math.min(6, left + width),
          })),
        );
        const model = gridModel(sheet(6, 6, { merges, hiddenRows, hiddenColumns }), []);
        const covered = model.rows
          .flatMap(({ cells }) => cells)
          .reduce((sum, { rowSpan, columnSpan }) => sum + rowSpan * columnSpan, 0);
        expect(covered).toBe((6 - hiddenRows.length) * (6 - hiddenColumns.length));
      },
    ),
    { numRuns: 200 },
  );
});
