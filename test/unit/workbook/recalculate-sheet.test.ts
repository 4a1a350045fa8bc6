import { computeFormula, missingResults, recalculateSheet } from "../../../src/workbook/file/formula";
import type { CellValue, SheetSnapshot } from "../../../src/sheet";
import { patchSnapshot } from "../../../src/training";

/** A sheet from A1 on: a number, a text, or [formula, result]. */
function sheet(rows: readonly (readonly (CellValue | readonly [string, CellValue])[])[]): SheetSnapshot {
  const isFormula = (cell: CellValue | readonly [string, CellValue]) => Array.isArray(cell);
  const result = (cell: CellValue | readonly [string, CellValue]): CellValue =>
    typeof cell === "object" && cell !== null ? cell[1] : cell;
  return {
    version: 1,
    name: "表",
    visibility: "visible",
    top: 1,
    left: 1,
    values: rows.map((row) => row.map(result)),
    texts: rows.map((row) => row.map((cell) => String(result(cell) ?? ""))),
    formulas: rows.map((row) =>
      row.map((cell) => (typeof cell === "object" && cell !== null && isFormula(cell) ? cell[0] : null)),
    ),
    numberFormats: rows.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protection: null,
    truncated: false,
  };
}

function after(before: SheetSnapshot, row: number, column: number, value: CellValue) {
  const changed = patchSnapshot(before, [{ row, column, value, text: String(value ?? ""), formula: null }]);
  return recalculateSheet(before, changed, [{ row, column }]);
}

describe("recalculating a sheet in a snapshot", () => {
  test("what reads the changed cell follows, and what reads that", () => {
    const book = sheet([
      [1, ["=A1*2", 2], ["=SUM(A1:B1)", 3]],
      [5, ["=A2*2", 10], null],
    ]);
    expect(after(book, 1, 1, 4)).toEqual({
      results: [
        { row: 1, column: 2, value: 8 },
        { row: 1, column: 3, value: 12 },
      ],
      stale: [],
    });
  });

  test("a result that comes out the same is no change", () => {
    expect(after(sheet([[1, ["=A1*0", 0]]]), 1, 1, 4)).toEqual({ results: [], stale: [] });
  });

  test("whole columns are read as far as the sheet goes", () => {
    const book = sheet([
      [1, ["=SUM(A:A)", 6]],
      [2, null],
      [3, null],
    ]);
    expect(after(book, 3, 1, 10).results).toEqual([{ row: 1, column: 2, value: 13 }]);
  });

  test.each([
    ["a function we do not know", "=VLOOKUP(A1,A1:A2,1)"],
    ["a name", "=税率*A1"],
    ["another sheet", "=其他!B2"],
    ["an address made up at run time", '=INDIRECT("A"&1)'],
    ["a stored result that is not what we come to", "=A1+100"],
    ["itself", "=A1+B1"],
  ])("%s leaves the formula stale", (_, formula) => {
    expect(after(sheet([[1, [formula, 1]]]), 1, 1, 4)).toEqual({ results: [], stale: [{ row: 1, column: 2 }] });
  });

  test("what follows from a stale formula is stale as well", () => {
    const book = sheet([[1, ["=FOO(A1)", 1], ["=B1+1", 2]]]);
    expect(after(book, 1, 1, 4).stale).toEqual([
      { row: 1, column: 2 },
      { row: 1, column: 3 },
    ]);
  });

  test("formulas that read other cells are left alone, whatever they are", () => {
    const book = sheet([[1, 2, ["=FOO(B1)", 7]]]);
    expect(after(book, 1, 1, 4)).toEqual({ results: [], stale: [] });
  });

  test("a formula that was typed over is no formula any more", () => {
    expect(after(sheet([[1, ["=A1*2", 2], ["=B1+1", 3]]]), 1, 2, 9)).toEqual({
      results: [{ row: 1, column: 3, value: 10 }],
      stale: [],
    });
  });

  test("an emptied cell counts as nothing; a text where a number is needed is not guessed at", () => {
    const book = sheet([[1, ["=A1+2", 3], ["=SUM(A1:A1)", 1]]]);
    expect(after(book, 1, 1, null).results).toEqual([
      { row: 1, column: 2, value: 2 },
      { row: 1, column: 3, value: 0 },
    ]);
    expect(after(book, 1, 1, "五")).toEqual({
      results: [{ row: 1, column: 3, value: 0 }],
      stale: [{ row: 1, column: 2 }],
    });
  });

  test("the hidden cells of a merged area are empty", () => {
    const book = { ...sheet([[5, null, ["=SUM(A1:B1)", 5]]]), merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] };
    expect(after(book, 1, 1, 7).results).toEqual([{ row: 1, column: 3, value: 7 }]);
  });
});

describe("a formula that was just typed", () => {
  const book = sheet([[2, 3, ["=A1*B1", 6]]]);

  test("is computed from the sheet as it stands, other formulas' results included", () => {
    expect(computeFormula(book, "=SUM(A1:B1)")).toBe(5);
    expect(computeFormula(book, "=C1+Z99")).toBe(6);
    expect(computeFormula(book, "=A1/Z99")).toBe("#DIV/0!");
  });

  test.each(["=VLOOKUP(A1,A:B,2)", "=其他!A1", "=税率", "=SUM(", "=OFFSET(A1,1,1)", "=A1:B1"])(
    "%s is left to Excel",
    (formula) => {
      expect(computeFormula(book, formula)).toBeUndefined();
    },
  );
});

describe("results that the file does not hold", () => {
  const resultsOf = (rows: Parameters<typeof sheet>[0]): readonly (CellValue | undefined)[] =>
    missingResults(sheet(rows)).map(({ value }) => value);

  test("are worked out from what is there, and from one another in any order", () => {
    expect(
      resultsOf([
        [
          ["=B1+C1", null],
          ["=C1*2", null],
          ["=SUM(A2:B2)", null],
        ],
        [3, 4],
      ]),
    ).toEqual([21, 14, 7]);
  });

  test("name their cells", () => {
    const book = { ...sheet([[1, ["=B6+1", null]]]), top: 6, left: 2 };
    expect(missingResults(book)).toEqual([{ row: 6, column: 3, value: 2 }]);
  });

  test("leave stored results alone, an empty text and a wrong one too", () => {
    const rows = [[1, ["=A1*2", 5], ['=IF(A1=1,"",1)', ""]]] as const;
    expect(resultsOf(rows)).toEqual([]);
  });

  test("that are errors are errors", () => {
    expect(resultsOf([[0, ["=1/A1", null], ["=B1+1", null]]])).toEqual(["#DIV/0!", "#DIV/0!"]);
  });

  test.each([
    ["a function that is not ours", "=VLOOKUP(A1,A:C,2)"],
    ["another sheet", "=其他!A1"],
    ["a name", "=税率*A1"],
    ["itself", "=B1+1"],
    ["cells that are found by reckoning", '=INDIRECT("A1")'],
    ["no formula at all", "=SUM("],
  ])("of %s stay out, and what follows from them", (_, formula) => {
    expect(resultsOf([[1, [formula, null], ["=B1+1", null], ["=A1+1", null]]])).toEqual([2]);
  });

  test("of formulas in a circle stay out", () => {
    expect(
      resultsOf([
        [
          ["=B1", null],
          ["=C1", null],
          ["=A1", null],
        ],
      ]),
    ).toEqual([]);
  });

  test("are as many as a form may have; long chains and sheets made to keep us busy end", () => {
    const chain = Array.from({ length: 1000 }, (_, row) => [[`=A${row}+1`, null]] as const);
    expect(resultsOf([[1], ...chain.slice(1)])).toHaveLength(999);
    // Upwards each link waits for the next: those that would go too deep are left.
    const upwards = Array.from({ length: 1000 }, (_, row) => [[`=A${row + 2}+1`, null]] as const);
    expect(resultsOf([...upwards, [1]]).length).toBeLessThan(1000);
    const wide = Array.from({ length: 3000 }, (_, row) => [row, ["=SUM(A:A)", null]] as const);
    expect(resultsOf(wide).length).toBeLessThan(200);
  });
});
