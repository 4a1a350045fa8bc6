import { printQuantity, readActual, readTarget } from "../../../src/quantity";
import type { Reading } from "../../../src/quantity";
import { cases } from "./tables";
import { contextOf, inWords, timeInWords, written } from "./wordings";

const bands = { achieved: "达成", partly: "部分达成", missed: "未达成" } as const;

const parts = ({ quantities, time, band }: Reading) => ({
  quantities: quantities.map(printQuantity).join("、"),
  time: time === null ? "" : timeInWords(time),
  band: band === null ? "" : bands[band],
});

test.each(cases("parts.tsv", (row) => `${row.of("谁")} ${row.of("目标值")} ← ${row.of("完成值")} (${row.of("名称")})`))(
  "%s",
  (_, row) => {
    const around = contextOf({ level2: row.of("二级指标"), name: row.of("名称"), unit: row.of("单位栏") });
    const context = { ...around, content: row.of("内容") };
    const target = readTarget(written(row.of("目标值")), context);
    const read = row.of("谁") === "目标" ? target : readActual(written(row.of("完成值")), target, context);
    expect(parts(read)).toEqual({ quantities: row.of("数"), time: row.of("时间"), band: row.of("档") });
  },
);

describe("a cell with a date", () => {
  const date = { text: "2023年12月10日", number: 45270, percentFormat: false };
  const context = contextOf({ level2: "时效指标", name: "完成时间" });

  test("is a time as a target, not the number behind it", () => {
    expect(inWords(readTarget(date, context))).toBe("时 2023年12月10日");
  });

  test("is a time as an actual, whatever the target", () => {
    for (const target of ["12月底前", "及时", "≥3次"]) {
      const read = readActual(date, readTarget(written(target), context), context);
      expect(inWords(read)).toBe("时 2023年12月10日");
    }
  });

  test("a number that is shown with its unit is that number", () => {
    const cell = { text: "2023年培训12场", number: 12, percentFormat: false };
    expect(inWords(readTarget(cell, context))).toBe("数 12场");
    expect(inWords(readActual(cell, readTarget(written("≥10场"), context), context))).toBe("数 12场");
  });
});

describe("a cell with a number", () => {
  const context = contextOf({ level2: "质量指标", name: "合格率" });
  const cell = { text: "96%", number: 0.9583, percentFormat: true };

  test("holds more of it than it shows", () => {
    expect(inWords(readTarget(cell, context))).toBe("数 95.83%");
    expect(inWords(readActual(cell, readTarget(written("≥95%"), context), context))).toBe("数 95.83%");
    expect(parts(readTarget(cell, context)).quantities).toBe("95.83%");
  });
});

test.each([
  ["元", "350000", "数 350000元"],
  ["元", "36万", "数 36万元"],
  ["元", "36万元", "数 36万元"],
  ["", "35", "数 35万元"],
])("a column of units for the actual alone, %j: %s is %s", (actualUnitColumn, text, expected) => {
  const context = { ...contextOf({ level2: "效益指标", name: "增收", unit: "万元" }), actualUnitColumn };
  expect(inWords(readActual(written(text), readTarget(written("≥30"), context), context))).toBe(expected);
});

test("where a quantity stands: the sign 0 for 无 takes the place of the word", () => {
  const context = contextOf({ level2: "质量指标", name: "投诉次数" });
  const [zero] = readActual(written("无"), readTarget(written("≤2次"), context), context).quantities;
  expect(zero).toEqual({
    comparator: "",
    value: 0,
    upTo: null,
    unit: "次",
    approximate: false,
    scope: "",
    start: 0,
    end: 1,
  });
});
