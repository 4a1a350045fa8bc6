import * as fc from "fast-check";
import { addressOf } from "../../../src/sheet";
import { rateExpression, sumFormula } from "../../../src/writeback/formulas";
import { addedCells } from "../../../src/writeback/linear";
import { aCell, aFundRow } from "../../support/form-builder";

const cells = (...addresses: readonly string[]) => addresses.map((address) => aCell(address, 1));
const run = (letter: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${letter}${from + i}`);

describe("sumFormula", () => {
  test.each<[readonly string[], string]>([
    [run("H", 11, 27), "=SUM(H11:H27)"],
    [[...run("H", 11, 27), "I5"], "=SUM(H11:H27,I5)"],
    [["H14", "H17", "H18", "H20"], "=SUM(H14,H17:H18,H20)"],
    [["H14"], "=SUM(H14)"],
    [["H14", "I15", "H16"], "=SUM(H14,I15,H16)"],
    [["H16", "H14", "H15"], "=SUM(H16,H14:H15)"],
  ])("%j → %s", (addresses, formula) => {
    expect(sumFormula(cells(...addresses))).toBe(formula);
  });

  test("a cell merged over two rows joins its neighbours, named by its first row", () => {
    const [a, b, c] = cells("H14", "H15", "H17");
    const merged = { ...b!, area: { top: 15, left: 8, bottom: 16, right: 8 } };
    expect(sumFormula([a!, merged, c!])).toBe("=SUM(H14:H17)");
    expect(sumFormula([a!, merged])).toBe("=SUM(H14:H15)");
  });

  test("adds exactly the cells it was given", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 14, max: 60 }), { minLength: 1 }), (rows) => {
        const addresses = [...rows].sort((a, b) => a - b).map((row) => addressOf(row, 8));
        expect(addedCells(sumFormula(cells(...addresses)))).toEqual(addresses);
      }),
    );
  });
});

describe("addedCells", () => {
  test.each<[string, readonly string[] | null]>([
    ["=SUM(H13:H15)+I6", ["H13", "H14", "H15", "I6"]],
    ["=SUM(H13:H14,I6)", ["H13", "H14", "I6"]],
    ["=H13+H14+$I$6", ["H13", "H14", "I6"]],
    ["=+H13+H14", ["H13", "H14"]],
    ["= sum( h13:h14 ) + i6", ["H13", "H14", "I6"]],
    ["=SUM(H13:I14)", ["H13", "I13", "H14", "I14"]],
    ["=SUM(H13,H13)", ["H13", "H13"]],
    ["=SUM(H13:H14)*0.9", null],
    ["=SUM(H13:H14)-I6", null],
    ["=ROUND(SUM(H13:H14),2)", null],
    ["=Sheet2!H13+H14", null],
    ["=SUM('别的 表'!H13:H14)", null],
    ["=SUM(H:H)", null],
    ["=SUM(得分)", null],
    ["=H13:H14", null],
    ["=SUM(H1:H9999)", null],
    ["=10+H13", null],
    ["=", null],
    ["=SUM()", null],
    ["=#REF!+H13", null],
  ])("%s", (formula, expected) => {
    expect(addedCells(formula)).toEqual(expected);
  });

  test("never throws, whatever the formula", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const added = addedCells(`=${text}`);
        expect(added === null || Array.isArray(added)).toBe(true);
      }),
    );
  });
});

describe("rateExpression", () => {
  test("in references to the row's own cells", () => {
    const row = aFundRow({ row: 7, budget: 324, executed: 300, transferred: 10 });
    expect(rateExpression(row, false)).toEqual({ rate: "E7/D7", budget: "D7" });
    expect(rateExpression(row, true)).toEqual({ rate: "(E7-F7)/D7", budget: "D7" });
  });

  test("an empty C is 0 for a formula too", () => {
    expect(rateExpression(aFundRow({ budget: 3, executed: 2, transferred: null }), true)?.rate).toBe("(E6-F6)/D6");
  });

  test.each([
    [{ budget: "324", executed: 300 }, false],
    [{ budget: 324, executed: "1,200" }, false],
    [{ budget: 324 }, false],
    [{ budget: 324, executed: 300, transferred: "—" }, true],
    [{ budget: 324, executed: 300, transferred: "12" }, true],
  ])("none where a formula would not see the numbers: %j", (spec, takesOut) => {
    expect(rateExpression(aFundRow(spec), takesOut)).toBeNull();
  });

  test("none where the amount was converted (800万元 in a form in 元)", () => {
    const row = aFundRow({ budget: 800, executed: 300 });
    const converted = { ...row, budget: { ...row.budget!, value: 8_000_000 } };
    expect(rateExpression(converted, false)).toBeNull();
  });
});
