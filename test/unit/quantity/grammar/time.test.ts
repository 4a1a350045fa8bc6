import { lastDay } from "../../../../src/quantity/grammar/time";

describe("the last day of a month", () => {
  test.each([
    [1, 31],
    [2, 28],
    [3, 31],
    [4, 30],
    [5, 31],
    [6, 30],
    [7, 31],
    [8, 31],
    [9, 30],
    [10, 31],
    [11, 30],
    [12, 31],
  ])("month %d of a common year: %d", (month, day) => {
    expect([lastDay(month, 2023), lastDay(month, null)]).toEqual([day, day]);
  });

  test.each([
    [2024, 29],
    [2023, 28],
    [2022, 28],
    [2000, 29],
    [1900, 28],
    [2100, 28],
    [2400, 29],
  ])("February of %d: %d", (year, day) => {
    expect(lastDay(2, year)).toBe(day);
    expect(lastDay(1, year)).toBe(31);
  });
});
