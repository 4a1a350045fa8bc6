import { printQuantity } from "../../../../src/quantity";
import type { Found } from "../../../../src/quantity/grammar/quantity";
import { scan } from "../../../../src/quantity/grammar/scan";
import type { FoundTime } from "../../../../src/quantity/grammar/time";
import { normalise } from "../../../../src/quantity/normalise";
import { cases } from "../tables";
import { timeInWords } from "../wordings";

const reaches: Readonly<Record<Found["reach"], string>> = {
  "": "",
  ">=": " 达到",
  "<=": " 降至",
  ">": "?",
  "<": "?",
  "=": "?",
};

function numberInWords(text: string, found: Found): string {
  const { start, end, reach, total, wan, part } = found;
  return [
    `${text.slice(start, end)}→${printQuantity(found)}`,
    reaches[reach],
    total ? " 合计" : "",
    wan === null ? "" : ` 万:${wan.value}${wan.upTo === null ? "" : `-${wan.upTo}`}${wan.prefix}`,
    part === null ? "" : ` ${part.part}/${part.whole}`,
  ].join("");
}

const strengths: Readonly<Record<FoundTime["strength"], string>> = { date: "", year: " 年", word: " 词" };

const when = (text: string, found: FoundTime): string =>
  `${text.slice(found.start, found.end)}→${timeInWords(found)}${strengths[found.strength]}`;

test.each(cases("numbers.tsv", (row) => row.of("文字")))("numbers, %s", (_, row) => {
  const text = normalise(row.of("文字"));
  const { quantities } = scan(text, 2023);
  expect(quantities.map((each) => numberInWords(text, each)).join(" ; ")).toBe(row.of("读出的数"));
});

test.each(cases("times.tsv", (row) => row.of("文字")))("times, %s", (_, row) => {
  const text = normalise(row.of("文字"));
  const { times } = scan(text, row.of("年度") === "" ? null : Number(row.of("年度")));
  expect(times.map((each) => when(text, each)).join(" ; ")).toBe(row.of("读出的时间"));
});

test("of a list without end the first sixty-four numbers are read", () => {
  const found = scan("5场、".repeat(100), 2023);
  expect(found.quantities).toHaveLength(64);
  expect(scan("5场、".repeat(64), 2023).quantities).toHaveLength(64);
});

describe("what is remembered of texts", () => {
  const yearsRead = (text: string, years: readonly (number | null)[]) =>
    years.map((year) => scan(text, year).times.map((time) => time.year));

  test("is kept apart by the form's year", () => {
    const years = [2022, 2023, null, 2022, null, 2023];
    expect(yearsRead("次年3月底前", years)).toEqual([[2023], [2024], [null], [2023], [null], [2024]]);
  });

  test("holds for more years than any batch of forms has", () => {
    const years = [...Array(60).keys()].map((index) => 1990 + (index % 30));
    expect(yearsRead("次年3月底前", years)).toEqual(years.map((year) => [year + 1]));
  });

  test("is the same reading again", () => {
    const text = "培训5场、覆盖80人次，2022年12月底前完成";
    expect(scan(text, 2022)).toBe(scan(text, 2022));
  });

  test("is nothing of long texts, which are read alike", () => {
    const text = `培训5场${"，另有说明".repeat(60)}，覆盖80人次`;
    expect(scan(text, 2022)).not.toBe(scan(text, 2022));
    expect(scan(text, 2022)).toEqual(scan(text, 2022));
    expect(scan(text, 2022).quantities.map(printQuantity)).toEqual(["5场", "80人次"]);
  });
});
