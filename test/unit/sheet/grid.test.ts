import { Grid, type SheetSnapshot } from "../../../src/sheet";
import { snapshotOf } from "../../support/workbook-data";

const form = snapshotOf({
  name: "自评表",
  cells: {
    A1: "项目支出\n绩效自评表",
    A3: "绩效指标",
    B3: "一级指标",
    C3: "二级指标",
    B4: "产出指标",
    C4: "数量指标",
    D4: { value: 0.95, text: "95%", format: "0%", formula: "=B1/C1" },
    C5: "质量指标",
  },
  merges: ["A1:D1", "A3:A5", "B4:B5"],
  hiddenRows: [5],
});

describe("a grid", () => {
  const grid = new Grid(form);

  test("knows its used range", () => {
    expect([grid.top, grid.left, grid.bottom, grid.right]).toEqual([1, 1, 5, 4]);
  });

  test("gives a cell with everything that is known of it", () => {
    expect(grid.cell(4, 4)).toEqual({
      address: "D4",
      row: 4,
      column: 4,
      text: "95%",
      plain: "95%",
      value: 0.95,
      formula: "=B1/C1",
      numberFormat: "0%",
      area: { top: 4, left: 4, bottom: 4, right: 4 },
    });
  });

  test("keeps the text as shown beside the normalised one", () => {
    expect(grid.cell(1, 1)).toMatchObject({ text: "项目支出\n绩效自评表", plain: "项目支出 绩效自评表" });
  });

  test("resolves every place of a merged area to its top left cell", () => {
    for (const [row, column] of [
      [3, 1],
      [4, 1],
      [5, 1],
    ] as const) {
      expect(grid.cell(row, column)).toMatchObject({ address: "A3", area: { top: 3, left: 1, bottom: 5, right: 1 } });
    }
    expect(grid.cell(1, 3).address).toBe("A1");
    expect(grid.cell(5, 2).plain).toBe("产出指标");
  });

  test("knows the next row and the one before in which a text begins", () => {
    // Row 2 is blank; rows 4 and 5 begin with a part of A3.
    expect([0, 1, 2, 3, 4].map((row) => grid.below(row))).toEqual([1, 3, 3, 4, 5]);
    expect([5, 6].map((row) => grid.below(row))).toEqual([6, 7]);
    expect([6, 5, 4, 3, 2].map((row) => grid.above(row))).toEqual([5, 4, 3, 1, 1]);
    expect([1, 0].map((row) => grid.above(row))).toEqual([0, -1]);
    const merged = new Grid(snapshotOf({ name: "表", cells: { A1: "甲", A3: "乙" }, merges: ["A1:A2", "A3:A4"] }));
    expect([merged.below(1), merged.below(2), merged.above(3), merged.above(4)]).toEqual([3, 3, 1, 3]);
  });

  test("gives the same cell object for the same place", () => {
    expect(grid.cell(4, 2)).toBe(grid.cell(5, 2));
  });

  test("gives an empty cell outside the used range", () => {
    expect(grid.cell(100, 100)).toMatchObject({ address: "CV100", text: "", value: null, formula: null });
    expect(grid.cell(2, 2)).toMatchObject({ address: "B2", plain: "" });
  });

  test("lists the cells that begin in a row", () => {
    expect(grid.anchored(4).map(({ address }) => address)).toEqual(["B4", "C4", "D4"]);
    expect(grid.anchored(5).map(({ address }) => address)).toEqual(["C5"]);
    expect(grid.anchored(2)).toEqual([]);
    expect(grid.anchored(99)).toEqual([]);
  });

  test("finds the text that begins at a place", () => {
    expect(grid.beginning(4, 2)).toBe(grid.cell(4, 2));
    // Merged from above, empty, outside of the used range.
    expect([grid.beginning(5, 2), grid.beginning(2, 2), grid.beginning(100, 100)]).toEqual([null, null, null]);
  });

  test("knows hidden rows", () => {
    expect([4, 5].map((row) => grid.isHidden(row))).toEqual([false, true]);
  });
});

const bare = (change: Partial<SheetSnapshot>): SheetSnapshot => ({
  ...snapshotOf({ name: "x", cells: {} }),
  ...change,
});

test("an empty sheet has no rows", () => {
  const grid = new Grid(bare({}));
  expect(grid.bottom).toBeLessThan(grid.top);
  expect(grid.cell(1, 1).plain).toBe("");
});

test("the grids may begin below row 1 and right of column A", () => {
  const grid = new Grid(
    bare({
      top: 7,
      left: 3,
      values: [["甲", 1]],
      texts: [["甲", "1"]],
      formulas: [[null, null]],
      numberFormats: [["General", "General"]],
    }),
  );
  expect([grid.top, grid.left, grid.bottom, grid.right]).toEqual([7, 3, 7, 4]);
  expect(grid.cell(7, 3)).toMatchObject({ address: "C7", plain: "甲" });
  expect(grid.cell(7, 4).value).toBe(1);
});

test("a merged area that reaches to the last row of the sheet costs no more than the used range", () => {
  const grid = new Grid(
    bare({ values: [["甲"]], texts: [["甲"]], merges: [{ top: 1, left: 1, bottom: 1048576, right: 16384 }] }),
  );
  expect(grid.cell(1, 1).area.bottom).toBe(1048576);
  expect(grid.anchored(1)).toHaveLength(1);
});

test("ragged grids are read as far as they go", () => {
  const grid = new Grid(bare({ values: [[1], [1, 2, 3]], texts: [], formulas: [], numberFormats: [] }));
  expect(grid.right).toBe(3);
  expect(grid.cell(2, 3)).toMatchObject({ value: 3, text: "", numberFormat: "General" });
});

test("five thousand rows are read through once", () => {
  const rows = 5000;
  const values = Array.from({ length: rows }, (_, row) => [row, "产出指标", null]);
  const texts = values.map((row) => row.map((value) => (value === null ? "" : String(value))));
  const merges = Array.from({ length: rows / 5 }, (_, group) => ({
    top: group * 5 + 1,
    left: 2,
    bottom: group * 5 + 5,
    right: 2,
  }));
  const grid = new Grid(bare({ values, texts, merges }));
  const found = values.map((_, row) => grid.anchored(row + 1));
  expect(found.every((cells) => cells.length > 0)).toBe(true);
  expect(found.flat()).toHaveLength(rows + rows / 5);
});

test("characters that only look like others are read as those, line breaks stay", () => {
  const { text, plain } = new Grid(snapshotOf({ name: "x", cells: { A1: "项⽬资⾦\n（万元）" } })).cell(1, 1);
  expect({ text, plain }).toEqual({ text: "项目资金\n（万元）", plain: "项目资金 (万元)" });
});
