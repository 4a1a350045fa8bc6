import * as fc from "fast-check";
import { mainFund, mainFundRow, type FundRow } from "../../../src/form";
import { aForm, type FundSpec } from "../../support/form-builder";

const rowsOf = (funds: readonly FundSpec[]): readonly FundRow[] => aForm({ funds }).funds?.rows ?? [];
const source = "fiscal" as const;

describe("the fund row that stands for all of the money", () => {
  test.each<[string, FundSpec[], number | null]>([
    [
      "the total, wherever it stands",
      [
        { source, budget: 3, executed: 3 },
        { source: "total", budget: 9 },
      ],
      1,
    ],
    ["the total, though it is empty", [{ source: "total" }, { source, budget: 3, executed: 2 }], 0],
    ["the only row", [{ source, budget: 3, executed: 2 }], 0],
    [
      "a first row that those below it break down",
      [
        { source, budget: 100, executed: 90 },
        { source, budget: 60, executed: 60 },
        { source, budget: 40, executed: 30 },
      ],
      0,
    ],
    [
      "rounded parts",
      [
        { source, budget: 10.01, executed: 10 },
        { source, budget: 3.34, executed: 3.33 },
        { source, budget: 6.68, executed: 6.66 },
      ],
      0,
    ],
    ["a first row beside empty ones", [{ source, budget: 5, executed: 4 }, { source }, { source, budget: 0 }], 0],
    [
      "none of two tasks",
      [
        { source, budget: 26, executed: 26 },
        { source, budget: 8, executed: 5 },
      ],
      null,
    ],
    [
      "none where the budgets would add up, the spending does not",
      [
        { source, budget: 100, executed: 90 },
        { source, budget: 60, executed: 60 },
        { source, budget: 40, executed: 40 },
      ],
      null,
    ],
    [
      "none where an amount below is no number",
      [
        { source, budget: 5, executed: 4 },
        { source, budget: "约三万" },
      ],
      null,
    ],
    ["none where the first row has none", [{ source }, { source, budget: 8, executed: 5 }], null],
    ["none of none", [], null],
  ])("%s", (_, funds, index) => {
    const rows = rowsOf(funds);
    expect(mainFundRow(rows)).toBe(index === null ? null : rows[index]);
  });

  test("is a row that holds as much as all others together, whatever their order", () => {
    const yuan = fc.integer({ min: 0, max: 20 });
    const row = fc.record({ source: fc.constant("other"), budget: yuan, executed: yuan });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const main = mainFund(rows, (one) => one);
        const rest = rows.slice(1);
        const sum = (column: "budget" | "executed"): number => rest.reduce((all, one) => all + one[column], 0);
        expect(main === null || main === rows[0]).toBe(true);
        if (main === null) expect(sum("budget") + sum("executed")).toBeGreaterThan(0);
        expect(mainFund([rows[0]!, ...rest.reverse()], (one) => one)).toBe(main);
      }),
    );
  });
});
