import fc from "fast-check";
import { addressOf, columnLetters, columnNumber, parseAddress } from "../../../src/sheet";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16384, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test("letters may be small", () => {
  expect(columnNumber("xfd")).toBe(16384);
});

test.each([
  ["B5", 2],
  ["xfd1048576", 16384],
  ["AA1:AB2", 27],
  ["", 0],
  ["5", 0],
  ["[1]A1", 0],
  ["@A1", 0],
  ["甲1", 0],
])("the column with which %s begins is %d", (address, column) => {
  expect(columnNumber(address)).toBe(column);
});

test("an address is letters and row", () => {
  expect(addressOf(28, 8)).toBe("H28");
  expect(addressOf(1048576, 16384)).toBe("XFD1048576");
});

test.each([
  ["H28", { top: 28, left: 8, bottom: 28, right: 8 }],
  ["$H$28", { top: 28, left: 8, bottom: 28, right: 8 }],
  ["A1:B3", { top: 1, left: 1, bottom: 3, right: 2 }],
  ["$A$1:$B$3", { top: 1, left: 1, bottom: 3, right: 2 }],
  ["B3:A1", { top: 1, left: 1, bottom: 3, right: 2 }],
  ["Sheet1!A1", { top: 1, left: 1, bottom: 1, right: 1 }],
  ["'自评表 2020'!C5:D9", { top: 5, left: 3, bottom: 9, right: 4 }],
  ["'it''s'!a1", { top: 1, left: 1, bottom: 1, right: 1 }],
])("%s is read as an area", (text, area) => {
  expect(parseAddress(text)).toEqual(area);
});

test.each(["", "A", "1", "A:A", "1:1", "ABCD1", "A1B", "A1:", "!A1", "'x!A1", "A12345678", "R1C1 ", "自评表"])(
  "%j is no address",
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test("every address is read back", () => {
  const row = fc.integer({ min: 1, max: 1048576 });
  const column = fc.integer({ min: 1, max: 16384 });
  fc.assert(
    fc.property(row, column, (r, c) => {
      expect(parseAddress(addressOf(r, c))).toEqual({ top: r, left: c, bottom: r, right: c });
    }),
  );
});

test("columns are numbered as they are lettered", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16384 }), (column) => columnNumber(columnLetters(column)) === column),
  );
});

test("reading an address never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => parseAddress(text) === null || text.length > 1));
});
