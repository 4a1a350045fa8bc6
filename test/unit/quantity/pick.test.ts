import { fits } from "../../../src/quantity/pick";
import { scan } from "../../../src/quantity/grammar/scan";
import { readActual, readTarget } from "../../../src/quantity";
import { readingInFull } from "./full";
import { cases } from "./tables";
import { contextOf, written } from "./wordings";

test.each(cases("picks.tsv", (row) => `${row.of("目标值")} ← ${row.of("完成值")} (${row.of("名称")})`))(
  "%s",
  (_, row) => {
    const context = { ...contextOf({ name: row.of("名称") }), content: row.of("内容") };
    const target = readTarget(written(row.of("目标值")), context);
    expect(readingInFull(readActual(written(row.of("完成值")), target, context))).toBe(row.of("读作"));
  },
);

test.each([
  ["30场", "≥30场", true],
  ["30", "≥30场", true],
  ["30场", "30", true],
  ["30场", "≥30人", false],
  ["3万元", "≥500元", true],
  ["共3万元", "≥500元", true],
  ["共3万元", "每人500元", false],
  ["3万元", "每人500元", true],
  ["共3万元", "500元/户", false],
  ["3万元", "500元/户", true],
])("%s can be what %s asks for: %s", (actual, target, expected) => {
  const [found] = scan(actual, null).quantities;
  expect(found !== undefined && fits(found, readTarget(written(target), contextOf({})))).toBe(expected);
});
