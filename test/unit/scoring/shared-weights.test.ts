import type { Indicator } from "../../../src/form";
import { sharedWeights, splitWeights } from "../../../src/scoring/shared-weights";
import { aNumericCell, anIndicator, type IndicatorSpec } from "../../support/form-builder";

/** Rows from 14 on with the weights in G and the scores in H; `weight: null` is an empty cell. */
const rowsOf = (...specs: readonly IndicatorSpec[]): readonly Indicator[] =>
  specs.map((spec, index) =>
    anIndicator({ row: 14 + index, target: "≥1场", actual: "1场", level1: "产出指标", level2: "数量指标", ...spec }),
  );

/** The rows with one cell for the weights, or for the scores, of some of them. */
const merged = (rows: readonly Indicator[], column: "weight" | "score", at: string, points: number): Indicator[] =>
  rows.map((row) => ({ ...row, [column]: aNumericCell(at, points) }));

const shared = (rows: readonly Indicator[]): string => [...sharedWeights(rows)].join(" ");
const split = (rows: readonly Indicator[]): string => [...splitWeights(rows)].join(" ");

describe("a weight written once over several rows", () => {
  const first = { weight: 10, score: 4 };
  const below = { weight: null, score: 3 };

  test.each<[string, readonly IndicatorSpec[], string]>([
    ["the scores below fit in", [first, below, below], "G14"],
    ["the third row's score no longer fits in", [first, below, { ...below, score: 3.01 }], ""],
    ["it is nothing, and scores of nothing stand below", [{ weight: 0, score: 0 }, below], ""],
    ["they make it up to the point", [first, { ...below, score: 6 }], "G14"],
    ["they are more than it", [first, { ...below, score: 6.01 }], ""],
    ["the row below has a weight of its own", [first, { weight: 5, score: 3 }], ""],
    ["the row below has no score", [first, { weight: null, score: null }, below], ""],
    ["the row below has the score 0", [first, { weight: null, score: 0 }, below], ""],
    ["a mark stands for the weight below", [first, { weight: "—", score: 3 }], ""],
    ["the row below is of another second level", [first, { ...below, level2: "质量指标" }], ""],
    ["only those up to the next level count", [first, below, { ...below, score: 6, level2: "质量指标" }], "G14"],
    ["a heading without an indicator is passed over", [first, { kind: "empty", weight: null }, below], "G14"],
    ["it is nothing", [{ weight: 0, score: null }, below], ""],
    ["it cannot be read", [{ weight: "很多", score: 4 }, below], ""],
    ["its own row has no score yet", [{ weight: 10, score: null }, below], "G14"],
    ["two of them", [first, below, { weight: 20, score: 9 }, { ...below, score: 11 }], "G14 G16"],
    ["a single row", [first], ""],
  ])("%s", (_, specs, expected) => {
    expect(shared(rowsOf(...specs))).toBe(expected);
    expect(split(rowsOf(...specs))).toBe(expected);
  });

  test("rows without a column of weights share none", () => {
    const bare = { without: ["weight"], score: 3 } as const;
    expect(shared(rowsOf(bare, bare))).toBe("");
    expect(shared(rowsOf(first, bare))).toBe("");
  });
});

describe("a weight merged over several rows", () => {
  const rows = rowsOf({ score: 4 }, { score: 3 });

  test("is shared, and not split where the score is merged as well", () => {
    const both = merged(rows, "weight", "G14", 10);
    expect([shared(both), split(both)]).toEqual(["G14", "G14"]);
    const whole = merged(both, "score", "H14", 8);
    expect([shared(whole), split(whole)]).toEqual(["G14", ""]);
  });

  test("stands beside one that is written once", () => {
    const both = merged(rows, "weight", "G14", 10);
    const further = rowsOf({ row: 16, weight: 9, score: 4 }, { row: 17, weight: null, score: 5 });
    expect(shared([...both, ...further])).toBe("G14 G16");
  });

  test("over a row and a heading without an indicator it is the row's own", () => {
    const [one] = merged(rowsOf({ score: 4 }), "weight", "G14", 10);
    const [heading] = merged(rowsOf({ row: 15, kind: "empty" }), "weight", "G14", 10);
    expect(shared([one!, heading!])).toBe("");
  });
});
