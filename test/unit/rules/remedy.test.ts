import { render } from "../../../src/i18n";
import type { Remedy } from "../../../src/rules";
import { fillNumber, suggestNumber, suggestRate, suggestText, suggestTurned } from "../../../src/rules/remedy";
import { aCell, aNumericCell } from "../../support/form-builder";

type Told = { readonly fix?: Remedy; readonly suggestion?: Remedy };

function said({ fix, suggestion }: Told): readonly unknown[] {
  const remedy = fix ?? suggestion;
  if (remedy === undefined) return [];
  const [change] = remedy.changes;
  const kind = fix === undefined ? "suggestion" : "fix";
  return [kind, render("zh-CN", remedy.text), change?.value, change?.numberFormat];
}

const inText = { ...aNumericCell("H20", 98.5), inText: true as const };

// Told while a test runs, not while the file loads: only then does mutation testing see it.
test.each<[string, () => Told, readonly unknown[]]>([
  [
    "a number for another",
    () => suggestNumber(aNumericCell("H14", 7), 10),
    ["suggestion", "H14 由“7”改为“10”", 10, null],
  ],
  [
    "four decimals at most",
    () => suggestNumber(aNumericCell("H14", 7), 10 / 3),
    ["suggestion", "H14 由“7”改为“3.3333”", 3.3333, null],
  ],
  ["no cell", () => suggestNumber(null, 10), []],
  ["no number to suggest", () => suggestNumber(aNumericCell("H14", 7), null), []],
  ["a number within a text", () => suggestNumber(inText, 10), []],
  ["a marker is meant", () => suggestNumber(aNumericCell("H14", "—"), 10), []],
  [
    "kept as text",
    () => suggestNumber(aNumericCell("H14", { value: "7", numberFormat: "@" }), 10),
    ["suggestion", "H14 由“7”改为“10”", 10, "General"],
  ],
  [
    "points in a percentage",
    () => suggestNumber(aNumericCell("H14", { value: 0.07, numberFormat: "0%" }), 10),
    ["suggestion", "H14 由“7%”改为“10”", 10, "General"],
  ],
  [
    "a rate",
    () => suggestRate(aNumericCell("H6", "90%"), 0.862),
    ["suggestion", "H6 由“90%”改为“86.2%”", 0.862, "0.00%"],
  ],
  [
    "a rate in its own format",
    () => suggestRate(aNumericCell("H6", { value: 0.9, numberFormat: "0.0%" }), 0.862),
    ["suggestion", "H6 由“90.0%”改为“86.2%”", 0.862, null],
  ],
  ["no rate column", () => suggestRate(null, 0.862), []],
  ["a rate within a text", () => suggestRate(inText, 0.862), []],
  ["no rate wanted", () => suggestRate(aNumericCell("H6", "/"), 0.862), []],
  ["a text", () => suggestText(aCell("I14", " 优 "), "良"), ["suggestion", "I14 由“优”改为“良”", "良", null]],
  [
    "a text taken away",
    () => suggestText(aCell("I14", "请填写"), ""),
    ["suggestion", "清空 I14（现为“请填写”）", "", null],
  ],
  [
    "a text where nothing stands",
    () => suggestText(aCell("I14", ""), "良"),
    ["suggestion", "在 I14 填入“良”", "良", null],
  ],
  ["the same text", () => suggestText(aCell("I14", "良"), "良"), []],
  ["a formula", () => suggestText(aCell("I14", { value: "优", formula: '=IF(H14>90,"优","良")' }), "良"), []],
  ["no text cell", () => suggestText(null, "良"), []],
  ["an empty cell", () => fillNumber(aNumericCell("H14", null), 10), ["fix", "在 H14 填入“10”", 10, null]],
  [
    "an empty cell formatted as text",
    () => fillNumber(aNumericCell("H14", { value: null, numberFormat: "@" }), 10),
    ["fix", "在 H14 填入“10”", 10, "General"],
  ],
  ["a cell that is not empty", () => fillNumber(aNumericCell("H14", 9), 10), []],
  ["a formula that shows nothing", () => fillNumber(aNumericCell("H14", { value: null, formula: "=A1" }), 10), []],
  ["nothing certain to fill in", () => fillNumber(aNumericCell("H14", null), null), []],
  ["no such column", () => fillNumber(null, 10), []],
  [
    "the sign in the target",
    () => suggestTurned(aCell("E14", "不少于17.4万元"), null, "≤"),
    ["suggestion", "E14 由“不少于17.4万元”改为“≤17.4万元”", "≤17.4万元", null],
  ],
  [
    "the sign in its own column",
    () => suggestTurned(aCell("E14", "17.4"), aCell("L14", "≤"), "≥"),
    ["suggestion", "L14 由“≤”改为“≥”", "≥", null],
  ],
  ["no sign at the front", () => suggestTurned(aCell("E14", "17.4万元以上"), null, "≤"), []],
  ["no target cell", () => suggestTurned(null, null, "≤"), []],
])("%s", (_, tell, expected) => {
  expect(said(tell())).toEqual(expected);
});
