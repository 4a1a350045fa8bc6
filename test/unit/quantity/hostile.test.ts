import { normalise } from "../../../src/quantity/normalise";
import { answer, contextOf } from "./wordings";

/** Texts that make a reader with nested repetition run for ever. Each is far longer than a cell can be. */
const size = 100_000;
const hostile: readonly (readonly [string, string])[] = [
  ["one digit", "1".repeat(size)],
  ["digits with separators", "1,234".repeat(size / 5)],
  ["dots and digits", "1.".repeat(size / 2)],
  ["dashes and digits", "1-".repeat(size / 2)],
  ["numerals in characters", "十".repeat(size)],
  ["ten thousands", "万".repeat(size)],
  ["positional numerals", "一二三".repeat(size / 3)],
  ["signs", ">".repeat(size)],
  ["comparator words", "至少".repeat(size / 2)],
  ["negations", "不".repeat(size)],
  ["units", "万元/".repeat(size / 3)],
  ["brackets", "(".repeat(size)],
  ["months", "1-12月至".repeat(size / 6)],
  ["years", "2020-".repeat(size / 5)],
  ["quantities", "≥5场、".repeat(size / 4)],
  ["quantities that fit", "慰问5人，".repeat(size / 5)],
  ["negative words", "未完".repeat(size / 2)],
  ["done words", "已完成".repeat(size / 3)],
  ["spaces", " ".repeat(size)],
  ["spaces between digits", "1 ".repeat(size / 2)],
  ["parts", "其中(含".repeat(size / 4)],
  ["lone surrogates", "\ud800".repeat(size)],
  ["shares", "百分之".repeat(size / 3)],
  ["one after the other", "至少不超过约每人各".repeat(size / 9)],
];

const cell = { text: "", number: null, percentFormat: false };

describe("hostile texts", () => {
  test.each(hostile)("%s: read as target and as actual", (_, text) => {
    const { met } = answer({ ...cell, text }, { ...cell, text }, contextOf({})).comparison;
    expect([true, false, null]).toContain(met);
  });

  test.each(hostile)("%s: as actual of a number, as name and as columns", (_, text) => {
    const some = text.slice(0, 4000);
    const context = { ...contextOf({}), name: some, content: some, unitColumn: some, comparatorColumn: some };
    const { met } = answer({ ...cell, text: "≥5人" }, { ...cell, text: some }, context).comparison;
    expect([true, false, null]).toContain(met);
  });

  test("no more is read than a cell of Excel can hold", () => {
    expect(normalise("场".repeat(size))).toHaveLength(32767);
  });
});
