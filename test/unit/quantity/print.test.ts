import { printQuantity, printReading, readTarget } from "../../../src/quantity";
import { contextOf } from "./wordings";

const plain = { comparator: "", upTo: null, unit: "场", approximate: false, scope: "" } as const;
const read = (text: string) => readTarget({ text, number: null, percentFormat: false }, contextOf({}));

test.each([
  [0, "0场"],
  [30, "30场"],
  [-0.5, "-0.5场"],
  [0.05, "0.05场"],
  [0.1 + 0.2, "0.3场"],
  [1e-7, "0.0000001场"],
  [-2.5e-8, "-0.000000025场"],
  [1e21, "1000000000000000000000场"],
  [123456789.25, "123456789.25场"],
])("%d is printed without exponent", (value, expected) => {
  expect(printQuantity({ ...plain, value })).toBe(expected);
});

test.each([
  ["各至少30场", "各≥30场"],
  ["每人约600元", "每人约600元"],
  ["30至50人", "30-50人"],
  ["小于3%", "<3%"],
  ["大于3%", ">3%"],
  ["不超过3%", "≤3%"],
  ["等于3%", "=3%"],
  ["12月底前", "12月底前"],
  ["效果明显", "效果明显"],
  ["", ""],
])("%s is printed as %s", (text, expected) => {
  expect(printReading(read(text))).toBe(expected);
});
