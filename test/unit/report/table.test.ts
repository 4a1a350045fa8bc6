import picocolors from "picocolors";
import { table, type Page } from "../../../src/report";

const page = (width: number, coloured = false): Page => ({
  locale: "zh-CN",
  width,
  colours: picocolors.createColors(coloured),
  explain: false,
});
const columns = [
  { title: "序\n号", align: "right" },
  { title: "名称", align: "left", shrinkTo: 8 },
  { title: "分值", align: "right" },
] as const;

describe("a table in the terminal", () => {
  it("lays cells side by side, heads at the bottom, long ones over several lines", () => {
    expect(
      table(page(24), columns, [
        ["1", "培训人次", "10"],
        ["2", "群众满意程度调查", "5.25"],
      ]),
    ).toEqual([
      "  序",
      "  号  名称          分值",
      "  ──  ────────────  ────",
      "   1  培训人次        10",
      "   2  群众满意程度  5.25",
      "      调查",
    ]);
  });

  it("paints texts, not the room beside them", () => {
    const red = { text: "培训", paint: picocolors.createColors(true).red };
    expect(table(page(40, true), columns, [["1", red, ["a", red]]]).slice(3)).toEqual([
      "   1  \u001B[31m培训\u001B[39m     a",
      "            \u001B[31m培训\u001B[39m",
    ]);
  });

  it("leaves six lines of a cell at most", () => {
    const lines = table(page(20), columns, [["1", "一二三四".repeat(7), ""]]).slice(3);
    expect(lines.map((line) => line.slice(6))).toEqual([..."一二三四 ".repeat(5).trim().split(" "), "一二三…"]);
  });

  it("becomes a list where it cannot be made narrow enough", () => {
    expect(table(page(12), columns, [["1", "培训人次", ""]])).toEqual(["  序号 1", "  名称 培", "    训人次", ""]);
  });
});
