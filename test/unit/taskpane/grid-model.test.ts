import fc from "fast-check";
import type { Finding } from "../../../src/rules";
import type { Area, SheetSnapshot } from "../../../src/sheet";
import { gridModel, type GridModel } from "../../../src/taskpane/app/grid-model";
import { moved, moveOf } from "../../../src/taskpane/app/grid-moves";
import type { SheetDrawing } from "../../../src/workbook/file";

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

const allCells = (model: GridModel) => model.rows.flatMap((_, row) => model.cellsIn(row));
const cellAt = (model: GridModel, address: string) => allCells(model).find((cell) => cell.address === address);

it("draws a merged area once, with the text of its first cell", () => {
  const model = gridModel(sheet(3, 3, { merges: [{ top: 1, left: 1, bottom: 2, right: 2 }] }), []);
  expect(model.rows.map((_, row) => model.cellsIn(row).map(({ address }) => address))).toEqual([
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
  expect(model.columns.map(({ number, folded }) => [number, folded])).toEqual([
    [2, 1],
    [3, 0],
  ]);
  expect(model.rows.map(({ folded }) => folded)).toEqual([1, 0]);
  expect(cellAt(model, "A1")).toMatchObject({ rowSpan: 2, columnSpan: 1, text: "0,0" });
});

it("keeps the sheet's own numbers where the content starts further down", () => {
  const model = gridModel(sheet(2, 2, { top: 5, left: 3 }), []);
  expect(model.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
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
        const places = new Set<string>();
        for (const { row, column, rowSpan, columnSpan } of allCells(model)) {
          for (let r = row; r < row + rowSpan; r++) {
            for (let c = column; c < column + columnSpan; c++) {
              expect(places.has(`${r},${c}`)).toBe(false);
              places.add(`${r},${c}`);
            }
          }
        }
        expect(places.size).toBe((6 - hiddenRows.length) * (6 - hiddenColumns.length));
        for (const cell of allCells(model)) {
          expect(model.find(cell.address)).toBe(cell);
          expect(model.at(cell.row + cell.rowSpan - 1, cell.column + cell.columnSpan - 1)).toBe(cell);
        }
      },
    ),
    { numRuns: 200 },
  );
});

it("draws merged areas whole where they go beyond the content, but not without end", () => {
  const merges = [{ top: 2, left: 1, bottom: 4, right: 3 }];
  const model = gridModel(sheet(2, 2, { merges }), []);
  expect([model.rows.length, model.columns.length]).toEqual([4, 3]);
  expect(cellAt(model, "A2")).toMatchObject({ rowSpan: 3, columnSpan: 3 });
  const whole = gridModel(sheet(2, 2, { merges: [{ top: 1, left: 1, bottom: 1_048_576, right: 1 }] }), []);
  expect(whole.rows).toHaveLength(2);
});

it("begins where the content does when that is far away", () => {
  const model = gridModel(sheet(2, 2, { top: 900_000 }), []);
  expect(model.rows.map(({ number }) => number)).toEqual([900_000, 900_001]);
});

it("takes sizes and looks from the file, and else room for the words", () => {
  const texts = [
    ["短", "这一格里有很长很长的一段说明文字，一行放不下，要折成好几行才能看全"],
    ["1", "2"],
  ];
  const long = sheet(2, 2, { texts, values: texts });
  const own = gridModel(long, []);
  expect(own.columns[1]?.size).toBeGreaterThan(own.columns[0]?.size ?? 0);
  expect(own.columns[1]?.size).toBeLessThanOrEqual(240);
  expect(own.rows[0]?.size).toBeGreaterThan((own.rows[1]?.size ?? 0) + 10);
  expect(own.height).toBe((own.rows[1]?.start ?? 0) + (own.rows[1]?.size ?? 0));
  const drawn = gridModel(long, [], {
    columnWidth: (column) => column * 100,
    rowHeight: (row) => (row === 1 ? 33 : null),
    look: () => ({ bold: true, wrap: false, horizontal: "center", vertical: "top" }),
  });
  expect(drawn.columns.map(({ start, size }) => [start, size])).toEqual([
    [0, 100],
    [100, 200],
  ]);
  expect(drawn.rows[0]?.size).toBe(33);
  expect(cellAt(drawn, "B1")).toMatchObject({ bold: true, wrap: false, align: "center", vertical: "top" });
});

it("says which merged areas reach into what is in view from above", () => {
  const merges = [
    { top: 1, left: 1, bottom: 9, right: 1 },
    { top: 3, left: 2, bottom: 4, right: 2 },
  ];
  const model = gridModel(sheet(10, 2, { merges }), []);
  expect(model.rowsReaching(3)).toEqual([0, 2]);
  expect(model.rowsReaching(8)).toEqual([0]);
  expect([model.rowsReaching(0), model.rowsReaching(9)]).toEqual([[], []]);
});

describe("a text in one line runs on over empty cells", () => {
  const drawn = (horizontal: "left" | "center" | "right" | null = null, wrap = false): SheetDrawing => ({
    columnWidth: () => 64,
    rowHeight: () => 20,
    look: () => ({ bold: false, wrap, horizontal, vertical: "bottom" }),
  });
  const row = (texts: readonly string[], some: Partial<SheetSnapshot> = {}): SheetSnapshot =>
    sheet(1, texts.length, { texts: [texts], values: [texts.map((text) => (text === "" ? null : text))], ...some });
  const spills = (one: SheetSnapshot, drawing: SheetDrawing | null = drawn()): readonly number[] =>
    gridModel(one, [], drawing)
      .cellsIn(0)
      .map(({ spill }) => spill);

  it("as far as the next content", () => {
    expect(spills(row(["单位名称：某县妇女联合会", "", "", "年度", ""]))).toEqual([2, 0, 0, 1, 0]);
  });

  it("not over a merged area, nor out of one", () => {
    const merges = [{ top: 1, left: 3, bottom: 1, right: 4 }];
    expect(spills(row(["长长的标题", "", "", "", ""], { merges }))).toEqual([1, 0, 0, 0]);
    expect(spills(row(["长长的标题", "", ""], { merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] }))).toEqual([0, 0]);
  });

  it("not where it is broken into lines, centred, at the end, or a number", () => {
    const one = row(["长长的标题", "", ""]);
    expect(spills(one, drawn(null, true))).toEqual([0, 0, 0]);
    expect(spills(one, drawn("center"))).toEqual([0, 0, 0]);
    expect(spills(one, drawn("right"))).toEqual([0, 0, 0]);
    expect(spills(one, null)).toEqual([0, 0, 0]);
    expect(spills({ ...one, values: [[123456789, null, null]] })).toEqual([0, 0, 0]);
  });

  it("over hidden columns as if they were not there, and never beyond the last", () => {
    expect(spills(row(["标题", "", "内容", "", ""], { hiddenColumns: [3] }))).toEqual([3, 0, 0, 0]);
    expect(spills(row(["标题"]))).toEqual([0]);
  });
});

it("makes only the rows that are looked at, of thousands", () => {
  const model = gridModel(sheet(5000, 8), []);
  expect(model.rows).toHaveLength(5000);
  expect(model.cellsIn(4999).map(({ address }) => address)).toContain("H5000");
  expect(model.cellsIn(4999)).toBe(model.cellsIn(4999));
});

describe("moving by keys", () => {
  const model = gridModel(sheet(4, 4, { merges: [{ top: 2, left: 2, bottom: 3, right: 3 }] }), []);
  const go = (from: string, key: string, control = false, page = 2) => {
    const move = moveOf(key, control);
    return move === null ? null : moved(model, model.find(from), move, page)?.address;
  };

  it("steps over a merged area as over one cell, and back into it from every side", () => {
    expect([go("A2", "ArrowRight"), go("B2", "ArrowRight"), go("D3", "ArrowLeft")]).toEqual(["B2", "D2", "B2"]);
    expect([go("C1", "ArrowDown"), go("B2", "ArrowDown"), go("C4", "ArrowUp")]).toEqual(["B2", "B4", "B2"]);
  });

  it("stays at the edges, and jumps to the ends of the row and the sheet", () => {
    expect([go("A1", "ArrowUp"), go("A1", "ArrowLeft"), go("D4", "ArrowDown")]).toEqual(["A1", "A1", "D4"]);
    expect([go("B1", "Home"), go("B1", "End"), go("B1", "Home", true), go("A1", "End", true)]).toEqual([
      "A1",
      "D1",
      "A1",
      "D4",
    ]);
    expect([go("A1", "PageDown"), go("A4", "PageUp"), go("A1", "PageDown", false, 99)]).toEqual(["A3", "A2", "A4"]);
  });

  it("knows no other keys, and starts at the first cell", () => {
    expect([moveOf("x", false), moveOf("ArrowDown", true)]).toEqual([null, null]);
    expect(moved(model, null, "down", 1)?.address).toBe("A1");
    expect(moved(gridModel(sheet(0, 0), []), null, "down", 1)).toBeNull();
  });
});
