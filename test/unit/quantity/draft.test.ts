import { message } from "../../../src/i18n";
import {
  cellNumber,
  columnUnit,
  note,
  numberReading,
  plain,
  reading,
  spanOf,
  withUnknownUnit,
} from "../../../src/quantity/draft";
import { scan } from "../../../src/quantity/grammar/scan";
import { contextOf, timeInWords, written } from "./wordings";

const doubt = message("quantity.severalFit", { list: "3个、5个" });
const inferred = message("quantity.leastOfEach", { quantity: "3个" });
const quantity = {
  comparator: ">=",
  value: 30,
  upTo: 50,
  unit: "场",
  approximate: true,
  scope: "each",
  start: 2,
  end: 6,
} as const;
const time = { year: 2023, fromMonth: 12, toMonth: 12, day: null, deadline: true } as const;
const empty = {
  kind: "blank",
  text: "—",
  comparator: "",
  value: null,
  upTo: null,
  unit: "",
  approximate: false,
  scope: "",
  quantities: [],
  time: null,
  band: null,
  inferred: [],
  doubts: [],
};

test("a reading knows nothing but what it is told", () => {
  expect(reading("blank", written("—"))).toEqual(empty);
});

test.each([
  { comparator: "<=" },
  { value: 0 },
  { upTo: 50 },
  { unit: "场" },
  { approximate: true },
  { scope: "perHead" },
  { quantities: [quantity] },
  { time },
  { band: "partly" },
  { inferred: [inferred] },
  { doubts: [doubt] },
] as const)("a reading keeps what it is told: %j", (parts) => {
  expect(reading("blank", written("—"), parts)).toEqual({ ...empty, ...parts });
});

test("a number reading is led by one of its quantities", () => {
  const other = { ...quantity, value: 5, start: 8, end: 9 };
  const lead = { comparator: ">=", value: 30, upTo: 50, unit: "场", approximate: true, scope: "each" };
  const read = { ...empty, ...lead, kind: "number", text: "各30", quantities: [other, quantity] };
  expect(numberReading(written("各30"), quantity, [other, quantity])).toEqual(read);
  expect(
    numberReading(written("各30"), quantity, [other, quantity], {
      time,
      band: "achieved",
      inferred: [inferred],
      doubts: [doubt],
    }),
  ).toEqual({ ...read, time, band: "achieved", inferred: [inferred], doubts: [doubt] });
});

test("a quantity is kept without what only reading needs", () => {
  const [found] = scan("合计约30-50场", null).quantities;
  expect(found === undefined ? null : plain(found)).toEqual({
    comparator: "",
    value: 30,
    upTo: 50,
    unit: "场",
    approximate: true,
    scope: "",
    start: 0,
    end: 9,
  });
});

describe("the time of a text with several", () => {
  test.each([
    ["2023年12月31日前", "2023年12月31日前"],
    ["2023年、12月底前", "12月31日前"],
    ["春节前后、2023年", "2023年"],
    ["春节前后、2023年、6月30日前", "6月30日前"],
    ["春节前后、中秋节前后", "不定"],
    ["讲座30场", null],
  ])("%s: %s", (text, expected) => {
    const span = spanOf(scan(text, 2023).times);
    expect(span === null ? null : timeInWords(span)).toBe(expected);
  });

  test("only the time itself is kept", () => {
    expect(spanOf(scan("2023年12月底前", 2023).times)).toEqual({ ...time, day: 31 });
  });
});

test.each([
  ["", ""],
  ["-", ""],
  ["—", ""],
  ["/", ""],
  ["不适用", ""],
  ["无", ""],
  ["没有。", ""],
  ["%", "%"],
  ["％", "%"],
  ["人次", "人次"],
  ["（个）", "个"],
  ["个（村）", "个"],
  ["元/人·月", "元/人/月"],
  ["酚", "酚"],
])("the unit column %s: %s", (unit, expected) => {
  expect(columnUnit(contextOf({ unit }))).toBe(expected);
});

describe("the number of a cell", () => {
  const read = (text: string, number: number | null, percentFormat = false) =>
    cellNumber({ text, number, percentFormat }, scan(text, null));
  const lead = { comparator: "", upTo: null, approximate: false, scope: "", start: 0 };

  test.each([
    ["30", 30, 30, ""],
    ["30场", 30, 30, "场"],
    ["0", 0, 0, ""],
    ["1,200", 1200, 1200, ""],
    ["-3", -3, -3, ""],
    ["讲座30场，听众200人", 30, 30, ""],
    ["", 30, 30, ""],
    ["0.3", 0.1 + 0.2, 0.3, ""],
    // A format with % shows a hundredfold, even where the format was not told apart.
    ["95%", 0.95, 95, "%"],
    ["95%", 0.954, 95.4, "%"],
    ["96%", 0.955, 95.5, "%"],
    ["1%", 0.01, 1, "%"],
    ["0.5%", 0.005, 0.5, "%"],
    ["100%", 1, 100, "%"],
    ["120%", 1.2, 120, "%"],
    ["95%", 95, 95, "%"],
    ["1%", 1, 1, "%"],
    ["0%", 0, 0, "%"],
    ["0.95%", 0.95, 0.95, "%"],
    ["30%", 0.95, 0.95, "%"],
    ["30场", 0.3, 0.3, "场"],
  ])("%s over %d: %d%s", (text, number, value, unit) => {
    expect(read(text, number)).toEqual({ ...lead, value, unit, end: text.length });
  });

  test.each([
    ["95%", 0.95, 95],
    ["95%", 0.954, 95.4],
    ["30%", 0.3, 30],
    ["0%", 0.0001, 0.01],
    ["1%", 0.0095, 0.95],
    ["100%", 1, 100],
    ["9500%", 95, 9500],
    ["###", 0.95, 95],
  ])("%s with a format of percent over %d: %d%%", (text, number, value) => {
    expect(read(text, number, true)).toEqual({ ...lead, value, unit: "%", end: text.length });
  });

  test("the sign and the scope that the format shows count", () => {
    expect(read("≥30场", 30)).toEqual({ ...lead, comparator: ">=", value: 30, unit: "场", end: 4 });
    expect(read("每人30元", 30)).toEqual({ ...lead, scope: "perHead", value: 30, unit: "元", end: 5 });
  });

  test.each([
    ["text", "30", null, false],
    ["no number", "", NaN, false],
    ["infinite", "", Infinity, false],
    ["infinite below", "", -Infinity, true],
    ["too large as a percentage", "", 1.7e308, true],
    ["the serial number of a date", "2023年12月", 45261, false],
    ["the same without a day", "12月底前", 45261, true],
  ])("none: %s", (_, text, number, percentFormat) => {
    expect(read(text, number, percentFormat)).toBeNull();
  });
});

describe("a unit that no list holds", () => {
  test.each([
    ["26酚", "26酚"],
    ["≥26酚", "26酚"],
    ["26标准化苗", "26标准化苗"],
    ["26(酚)", "26(酚)"],
    ["26(人次)", "26人次"],
    ["26酚(人次)", "26酚(人次)"],
    ["26(人次)酚", "26(人次)酚"],
    ["26标准化育苗", "26标准化育苗"],
  ])("%s: %s", (text, expected) => {
    const found = withUnknownUnit(scan(text, 2023));
    expect(`${found?.value}${found?.unit}`).toBe(expected);
    expect(found?.end).toBe(text.length);
  });

  test.each([
    "26",
    "酚",
    "26场",
    "26场酚",
    "讲26酚",
    "26酚28酚",
    "26酚2023年",
    "2万酚",
    "二十六酚",
    "26酚!",
    "26,酚",
    "26标准化育苗室",
    "26酚三场",
    "26春节前后",
  ])("none: %s", (text) => {
    expect(withUnknownUnit(scan(text, 2023))).toBeNull();
  });
});

test("a note is made only where there is something to note", () => {
  expect(note(true, () => doubt)).toEqual([doubt]);
  expect(note(false, () => doubt)).toEqual([]);
});
